// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feedmodel.h"

#include "core/async.h"
#include "models/words.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace atrium::models {

namespace {

constexpr int pageSize = 60;
constexpr int readDelayMs = 400; // posts that scroll by in one movement are one write
constexpr int placeDelayMs = 1000;
constexpr int mostRows = 3000; // further down than anybody wants to come back to at once

QList<Column<FeedRow>> columns()
{
    return {
        { "entryKind", [](const FeedRow &row) { return QVariant(int(row.kind)); } },
        { "entryId", [](const FeedRow &row) { return QVariant(row.id); } },
        { "post", [](const FeedRow &row) { return QVariant::fromValue(row.post); } },
        { "sharedByName", [](const FeedRow &row) { return QVariant(row.sharedByName); } },
        { "isUnread", [](const FeedRow &row) { return QVariant(row.isUnread); } },
        { "isFilling", [](const FeedRow &row) { return QVariant(row.isFilling); } },
        { "seenText", [](const FeedRow &row) { return QVariant(row.seenText); } },
        { "filterTitle", [](const FeedRow &row) { return QVariant(row.filterTitle); } },
    };
}

QString sharers(const QStringList &names)
{
    if (names.size() < 3)
        return names.size() < 2 ? names.value(0) : FeedModel::tr("%1 and %2", "two names").arg(names[0], names[1]);
    return FeedModel::tr("%1 and %n other(s)", nullptr, int(names.size()) - 1).arg(names[0]);
}

/// What several people shared stands once, where it was shared last.
QList<FeedEntry> sharedOnce(const QList<FeedEntry> &entries)
{
    QHash<PostId, QStringList> names;
    for (const FeedEntry &entry : entries) {
        if (!entry.sharedBy.id.isEmpty())
            names[entry.post.id].append(entry.sharedBy.name);
    }
    QList<FeedEntry> once;
    once.reserve(entries.size());
    for (const FeedEntry &entry : entries) {
        const QStringList sharing = entry.sharedBy.id.isEmpty() ? QStringList() : names.take(entry.post.id);
        if (sharing.isEmpty() && !entry.sharedBy.id.isEmpty())
            continue;
        once.append(entry);
        if (sharing.size() > 1)
            once.last().sharedBy.name = sharers(sharing);
    }
    return once;
}

QString placeKey(const FeedScope &scope) { return u"feed.place.%1:%2"_qs.arg(int(scope.kind)).arg(scope.name); }

} // namespace

FeedModel::FeedModel(store::Store &store, const Clock &clock, QObject *parent)
    : RowModel(columns(), parent)
    , m_store(store)
    , m_clock(clock)
    , m_query { .scope = {}, .limit = pageSize, .newestShownId = {} }
    , m_reader(
          this, [this] { return m_store.feed(m_query); }, [this](const FeedPage &page) { apply(page); })
    , m_talkers(store)
{
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(readDelayMs);
    connect(&m_readTimer, &QTimer::timeout, this, &FeedModel::flushRead);
    connect(&m_store, &store::Store::changed, this, &FeedModel::onChanged);
    connect(&m_talkers, &Talkers::arrived, this, [this] { showRows(m_entries); });
    m_placeTimer.setSingleShot(true);
    m_placeTimer.setInterval(placeDelayMs);
    connect(&m_placeTimer, &QTimer::timeout, this, &FeedModel::storePlace);
    open();
}

FeedModel::~FeedModel() { leave(); }

void FeedModel::setScope(const FeedScope &scope)
{
    if (m_query.scope == scope)
        return;
    leave();
    m_query = { .scope = scope, .limit = pageSize, .newestShownId = {} };
    m_wantedPlace.reset();
    m_heldBack = 0;
    m_hasMore = m_isComplete = m_isLoaded = m_isRead = m_isOlderAsked = false;
    m_entries.clear();
    showRows({});
    emit scopeChanged();
    emit pageChanged();
    open();
}

void FeedModel::showNew()
{
    leave();
    m_query.newestShownId.clear();
    m_reader.ask();
}

void FeedModel::loadMore()
{
    if (!m_isRead)
        return;
    if (m_hasMore) {
        m_query.limit = rowCount() + pageSize;
        m_reader.ask();
        return;
    }
    if (m_isComplete || m_isOlderAsked)
        return;
    m_isOlderAsked = true;
    m_query.limit = rowCount() + pageSize;
    emit wantOlder(m_query.scope);
}

