// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/fetch.h"

namespace atrium::sync {

/// One page of a feed: the newest, the next older one, or one into a gap (contract 11.2 to 11.4).
class FeedFetch final : public Fetch {
    Q_OBJECT

public:
    using Fetch::Fetch;
    void start() override;

private:
    void startAtTop(const store::FeedCursor &cursor);
    void startBelow(const store::FeedCursor &cursor);
    void startInGap(const QList<store::FeedGap> &gaps);
    void request(const api::Cursor &cursor);
    void receive(const api::Page<api::wire::Status> &page);
    void testHoles(const QStringList &stored);
    void write();
    void lookBelow();
    void followGap(const QList<store::FeedGap> &gaps);

    store::FeedCursor m_before; ///< Newest: what was there
    store::Batch m_batch;
    QStringList m_pageIds; ///< everything the page named, also what a filter took out
    bool m_overlaps = true;
};

} // namespace atrium::sync
