// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/guise.h"

#include "company/call.h"

#include <QJsonDocument>

// Ids on their way in and out.

namespace atrium::company {

namespace {

constexpr qsizetype shortestId = 15; // digits; smaller numbers as text are no ids of ours

bool isId(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.size() >= shortestId && idFrom(text) != 0;
}

// Akkoma has flakes for posts and people only; everything else is numbered.
bool isFlakeKey(const QString &key, const QJsonObject &json)
{
    static const QStringList always = { u"in_reply_to_id"_qs,
                                        u"in_reply_to_account_id"_qs,
                                        u"quote_id"_qs,
                                        u"quoted_status_id"_qs,
                                        u"status_id"_qs,
                                        u"status_ids"_qs,
                                        u"account_id"_qs,
                                        u"account_ids"_qs,
                                        u"me"_qs,
                                        u"last_status_id"_qs };
    if (key != u"id")
        return always.contains(key);
    return json.contains(u"acct"_qs) || json.contains(u"spoiler_text"_qs) || json.contains(u"muting_notifications"_qs);
}

bool isIdKey(const QString &key)
{
    return key == u"id" || key == u"ids" || key == u"list" || key.endsWith(u"_id") || key.endsWith(u"_ids")
        || key == u"me";
}

// Whether a number stands where Akkoma has a flake.
bool isFlakeWanted(const QByteArray &path, const QString &key)
{
    static const QStringList cursors = { u"max_id"_qs, u"min_id"_qs, u"since_id"_qs };
    const bool isOfPosts = path.contains("/timelines/") || path.endsWith("/statuses");
    if (cursors.contains(key))
        return isOfPosts;
    if (key == u"id" || key == u"ids")
        return path.contains("/statuses") || path.contains("/accounts");
    return isFlakeKey(key, {});
}

} // namespace

QJsonValue Guise::readIds(const QByteArray &path, const QString &key, const QJsonValue &value) const
{
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue &each : value.toArray())
            out.append(readIds(path, key, each));
        return out;
    }
    if (value.isObject()) {
        QJsonObject out;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            out.insert(it.key(), readIds(path, it.key(), it.value()));
        return out;
    }
    const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    if (key == u"q")
        return text.startsWith(u"http://") ? QJsonValue(readAddress(text)) : value;
    if (!isIdKey(key)) // what people write is theirs
        return value;
    const qint64 id = unshapedId(profile().ids, text);
    if (id != 0)
        return QString::number(id);
    const bool isForeign = profile().isGoToSocial() || isFlakeWanted(path, key);
    return isForeign && isId(text) ? QJsonValue(u"0"_qs) : value;
}

// The address of a post ends in its id.
QString Guise::readAddress(const QString &address) const
{
    const qsizetype slash = address.lastIndexOf(u'/') + 1;
    const qint64 id = unshapedId(profile().ids, address.mid(slash));
    return id == 0 && !isId(address.mid(slash)) ? address : address.left(slash) + QString::number(id);
}

QString Guise::writeAddress(const QString &address) const
{
    const qsizetype slash = address.lastIndexOf(u'/') + 1;
    const QString last = address.mid(slash);
    return isId(last) ? address.left(slash) + id(last.toLongLong()) : address;
}

QJsonObject Guise::withIds(QJsonObject json) const
{
    if (profile().ids == IdShape::Decimal)
        return json;
    const auto shaped = [this](const QJsonValue &value) {
        return isId(value) ? QJsonValue(id(value.toString().toLongLong())) : value;
    };
    for (const QString &key : { u"uri"_qs, u"url"_qs }) {
        if (json.contains(key) && json.contains(u"visibility"_qs))
            json.insert(key, writeAddress(json.value(key).toString()));
    }
    const QStringList keys = json.keys();
    for (const QString &key : keys) {
        if (profile().isGoToSocial() ? !isIdKey(key) : !isFlakeKey(key, json))
            continue;
        const QJsonValue value = json.value(key);
        if (value.isArray()) {
            QJsonArray out;
            for (const QJsonValue &each : value.toArray())
                out.append(shaped(each));
            json.insert(key, out);
        } else {
            json.insert(key, shaped(value));
        }
    }
    return json;
}

QJsonValue Guise::entity(const QString &key, const QJsonValue &value) const
{
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue &each : value.toArray())
            out.append(entity(key, each));
        return out;
    }
    return value.isObject() ? QJsonValue(entity(value.toObject())) : value;
}

QJsonObject Guise::entity(QJsonObject json) const
{
    const QStringList keys = json.keys();
    for (const QString &key : keys)
        json.insert(key, entity(key, json.value(key)));
    if (json.contains(u"visibility"_qs) && json.contains(u"account"_qs))
        dressStatus(m_world, json);
    else if (json.contains(u"acct"_qs) && json.contains(u"note"_qs))
        dressAccount(m_world, json);
    else if (json.contains(u"muting_notifications"_qs))
        dressRelationship(m_world, json);
    else if (json.contains(u"type"_qs)
             && (json.contains(u"sample_account_ids"_qs)
                 || (json.contains(u"account"_qs) && json.contains(u"created_at"_qs))))
        dressNotification(m_world, json);
    else if (json.contains(u"replies_policy"_qs) && profile().isAkkoma())
        json = { { u"id"_qs, json.value(u"id"_qs) }, { u"title"_qs, json.value(u"title"_qs) } };
    else if (json.contains(u"voters_count"_qs) && !profile().isMastodon() && !json.value(u"multiple"_qs).toBool())
        json.insert(u"voters_count"_qs, QJsonValue::Null);
    return withIds(std::move(json));
}

QByteArray Guise::payload(const QJsonObject &json) const
{
    const QJsonObject dressed = profile().isAtrium() ? json : entity(json);
    return QJsonDocument(dressed).toJson(QJsonDocument::Compact);
}

void Guise::writeLink(const Call &call, HttpReply &reply) const
{
    const bool isNumbered = profile().isAkkoma() && !call.request.path.contains("/timelines/")
        && !call.request.path.endsWith("/statuses");
    if (profile().ids == IdShape::Decimal || isNumbered)
        return;
    static const QRegularExpression cursor(u"(max_id|min_id|since_id)=(\\d+)"_qs);
    for (HttpHeader &header : reply.headers) {
        if (header.name != "Link")
            continue;
        QString text = QString::fromLatin1(header.value);
        QString out;
        qsizetype from = 0;
        for (auto it = cursor.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            out += text.mid(from, match.capturedStart(2) - from) + id(match.captured(2).toLongLong());
            from = match.capturedEnd(2);
        }
        header.value = (out + text.mid(from)).toLatin1();
    }
}

} // namespace atrium::company