void FeedModel::holdPlace(const QString &entryId, qreal offset)
{
    if (!m_isRead || m_wantedPlace)
        return; // rows of another feed, or not yet where they belong
    const auto row
        = std::find_if(rows().cbegin(), rows().cend(), [&](const FeedRow &one) { return one.id == entryId; });
    if (entryId.isEmpty() || row == rows().cend())
        m_places[m_query.scope] = {};
    else
        m_places[m_query.scope] = { entryId, m_query.newestShownId, offset, int(row - rows().cbegin()) };
    m_placeTimer.start();
}

void FeedModel::fillGap(const QString &entryId) { emit wantGap(entryId); }

void FeedModel::markRead(const QString &postId)
{
    m_readPosts.append(PostId(postId));
    if (!m_readTimer.isActive())
        m_readTimer.start();
}

void FeedModel::markAllSeen()
{
    if (m_query.newestShownId.isEmpty())
        return;
    const auto read = std::find_if(rows().cbegin(), rows().cend(), [](const FeedRow &row) {
        return row.kind == FeedEntry::Kind::Post && !row.isUnread && !isLocal(row.post.value().id);
    });
    m_seenBefore = read == rows().cend() ? QString() : read->id;
    m_store.markFeedSeen(m_query.scope, m_query.newestShownId);
}

void FeedModel::unmarkAllSeen()
{
    if (!m_seenBefore.isEmpty())
        m_store.markFeedSeen(m_query.scope, std::exchange(m_seenBefore, {}));
}

void FeedModel::markSeen(const QString &entryId)
{
    m_store.markFeedSeen(m_query.scope, entryId);
    // The server's mark only moves forward, so it follows when the person moves on, not while it can be taken back.
    if (m_query.scope.kind == FeedScope::Kind::Following && std::exchange(m_marked, entryId) != entryId)
        m_store.enqueue(MarkRead { QStringLiteral("home"), entryId });
}

PostView FeedModel::firstShareable() const
{
    const auto found = std::find_if(rows().cbegin(), rows().cend(), [](const FeedRow &row) {
        return row.post.canShare() && !row.post.isMine() && row.kind == FeedEntry::Kind::Post;
    });
    return found == rows().cend() ? PostView() : found->post;
}

PostView FeedModel::firstPictured() const
{
    const auto found = std::find_if(rows().cbegin(), rows().cend(), [](const FeedRow &row) {
        const QList<Attachment> attachments = row.post.attachments();
        return !attachments.isEmpty() && attachments.constFirst().kind == Attachment::Kind::Image;
    });
    return found == rows().cend() ? PostView() : found->post;
}

int FeedModel::indexOf(const QString &postId) const
{
    for (int i = 0; i < rows().size(); ++i) {
        if (rows()[i].kind == FeedEntry::Kind::Post && rows()[i].post.postId() == postId)
            return i;
    }
    return -1;
}

void FeedModel::nowOnScreen(const QStringList &postIds)
{
    QList<PostId> posts;
    for (const QString &id : postIds)
        posts.append(PostId(id));
    emit wantOnScreen(posts);
}

void FeedModel::rowsChanged(bool sizeChanged)
{
    if (sizeChanged)
        emit countChanged();
}

/// Starts to show the feed of the query: where it was left if that is known, else at its beginning.
void FeedModel::open()
{
    const FeedScope scope = m_query.scope;
    if (const auto known = m_places.constFind(scope); known != m_places.cend()) {
        startFrom(*known);
        return;
    }
    whenDone(m_store.setting(placeKey(scope)), this, [this, scope](const Result<QByteArray> &stored) {
        if (scope == m_query.scope && !m_isRead && !m_places.contains(scope))
            startFrom(stored ? fromBytes(*stored) : Place());
    });
}

void FeedModel::startFrom(const Place &place)
{
    m_places.insert(m_query.scope, place);
    if (!place.entryId.isEmpty()) {
        m_query.newestShownId = place.newestShownId;
        m_query.limit = place.index + pageSize;
        m_wantedPlace = place;
    }
    m_reader.ask();
}

void FeedModel::findPlace()
{
    if (!m_wantedPlace || rows().isEmpty())
        return;
    const Place place = *std::exchange(m_wantedPlace, {});
    for (int i = 0; i < rows().size(); ++i) {
        if (rows()[i].id == place.entryId) {
            emit placeFound(i, place.offset);
            return;
        }
    }
}

void FeedModel::storePlace()
{
    m_placeTimer.stop();
    if (m_query.scope.kind == FeedScope::Kind::Person)
        return; // a colleague is looked up, not read day by day
    m_store.setSetting(placeKey(m_query.scope), toBytes(m_places.value(m_query.scope)));
}

