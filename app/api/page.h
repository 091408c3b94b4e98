// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUrlQuery>

#include <optional>

namespace atrium::api {

/// Where a page of a list begins (contract 5). Ids are exclusive. All empty: the newest page.
struct Cursor {
    QString maxId {}; ///< the page just older than this
    QString minId {}; ///< the page just newer than this
    QString sinceId {}; ///< the newest page, cut off at this; only together with maxId
    int offset = 0; ///< lists that count instead (search, directory)
    int limit = 40;

    void addTo(QUrlQuery &query) const;
    bool operator==(const Cursor &) const = default;

    static Cursor olderThan(const QString &id, int limit = 40) { return { .maxId = id, .limit = limit }; }
    static Cursor newerThan(const QString &id, int limit = 40) { return { .minId = id, .limit = limit }; }
};

/// One page of a list, newest first. A short or even empty page is not the end while `older` is set.
template <typename T> struct Page {
    QList<T> items;
    std::optional<Cursor> older; ///< missing: the end
    std::optional<Cursor> newer;
    int retryAfterSeconds = 0; ///< the server is still building this list: show what came, ask again then
};

struct PageLinks {
    std::optional<Cursor> older;
    std::optional<Cursor> newer;
};

/// Reads `next` and `prev` of a Link header. Only the cursor keys of the query count: host and path are ignored, so a
/// link can never lead elsewhere. A `next` that equals `asked` is no next.
PageLinks linksOf(const QByteArray &linkHeader, const Cursor &asked);

} // namespace atrium::api
