// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/outcome.h"
#include "company/world.h"

#include <QStringList>

namespace atrium::company {

enum class Visibility { Public, Unlisted, Private, Direct };

QString visibilityName(Visibility visibility);
std::optional<Visibility> visibilityFrom(const QString &name);

/// A row of the statuses table.
struct Status {
    qint64 id = 0;
    qint64 accountId = 0;
    qint64 conversationId = 0;
    qint64 reblogOfId = 0;
    qint64 replyToId = 0;
    qint64 replyToAccountId = 0;
    Visibility visibility = Visibility::Public;
    bool isSensitive = false;
    QString spoiler;
    QString text;
    QString content; ///< HTML with richcontent.h's baseMark for our own address
    QString contentType;
    QString language;
    QString appName;
    QString appWebsite;
    bool isLocalOnly = false;
    QString quotePolicy;
    qint64 quoteOfId = 0;
    QString quoteState; ///< empty: no quote
    QString card; ///< JSON or empty
    qint64 createdMs = 0;
    qint64 editedMs = 0;
    qint64 favourites = 0;
    qint64 reblogs = 0;
    qint64 replies = 0;
    qint64 quotes = 0;
};

std::optional<Status> loadStatus(World &world, qint64 id);

/// Whether `viewer` (zero: nobody signed in) may read it; for a boost, also what it boosts.
bool isVisible(World &world, qint64 viewer, qint64 statusId);
/// The status when `viewer` may read it, else 404.
Outcome<Status> visibleStatus(World &world, qint64 viewer, qint64 id);
/// The same, but a boost gives what it boosts: what actions act on.
Outcome<Status> targetStatus(World &world, qint64 viewer, qint64 id);
/// The status when `viewer` wrote it; 403 when it is somebody else's, 404 when it cannot be seen.
Outcome<Status> ownStatus(World &world, qint64 viewer, qint64 id);

/// Conditions on a statuses row `s` for the viewer ?1. For use in queries.
namespace sql {
extern const std::string visible; ///< may be read
extern const std::string notBlocked; ///< neither side blocks the other
extern const std::string notMuted; ///< the author is not muted
}

} // namespace atrium::company
