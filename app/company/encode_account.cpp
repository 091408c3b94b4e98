// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/emojinames.h"
#include "company/encoder.h"
#include "company/limits.h"

#include <QDateTime>
#include <QJsonDocument>

namespace atrium::company {

namespace {

QJsonArray storedFields(const Account &account) { return QJsonDocument::fromJson(account.fields.toUtf8()).array(); }

QJsonObject role(bool isStaff)
{
    if (isStaff)
        return { { u"id"_qs, u"3"_qs },
                 { u"name"_qs, u"Staff"_qs },
                 { u"color"_qs, u"#3f6212"_qs },
                 { u"permissions"_qs, u"65535"_qs },
                 { u"highlighted"_qs, true } };
    return { { u"id"_qs, u"-99"_qs },
             { u"name"_qs, QString() },
             { u"color"_qs, QString() },
             { u"permissions"_qs, u"0"_qs },
             { u"highlighted"_qs, false } };
}

} // namespace

QJsonValue isoDate(qint64 ms)
{
    if (ms == 0)
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss.zzz'Z'"_qs);
}

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }

QJsonValue idOrNull(qint64 id) { return id == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::number(id)); }

Encoder::Encoder(World &world, qint64 viewer, QString base)
    : m_world(world)
    , m_viewer(viewer)
    , m_base(std::move(base))
{
}

QString Encoder::fileUrl(const QString &key) const { return m_base + u"/media/"_qs + key; }

QString Encoder::accountUrl(const QString &username) const { return m_base + u"/@"_qs + username; }

QString Encoder::withBase(QString html) const { return html.replace(baseMark, m_base); }

void Encoder::addPictures(QJsonObject &json, const Account &account) const
{
    const QString avatar
        = account.avatar.isEmpty() ? m_base + u"/avatars/original/missing.png"_qs : fileUrl(account.avatar);
    const QString header
        = account.header.isEmpty() ? m_base + u"/headers/original/missing.png"_qs : fileUrl(account.header);
    json.insert(u"avatar"_qs, avatar);
    json.insert(u"avatar_static"_qs, avatar);
    json.insert(u"avatar_description"_qs, account.avatarDescription);
    json.insert(u"header"_qs, header);
    json.insert(u"header_static"_qs, header);
    json.insert(u"header_description"_qs, account.headerDescription);
}

QJsonObject Encoder::describedAccount(const Account &account)
{
    const FindPerson find = personFinder(m_world);
    QStringList texts = { account.displayName, account.note };
    QJsonArray fields;
    for (const QJsonValue &each : storedFields(account)) {
        RichContent value;
        const QString typed = each.toObject().value(u"value"_qs).toString();
        appendLinked(value, typed, find);
        const QString name = each.toObject().value(u"name"_qs).toString();
        texts << name << typed;
        fields.append(QJsonObject {
            { u"name"_qs, name }, { u"value"_qs, withBase(value.html) }, { u"verified_at"_qs, QJsonValue::Null } });
    }
    return { { u"note"_qs, withBase(fromPlainText(account.note, find).html) },
             { u"fields"_qs, fields },
             { u"emojis"_qs, emojisIn(texts) } };
}

QJsonObject Encoder::account(qint64 id)
{
    const auto known = m_accounts.constFind(id);
    if (known != m_accounts.constEnd())
        return *known;
    const std::optional<Account> account = loadAccount(m_world, id);
    if (!account)
        return {};
    QJsonObject json = describedAccount(*account);
    addPictures(json, *account);
    const QJsonValue lastDay = account->lastStatusMs == 0
        ? QJsonValue(QJsonValue::Null)
        : QJsonValue(QDateTime::fromMSecsSinceEpoch(account->lastStatusMs, Qt::UTC).toString(u"yyyy-MM-dd"_qs));
    const QJsonObject rest {
        { u"id"_qs, QString::number(id) },
        { u"username"_qs, account->username },
        { u"acct"_qs, account->username },
        { u"display_name"_qs, account->displayName },
        { u"locked"_qs, account->isLocked },
        { u"bot"_qs, account->isBot },
        { u"discoverable"_qs, account->isDiscoverable },
        { u"indexable"_qs, account->isIndexable },
        { u"group"_qs, account->isGroup },
        { u"created_at"_qs, isoDate(account->createdMs) },
        { u"url"_qs, accountUrl(account->username) },
        { u"uri"_qs, m_base + u"/users/"_qs + account->username },
        { u"followers_count"_qs, account->followers },
        { u"following_count"_qs, account->following },
        { u"statuses_count"_qs, account->statuses },
        { u"last_status_at"_qs, lastDay },
        { u"hide_collections"_qs, account->hidesCollections },
        { u"noindex"_qs, !account->isIndexable },
        { u"roles"_qs, account->isStaff ? QJsonArray { role(true) } : QJsonArray() },
    };
    for (auto it = rest.begin(); it != rest.end(); ++it)
        json.insert(it.key(), it.value());
    m_accounts.insert(id, json);
    return json;
}

