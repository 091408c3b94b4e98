// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/draft.h"
#include "core/ids.h"

#include <QDateTime>

#include <variant>

namespace atrium {

// What a person did. Each is idempotent by nature ("react with 🎉", never "toggle") but Publish, which carries a key.

struct Publish {
    PostId localId; ///< "local:<uuid>"
    PostId parentId; ///< empty: a post; may be a local id that is still waiting itself
    QString text;
    QString subject;
    QString language;
    Audience audience = Audience::Everyone;
    bool isSensitive = false;
    QList<DraftAttachment> attachments;
    PollDraft poll;
    PostId quotedId {}; ///< empty: quotes nothing
    QDateTime plannedFor {}; ///< not to be sent before; invalid: at once
    bool operator==(const Publish &) const = default;
};
struct Edit {
    PostId postId;
    QString text;
    QString subject;
    QString language;
    bool isSensitive = false;
    QDateTime baseEditedAt; ///< the version that was edited, for conflicts
    bool operator==(const Edit &) const = default;
};
struct Remove {
    PostId postId;
    bool operator==(const Remove &) const = default;
};
struct React {
    PostId postId;
    QString emoji;
    QString imageUrl;
    bool operator==(const React &) const = default;
};
struct Unreact {
    PostId postId;
    QString emoji;
    bool operator==(const Unreact &) const = default;
};
struct Like {
    PostId postId;
    bool isOn = true;
    bool operator==(const Like &) const = default;
};
struct Share {
    PostId postId;
    bool isOn = true;
    bool operator==(const Share &) const = default;
};
struct Save {
    PostId postId;
    bool isOn = true;
    bool operator==(const Save &) const = default;
};
struct Vote {
    PostId postId;
    QString pollId;
    QList<int> choices; ///< zero-based
    bool operator==(const Vote &) const = default;
};
struct Follow {
    PersonId personId;
    bool isOn = true;
    bool operator==(const Follow &) const = default;
};
struct ReadAnnouncement {
    AnnouncementId id;
    bool operator==(const ReadAnnouncement &) const = default;
};
struct ReactToAnnouncement {
    AnnouncementId id;
    QString emoji;
    bool isOn = true;
    bool operator==(const ReactToAnnouncement &) const = default;
};
/// Moves the server's read mark forward. `timeline` is "home" or "notifications".
struct MarkRead {
    QString timeline;
    QString lastReadId;
    bool operator==(const MarkRead &) const = default;
};

using Intent = std::variant<Publish, Edit, Remove, React, Unreact, Like, Share, Save, Vote, Follow, ReadAnnouncement,
                            ReactToAnnouncement, MarkRead>;

/// A row of the outbox.
struct PendingIntent {
    enum class State { Waiting, Sending, Unclear, Failed };
    qint64 sequence = 0;
    Intent intent;
    QString idempotencyKey; ///< UUIDv4; the same for every automatic retry, a new one after the person changed it
    State state = State::Waiting;
    QString reason; ///< Failed: what the server or we say, plain
    QDateTime createdAt;
    QDateTime firstSentAt; ///< invalid: never left this computer
    QDateTime notBefore; ///< hold or backoff; invalid: now
    int attempts = 0;

    bool operator==(const PendingIntent &) const = default;
};

/// The thing an intent acts on; intents with the same target go out strictly in order. For Publish it is the parent's
/// thread or the post itself, so that a comment on a waiting post waits for it.
QString targetOf(const Intent &intent);

} // namespace atrium
