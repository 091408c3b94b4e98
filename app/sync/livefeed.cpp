// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/livefeed.h"

#include "core/async.h"
#include "sync/backoff.h"

#include <algorithm>

namespace atrium::sync {

namespace {

constexpr int stableSeconds = 60;

const FeedScope following { FeedScope::Kind::Following, {} };
const FeedScope company { FeedScope::Kind::Company, {} };

template <typename... Cases> struct Match : Cases... {
    using Cases::operator()...;
};
template <typename... Cases> Match(Cases...) -> Match<Cases...>; // Clang before 17 does not deduce it for aggregates

bool cameBy(const api::StreamEvent &event, QLatin1String stream)
{
    return std::any_of(event.streams.cbegin(), event.streams.cend(),
                       [stream](const api::StreamName &name) { return name.name == stream; });
}

} // namespace

LiveFeed::LiveFeed(const Sides &sides, EventSource &source, QObject *parent)
    : QObject(parent)
    , m_sides(sides)
    , m_source(source)
{
    connect(&source, &EventSource::connected, this, &LiveFeed::noteOpened);
    connect(&source, &EventSource::disconnected, this, &LiveFeed::noteLost);
    connect(&source, &EventSource::event, this, &LiveFeed::queue);
    source.subscribe({ u"user"_qs, {} });
    source.subscribe({ u"public:local"_qs, {} });
}

void LiveFeed::open()
{
    const QUrl url = m_sides.client.capabilities().streamingUrl;
    if (m_isOpen)
        return;
    m_retryAt = {};
    if (!url.isValid()) {
        emit unavailable();
        return;
    }
    m_wantsOpen = true;
    m_source.open(url, m_sides.client.token());
}

void LiveFeed::close()
{
    m_wantsOpen = false;
    m_retryAt = {};
    m_isOpen = false;
    m_caughtUp.clear();
    m_held.clear();
    m_source.close();
}

void LiveFeed::retryNow()
{
    if (!m_wantsOpen || m_isOpen || !m_retryAt.isValid())
        return;
    m_attempt = 0;
    open();
}

void LiveFeed::wake()
{
    if (m_retryAt.isValid() && m_retryAt <= m_sides.clock.now())
        open();
}

void LiveFeed::forgetPlans()
{
    if (m_retryAt.isValid())
        m_retryAt = m_sides.clock.now();
}

void LiveFeed::noteOpened()
{
    m_isOpen = true;
    m_openedAt = m_sides.clock.now();
    emit opened();
}

void LiveFeed::noteLost(api::EventStream::Reason reason, int retryAfterSeconds)
{
    using Reason = api::EventStream::Reason;
    const QDateTime now = m_sides.clock.now();
    if (m_isOpen && m_openedAt.secsTo(now) >= stableSeconds)
        m_attempt = 0;
    m_isOpen = false;
    m_caughtUp.clear();
    m_held.clear();
    if (!m_wantsOpen || reason == Reason::Closed)
        return;
    if (reason == Reason::Missing) {
        m_wantsOpen = false;
        emit unavailable();
        return;
    }
    ++m_attempt;
    const qint64 wait = reason == Reason::Throttled ? throttleMs(retryAfterSeconds, m_sides.random())
                                                    : backoffMs(m_attempt, m_sides.random());
    m_retryAt = now.addMSecs(wait);
    if (reason == Reason::Unauthorized)
        emit unauthorized();
    emit lost();
}

void LiveFeed::noteCaughtUp(const FeedScope &scope)
{
    if (!m_isOpen)
        return;
    m_caughtUp.insert(scope);
    const QList<store::FeedArrival> held = m_held.take(scope);
    if (held.isEmpty())
        return;
    store::Batch batch;
    batch.arrivals = held;
    whenDone(m_sides.store.commit(batch), this, [this](const Result<Done> &written) {
        if (!written)
            missEvents();
    });
}

/// The disk refused what they told: as after a new connection, the tops of the feeds are fetched before anything is put on
/// them.
void LiveFeed::missEvents()
{
    m_caughtUp.clear();
    if (m_isOpen)
        emit opened();
}

/// Events of one turn are written together, in their order.
void LiveFeed::queue(const api::StreamEvent &event)
{
    m_queue.append(event);
    if (m_isBusy)
        return;
    m_isBusy = true;
    QMetaObject::invokeMethod(this, &LiveFeed::takeQueued, Qt::QueuedConnection);
}

void LiveFeed::takeQueued()
{
    m_batch = {};
    const QList<api::StreamEvent> taken = std::exchange(m_queue, {});
    for (const api::StreamEvent &event : taken)
        apply(event);
    whenDone(m_sides.store.commit(m_batch), this, [this](const Result<Done> &written) {
        if (!written)
            missEvents();
        afterWrite();
    });
}

void LiveFeed::afterWrite()
{
    m_parents.removeDuplicates();
    if (!m_parents.isEmpty())
        m_wanted.append(Errand { Errand::Kind::Refresh, {}, {}, m_parents });
    m_parents.clear();
    for (const Errand &errand : std::exchange(m_wanted, {}))
        emit wanted(errand);
    if (!m_queue.isEmpty()) {
        takeQueued();
        return;
    }
    m_isBusy = false;
    emit rested();
}

void LiveFeed::apply(const api::StreamEvent &event)
{
    const Reading reading = m_sides.reading();
    std::visit(
        Match {
            [&](const api::StatusArrived &arrived) { arrive(event, arrived.status); },
            [&](const api::StatusEdited &edited) { addStatus(m_batch, edited.status, reading); },
            [&](const api::StatusDeleted &deleted) { remove(deleted.id); },
            [&](const api::NotificationArrived &arrived) { addNotice(m_batch, arrived.notification, reading); },
            [&](const api::NotificationsMerged &) {
                m_wanted.append(Errand { Errand::Kind::Notices, {}, {}, {} });
            },
            [&](const api::AnnouncementChanged &changed) { changeAnnouncement(toAnnouncement(changed.announcement)); },
            [&](const api::AnnouncementReactionChanged &) {
                m_wanted.append(Errand { Errand::Kind::Announcements, {}, {}, {} });
            },
            [&](const api::AnnouncementDeleted &deleted) {
                m_batch.removedAnnouncements.append(AnnouncementId(deleted.id));
            },
            [&](const api::StatusReactionChanged &changed) {
                m_wanted.append(Errand { Errand::Kind::Refresh, {}, {}, { changed.statusId } });
            },
            [](const auto &) {},
        },
        event.payload);
}

void LiveFeed::arrive(const api::StreamEvent &event, const api::wire::Status &status)
{
    m_batch.removedPosts.removeOne(PostId(status.original().id));
    addStatus(m_batch, status, m_sides.reading());
    const store::FeedSlice::Row row = toRow(status);
    const bool isUnlabelled = event.streams.isEmpty();
    const QDateTime now = m_sides.serverNow();
    if ((cameBy(event, QLatin1String("user")) || isUnlabelled) && !isFilteredOut(status, following.kind, now))
        hold(following, row);
    if (cameBy(event, QLatin1String("public:local")) && !isFilteredOut(status, company.kind, now))
        hold(company, row);
    if (!status.reblog && !status.inReplyToId.isEmpty() && status.inReplyToId != api::wire::unreachableId)
        m_parents.append(status.inReplyToId);
}

void LiveFeed::remove(const QString &id)
{
    const PostId post(id);
    m_batch.posts.removeIf([&post](const Post &one) { return one.id == post; });
    m_batch.arrivals.removeIf(
        [&](const store::FeedArrival &one) { return one.row.postId == post || one.row.entryId == id; });
    for (QList<store::FeedArrival> &held : m_held)
        held.removeIf([&](const store::FeedArrival &one) { return one.row.postId == post || one.row.entryId == id; });
    m_batch.removedPosts.append(post);
    // The id may be that of a share: then only the entry goes.
    m_batch.removedEntries.append({ following, id });
    m_batch.removedEntries.append({ company, id });
}

void LiveFeed::changeAnnouncement(const Announcement &announcement)
{
    m_batch.changedAnnouncements.removeIf([&](const Announcement &other) { return other.id == announcement.id; });
    m_batch.changedAnnouncements.append(announcement);
}

void LiveFeed::hold(const FeedScope &scope, const store::FeedSlice::Row &row)
{
    if (m_caughtUp.contains(scope))
        m_batch.arrivals.append({ scope, row });
    else
        m_held[scope].append({ scope, row });
}

} // namespace atrium::sync
