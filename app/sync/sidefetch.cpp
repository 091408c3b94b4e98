// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sidefetch.h"

#include "sync/idorder.h"
#include "sync/translateparts.h"

#include <algorithm>

namespace atrium::sync {

namespace {

constexpr int mostNoticePages = 5;
constexpr int mostReactors = 80;
constexpr QLatin1String shelfTag("gifshelf");
const QString heart = u"❤️"_qs;

} // namespace

template <typename T, typename Next> void SideFetch::askIfThere(QFuture<Result<T>> reply, Next next)
{
    whenDone(std::move(reply), this, [this, next = std::move(next)](const Result<T> &answer) mutable {
        if (answer)
            next(*answer);
        else if (answer.error().kind == Error::Kind::Missing)
            done();
        else
            fail(answer.error());
    });
}

void SideFetch::start()
{
    switch (m_errand.kind) {
    case Errand::Kind::Server:
        return fetchServer();
    case Errand::Kind::Me:
        return fetchMe();
    case Errand::Kind::Notices:
        return fetchNotices();
    case Errand::Kind::Markers:
        return fetchMarkers();
    case Errand::Kind::Topics:
        return fetchTopics();
    case Errand::Kind::Groups:
        return fetchGroups();
    case Errand::Kind::Announcements:
        return fetchAnnouncements();
    case Errand::Kind::Emoji:
        return fetchEmoji();
    case Errand::Kind::Shelf:
        return fetchShelf();
    case Errand::Kind::Filters:
        return fetchFilters();
    case Errand::Kind::Reactors:
        return fetchReactors();
    case Errand::Kind::Person:
        return fetchPerson();
    default:
        Q_ASSERT_X(false, "SideFetch", "not a side errand");
        done();
    }
}

void SideFetch::fetchServer()
{
    ask(api::readCapabilities(m_sides.client), [this](const api::Capabilities &capabilities) {
        m_sides.client.setCapabilities(capabilities);
        m_batch.traits = capabilities.traits;
        commit(m_batch);
    });
}

void SideFetch::fetchMe()
{
    ask(m_sides.client.verifyCredentials(), [this](const api::wire::Account &account) {
        m_batch.me = toPerson(account);
        commit(m_batch);
    });
}

void SideFetch::fetchNotices()
{
    ask(m_sides.store.notices(1), [this](const QList<Notice> &known) {
        m_newestKnown = known.isEmpty() ? QString() : known.first().id.toString();
        requestNotices({});
    });
}

void SideFetch::requestNotices(const api::Cursor &cursor)
{
    m_reading = m_sides.reading();
    m_batch = {};
    m_batch.noticesAreNewestPage = cursor.maxId.isEmpty();
    m_batch.noticesAskedAt = m_reading.at;
    ask(m_sides.client.notifications(cursor), [this](const auto &page) { receiveNotices(page); });
}

/// Pages down until what is known is met: everything that happened while away is told once (contract 11.3).
void SideFetch::receiveNotices(const api::Page<api::wire::Notification> &page)
{
    for (const api::wire::Notification &notification : page.items)
        addNotice(m_batch, notification, m_reading);
    m_batch.noticesAreAll = m_batch.noticesAreNewestPage && !page.older;
    const bool isThere = std::any_of(page.items.cbegin(), page.items.cend(),
                                     [this](const auto &notification) { return notification.id == m_newestKnown; });
    const bool isMet = m_newestKnown.isEmpty() || page.items.isEmpty() || !page.older || isThere
        || compareIds(page.items.last().id, m_newestKnown) <= 0;
    if (isMet || ++m_pages >= mostNoticePages) {
        commit(m_batch);
        return;
    }
    ask(m_sides.store.commit(m_batch), [this, older = *page.older](const Done &) { requestNotices(older); });
}

void SideFetch::fetchMarkers()
{
    askIfThere(m_sides.client.markers(), [this](const api::wire::Markers &markers) {
        if (markers.home && !markers.home->lastReadId.isEmpty())
            m_batch.markers.append({ u"home"_qs, markers.home->lastReadId });
        if (markers.notifications && !markers.notifications->lastReadId.isEmpty())
            m_batch.markers.append({ u"notifications"_qs, markers.notifications->lastReadId });
        commit(m_batch);
    });
}

void SideFetch::fetchTopics()
{
    askIfThere(m_sides.client.followedTags({}), [this](const api::Page<api::wire::Tag> &page) {
        QList<store::SidebarTopic> topics;
        for (const api::wire::Tag &tag : page.items)
            topics.append({ tag.name });
        m_batch.topics = topics;
        commit(m_batch);
    });
}

void SideFetch::fetchGroups()
{
    askIfThere(m_sides.client.lists(), [this](const QList<api::wire::List> &lists) {
        QList<store::SidebarGroup> groups;
        for (const api::wire::List &list : lists)
            groups.append({ list.id, cleanName(list.title) });
        m_batch.groups = groups;
        commit(m_batch);
    });
}

void SideFetch::fetchAnnouncements()
{
    askIfThere(m_sides.client.announcements(), [this](const QList<api::wire::Announcement> &announcements) {
        QList<Announcement> list;
        for (const api::wire::Announcement &announcement : announcements)
            list.append(toAnnouncement(announcement));
        m_batch.announcements = list;
        commit(m_batch);
    });
}

void SideFetch::fetchEmoji()
{
    askIfThere(m_sides.client.customEmojis(), [this](const QList<api::wire::CustomEmoji> &emojis) {
        QList<api::wire::CustomEmoji> visible = emojis;
        visible.removeIf([](const api::wire::CustomEmoji &emoji) { return !emoji.visibleInPicker; });
        m_batch.emoji = toEmoji(visible);
        commit(m_batch);
    });
}

void SideFetch::fetchShelf()
{
    askIfThere(m_sides.client.tagFeed(shelfTag, {}), [this](const api::Page<api::wire::Status> &page) {
        for (const api::wire::Status &status : page.items)
            m_batch.shelfGifs.append(addStatus(m_batch, status, m_reading).postId);
        commit(m_batch);
    });
}

void SideFetch::fetchFilters()
{
    askIfThere(m_sides.client.filters(), [this](const QList<api::wire::Filter> &filters) {
        QList<PostFilter> list;
        for (const api::wire::Filter &filter : filters)
            list.append(toFilter(filter));
        m_batch.filters = list;
        commit(m_batch);
    });
}

void SideFetch::fetchPerson()
{
    askIfThere(m_sides.client.account(PersonId(m_errand.id)), [this](const api::wire::Account &account) {
        m_batch.people = { toPerson(account) };
        commit(m_batch);
    });
}

/// Likes first, then the kinds of emoji where the server can tell them.
void SideFetch::fetchReactors()
{
    api::Cursor most;
    most.limit = mostReactors;
    askIfThere(m_sides.client.favouritedBy(PostId(m_errand.id), most), [this](const auto &page) {
        QList<Reactor> likes;
        for (const api::wire::Account &account : page.items)
            likes.append({ toPerson(account), heart, {} });
        m_batch.reactors = { { PostId(m_errand.id), likes } };
        fetchEmojiReactors();
    });
}

void SideFetch::fetchEmojiReactors()
{
    whenDone(m_sides.client.reactors(PostId(m_errand.id)), this,
             [this](const Result<QList<api::wire::ReactionPeople>> &answer) {
                 for (const api::wire::ReactionPeople &kind : answer.value_or(QList<api::wire::ReactionPeople>())) {
                     for (const api::wire::Account &account : kind.accounts)
                         m_batch.reactors.first().second.append({ toPerson(account), kind.name, webAddress(kind.url) });
                 }
                 commit(m_batch);
             });
}

} // namespace atrium::sync
