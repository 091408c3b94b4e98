// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/threadreader.h"

#include "core/folded.h"
#include "store/desk.h"
#include "store/feedreader.h"

#include <algorithm>

namespace atrium::store {

namespace {

constexpr int maxComments = 3000;
constexpr int maxDepth = 6;

int reactionsOf(const Post &post)
{
    int count = post.likeCount + int(post.gifReactions.size());
    for (const Reaction &reaction : post.reactions)
        count += reaction.count;
    return count;
}

class ThreadReader {
public:
    ThreadReader(Desk &desk, const PostId &id, ThreadOrder order)
        : m_desk(desk)
        , m_id(desk.mine.resolved(id))
        , m_order(order)
    {
    }

    std::optional<ThreadPage> read()
    {
        const auto root = readPost(m_desk, m_id);
        if (!root)
            return std::nullopt;
        m_root = *root;
        m_page.isLoaded = isLocal(m_id) || m_desk.db.query("SELECT 1 FROM main.thread WHERE post = ?", m_id).next();
        addAncestors();
        add(m_root, 0, true);
        collect();
        collectListed();
        collectWaiting();
        addAnswers(m_id, 0);
        return m_page;
    }

private:
    void add(const Post &post, int depth, bool isRoot = false, bool isAncestor = false)
    {
        ThreadEntry entry;
        entry.id = post.id.toString();
        entry.post = post;
        entry.depth = std::min(depth, maxDepth);
        entry.isRoot = isRoot;
        entry.isAncestor = isAncestor;
        entry.isAuthor = !post.author.id.isEmpty() && post.author.id == m_root.author.id;
        m_page.entries.append(std::move(entry));
    }

    void addAncestors()
    {
        QList<PostId> above;
        if (!m_root.parentId.isEmpty()) {
            above = m_desk.posts.ancestors(m_root.parentId);
            above.prepend(m_root.parentId);
            above.removeAll(m_id); // a server could answer in circles
        }
        std::reverse(above.begin(), above.end());
        for (const PostId &id : std::as_const(above)) {
            m_seen.insert(id);
            if (const auto post = readPost(m_desk, id))
                add(*post, 0, false, true);
        }
    }

    /// Everything below the opened post by its parents.
    void collect()
    {
        m_seen.insert(m_id);
        auto query = m_desk.db.query("WITH RECURSIVE below (id, row) AS ("
                                     "SELECT id, row FROM main.post WHERE parent = ?1 AND parent <> '' "
                                     "UNION SELECT post.id, post.row FROM below CROSS JOIN main.post "
                                     "ON post.parent = below.id AND post.parent <> '') "
                                     "SELECT row FROM below LIMIT ?2",
                                     m_id, maxComments);
        while (query.next())
            place(m_desk.posts.read(query.number(0)), PostId());
    }

    /// What the server listed although its parent is not here (deleted, hidden): answers the opened post.
    void collectListed()
    {
        auto query = m_desk.db.query("SELECT member FROM main.thread_member WHERE thread = ? AND position >= 0 "
                                     "ORDER BY position",
                                     m_id);
        while (query.next()) {
            const PostId id(query.text(0));
            if (!m_seen.contains(id))
                place(m_desk.posts.find(id), m_id);
        }
    }

    void collectWaiting()
    {
        for (const PendingIntent &row : m_desk.outbox.all()) {
            const auto *publish = std::get_if<Publish>(&row.intent);
            if (publish && (m_seen.contains(publish->parentId) || publish->parentId == m_id))
                place(m_desk.waiting(row), PostId());
        }
    }

    void place(const std::optional<Post> &post, const PostId &parentInstead)
    {
        if (!post || m_seen.contains(post->id))
            return;
        m_seen.insert(post->id);
        const bool hasParent = parentInstead.isEmpty() || m_seen.contains(post->parentId);
        m_answers[hasParent ? post->parentId : parentInstead].append(*post);
    }

    bool folds(const Post &comment, const Post &parent)
    {
        if (comment.delivery == Delivery::Failed || m_answers.contains(comment.id))
            return false;
        return foldedReaction(comment, false, { parent.author.handle }, parent.audience).kind != Folded::Kind::Comment;
    }

    void addAnswers(const PostId &parentId, int depth)
    {
        QList<Post> answers = m_answers.value(parentId);
        sort(answers, depth == 0 ? m_order : ThreadOrder::OldestFirst);
        const Post parent = parentId == m_id ? m_root : m_parent;
        for (const Post &answer : std::as_const(answers)) {
            const QList<PendingIntent> pending = m_desk.outbox.on(answer.id);
            if (isRemoved(answer.id, pending))
                continue;
            if (folds(answer, parent)) {
                m_page.foldedReactions++;
                continue;
            }
            m_page.comments++;
            add(pending.isEmpty() ? answer : overlaid(answer, pending, m_desk.writer()), depth);
            m_parent = answer;
            if (depth < maxComments)
                addAnswers(answer.id, depth + 1);
            m_parent = parent;
        }
    }

    static void sort(QList<Post> &answers, ThreadOrder order)
    {
        const auto isEarlier = [](const Post &a, const Post &b) { return a.createdAt < b.createdAt; };
        std::stable_sort(answers.begin(), answers.end(), isEarlier);
        if (order == ThreadOrder::NewestFirst)
            std::reverse(answers.begin(), answers.end());
        if (order == ThreadOrder::MostReactions) {
            std::stable_sort(answers.begin(), answers.end(),
                             [](const Post &a, const Post &b) { return reactionsOf(a) > reactionsOf(b); });
        }
    }

    Desk &m_desk;
    PostId m_id;
    ThreadOrder m_order;
    Post m_root;
    Post m_parent;
    QSet<PostId> m_seen;
    QHash<PostId, QList<Post>> m_answers;
    ThreadPage m_page;
};

} // namespace

std::optional<ThreadPage> readThread(Desk &desk, const PostId &post, ThreadOrder order)
{
    return ThreadReader(desk, post, order).read();
}

} // namespace atrium::store
