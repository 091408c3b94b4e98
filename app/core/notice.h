// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/person.h"

#include <QDateTime>

namespace atrium {

/// Somebody did something that concerns this person.
struct Notice {
    enum class Kind {
        Mention,
        Comment,
        Like,
        Reaction,
        Share,
        Follow,
        FollowRequest,
        NewPost,
        PollEnded,
        Edited,
        Quote,
        Other
    };

    NoticeId id;
    Kind kind = Kind::Other;
    QString typeName; ///< the server's word, for kinds that we do not know
    Person person;
    PostId postId; ///< empty: none, or gone
    QString preview; ///< plain text of the post
    QString emoji; ///< Reaction
    QString emojiUrl;
    QDateTime createdAt;
    bool isUnread = false;

    bool operator==(const Notice &) const = default;
};

} // namespace atrium
