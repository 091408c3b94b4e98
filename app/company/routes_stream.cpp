// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/frontdesk.h"
#include "company/reply.h"
#include "company/routes.h"
#include "company/streamfeeds.h"

#include <QUrl>

namespace atrium::company {

namespace {

bool contains(const QByteArray &header, const QByteArray &word)
{
    for (const QByteArray &part : header.toLower().split(',')) {
        if (part.trimmed() == word)
            return true;
    }
    return false;
}

// Browsers name the page that opens a socket; only our own may.
bool isForeignOrigin(const HttpRequest &request)
{
    if (!request.hasHeader("Origin"))
        return false;
    return request.header("Origin") != "http://" + request.header("Host");
}

QByteArray handshake(const HttpRequest &request)
{
    QByteArray out = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                     "Sec-WebSocket-Accept: "
        + WebSocketLink::acceptFor(request.header("Sec-WebSocket-Key")) + "\r\n";
    const QByteArray protocol = request.header("Sec-WebSocket-Protocol").split(',').first().trimmed();
    if (!protocol.isEmpty())
        out += "Sec-WebSocket-Protocol: " + protocol + "\r\n";
    return out + "\r\n";
}

// Why no socket can be opened; nothing when it can.
std::optional<HttpReply> obstacle(const HttpRequest &request)
{
    if (!contains(request.header("Upgrade"), "websocket") || !contains(request.header("Connection"), "upgrade"))
        return refusal(404, u"Not Found"_qs);
    if (isForeignOrigin(request))
        return refusal(403, u"Pages from elsewhere may not listen"_qs);
    if (request.header("Sec-WebSocket-Version") != "13") {
        HttpReply reply = refusal(426, u"Upgrade required"_qs);
        reply.setHeader("Sec-WebSocket-Version", "13");
        return reply;
    }
    if (QByteArray::fromBase64(request.header("Sec-WebSocket-Key")).size() != 16)
        return refusal(400, u"The handshake has no key"_qs);
    return std::nullopt;
}

HttpReply openSocket(Call &call)
{
    if (const std::optional<HttpReply> refused = obstacle(call.request))
        return *refused;
    HttpReply reply;
    Services services = call.services;
    const QString stream = call.params.text(u"stream"_qs);
    const QString tag = call.params.text(u"tag"_qs);
    const QString list = call.params.text(u"list"_qs);
    reply.takeOver = [services, stream, tag, list, token = *call.token, base = call.base,
                      answer = handshake(call.request)](QTcpSocket *socket, const QByteArray &rest) {
        socket->write(answer);
        auto *feed = new WebSocketFeed(services.world, socket, rest, token, base);
        if (services.hub.add(feed) && !stream.isEmpty())
            feed->subscribe(stream, tag, list, false);
    };
    return reply;
}

HttpReply openEvents(Call &call)
{
    const QStringList path = pathSegments(call.request.path).mid(3);
    QString name = path.join(u':');
    if (call.params.flag(u"only_media"_qs) && name.startsWith(u"public"))
        name += u":media"_qs;
    const std::optional<Channel> channel
        = channelFrom(call.world, call.viewer(), name, call.params.text(u"tag"_qs), call.params.text(u"list"_qs));
    if (!channel)
        return name.startsWith(u"list") ? notFoundReply() : refusal(400, u"The stream needs more to go by"_qs);
    HttpReply reply;
    Services services = call.services;
    reply.takeOver = [services, token = *call.token, base = call.base, channel = *channel](QTcpSocket *socket,
                                                                                           const QByteArray &) {
        services.hub.add(new EventFeed(socket, token, base, channel));
    };
    return reply;
}

HttpReply health(Call &)
{
    HttpReply reply;
    reply.contentType = "text/plain; charset=utf-8";
    reply.body = "OK";
    return reply;
}

} // namespace

void addStreamRoutes(Router &router)
{
    const QString scope = u"read:statuses"_qs;
    router.add("GET /api/v1/streaming", Access::User, scope, openSocket);
    for (const char *path : { "user", "user/notification", "public", "public/local", "public/remote", "hashtag",
                              "hashtag/local", "list", "direct" })
        router.add(QByteArray("GET /api/v1/streaming/") + path, Access::User, scope, openEvents);
    router.add("GET /api/v1/streaming/health", Access::Open, {}, health);
    router.add("GET /health", Access::Open, {}, health);
}

} // namespace atrium::company
