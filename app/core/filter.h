// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed.h"

#include <QDateTime>
#include <QStringList>

namespace atrium {

/// What the person does not want to see, as they told their server.
struct PostFilter {
    QString id;
    QString title;
    QStringList contexts; ///< "home", "public", "account", "thread"
    QDateTime expiresAt; ///< invalid: never
    bool hides = false; ///< else the post stays, behind its title
    QStringList keywords;
    QStringList wholeWords; ///< those of the keywords that match only as whole words
    QStringList postIds;

    bool operator==(const PostFilter &) const = default;
};

/// The context in which filters hold for a feed; empty: in none.
QString filterContext(const FeedScope &scope);

/// The filter that holds for `post` in `context`, one that hides before one that warns; null when none does. What one
/// wrote oneself is never filtered.
const PostFilter *filterFor(const QList<PostFilter> &filters, const Post &post, const QString &context,
                            const QDateTime &now);

} // namespace atrium
