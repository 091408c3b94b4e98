// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/httpparser.h"

#include <algorithm>
#include <utility>

namespace atrium::company {

namespace {

constexpr int headerCountLimit = 100;

bool isToken(const QByteArray &text)
{
    static const QByteArray marks = QByteArrayLiteral("!#$%&'*+-.^_`|~");
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || marks.contains(c);
    });
}

bool isPrintable(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
    });
}

bool beginsLikeRequest(const QByteArray &buffer)
{
    return buffer.front() == '\r' || (buffer.front() >= 'A' && buffer.front() <= 'Z');
}

} // namespace

HttpParser::HttpParser(BodyLimit limit)
    : m_limit(std::move(limit))
{
}

HttpParser::State HttpParser::feed(QByteArray &buffer)
{
    if (m_state == State::Head)
        readHead(buffer);
    if (m_state == State::Body)
        m_isChunked ? readChunks(buffer) : readSized(buffer);
    return m_state;
}

HttpRequest HttpParser::take()
{
    m_state = State::Head;
    m_wantsContinue = false;
    m_chunk = Chunk::Size;
    return std::exchange(m_request, {});
}

HttpParser::State HttpParser::fail(int status)
{
    m_failure = status;
    return m_state = State::Failed;
}

HttpParser::State HttpParser::readHead(QByteArray &buffer)
{
    while (buffer.startsWith("\r\n")) // RFC 9112, 2.2: empty lines before a request are skipped
        buffer.remove(0, 2);
    if (!buffer.isEmpty() && !beginsLikeRequest(buffer))
        return fail(400); // at once: who speaks TLS to this port waits for an answer, not for more input
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return buffer.size() > headLimit ? fail(431) : m_state;
    if (end > headLimit)
        return fail(431);
    const QList<QByteArray> lines = buffer.left(end).split('\n');
    buffer.remove(0, end + 4);
    if (lines.size() > headerCountLimit + 1)
        return fail(431);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QByteArray line = lines[i];
        if (i + 1 < lines.size()) {
            if (!line.endsWith('\r'))
                return fail(400);
            line.chop(1);
        }
        if (i == 0 ? !parseRequestLine(line) : !parseHeader(line))
            return m_state == State::Failed ? m_state : fail(400);
    }
    return decideBody();
}

bool HttpParser::parseRequestLine(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || parts[0].size() > 16 || !parts[1].startsWith('/')
        || !isPrintable(parts[1]))
        return false;
    if (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0") {
        fail(parts[2].startsWith("HTTP/") ? 505 : 400);
        return false;
    }
    m_request.method = parts[0];
    const qsizetype mark = parts[1].indexOf('?');
    m_request.path = mark < 0 ? parts[1] : parts[1].left(mark);
    m_request.query = mark < 0 ? QByteArray() : parts[1].mid(mark + 1);
    m_request.keepsAlive = parts[2] == "HTTP/1.1";
    return true;
}

bool HttpParser::parseHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return false;
    const QByteArray name = line.left(colon);
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (!isToken(name) || !isPrintable(value))
        return false;
    m_request.headers.append({ name, value });
    return true;
}

HttpParser::State HttpParser::decideBody()
{
    const QByteArray connection = m_request.header("Connection").toLower();
    if (connection.contains("close"))
        m_request.keepsAlive = false;
    QList<QByteArray> lengths;
    int encodings = 0;
    int hosts = 0;
    for (const HttpHeader &each : std::as_const(m_request.headers)) {
        if (each.name.compare("Content-Length", Qt::CaseInsensitive) == 0)
            lengths.append(each.value);
        if (each.name.compare("Transfer-Encoding", Qt::CaseInsensitive) == 0)
            encodings += each.value.compare("chunked", Qt::CaseInsensitive) == 0 ? 1 : 100;
        if (each.name.compare("Host", Qt::CaseInsensitive) == 0)
            ++hosts;
    }
    if (encodings > 1)
        return fail(501);
    if (hosts > 1 || lengths.size() > 1 || (encodings == 1 && !lengths.isEmpty()))
        return fail(400);
    m_isChunked = encodings == 1;
    m_allowed = m_limit(m_request);
    m_expected = 0;
    if (!lengths.isEmpty()) {
        const QByteArray &digits = lengths.first();
        const bool isNumber = !digits.isEmpty() && digits.size() < 16
            && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!isNumber)
            return fail(400);
        m_expected = digits.toLongLong();
    }
    if (m_expected > m_allowed)
        return fail(413);
    m_wantsContinue = m_request.header("Expect").compare("100-continue", Qt::CaseInsensitive) == 0;
    return m_state = State::Body;
}

HttpParser::State HttpParser::readSized(QByteArray &buffer)
{
    if (buffer.size() < m_expected)
        return m_state;
    m_request.body = buffer.left(m_expected);
    buffer.remove(0, m_expected);
    return m_state = State::Complete;
}

// False: it is not all there yet, or it is wrong and the state says so.
bool HttpParser::takeChunk(QByteArray &buffer)
{
    if (buffer.size() < m_expected + 2)
        return false;
    if (buffer.mid(m_expected, 2) != "\r\n") {
        fail(400);
        return false;
    }
    m_request.body += buffer.left(m_expected);
    buffer.remove(0, m_expected + 2);
    m_chunk = Chunk::Size;
    return true;
}

bool HttpParser::startChunk(const QByteArray &line)
{
    bool isNumber = false;
    m_expected = line.split(';').first().trimmed().toLongLong(&isNumber, 16);
    if (!isNumber || m_expected < 0 || line.startsWith('-') || line.startsWith('+')) {
        fail(400);
        return false;
    }
    if (m_request.body.size() + m_expected > m_allowed) {
        fail(413);
        return false;
    }
    m_chunk = m_expected == 0 ? Chunk::Trailer : Chunk::Bytes;
    return true;
}

HttpParser::State HttpParser::readChunks(QByteArray &buffer)
{
    while (true) {
        if (m_chunk == Chunk::Bytes) {
            if (!takeChunk(buffer))
                return m_state;
            continue;
        }
        const qsizetype end = buffer.indexOf("\r\n");
        if (end < 0)
            return buffer.size() > headLimit ? fail(400) : m_state;
        const QByteArray line = buffer.left(end);
        buffer.remove(0, end + 2);
        if (m_chunk == Chunk::Trailer) {
            if (line.isEmpty())
                return m_state = State::Complete;
        } else if (!startChunk(line)) {
            return m_state;
        }
    }
}

} // namespace atrium::company
