// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/guise.h"

#include "company/call.h"
#include "company/emojinames.h"

#include <QJsonDocument>
#include <QRegularExpression>

// What the entities of another kind of server have and lack (API contract 7).

namespace atrium::company {

namespace {

constexpr int quotesSince = 7; // api_versions.mastodon
constexpr int describedPicturesSince = 8;

void remove(QJsonObject &json, std::initializer_list<const char *> keys)
{
    for (const char *key : keys)
        json.remove(QLatin1String(key));
}

void dressForMastodon(const ServerProfile &profile, QJsonObject &status)
{
    if (profile.kind != ServerProfile::Kind::Fork)
        remove(status, { "reactions", "reactions_count", "content_type", "local_only" });
    if (profile.api < quotesSince)
        remove(status, { "quote", "quote_approval", "quotes_count" });
}

// Who gave each reaction; the counts are there already.
QJsonArray givenReactions(World &world, qint64 status, const QJsonArray &reactions)
{
    QJsonArray out;
    for (const QJsonValue &each : reactions) {
        QJsonObject json = each.toObject();
        QJsonArray people;
        const QString key = foldedEmoji(json.value(u"name"_qs).toString());
        for (const qint64 id : world.db().numbers(
                 "SELECT account_id FROM reactions WHERE status_id = ?1 AND emoji = ?2 ORDER BY id", status, key))
            people.append(shapedId(world.profile().ids, id));
        json.remove(u"static_url"_qs);
        if (!json.contains(u"url"_qs))
            json.insert(u"url"_qs, QJsonValue::Null);
        json.insert(u"account_ids"_qs, people);
        out.append(json);
    }
    return out;
}

QString plainText(World &world, qint64 status)
{
    return world.db().text("SELECT text FROM statuses WHERE id = ?1", status);
}

// Akkoma keeps the words of links whole.
QString withWholeLinks(QString html)
{
    static const QRegularExpression part(u"<span class=\"(?:invisible|ellipsis|)\">([^<]*)</span>"_qs);
    return html.replace(part, u"\\1"_qs);
}

void dressForAkkoma(World &world, QJsonObject &status)
{
    const qint64 id = idFrom(status.value(u"id"_qs).toString());
    const QJsonArray reactions = givenReactions(world, id, status.value(u"reactions"_qs).toArray());
    const bool isFarewell = status.contains(u"text"_qs); // the answer to a deletion: nothing is left to look it up
    const QString text = isFarewell ? status.value(u"text"_qs).toString() : plainText(world, id);
    const QString spoiler = status.value(u"spoiler_text"_qs).toString();
    const QJsonObject quote = status.value(u"quote"_qs).toObject();
    const QJsonValue quoted
        = quote.value(u"state"_qs).toString() == u"accepted" ? quote.value(u"quoted_status"_qs) : QJsonValue();
    const bool isMuted = status.value(u"muted"_qs).toBool();
    remove(
        status,
        { "reactions", "reactions_count", "quote_approval", "quotes_count", "filtered", "local_only", "content_type" });
    status.insert(u"application"_qs, QJsonValue::Null);
    status.insert(u"text"_qs, isFarewell ? QJsonValue(text) : QJsonValue(QJsonValue::Null));
    status.insert(u"content"_qs, withWholeLinks(status.value(u"content"_qs).toString()));
    status.insert(u"quote"_qs, quoted.isObject() ? quoted : QJsonValue(QJsonValue::Null));
    status.insert(u"quote_id"_qs, quoted.isObject() ? quoted.toObject().value(u"id"_qs) : QJsonValue(QJsonValue::Null));
    status.insert(u"emoji_reactions"_qs, reactions);
    status.insert(u"pleroma"_qs,
                  QJsonObject { { u"local"_qs, true },
                                { u"conversation_id"_qs, 1 },
                                { u"content"_qs, QJsonObject { { u"text/plain"_qs, text } } },
                                { u"spoiler_text"_qs, QJsonObject { { u"text/plain"_qs, spoiler } } },
                                { u"expires_at"_qs, QJsonValue::Null },
                                { u"direct_conversation_id"_qs, QJsonValue::Null },
                                { u"thread_muted"_qs, isMuted },
                                { u"emoji_reactions"_qs, reactions },
                                { u"parent_visible"_qs, !status.value(u"in_reply_to_id"_qs).isNull() } });
    const QJsonObject source { { u"content"_qs, text }, { u"mediaType"_qs, u"text/plain"_qs } };
    status.insert(u"akkoma"_qs, QJsonObject { { u"source"_qs, source } });
    const bool isOrphan = status.value(u"in_reply_to_id"_qs).isNull()
        && world.db().number("SELECT ifnull(reply_to_account_id, 0) FROM statuses WHERE id = ?1", id) != 0;
    if (isOrphan) {
        status.insert(u"in_reply_to_id"_qs, u"_"_qs);
        status.insert(u"in_reply_to_account_id"_qs, u"_"_qs);
    }
    const QJsonObject original = status.value(u"reblog"_qs).toObject();
    if (!original.isEmpty()) {
        remove(status, { "card", "poll", "edited_at", "quote", "quote_id" });
        status.insert(u"uri"_qs, original.value(u"uri"_qs));
    }
}

void dressForGoToSocial(World &world, QJsonObject &status)
{
    const qint64 id = idFrom(status.value(u"id"_qs).toString());
    const auto allowed = [](const QJsonArray &who) {
        return QJsonObject { { u"automatic_approval"_qs, who }, { u"manual_approval"_qs, QJsonArray() } };
    };
    const bool isPublic = status.value(u"visibility"_qs).toString() == u"public"
        || status.value(u"visibility"_qs).toString() == u"unlisted";
    const QJsonArray everybody { isPublic ? u"public"_qs : u"author"_qs, u"me"_qs };
    remove(status, { "reactions", "reactions_count", "quote", "quote_approval", "quotes_count" });
    status.insert(u"card"_qs, QJsonValue::Null);
    if (!status.contains(u"text"_qs)) // the answer to a deletion has it
        status.insert(u"text"_qs, plainText(world, id));
    status.insert(u"interaction_policy"_qs,
                  QJsonObject { { u"can_favourite"_qs, allowed(everybody) },
                                { u"can_reply"_qs, allowed(everybody) },
                                { u"can_reblog"_qs, allowed(everybody) } });
    if (status.value(u"application"_qs).isNull())
        status.insert(u"application"_qs, QJsonObject { { u"name"_qs, u"unknown application"_qs } });
}

} // namespace

void dressStatus(World &world, QJsonObject &json)
{
    const ServerProfile &profile = world.profile();
    if (profile.isMastodon())
        dressForMastodon(profile, json);
    else if (profile.isAkkoma())
        dressForAkkoma(world, json);
    else if (profile.isGoToSocial())
        dressForGoToSocial(world, json);
}

void dressAccount(World &world, QJsonObject &json)
{
    const ServerProfile &profile = world.profile();
    if (profile.isMastodon()) {
        if (profile.api < describedPicturesSince)
            remove(json, { "avatar_description", "header_description" });
        QJsonObject own = json.value(u"source"_qs).toObject();
        if (profile.api < quotesSince)
            own.remove(u"quote_policy"_qs);
        if (profile.kind != ServerProfile::Kind::Fork)
            own.remove(u"status_content_type"_qs);
        if (!own.isEmpty())
            json.insert(u"source"_qs, own);
        return;
    }
    if (profile.isGoToSocial()) {
        remove(json, { "indexable", "noindex", "hide_collections", "uri" });
        json.insert(u"enable_rss"_qs, false);
        return;
    }
    const QString name = json.value(u"username"_qs).toString();
    const QString note = world.db().text("SELECT note FROM accounts WHERE username = ?1", name);
    const QString host = json.value(u"url"_qs).toString().section(u'/', 2, 2);
    const QJsonObject own = json.value(u"source"_qs).toObject();
    remove(json,
           { "discoverable", "indexable", "noindex", "group", "hide_collections", "roles", "uri", "avatar_description",
             "header_description" });
    QJsonObject source = own;
    source.insert(u"note"_qs, note);
    source.insert(u"sensitive"_qs, own.value(u"sensitive"_qs).toBool());
    source.insert(u"pleroma"_qs, QJsonObject { { u"discoverable"_qs, false }, { u"actor_type"_qs, u"Person"_qs } });
    json.insert(u"source"_qs, source);
    json.insert(u"fqn"_qs, QString(name + u'@' + host));
    json.insert(u"akkoma"_qs, QJsonObject { { u"instance"_qs, QJsonValue::Null } });
    json.insert(u"pleroma"_qs,
                QJsonObject { { u"ap_id"_qs, json.value(u"url"_qs) },
                              { u"is_confirmed"_qs, true },
                              { u"tags"_qs, QJsonArray() },
                              { u"hide_followers_count"_qs, false },
                              { u"hide_follows_count"_qs, false },
                              { u"relationship"_qs, QJsonObject() } });
}

void dressNotification(World &world, QJsonObject &json)
{
    const ServerProfile &profile = world.profile();
    const bool isReaction = json.value(u"type"_qs).toString() == u"reaction";
    if (profile.isMastodon()) {
        if (profile.api == 0)
            json.remove(u"group_key"_qs);
        json.remove(u"reaction"_qs);
        return;
    }
    json.remove(u"group_key"_qs);
    if (!profile.isAkkoma())
        return;
    const QJsonObject reaction = json.take(u"reaction"_qs).toObject();
    if (isReaction) {
        const QString name = reaction.value(u"name"_qs).toString();
        const bool isOwn = reaction.contains(u"url"_qs);
        json.insert(u"type"_qs, u"pleroma:emoji_reaction"_qs);
        json.insert(u"emoji"_qs, isOwn ? QString(u':' + name + u':') : name);
        json.insert(u"emoji_url"_qs, isOwn ? reaction.value(u"url"_qs) : QJsonValue(QJsonValue::Null));
    }
    json.insert(u"pleroma"_qs, QJsonObject { { u"is_muted"_qs, false }, { u"is_seen"_qs, false } });
}

void dressRelationship(World &world, QJsonObject &json)
{
    const ServerProfile &profile = world.profile();
    if (profile.api < quotesSince)
        json.remove(u"muting_expires_at"_qs);
    if (profile.isMastodon() && profile.api == 0)
        json.remove(u"requested_by"_qs);
}

} // namespace atrium::company
