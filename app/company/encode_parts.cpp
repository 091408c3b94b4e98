// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/encoder.h"

#include "company/emojinames.h"

#include <QJsonDocument>

namespace atrium::company {

namespace {

QJsonObject size(int width, int height)
{
    return { { u"width"_qs, width },
             { u"height"_qs, height },
             { u"size"_qs, u"%1x%2"_qs.arg(width).arg(height) },
             { u"aspect"_qs, height == 0 ? 0.0 : double(width) / height } };
}

} // namespace

QJsonObject Encoder::media(const Media &media)
{
    QJsonObject meta;
    if (media.width > 0) {
        meta.insert(u"original"_qs, size(media.width, media.height));
        if (media.smallWidth > 0)
            meta.insert(u"small"_qs, size(media.smallWidth, media.smallHeight));
        meta.insert(u"focus"_qs, QJsonObject { { u"x"_qs, media.focusX }, { u"y"_qs, media.focusY } });
    }
    if (media.seconds > 0) {
        QJsonObject original = meta.value(u"original"_qs).toObject();
        original.insert(u"duration"_qs, media.seconds);
        meta.insert(u"original"_qs, original);
    }
    const bool isReady = media.state == u"ready";
    const QJsonValue url = isReady ? QJsonValue(fileUrl(media.file)) : QJsonValue(QJsonValue::Null);
    const QJsonValue preview = media.preview.isEmpty() ? url : QJsonValue(fileUrl(media.preview));
    return {
        { u"id"_qs, QString::number(media.id) },
        { u"type"_qs, media.type },
        { u"url"_qs, url },
        { u"preview_url"_qs, isReady ? preview : QJsonValue(QJsonValue::Null) },
        { u"remote_url"_qs, QJsonValue::Null },
        { u"preview_remote_url"_qs, QJsonValue::Null },
        { u"text_url"_qs, QJsonValue::Null },
        { u"meta"_qs, meta },
        { u"description"_qs, textOrNull(media.description) },
        { u"blurhash"_qs, textOrNull(media.blurhash) },
    };
}

QJsonObject Encoder::poll(const Poll &poll)
{
    const bool isOver = poll.expiresMs <= m_world.now();
    const bool isHidden = poll.hidesTotals && !isOver;
    QJsonArray options;
    qint64 total = 0;
    for (qsizetype i = 0; i < poll.options.size(); ++i) {
        total += poll.votes[i];
        options.append(
            QJsonObject { { u"title"_qs, poll.options[i] },
                          { u"votes_count"_qs, isHidden ? QJsonValue(QJsonValue::Null) : QJsonValue(poll.votes[i]) } });
    }
    QJsonObject json {
        { u"id"_qs, QString::number(poll.id) },
        { u"expires_at"_qs, isoDate(poll.expiresMs) },
        { u"expired"_qs, isOver },
        { u"multiple"_qs, poll.isMultiple },
        { u"votes_count"_qs, total },
        { u"voters_count"_qs, poll.voters },
        { u"options"_qs, options },
        { u"emojis"_qs, emojisIn(poll.options) },
    };
    if (m_viewer == 0)
        return json;
    QJsonArray mine;
    for (const qint64 position : votesOf(m_world, poll.id, m_viewer))
        mine.append(position);
    const bool isAuthor
        = m_world.db().number("SELECT account_id FROM statuses WHERE id = ?1", poll.statusId) == m_viewer;
    json.insert(u"own_votes"_qs, mine);
    json.insert(u"voted"_qs, isAuthor || !mine.isEmpty());
    return json;
}

QJsonValue Encoder::reaction(const QString &key, const QString &name, qint64 count, bool isMine)
{
    QJsonObject json { { u"name"_qs, name }, { u"count"_qs, count } };
    if (m_viewer != 0)
        json.insert(u"me"_qs, isMine);
    if (isShortcode(key)) {
        Rows row = m_world.db().query("SELECT file, still FROM emojis WHERE shortcode = ?1", key);
        if (row.next()) {
            json.insert(u"url"_qs, fileUrl(row.text(0)));
            json.insert(u"static_url"_qs, fileUrl(row.text(1)));
        }
    }
    return json;
}

QJsonArray Encoder::reactions(qint64 statusId)
{
    QJsonArray out;
    Rows rows = m_world.db().query("SELECT emoji, name, count(*), max(account_id = ?2), min(id) FROM reactions "
                                   "WHERE status_id = ?1 GROUP BY emoji ORDER BY min(id)",
                                   statusId, m_viewer);
    while (rows.next())
        out.append(reaction(rows.text(0), rows.text(1), rows.number(2), rows.flag(3)));
    return out;
}

QJsonArray Encoder::reactionsWithPeople(qint64 statusId, const QString &emoji)
{
    QJsonArray out;
    for (const QJsonValue &each : reactions(statusId)) {
        QJsonObject json = each.toObject();
        const QString key = foldedEmoji(json.value(u"name"_qs).toString());
        if (!emoji.isEmpty() && key != emoji)
            continue;
        const QList<qint64> people = m_world.db().numbers(
            "SELECT account_id FROM reactions WHERE status_id = ?1 AND emoji = ?2 ORDER BY id", statusId, key);
        QJsonArray ids;
        for (const qint64 person : people)
            ids.append(QString::number(person));
        json.insert(u"account_ids"_qs, ids);
        json.insert(u"accounts"_qs, accounts(people));
        out.append(json);
    }
    return out;
}

QJsonArray Encoder::statusEdits(const Status &status)
{
    QJsonArray out;
    Rows rows = m_world.db().query("SELECT content, spoiler, is_sensitive, created_ms, poll, media FROM status_edits "
                                   "WHERE status_id = ?1 ORDER BY id",
                                   status.id);
    while (rows.next()) {
        QJsonArray titles;
        for (const QJsonValue &title : QJsonDocument::fromJson(rows.text(4).toUtf8()).array())
            titles.append(QJsonObject { { u"title"_qs, title } });
        QJsonArray files;
        for (const QJsonValue &each : QJsonDocument::fromJson(rows.text(5).toUtf8()).array()) {
            const std::optional<Media> file
                = loadMedia(m_world, each.toObject().value(u"id"_qs).toString().toLongLong());
            if (!file)
                continue;
            QJsonObject json = media(*file);
            json.insert(u"description"_qs, textOrNull(each.toObject().value(u"description"_qs).toString()));
            files.append(json);
        }
        out.append(QJsonObject {
            { u"content"_qs, withBase(rows.text(0)) },
            { u"spoiler_text"_qs, rows.text(1) },
            { u"sensitive"_qs, rows.flag(2) },
            { u"created_at"_qs, isoDate(rows.number(3)) },
            { u"account"_qs, account(status.accountId) },
            { u"poll"_qs,
              titles.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QJsonObject { { u"options"_qs, titles } }) },
            { u"media_attachments"_qs, files },
            { u"emojis"_qs, emojisIn({ rows.text(0), rows.text(1) }) },
            { u"quote"_qs, QJsonValue::Null },
        });
    }
    if (out.isEmpty()) { // never edited: the post itself is the only version
        const QJsonObject now = encodeStatus(status, 0);
        QJsonObject json;
        for (const QString &key : { u"content"_qs, u"spoiler_text"_qs, u"sensitive"_qs, u"created_at"_qs, u"account"_qs,
                                    u"poll"_qs, u"media_attachments"_qs, u"emojis"_qs, u"quote"_qs })
            json.insert(key, now.value(key));
        out.append(json);
    }
    return out;
}

