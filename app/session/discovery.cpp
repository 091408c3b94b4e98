// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/discovery.h"

#include "api/httptransport.h"
#include "core/async.h"

#include <QRegularExpression>

namespace atrium::session {

namespace {

constexpr qsizetype longestDocument = 64 * 1024;

} // namespace

QUrl serverOfHostMeta(const QByteArray &document)
{
    // One attribute is wanted; a whole XML reader would only be one more thing to attack.
    static const QRegularExpression finger(
        u"template\\s*=\\s*[\"'](https?://[^/\"'<>\\s]+)/\\.well-known/webfinger"_qs);
    const auto match = finger.match(QString::fromUtf8(document.left(longestDocument)));
    const Result<QUrl> server = api::serverAddress(match.captured(1));
    return match.hasMatch() && server ? *server : QUrl();
}

QFuture<Result<QUrl>> serverBehind(api::Transport &transport, const QUrl &domain, QObject *context)
{
    auto promise = std::make_shared<QPromise<Result<QUrl>>>();
    promise->start();
    api::Request request;
    request.elsewhere = domain.resolved(QUrl(u"/.well-known/host-meta"_qs));
    whenDone(transport.send(request), context, [promise, domain](const Result<api::Response> &answer) {
        const QUrl server = answer && answer->status == 200 ? serverOfHostMeta(answer->body) : QUrl();
        // A stranger's document must not send us to programs on this computer.
        const bool mayGoThere = !api::isLoopback(server) || api::isLoopback(domain);
        const bool isElsewhere = server.isValid() && server != domain && mayGoThere;
        promise->addResult(isElsewhere ? Result<QUrl>(server)
                                       : Result<QUrl>(failed(Error::Kind::Missing, u"no other server named"_qs)));
        promise->finish();
    });
    return promise->future();
}

} // namespace atrium::session
