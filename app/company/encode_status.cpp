// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/encoder.h"

#include <QJsonDocument>
#include <QUrl>

namespace atrium::company {

namespace {

constexpr int outermost = 0;

} // namespace

QJsonObject Encoder::status(qint64 id)
{
    const std::optional<Status> found = loadStatus(m_world, id);
    return found ? encodeStatus(*found, outermost) : QJsonObject();
}

QJsonArray Encoder::statuses(const QList<qint64> &ids)
{
    QJsonArray out;
    for (const qint64 id : ids)
        out.append(status(id));
    return out;
}

QJsonObject Encoder::encodeStatus(const Status &status, int depth)
{
    const QJsonObject author = account(status.accountId);
    const QString username = author.value(u"username"_qs).toString();
    const QString id = QString::number(status.id);
    const QJsonValue app = status.appName.isEmpty()
        ? QJsonValue(QJsonValue::Null)
        : QJsonValue(QJsonObject { { u"name"_qs, status.appName }, { u"website"_qs, textOrNull(status.appWebsite) } });
    QJsonObject json {
        { u"id"_qs, id },
        { u"created_at"_qs, isoDate(status.createdMs) },
        { u"in_reply_to_id"_qs, idOrNull(status.replyToId) },
        { u"in_reply_to_account_id"_qs, idOrNull(status.replyToId == 0 ? 0 : status.replyToAccountId) },
        { u"sensitive"_qs, status.isSensitive },
        { u"spoiler_text"_qs, status.spoiler },
        { u"visibility"_qs, visibilityName(status.visibility) },
        { u"language"_qs, textOrNull(status.language) },
        { u"uri"_qs, m_base + u"/users/"_qs + username + u"/statuses/"_qs + id },
        { u"url"_qs, accountUrl(username) + u'/' + id },
        { u"replies_count"_qs, status.replies },
        { u"reblogs_count"_qs, status.reblogs },
        { u"favourites_count"_qs, status.favourites },
        { u"quotes_count"_qs, status.quotes },
        { u"edited_at"_qs, isoDate(status.editedMs) },
        { u"content"_qs, withBase(status.content) },
        { u"content_type"_qs, status.contentType },
        { u"local_only"_qs, status.isLocalOnly },
        { u"application"_qs, app },
        { u"account"_qs, author },
    };
    addParts(json, status, depth);
    if (m_viewer != 0)
        addViewerFields(json, status);
    return json;
}

void Encoder::addParts(QJsonObject &json, const Status &status, int depth)
{
    const std::optional<Poll> poll = pollOfStatus(m_world, status.id);
    QStringList texts = { status.spoiler, status.text };
    if (poll)
        texts += poll->options;
    const QJsonArray given = reactions(status.id);
    qint64 total = 0;
    for (const QJsonValue &each : given)
        total += each.toObject().value(u"count"_qs).toInteger();
    const std::optional<Status> original
        = status.reblogOfId == 0 ? std::nullopt : loadStatus(m_world, status.reblogOfId);
    json.insert(u"reblog"_qs, original ? QJsonValue(encodeStatus(*original, depth)) : QJsonValue(QJsonValue::Null));
    json.insert(u"media_attachments"_qs, mediaOf(status.id));
    json.insert(u"mentions"_qs, mentions(status.id));
    json.insert(u"tags"_qs, statusTags(status.id));
    json.insert(u"emojis"_qs, emojisIn(texts));
    json.insert(u"reactions"_qs, given);
    json.insert(u"reactions_count"_qs, total);
    json.insert(u"poll"_qs, poll ? QJsonValue(this->poll(*poll)) : QJsonValue(QJsonValue::Null));
    json.insert(u"card"_qs, card(status));
    json.insert(u"quote"_qs, quote(status, depth));
    json.insert(u"quote_approval"_qs, quoteApproval(status));
}

void Encoder::addViewerFields(QJsonObject &json, const Status &status)
{
    const qint64 target = status.reblogOfId != 0 ? status.reblogOfId : status.id;
    Rows row = m_world.db().query(
        "SELECT EXISTS (SELECT 1 FROM favourites WHERE status_id = ?2 AND account_id = ?1), "
        "EXISTS (SELECT 1 FROM statuses WHERE reblog_of_id = ?2 AND account_id = ?1), "
        "EXISTS (SELECT 1 FROM bookmarks WHERE status_id = ?2 AND account_id = ?1), "
        "EXISTS (SELECT 1 FROM thread_mutes t JOIN statuses s ON s.conversation_id = t.conversation_id "
        "        WHERE s.id = ?2 AND t.account_id = ?1), "
        "EXISTS (SELECT 1 FROM pins WHERE status_id = ?2 AND account_id = ?1)",
        m_viewer, target);
    row.next();
    json.insert(u"favourited"_qs, row.flag(0));
    json.insert(u"reblogged"_qs, row.flag(1));
    json.insert(u"bookmarked"_qs, row.flag(2));
    json.insert(u"muted"_qs, row.flag(3));
    if (status.accountId == m_viewer && status.reblogOfId == 0)
        json.insert(u"pinned"_qs, row.flag(4));
    json.insert(u"filtered"_qs, filtered(status));
}

QJsonArray Encoder::mentions(qint64 statusId)
{
    QJsonArray out;
    Rows rows = m_world.db().query("SELECT a.id, a.username FROM mentions m JOIN accounts a ON a.id = m.account_id "
                                   "WHERE m.status_id = ?1 ORDER BY a.id",
                                   statusId);
    while (rows.next()) {
        const QString name = rows.text(1);
        out.append(QJsonObject { { u"id"_qs, QString::number(rows.number(0)) },
                                 { u"username"_qs, name },
                                 { u"url"_qs, accountUrl(name) },
                                 { u"acct"_qs, name } });
    }
    return out;
}

QJsonArray Encoder::statusTags(qint64 statusId)
{
    QJsonArray out;
    Rows rows = m_world.db().query("SELECT g.display, g.name FROM status_tags t JOIN tags g ON g.id = t.tag_id "
                                   "WHERE t.status_id = ?1 ORDER BY g.id",
                                   statusId);
    while (rows.next()) {
        const QString path = QString::fromLatin1(QUrl::toPercentEncoding(rows.text(1)));
        out.append(QJsonObject { { u"name"_qs, rows.text(0) }, { u"url"_qs, m_base + u"/tags/"_qs + path } });
    }
    return out;
}

QJsonArray Encoder::mediaOf(qint64 statusId)
{
    QJsonArray out;
    const QList<qint64> ids
        = m_world.db().numbers("SELECT id FROM media WHERE status_id = ?1 ORDER BY position", statusId);
    for (const qint64 id : ids)
        out.append(media(*loadMedia(m_world, id)));
    return out;
}

QJsonValue Encoder::card(const Status &status) const
{
    if (status.card.isEmpty())
        return QJsonValue::Null;
    QJsonObject card = QJsonDocument::fromJson(status.card.toUtf8()).object();
    const QString image = card.take(u"image_key"_qs).toString();
    card.insert(u"image"_qs, image.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(fileUrl(image)));
    return card;
}

QJsonValue Encoder::quote(const Status &status, int depth)
{
    if (status.quoteState.isEmpty())
        return QJsonValue::Null;
    const auto answer = [](const QString &state, const QString &key, const QJsonValue &value) {
        return QJsonObject { { u"state"_qs, state }, { key, value } };
    };
    const QString inner = depth == outermost ? u"quoted_status"_qs : u"quoted_status_id"_qs;
    if (status.quoteOfId == 0)
        return answer(u"deleted"_qs, inner, QJsonValue::Null);
    if (status.quoteState != u"accepted")
        return answer(status.quoteState, inner, QJsonValue::Null);
    const Status quoted = *loadStatus(m_world, status.quoteOfId);
    if (m_viewer != 0 && isBlockedBetween(m_world, m_viewer, quoted.accountId))
        return answer(u"blocked_account"_qs, inner, QJsonValue::Null);
    if (!isVisible(m_world, m_viewer, quoted.id))
        return answer(u"unauthorized"_qs, inner, QJsonValue::Null);
    if (depth != outermost)
        return answer(u"accepted"_qs, inner, QString::number(quoted.id));
    return answer(u"accepted"_qs, inner, encodeStatus(quoted, depth + 1));
}

QJsonObject Encoder::quoteApproval(const Status &status)
{
    const bool isQuotable = status.visibility <= Visibility::Unlisted;
    QJsonArray automatic;
    if (isQuotable && status.quotePolicy != u"nobody")
        automatic.append(status.quotePolicy);
    const bool isMine = m_viewer != 0 && status.accountId == m_viewer;
    const bool isAllowed = isQuotable
        && (isMine || status.quotePolicy == u"public"
            || (status.quotePolicy == u"followers" && m_viewer != 0 && follows(m_world, m_viewer, status.accountId)));
    const QString mine = m_viewer == 0 ? u"unknown"_qs : isAllowed ? u"automatic"_qs : u"denied"_qs;
    return { { u"automatic"_qs, automatic }, { u"manual"_qs, QJsonArray() }, { u"current_user"_qs, mine } };
}

} // namespace atrium::company
