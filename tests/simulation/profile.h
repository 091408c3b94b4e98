// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace atrium::simulation {

/// How one kind of server behaves where servers differ (contract 4, 5, 9.4).
struct Profile {
    enum class Ids { Numbers, Snowflakes, Ulids, Flakes };
    enum class Reactions { None, Glitch, Pleroma };
    enum class Keys {
        None, ///< no Idempotency-Key: a repeat is a second post
        Posts, ///< key → post, an hour; the answer is the post as it is now, 404 when it is gone
        Fails, ///< as Posts, but a repeat is answered with 500
        Answers, ///< six hours, the whole answer, failures too
    };

    QString name;
    QString software;
    QString version;
    int api = 0; ///< api_versions.mastodon
    Ids ids = Ids::Snowflakes;
    Reactions reactions = Reactions::None;
    Keys keys = Keys::Posts;
    int multiGet = 0; ///< posts of one request; 0: there is no such request
    bool isPleromaLike = false;
    bool repeatingUndoFails = false; ///< 400 for an unfavourite of what is not liked
    bool sharesTwice = false; ///< a second share is a second entry
    bool hasAnnouncements = true;
    bool hasRateHeaders = true;
    bool isThrottledBare = false; ///< 429 without any header
    int pageCap = 40; ///< pages are never longer
    bool hasShortPages = false; ///< and often shorter, in an order that is only nearly right

    int keySeconds() const;
};

const QList<Profile> &profiles();
/// Null when there is none of that name.
const Profile *profileNamed(const QString &name);

} // namespace atrium::simulation
