// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/reply.h"

#include <QJsonDocument>

namespace atrium::company {

namespace {

// The parameters of the request without cursors and secrets, each encoded so that no link parser stumbles.
QByteArray keptQuery(const HttpRequest &request)
{
    static const QStringList dropped = { u"max_id"_qs, u"min_id"_qs, u"since_id"_qs, u"access_token"_qs };
    QByteArray out;
    for (const auto &[name, value] : formPairs(request.query)) {
        if (!dropped.contains(name))
            out += name.toUtf8().toPercentEncoding("[]") + '=' + value.toUtf8().toPercentEncoding() + '&';
    }
    return out;
}

} // namespace

HttpReply jsonReply(const QJsonObject &json, int status)
{
    HttpReply reply;
    reply.status = status;
    reply.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return reply;
}

HttpReply jsonReply(const QJsonArray &json, int status)
{
    HttpReply reply;
    reply.status = status;
    reply.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return reply;
}

HttpReply doneReply() { return jsonReply(QJsonObject()); }

HttpReply refusal(int status, const QString &message)
{
    return jsonReply(QJsonObject { { u"error"_qs, message } }, status);
}

HttpReply refusal(const Refusal &what) { return refusal(what.status, what.message); }

HttpReply notFoundReply() { return refusal(404, u"Record not found"_qs); }

HttpReply oauthError(int status, const QString &error, const QString &description)
{
    return jsonReply(QJsonObject { { u"error"_qs, error }, { u"error_description"_qs, description } }, status);
}

HttpReply pageReply(const Call &call, const QJsonArray &items, const Page &page)
{
    HttpReply reply = jsonReply(items);
    if (page.cursors.isEmpty())
        return reply;
    const QByteArray link = call.base.toUtf8() + call.request.path + '?' + keptQuery(call.request);
    QByteArray header;
    if (page.hasOlder)
        header = '<' + link + "max_id=" + QByteArray::number(page.cursors.last()) + ">; rel=\"next\", ";
    header += '<' + link + "min_id=" + QByteArray::number(page.cursors.first()) + ">; rel=\"prev\"";
    reply.setHeader("Link", header);
    return reply;
}

HttpReply statusReply(const Call &call, qint64 statusId) { return jsonReply(call.encoder().status(statusId)); }

} // namespace atrium::company
