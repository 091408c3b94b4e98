// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feedmodel.h"

#include "models/words.h"

namespace atrium::models {

namespace {

constexpr int pageSize = 60;
constexpr int readDelayMs = 400; // posts that scroll by in one movement are one write

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
    };
}

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
    connect(&m_talkers, &Talkers::arrived, this, &FeedModel::showRows);
    m_reader.ask();
}

FeedModel::~FeedModel() { leave(); }

void FeedModel::setScope(const FeedScope &scope)
{
    if (m_query.scope == scope)
        return;
    leave();
    m_query = { .scope = scope, .limit = pageSize, .newestShownId = {} };
    m_heldBack = 0;
    m_hasMore = m_isComplete = m_isLoaded = m_isRead = m_isOlderAsked = false;
    m_entries.clear();
    showRows();
    emit pageChanged();
    m_reader.ask();
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

void FeedModel::fillGap(const QString &entryId) { emit wantGap(entryId); }

void FeedModel::markRead(const QString &postId)
{
    m_readPosts.append(PostId(postId));
    if (!m_readTimer.isActive())
        m_readTimer.start();
}

void FeedModel::markAllSeen()
{
    if (!m_query.newestShownId.isEmpty())
        m_store.markFeedSeen(m_query.scope, m_query.newestShownId);
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

void FeedModel::apply(const FeedPage &page)
{
    m_entries = page.entries;
    m_isRead = true;
    m_isLoaded = page.isLoaded;
    m_heldBack = page.heldBack;
    m_hasMore = page.hasMore;
    m_isComplete = page.isComplete;
    // From the first entries on, newer ones wait: nothing may push what is being read.
    if (m_query.newestShownId.isEmpty())
        m_query.newestShownId = newestId(page);
    showRows();
    emit pageChanged();
    QList<PostId> discussed;
    for (const FeedEntry &entry : page.entries) {
        if (entry.post.commentCount > 0)
            discussed.append(entry.post.id);
    }
    m_talkers.want(discussed);
}

void FeedModel::showRows()
{
    QList<FeedRow> wanted;
    wanted.reserve(m_entries.size());
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        wanted.append(rowFor(m_entries[i], i + 1 < m_entries.size() ? &m_entries[i + 1] : nullptr));
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
    QString seen;
    for (auto row = rows().crbegin(); row != rows().crend() && !row->isUnread; ++row) {
        if (row->kind == FeedEntry::Kind::Post && !isLocal(row->post.value().id))
            seen = row->id;
    }
    if (!seen.isEmpty())
        m_store.markFeedSeen(m_query.scope, seen);
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
