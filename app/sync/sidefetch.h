// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/fetch.h"

namespace atrium::sync {

/// Everything that is not posts: what the server can do, notices, marks, topics, groups, announcements, emoji, GIFs.
class SideFetch final : public Fetch {
    Q_OBJECT

public:
    using Fetch::Fetch;
    void start() override;

private:
    void fetchServer();
    void fetchMe();
    void fetchNotices();
    void requestNotices(const api::Cursor &cursor);
    void receiveNotices(const api::Page<api::wire::Notification> &page);
    void fetchMarkers();
    void fetchTopics();
    void fetchGroups();
    void fetchAnnouncements();
    void fetchEmoji();
    void fetchShelf();
    void fetchFilters();
    void fetchPerson();
    void fetchReactors();
    void fetchEmojiReactors();

    /// As ask, but an endpoint that this server does not have is no failure.
    template <typename T, typename Next> void askIfThere(QFuture<Result<T>> reply, Next next);

    store::Batch m_batch;
    QString m_newestKnown;
    int m_pages = 0;
};

} // namespace atrium::sync
