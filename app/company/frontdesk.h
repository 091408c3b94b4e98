// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/httpconnection.h"
#include "company/router.h"

namespace atrium::company {

/// What every request passes on its way to its route: host check, faults, rate limit, token, scope, transaction.
class FrontDesk : public HttpResponder {
public:
    explicit FrontDesk(Services services);

    qint64 bodyLimit(const HttpRequest &head) override;
    HttpReply answer(const HttpRequest &request) override;
    HttpReply answerBroken(int status) override;

private:
    HttpReply receive(const HttpRequest &request);
    HttpReply dispatch(const HttpRequest &request);
    HttpReply serve(const HttpRequest &request, const Router::Match &match);
    QByteArray caller(const HttpRequest &request);
    std::optional<HttpReply> identify(Call &call, const Route &route);
    HttpReply perform(Call &call, const Route &route);

    Services m_services;
    Router m_router;
};

/// "Bearer T", the streaming subprotocol or `access_token`; empty when nothing is shown.
QString shownToken(const HttpRequest &request, const Params &params);
/// Whether a Host or Origin means this computer.
bool isLoopbackHost(const QByteArray &host);

} // namespace atrium::company