QByteArray FeedModel::toBytes(const Place &place)
{
    const QJsonObject object { { u"entry"_qs, place.entryId },
                               { u"newest"_qs, place.newestShownId },
                               { u"offset"_qs, place.offset },
                               { u"index"_qs, place.index } };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

FeedModel::Place FeedModel::fromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    return { object[u"entry"].toString(), object[u"newest"].toString(), object[u"offset"].toDouble(),
             std::clamp(object[u"index"].toInt(), 0, mostRows) };
}

void FeedModel::apply(const FeedPage &page)
{
    const QList<FeedEntry> before = std::exchange(m_entries, sharedOnce(page.entries));
    m_isRead = true;
    m_isLoaded = page.isLoaded;
    m_heldBack = page.heldBack;
    m_hasMore = page.hasMore;
    m_hasUnread = std::any_of(page.entries.cbegin(), page.entries.cend(),
                              [](const FeedEntry &entry) { return entry.isUnread; });
    m_isComplete = page.isComplete;
    // From the first entries on, newer ones wait: nothing may push what is being read.
    if (m_query.newestShownId.isEmpty())
        m_query.newestShownId = newestId(page);
    showRows(before);
    findPlace();
    emit pageChanged();
    QList<PostId> discussed;
    for (const FeedEntry &entry : page.entries) {
        if (entry.post.commentCount > 0)
            discussed.append(entry.post.id);
    }
    m_talkers.want(discussed);
}

/// Rows are made for what is not as it was `before`: a long feed is read whole again whenever anything in it changes.
void FeedModel::showRows(const QList<FeedEntry> &before)
{
    const bool isSame = before.constData() == m_entries.constData(); // only who talks below them is new
    const auto isAsBefore = [&](qsizetype i) {
        return m_entries[i].kind == FeedEntry::Kind::Post && i < before.size() && i < rows().size()
            && rows()[i].id == m_entries[i].id && (isSame || before[i] == m_entries[i])
            && rows()[i].post.talkers() == m_talkers.of(m_entries[i].post.id);
    };
    QList<FeedRow> wanted;
    wanted.reserve(m_entries.size());
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (isAsBefore(i))
            wanted.append(rows()[i]);
        else
            wanted.append(rowFor(m_entries[i], i + 1 < m_entries.size() ? &m_entries[i + 1] : nullptr));
    }
    setRows(wanted);
}

void FeedModel::onChanged(const store::Changes &changes)
{
    if (changes.feeds.contains(m_query.scope))
        m_isOlderAsked = false;
    if (!changes.posts.isEmpty() || !changes.people.isEmpty() || changes.outbox
        || changes.feeds.contains(m_query.scope))
        m_reader.run();
}

/// Moves the line "Seen earlier" up to where everything below was read.
void FeedModel::leave()
{
    flushRead();
    if (m_placeTimer.isActive())
        storePlace();
    QString seen;
    for (auto row = rows().crbegin(); row != rows().crend() && !row->isUnread; ++row) {
        if (row->kind == FeedEntry::Kind::Post && !isLocal(row->post.value().id))
            seen = row->id;
    }
    if (!seen.isEmpty())
        markSeen(seen);
}

void FeedModel::flushRead()
{
    m_readTimer.stop();
    if (!m_readPosts.isEmpty())
        m_store.markPostsRead(std::exchange(m_readPosts, {}));
}

/// The newest entry that the server knows: an own post that is still waiting has no place in its order.
QString FeedModel::newestId(const FeedPage &page) const
{
    for (const FeedEntry &entry : page.entries) {
        if (entry.kind == FeedEntry::Kind::Post && !isLocal(entry.post.id))
            return entry.id;
    }
    return {};
}

FeedRow FeedModel::rowFor(const FeedEntry &entry, const FeedEntry *next) const
{
    FeedRow row;
    row.id = entry.id;
    row.kind = entry.kind;
    row.isUnread = entry.isUnread;
    row.isFilling = entry.isFilling;
    row.filterTitle = entry.filterTitle;
    row.sharedByName = entry.sharedBy.id.isEmpty() ? QString() : entry.sharedBy.name;
    if (entry.kind == FeedEntry::Kind::Post)
        row.post = PostView(entry.post, m_talkers.of(entry.post.id));
    if (entry.kind == FeedEntry::Kind::SeenLine) {
        const QDate today = m_clock.now().toLocalTime().date();
        const bool isToday
            = next && next->post.createdAt.isValid() && next->post.createdAt.toLocalTime().date() == today;
        row.seenText = isToday ? tr("Seen earlier today") : tr("Seen earlier");
    }
    return row;
}

} // namespace atrium::models
