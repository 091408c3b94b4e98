// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/streamevent.h"

#include "api/decoders.h"

namespace atrium::api {

namespace {

bool takesParameter(const QString &name) { return name == u"list" || name == u"hashtag" || name == u"hashtag:local"; }

/// "list:ID" and "user:ACCOUNTID" in one text (GoToSocial, Akkoma); "public:local" is a name.
StreamName splitLabel(const QString &label)
{
    static const QStringList names { u"public:local"_qs,  u"public:media"_qs,      u"public:local:media"_qs,
                                     u"public:remote"_qs, u"user:notification"_qs, u"hashtag:local"_qs };
    if (names.contains(label) || !label.contains(u':'))
        return { label, {} };
    return { label.section(u':', 0, 0), label.section(u':', 1) };
}

/// Mastodon writes ["list", "12"]; others list every stream that the event was sent to.
QList<StreamName> streamsOf(const JsonValue &json)
{
    const QStringList labels = json.texts();
    QList<StreamName> streams;
    if (labels.size() == 2 && takesParameter(labels.first()))
        return { { labels.first(), labels.last() } };
    for (const QString &label : labels)
        streams.append(splitLabel(label));
    return streams;
}

template <typename T, typename Event> Result<StreamPayload> decoded(const JsonValue &json)
{
    Result<T> value = Decoder<T>::from(json);
    if (!value)
        return tl::unexpected(value.error());
    return StreamPayload(Event { std::move(*value) });
}

Result<StreamPayload> announcementReaction(const JsonValue &json)
{
    const QString id = json["announcement_id"].idOrNumber();
    const wire::Reaction reaction = reactionFrom(json);
    if (id.isEmpty() || reaction.name.isEmpty())
        return lacks(QLatin1String("announcement_id"));
    return StreamPayload(AnnouncementReactionChanged { id, reaction });
}

Result<StreamPayload> statusReaction(const JsonValue &json)
{
    const QString id = json["status_id"].idOrNumber();
    const wire::Reaction reaction = reactionFrom(json);
    if (id.isEmpty() || reaction.name.isEmpty())
        return lacks(QLatin1String("status_id"));
    return StreamPayload(StatusReactionChanged { id, reaction });
}

Result<StreamPayload> relationship(const JsonValue &json)
{
    const QString id = json["following"]["id"].text();
    if (id.isEmpty())
        return lacks(QLatin1String("following"));
    return StreamPayload(RelationshipChanged { id });
}

/// The payload is JSON inside a text, so it is parsed on its own.
template <typename Read> Result<StreamPayload> inner(const QByteArray &payload, Read read)
{
    JsonDocument document;
    const Result<JsonValue> root = document.parse(payload);
    if (!root)
        return tl::unexpected(root.error());
    return read(*root);
}

template <typename Event> Result<StreamPayload> bareId(const QString &payload)
{
    const QString id = payload.trimmed();
    if (id.isEmpty() || id.size() > 200)
        return lacks(QLatin1String("payload"));
    return StreamPayload(Event { id });
}

Result<StreamPayload> payloadOf(const QString &event, const QString &payload)
{
    const QByteArray json = payload.toUtf8();
    if (event == u"update")
        return inner(json, decoded<wire::Status, StatusArrived>);
    if (event == u"status.update")
        return inner(json, decoded<wire::Status, StatusEdited>);
    if (event == u"delete")
        return bareId<StatusDeleted>(payload);
    if (event == u"notification")
        return inner(json, decoded<wire::Notification, NotificationArrived>);
    if (event == u"notifications_merged")
        return StreamPayload(NotificationsMerged());
    if (event == u"filters_changed")
        return StreamPayload(FiltersChanged());
    if (event == u"conversation")
        return inner(json, decoded<wire::Conversation, ConversationChanged>);
    if (event == u"announcement")
        return inner(json, decoded<wire::Announcement, AnnouncementChanged>);
    if (event == u"announcement.reaction")
        return inner(json, announcementReaction);
    if (event == u"announcement.delete")
        return bareId<AnnouncementDeleted>(payload);
    if (event == u"emoji_reaction")
        return inner(json, statusReaction);
    if (event == u"pleroma:follow_relationships_update")
        return inner(json, relationship);
    return StreamPayload(UnknownEvent { event });
}

} // namespace

Result<StreamEvent> streamEventOf(const QByteArray &frame)
{
    JsonDocument document;
    const Result<JsonValue> root = document.parse(frame);
    if (!root)
        return tl::unexpected(root.error());
    const QString event = (*root)["event"].text();
    if (event.isEmpty())
        return lacks(QLatin1String("event"));
    const JsonValue payload = (*root)["payload"];
    // Ids arrive as numbers from some, and "undefined" or nothing where no payload belongs.
    Result<StreamPayload> decodedPayload = payloadOf(event, payload.idOrNumber());
    if (!decodedPayload)
        return tl::unexpected(decodedPayload.error());
    return StreamEvent { streamsOf((*root)["stream"]), std::move(*decodedPayload) };
}

} // namespace atrium::api
