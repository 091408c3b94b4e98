// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/httpmessage.h"

namespace atrium::company {

/// Reads one request after another from a growing buffer. Bounded: a head of 16 KiB, 100 headers, and a body as large
/// as `limit` of its head allows. Strict: what two readers could understand differently is refused.
class HttpParser {
public:
    enum class State { Head, Body, Complete, Failed };
    using BodyLimit = std::function<qint64(const HttpRequest &)>;

    static constexpr qsizetype headLimit = 16 * 1024;

    explicit HttpParser(BodyLimit limit);

    /// Takes what it can use from the front of `buffer`.
    State feed(QByteArray &buffer);
    State state() const { return m_state; }
    /// The status to answer with after State::Failed.
    int failure() const { return m_failure; }
    /// The head asked for "100 Continue" and its body is wanted.
    bool wantsContinue() const { return m_wantsContinue; }
    /// The complete request; the parser is ready for the next one.
    HttpRequest take();

private:
    State fail(int status);
    State readHead(QByteArray &buffer);
    bool parseRequestLine(const QByteArray &line);
    bool parseHeader(const QByteArray &line);
    State decideBody();
    State readSized(QByteArray &buffer);
    State readChunks(QByteArray &buffer);
    bool takeChunk(QByteArray &buffer);
    bool startChunk(const QByteArray &line);

    BodyLimit m_limit;
    State m_state = State::Head;
    HttpRequest m_request;
    int m_failure = 400;
    bool m_wantsContinue = false;
    bool m_isChunked = false;
    qint64 m_expected = 0; ///< bytes of the body, or of the current chunk
    qint64 m_allowed = 0;
    enum class Chunk { Size, Bytes, Trailer } m_chunk = Chunk::Size;
};

} // namespace atrium::company
