// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/httpconnection.h"
#include "core/result.h"

#include <QTcpServer>

namespace atrium::company {

/// Listens on 127.0.0.1 and, where there is IPv6, on the same port of ::1; on no other address.
class HttpServer : public QObject {
    Q_OBJECT

public:
    static constexpr int connectionLimit = 1024;

    explicit HttpServer(HttpResponder &responder, QObject *parent = nullptr);

    /// Zero chooses a free port. The port, or Storage with a sentence for people.
    Result<quint16> listen(quint16 port);
    /// Stops listening and drops every connection that was not taken over.
    void close();

private:
    void accept(QTcpServer &listener);

    HttpResponder &m_responder;
    QTcpServer m_four;
    QTcpServer m_six;
};

} // namespace atrium::company
