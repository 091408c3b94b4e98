// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed.h"

#include <QList>
#include <QString>

#include <optional>

namespace atrium::shell {

/// Where a person is: a page, what of it, and the post that is open beside it.
struct Place {
    QString page;
    QString name; ///< topic, group or person
    QString threadPostId;

    bool operator==(const Place &) const = default;
};

/// The feed behind a page, if it has one.
std::optional<FeedScope> scopeOf(const Place &place);

/// The way back and forward, at most 50 places long.
class Navigation {
public:
    const Place &current() const { return m_places[m_index]; }
    bool canGoBack() const { return m_index > 0; }
    bool canGoForward() const { return m_index + 1 < m_places.size(); }

    /// Going where one is already changes nothing.
    void go(const Place &place);
    void back();
    void forward();
    /// Forgets the way, for another account.
    void reset(const Place &place);
    /// A post got its server's id while it was open.
    void renamePost(const QString &localId, const QString &confirmedId);

private:
    QList<Place> m_places { Place {} };
    qsizetype m_index = 0;
};

} // namespace atrium::shell
