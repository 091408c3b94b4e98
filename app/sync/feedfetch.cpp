// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/feedfetch.h"

#include "sync/idorder.h"

#include <algorithm>

namespace atrium::sync {

namespace {

constexpr int pageLength = 40;
constexpr int mostGapPages = 5;
constexpr qsizetype mostConfirmations = 20;

QFuture<Result<api::Page<api::wire::Status>>> pageOf(api::Client &client, const FeedScope &scope,
                                                     const api::Cursor &cursor)
{
    switch (scope.kind) {
    case FeedScope::Kind::Company:
        return client.publicFeed(true, cursor);
    case FeedScope::Kind::Following:
        return client.homeFeed(cursor);
    case FeedScope::Kind::Topic:
        return client.tagFeed(scope.name, cursor);
    case FeedScope::Kind::Person:
        return client.accountFeed(PersonId(scope.name), {}, cursor);
    case FeedScope::Kind::Saved:
        return client.bookmarks(cursor);
    case FeedScope::Kind::Group:
        break;
    }
    return client.listFeed(scope.name, cursor);
}

/// Bookmarks are ordered by when they were made, so their ids say nothing about holes and overlaps.
bool isOrderedById(const FeedScope &scope) { return scope.kind != FeedScope::Kind::Saved; }

/// True when nothing can lie between the page and what was stored (contract 11.3).
bool meets(const QStringList &pageIds, const store::FeedCursor &before)
{
    if (!before.isLoaded || before.newestIds.isEmpty() || pageIds.isEmpty())
        return true;
    const bool sharesOne = std::any_of(pageIds.cbegin(), pageIds.cend(),
                                       [&before](const QString &id) { return before.newestIds.contains(id); });
    return sharesOne || compareIds(pageIds.last(), before.newestIds.first()) <= 0;
}

/// What stood at the top before the request left and is not told of any more. By place, not by id: above an entry that
/// the page still has, or anywhere when the page is all there is.
QStringList missingAbove(const QStringList &pageIds, const store::FeedCursor &before, bool isWholeFeed)
{
    QStringList missing;
    QStringList candidates;
    const QStringList known = before.toldIds + before.newestIds;
    for (const QString &id : known) {
        if (pageIds.contains(id))
            missing += std::exchange(candidates, {});
        else
            candidates.append(id);
    }
    return isWholeFeed ? missing + candidates : missing;
}

} // namespace

void FeedFetch::start()
{
    if (m_errand.kind == Errand::Kind::Gap) {
        ask(m_sides.store.gaps(m_errand.scope), [this](const auto &gaps) { startInGap(gaps); });
        return;
    }
    ask(m_sides.store.feedCursor(m_errand.scope), [this](const store::FeedCursor &cursor) {
        m_errand.kind == Errand::Kind::Newest ? startAtTop(cursor) : startBelow(cursor);
    });
}

void FeedFetch::startAtTop(const store::FeedCursor &cursor)
{
    m_before = cursor;
    api::Cursor top;
    top.limit = pageLength;
    request(top);
}

void FeedFetch::startBelow(const store::FeedCursor &cursor)
{
    if (cursor.nextCursor.isEmpty()) {
        done();
        return;
    }
    request(api::Cursor::olderThan(cursor.nextCursor, pageLength));
}

void FeedFetch::startInGap(const QList<store::FeedGap> &gaps)
{
    const auto gap
        = std::find_if(gaps.cbegin(), gaps.cend(), [this](const store::FeedGap &one) { return one.id == m_errand.id; });
    if (gap == gaps.cend()) {
        done();
        return;
    }
    request(api::Cursor::olderThan(gap->maxId, pageLength));
}

void FeedFetch::request(const api::Cursor &cursor)
{
    m_reading = m_sides.reading();
    store::FeedSlice slice;
    slice.scope = m_errand.scope;
    slice.olderThan = cursor.maxId;
    slice.gapId = m_errand.kind == Errand::Kind::Gap ? m_errand.id : QString();
    m_batch.slices = { slice };
    ask(pageOf(m_sides.client, m_errand.scope, cursor), [this](const auto &page) { receive(page); });
}

void FeedFetch::receive(const api::Page<api::wire::Status> &page)
{
    store::FeedSlice &slice = m_batch.slices.first();
    for (const api::wire::Status &status : page.items) {
        const store::FeedSlice::Row row = addStatus(m_batch, status, m_reading);
        m_pageIds.append(row.entryId);
        if (!isFilteredOut(status, m_errand.scope.kind, m_reading.at))
            slice.rows.append(row);
    }
    slice.nextCursor = page.older && page.older->maxId != slice.olderThan ? page.older->maxId : QString();
    m_report.againAfterSeconds = page.retryAfterSeconds;
    if (!isOrderedById(m_errand.scope)) {
        write();
        return;
    }
    QStringList above;
    if (m_errand.kind == Errand::Kind::Newest) {
        m_overlaps = meets(m_pageIds, m_before);
        above = missingAbove(m_pageIds, m_before, !page.older);
    }
    if (m_pageIds.isEmpty()) {
        testHoles(above);
        return;
    }
    ask(m_sides.store.entryIdsBetween(m_errand.scope, m_pageIds.first(), m_pageIds.last()),
        [this, above](const QList<QString> &stored) { testHoles(above + stored); });
}

/// What the store has inside the page's range and the page has not was deleted, un-shared or filtered while we were away.
void FeedFetch::testHoles(const QStringList &stored)
{
    for (const QString &id : stored) {
        Errand errand { Errand::Kind::Confirm, m_errand.scope, id, {} };
        errand.isInFeed = true;
        const bool isKnown = m_pageIds.contains(id) || isLocal(PostId(id)) || m_report.more.contains(errand);
        if (!isKnown && m_report.more.size() < mostConfirmations)
            m_report.more.append(errand);
    }
    write();
}

void FeedFetch::write()
{
    ask(m_sides.store.commit(m_batch), [this](const Done &) { lookBelow(); });
}

void FeedFetch::lookBelow()
{
    const bool mayLeaveGap = m_errand.kind == Errand::Kind::Gap || !m_overlaps;
    if (!mayLeaveGap || m_errand.pages >= mostGapPages) {
        done();
        return;
    }
    ask(m_sides.store.gaps(m_errand.scope), [this](const auto &gaps) { followGap(gaps); });
}

void FeedFetch::followGap(const QList<store::FeedGap> &gaps)
{
    for (const store::FeedGap &gap : gaps) {
        // Below a new top the first gap is ours; otherwise the one that we are filling, if anything of it is left.
        if (m_errand.kind == Errand::Kind::Gap && gap.id != m_errand.id)
            continue;
        Errand errand { Errand::Kind::Gap, m_errand.scope, gap.id, {} };
        errand.pages = m_errand.pages + 1;
        m_report.more.append(errand);
        break;
    }
    done();
}

} // namespace atrium::sync
