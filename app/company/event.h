// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QSet>
#include <QString>

namespace atrium::company {

/// Something that happened and that streams may want to tell. Made inside a transaction, told after it.
struct Event {
    enum class Kind {
        Update,
        StatusUpdate,
        Delete,
        Notification,
        Conversation,
        FiltersChanged,
        Announcement,
        AnnouncementReaction,
        AnnouncementDelete
    };
    Kind kind = Kind::Update;
    qint64 object = 0; ///< status, notification, conversation row or announcement
    qint64 account = 0; ///< whom a personal event is for; zero: everybody who may see the object
    QJsonObject payload = {}; ///< of an announcement reaction
    QSet<QString> audience = {}; ///< of a deletion: who was shown the post, see StreamHub::audienceOf
    bool isByActor = false; ///< done by a colleague of the demo
};

} // namespace atrium::company