QJsonObject Encoder::statusSource(const Status &status)
{
    return { { u"id"_qs, QString::number(status.id) },
             { u"text"_qs, status.text },
             { u"spoiler_text"_qs, status.spoiler },
             { u"content_type"_qs, status.contentType } };
}

QJsonObject Encoder::deletedStatus(const Status &status)
{
    QJsonObject json = encodeStatus(status, 0);
    json.insert(u"text"_qs, status.text);
    return json;
}

QJsonObject Encoder::scheduled(qint64 id)
{
    Rows row = m_world.db().query("SELECT due_ms, draft FROM scheduled WHERE id = ?1", id);
    if (!row.next())
        return {};
    const QJsonObject draft = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
    QJsonObject params {
        { u"text"_qs, draft.value(u"status"_qs).toString() },
        { u"spoiler_text"_qs, textOrNull(draft.value(u"spoiler_text"_qs).toString()) },
        { u"visibility"_qs, textOrNull(draft.value(u"visibility"_qs).toString()) },
        { u"language"_qs, textOrNull(draft.value(u"language"_qs).toString()) },
        { u"in_reply_to_id"_qs, textOrNull(draft.value(u"in_reply_to_id"_qs).toString()) },
        { u"content_type"_qs, textOrNull(draft.value(u"content_type"_qs).toString()) },
        { u"quoted_status_id"_qs, textOrNull(draft.value(u"quoted_status_id"_qs).toString()) },
        { u"poll"_qs, draft.contains(u"poll"_qs) ? draft.value(u"poll"_qs) : QJsonValue(QJsonValue::Null) },
        { u"sensitive"_qs, Params(draft).flag(u"sensitive"_qs) },
        { u"media_ids"_qs, QJsonArray::fromStringList(Params(draft).list(u"media_ids"_qs)) },
        { u"scheduled_at"_qs, QJsonValue::Null },
        { u"idempotency"_qs, QJsonValue::Null },
        { u"application_id"_qs, textOrNull(draft.value(u"application_id"_qs).toString()) },
        { u"with_rate_limit"_qs, false },
    };
    QJsonArray files;
    const QList<qint64> ids
        = m_world.db().numbers("SELECT id FROM media WHERE scheduled_id = ?1 ORDER BY position", id);
    for (const qint64 file : ids)
        files.append(media(*loadMedia(m_world, file)));
    return { { u"id"_qs, QString::number(id) },
             { u"scheduled_at"_qs, isoDate(row.number(0)) },
             { u"params"_qs, params },
             { u"media_attachments"_qs, files } };
}

} // namespace atrium::company