QJsonArray Encoder::accounts(const QList<qint64> &ids)
{
    QJsonArray out;
    for (const qint64 id : ids)
        out.append(account(id));
    return out;
}

QJsonObject Encoder::credentials(qint64 id)
{
    const Account account = loadAccount(m_world, id).value_or(Account());
    QJsonArray fields;
    for (const QJsonValue &each : storedFields(account)) {
        QJsonObject field = each.toObject();
        field.insert(u"verified_at"_qs, QJsonValue::Null);
        fields.append(field);
    }
    const qint64 requests = m_world.db().number("SELECT count(*) FROM follow_requests WHERE target_id = ?1", id);
    QJsonObject json = this->account(id);
    json.insert(u"source"_qs,
                QJsonObject { { u"privacy"_qs, account.privacy },
                              { u"sensitive"_qs, account.isSensitive },
                              { u"language"_qs, textOrNull(account.language) },
                              { u"note"_qs, account.note },
                              { u"fields"_qs, fields },
                              { u"follow_requests_count"_qs, requests },
                              { u"hide_collections"_qs, account.hidesCollections },
                              { u"discoverable"_qs, account.isDiscoverable },
                              { u"indexable"_qs, account.isIndexable },
                              { u"attribution_domains"_qs, QJsonArray() },
                              { u"quote_policy"_qs, account.quotePolicy },
                              { u"status_content_type"_qs, account.contentType } });
    json.insert(u"role"_qs, role(account.isStaff));
    return json;
}

QJsonObject Encoder::partialAccount(qint64 id)
{
    const QJsonObject full = account(id);
    QJsonObject json;
    for (const QString &key : { u"id"_qs, u"acct"_qs, u"locked"_qs, u"bot"_qs, u"url"_qs, u"avatar"_qs,
                                u"avatar_static"_qs, u"avatar_description"_qs })
        json.insert(key, full.value(key));
    return json;
}

QJsonObject Encoder::relationship(qint64 target)
{
    Rows row = m_world.db().query(
        "SELECT f.id, f.shows_reblogs, f.notifies, f.languages, r.id, r.shows_reblogs, r.notifies, m.id, "
        "m.hides_notifications, m.expires_ms, "
        "EXISTS (SELECT 1 FROM follows WHERE account_id = ?2 AND target_id = ?1), "
        "EXISTS (SELECT 1 FROM blocks WHERE account_id = ?1 AND target_id = ?2), "
        "EXISTS (SELECT 1 FROM blocks WHERE account_id = ?2 AND target_id = ?1), "
        "EXISTS (SELECT 1 FROM follow_requests WHERE account_id = ?2 AND target_id = ?1), "
        "(SELECT comment FROM account_notes WHERE account_id = ?1 AND target_id = ?2) "
        "FROM (SELECT 1) LEFT JOIN follows f ON f.account_id = ?1 AND f.target_id = ?2 "
        "LEFT JOIN follow_requests r ON r.account_id = ?1 AND r.target_id = ?2 "
        "LEFT JOIN mutes m ON m.account_id = ?1 AND m.target_id = ?2",
        m_viewer, target);
    row.next();
    const bool isFollowing = !row.isNull(0);
    const bool isRequested = !row.isNull(4);
    const QString languages = row.text(3);
    return {
        { u"id"_qs, QString::number(target) },
        { u"following"_qs, isFollowing },
        { u"showing_reblogs"_qs, isFollowing ? row.flag(1) : isRequested && row.flag(5) },
        { u"notifying"_qs, isFollowing ? row.flag(2) : isRequested && row.flag(6) },
        { u"languages"_qs,
          languages.isEmpty() ? QJsonValue(QJsonValue::Null)
                              : QJsonValue(QJsonArray::fromStringList(languages.split(u' '))) },
        { u"followed_by"_qs, row.flag(10) },
        { u"blocking"_qs, row.flag(11) },
        { u"blocked_by"_qs, row.flag(12) },
        { u"muting"_qs, !row.isNull(7) },
        { u"muting_notifications"_qs, row.flag(8) },
        { u"muting_expires_at"_qs, isoDate(row.number(9)) },
        { u"requested"_qs, isRequested },
        { u"requested_by"_qs, row.flag(13) },
        { u"domain_blocking"_qs, false },
        { u"endorsed"_qs, false },
        { u"note"_qs, row.text(14) },
    };
}

QJsonArray Encoder::emojisIn(const QStringList &texts)
{
    QStringList names;
    for (const QString &text : texts) {
        for (const QString &name : shortcodesIn(text)) {
            if (!names.contains(name))
                names.append(name);
        }
    }
    QJsonArray out;
    for (const QString &name : std::as_const(names)) {
        const qint64 id = m_world.db().number("SELECT id FROM emojis WHERE shortcode = ?1", name);
        if (id != 0)
            out.append(customEmoji(id));
    }
    return out;
}

} // namespace atrium::company
