// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/eventstream.h"

namespace atrium::sync {

/// Where live events come from: the server's socket, or a test.
class EventSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void open(const QUrl &url, const api::Secret &token) = 0;
    virtual void close() = 0;
    virtual bool isOpen() const = 0;
    /// Holds for every later connection as well.
    virtual void subscribe(const api::StreamName &stream) = 0;

signals:
    void connected();
    void disconnected(atrium::api::EventStream::Reason reason, int retryAfterSeconds);
    void event(const atrium::api::StreamEvent &event);
};

/// The server's socket.
class SocketSource final : public EventSource {
    Q_OBJECT

public:
    explicit SocketSource(QObject *parent = nullptr);

    void open(const QUrl &url, const api::Secret &token) override { m_stream.open(url, token); }
    void close() override { m_stream.close(); }
    bool isOpen() const override { return m_stream.isOpen(); }
    void subscribe(const api::StreamName &stream) override { m_stream.subscribe(stream); }

private:
    api::EventStream m_stream;
};

} // namespace atrium::sync
