// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/wire.h"
#include "core/result.h"

#include <variant>

namespace atrium::api {

/// "user", "public", "public:local", "list" with its id, "hashtag" with its name, "direct".
struct StreamName {
    QString name;
    QString parameter;

    bool operator==(const StreamName &) const = default;
    friend size_t qHash(const StreamName &stream, size_t seed = 0)
    {
        return qHashMulti(seed, stream.name, stream.parameter);
    }
};

struct StatusArrived {
    wire::Status status;
};
struct StatusEdited {
    wire::Status status;
};
struct StatusDeleted {
    QString id; ///< may be unknown here: ignore
};
struct NotificationArrived {
    wire::Notification notification;
};
struct NotificationsMerged { };
struct FiltersChanged { };
struct ConversationChanged {
    wire::Conversation conversation;
};
struct AnnouncementChanged {
    wire::Announcement announcement;
};
/// The new count of one reaction; `reaction.me` is missing: keep what is known. Count 0 removes it.
struct AnnouncementReactionChanged {
    QString announcementId;
    wire::Reaction reaction;
};
struct AnnouncementDeleted {
    QString id;
};
/// As above, for a post (Fedibird, kmyblue).
struct StatusReactionChanged {
    QString statusId;
    wire::Reaction reaction;
};
struct RelationshipChanged {
    QString accountId; ///< refetch it
};
/// An answer to a command, or an event of the future: nothing to do.
struct UnknownEvent {
    QString name;
};

using StreamPayload
    = std::variant<StatusArrived, StatusEdited, StatusDeleted, NotificationArrived, NotificationsMerged, FiltersChanged,
                   ConversationChanged, AnnouncementChanged, AnnouncementReactionChanged, AnnouncementDeleted,
                   StatusReactionChanged, RelationshipChanged, UnknownEvent>;

struct StreamEvent {
    QList<StreamName> streams; ///< where it came from; may be empty
    StreamPayload payload;
};

/// One text frame. Malformed for whatever is not a frame of an event; the socket goes on (contract 8.3).
Result<StreamEvent> streamEventOf(const QByteArray &frame);

} // namespace atrium::api

Q_DECLARE_METATYPE(atrium::api::StreamEvent)
