// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/threadmodel.h"

namespace atrium::models {

namespace {

QList<Column<ThreadRow>> columns()
{
    return {
        { "entryId", [](const ThreadRow &row) { return QVariant(row.id); } },
        { "post", [](const ThreadRow &row) { return QVariant::fromValue(row.post); } },
        { "depth", [](const ThreadRow &row) { return QVariant(row.depth); } },
        { "isRoot", [](const ThreadRow &row) { return QVariant(row.isRoot); } },
        { "isAncestor", [](const ThreadRow &row) { return QVariant(row.isAncestor); } },
        { "isAuthor", [](const ThreadRow &row) { return QVariant(row.isAuthor); } },
        { "isUnread", [](const ThreadRow &row) { return QVariant(row.isUnread); } },
        { "isFocused", [](const ThreadRow &row) { return QVariant(row.isFocused); } },
        { "isParentGone", [](const ThreadRow &row) { return QVariant(row.isParentGone); } },
        { "isCollapsed", [](const ThreadRow &row) { return QVariant(row.isCollapsed); } },
        { "answers", [](const ThreadRow &row) { return QVariant(row.answers); } },
        { "answersName", [](const ThreadRow &row) { return QVariant(row.answersName); } },
        { "filterTitle", [](const ThreadRow &row) { return QVariant(row.filterTitle); } },
    };
}

} // namespace

ThreadModel::ThreadModel(store::Store &store, const Clock &, QObject *parent)
    : RowModel(columns(), parent)
    , m_store(store)
    , m_reader(
          this, [this] { return read(); }, [this](const ThreadPage &page) { apply(page); },
          [this](const Error &error) {
              if (error.kind == Error::Kind::Missing)
                  apply({});
          })
{
    connect(&m_store, &store::Store::changed, this, &ThreadModel::onChanged);
}

ThreadModel::~ThreadModel() { leave(); }

void ThreadModel::setPostId(const QString &postId)
{
    if (m_postId.toString() == postId)
        return;
    leave();
    m_postId = m_rootId = PostId(postId);
    m_wantedFocus = {};
    m_isRootFixed = false;
    m_collapsed.clear();
    m_page = {};
    m_comments = m_foldedReactions = 0;
    m_isLoaded = m_isMissing = false;
    m_shownPosts.clear();
    setRows({});
    emit postIdChanged();
    emit pageChanged();
    m_reader.ask();
    if (!m_postId.isEmpty() && !isLocal(m_postId))
        emit wantThread(m_postId);
    emit opened(m_rootId);
}

void ThreadModel::setOrder(int order)
{
    const auto wanted = static_cast<ThreadOrder>(order);
    if (m_order == wanted)
        return;
    m_order = wanted;
    emit orderChanged();
    m_reader.ask();
}

void ThreadModel::setFlat(bool isFlat)
{
    if (m_isFlat == isFlat)
        return;
    m_isFlat = isFlat;
    emit orderChanged();
    m_reader.ask();
}

void ThreadModel::setCollapsed(const QString &postId, bool isCollapsed)
{
    if (isCollapsed)
        m_collapsed.insert(PostId(postId));
    else
        m_collapsed.remove(PostId(postId));
    showRows();
}

void ThreadModel::markRead(const QString &postId) { m_read.insert(PostId(postId)); }

/// What was seen is written down only now: marks made on the way would change the order under the eye.
void ThreadModel::leave()
{
    if (!m_read.isEmpty())
        m_store.markPostsRead(m_read.values());
    m_read.clear();
}

PostView ThreadModel::root() const
{
    for (const ThreadRow &row : rows()) {
        if (row.isRoot)
            return row.post;
    }
    return {};
}

int ThreadModel::indexOf(const QString &postId) const
{
    for (int i = 0; i < rows().size(); ++i) {
        if (rows()[i].post.postId() == postId)
            return i;
    }
    return -1;
}

void ThreadModel::rowsChanged(bool sizeChanged)
{
    if (sizeChanged)
        emit countChanged();
}

QFuture<Result<ThreadPage>> ThreadModel::read()
{
    if (m_postId.isEmpty())
        return ready(Result<ThreadPage>(ThreadPage {}));
    return m_store.thread(m_rootId, m_order, m_isFlat);
}

/// True when the conversation begins further up than what was asked for, and is read from there instead.
bool ThreadModel::goesToRoot(const ThreadPage &page)
{
    if (m_isRootFixed || page.entries.isEmpty())
        return false;
    const ThreadEntry &first = page.entries.constFirst();
    if (!first.isAncestor || !first.post.parentId.isEmpty() || first.post.isParentMissing)
        return false;
    m_isRootFixed = true;
    m_rootId = first.post.id;
    m_wantedFocus = m_postId;
    emit wantThread(m_rootId);
    emit opened(m_rootId);
    m_reader.ask();
    return true;
}

void ThreadModel::apply(const ThreadPage &page)
{
    if (goesToRoot(page))
        return;
    m_page = page;
    m_shownPosts.clear();
    for (const ThreadEntry &entry : page.entries)
        m_shownPosts.insert(entry.post.id);
    m_isLoaded = page.isLoaded;
    m_isMissing = !m_postId.isEmpty() && page.entries.isEmpty();
    m_comments = page.comments;
    m_foldedReactions = page.foldedReactions;
    showRows();
    emit pageChanged();
    findFocus();
}

void ThreadModel::showRows()
{
    QList<ThreadRow> wanted;
    wanted.reserve(m_page.entries.size());
    for (qsizetype i = 0; i < m_page.entries.size(); ++i) {
        const ThreadEntry &entry = m_page.entries[i];
        ThreadRow row;
        row.id = entry.id;
        row.post = PostView(entry.post);
        row.depth = entry.depth;
        row.isRoot = entry.isRoot;
        row.isAncestor = entry.isAncestor;
        row.isAuthor = entry.isAuthor;
        row.isUnread = entry.isUnread;
        row.isFocused = entry.post.id == m_postId && m_postId != m_rootId;
        row.isParentGone = entry.isParentGone;
        row.isCollapsed = entry.answers > 0 && m_collapsed.contains(entry.post.id);
        row.answers = entry.answers;
        row.answersName = entry.answersName;
        row.filterTitle = entry.filterTitle;
        wanted.append(row);
        if (row.isCollapsed)
            i += entry.answers;
    }
    setRows(wanted);
}

void ThreadModel::findFocus()
{
    const int place = m_wantedFocus.isEmpty() ? -1 : indexOf(m_wantedFocus.toString());
    if (place < 0)
        return;
    m_wantedFocus = {};
    emit focusFound(place);
}

void ThreadModel::onChanged(const store::Changes &changes)
{
    if (m_postId.isEmpty())
        return;
    const bool concernsThread = m_shownPosts.intersects(changes.posts) || m_shownPosts.intersects(changes.threads)
        || changes.posts.contains(m_postId) || changes.threads.contains(m_postId) || changes.threads.contains(m_rootId);
    if (concernsThread || changes.outbox || !changes.people.isEmpty())
        m_reader.run();
}

} // namespace atrium::models
