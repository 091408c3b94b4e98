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

void ThreadModel::setPostId(const QString &postId)
{
    if (m_postId.toString() == postId)
        return;
    m_postId = PostId(postId);
    m_comments = m_foldedReactions = 0;
    m_isLoaded = m_isMissing = false;
    m_shownPosts.clear();
    setRows({});
    emit postIdChanged();
    emit pageChanged();
    m_reader.ask();
    if (!m_postId.isEmpty() && !isLocal(m_postId))
        emit wantThread(m_postId);
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
    return m_store.thread(m_postId, m_order);
}

void ThreadModel::apply(const ThreadPage &page)
{
    QList<ThreadRow> wanted;
    wanted.reserve(page.entries.size());
    m_shownPosts.clear();
    for (const ThreadEntry &entry : page.entries) {
        wanted.append({ entry.id, PostView(entry.post), entry.depth, entry.isRoot, entry.isAncestor, entry.isAuthor });
        m_shownPosts.insert(entry.post.id);
    }
    m_isLoaded = page.isLoaded;
    m_isMissing = !m_postId.isEmpty() && page.entries.isEmpty();
    m_comments = page.comments;
    m_foldedReactions = page.foldedReactions;
    setRows(wanted);
    emit pageChanged();
}

void ThreadModel::onChanged(const store::Changes &changes)
{
    if (m_postId.isEmpty())
        return;
    const bool concernsThread = m_shownPosts.intersects(changes.posts) || m_shownPosts.intersects(changes.threads)
        || changes.posts.contains(m_postId) || changes.threads.contains(m_postId);
    if (concernsThread || changes.outbox || !changes.people.isEmpty())
        m_reader.run();
}

} // namespace atrium::models
