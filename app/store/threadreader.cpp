// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/threadreader.h"

#include "core/filter.h"
#include "core/folded.h"
#include "store/desk.h"
#include "store/feedreader.h"
#include "store/metabytes.h"

#include <algorithm>
#include <vector>

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
    ThreadReader(Desk &desk, const PostId &id, ThreadOrder order, bool isFlat)
        : m_desk(desk)
        , m_id(desk.mine.resolved(id))
        , m_order(order)
        , m_isFlat(isFlat)
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
        addAnswers();
        if (m_isFlat)
            flatten();
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
        entry.isUnread = !isRoot && !isAncestor && isUnread(post);
        if (const PostFilter *filter = isRoot ? nullptr : filterOf(post))
            entry.filterTitle = filter->title;
        m_page.entries.append(std::move(entry));
    }

    bool isUnread(const Post &post) { return !post.isMine && !isLocal(post.id) && !m_desk.mine.isRead(post.id); }

    const PostFilter *filterOf(const Post &post)
    {
        return filterFor(m_desk.filters(), post, QStringLiteral("thread"), m_desk.now);
    }

    /// The comment itself, or one below it.
    bool hasUnread(const Post &post)
    {
        QList<Post> left { post };
        while (!left.isEmpty()) {
            const Post next = left.takeLast();
            if (isUnread(next))
                return true;
            left += m_answers.value(next.id);
        }
        return false;
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
        if (!hasParent && (post->isParentMissing || !post->parentId.isEmpty()))
            m_orphans.insert(post->id);
        m_answers[hasParent ? post->parentId : parentInstead].append(*post);
    }

    bool folds(const Post &comment, const Post &parent)
    {
        if (comment.delivery == Delivery::Failed || m_answers.contains(comment.id))
            return false;
        return foldedReaction(comment, false, { parent.author.handle }, parent.audience).kind != Folded::Kind::Comment;
    }

    /// The answers to one post, and how far they are written.
    struct Level {
        Post parent;
        QList<Post> answers;
        qsizetype place = -1; ///< of `parent` on the page; -1: the opened post
        qsizetype next = 0;
    };

    Level levelOf(const Post &parent, int depth, qsizetype place)
    {
        Level level { parent, m_answers.value(parent.id), place };
        sort(level.answers, depth == 0 ? m_order : ThreadOrder::OldestFirst);
        if (depth == 0 && m_order == ThreadOrder::UnreadFirst)
            std::stable_partition(level.answers.begin(), level.answers.end(),
                                  [this](const Post &answer) { return hasUnread(answer); });
        return level;
    }

    /// Level by level and not by recursion: a chain of comments is as long as its server lets it be.
    void addAnswers()
    {
        std::vector<Level> open;
        open.push_back(levelOf(m_root, 0, -1));
        while (!open.empty()) {
            Level &level = open.back();
            if (level.next == level.answers.size()) {
                if (level.place >= 0)
                    m_page.entries[level.place].answers = int(m_page.entries.size() - level.place) - 1;
                open.pop_back();
                continue;
            }
            const Post answer = level.answers.at(level.next++);
            const qsizetype place = m_page.entries.size();
            if (addAnswer(answer, level.parent, int(open.size()) - 1))
                open.push_back(levelOf(answer, int(open.size()), place));
        }
    }

    /// False when it does not stand on the page, and so nothing below it.
    bool addAnswer(const Post &answer, const Post &parent, int depth)
    {
        const QList<PendingIntent> pending = m_desk.outbox.on(answer.id);
        if (isRemoved(answer.id, pending))
            return false;
        if (folds(answer, parent)) {
            m_page.foldedReactions++;
            return false;
        }
        if (const PostFilter *filter = filterOf(answer); filter && filter->hides && !m_answers.contains(answer.id))
            return false;
        m_page.comments++;
        add(pending.isEmpty() ? answer : overlaid(answer, pending, m_desk.writer()), depth);
        ThreadEntry &entry = m_page.entries.last();
        entry.isParentGone = m_orphans.contains(answer.id);
        // One step of indentation is all there is: below it the name says what is answered.
        if (depth > 1 || (m_isFlat && depth > 0))
            entry.answersName = parent.author.name;
        return true;
    }

    void flatten()
    {
        const auto first = std::find_if(m_page.entries.begin(), m_page.entries.end(),
                                        [](const ThreadEntry &entry) { return !entry.isAncestor && !entry.isRoot; });
        const auto isBefore = [this](const ThreadEntry &a, const ThreadEntry &b) { return comesBefore(a, b); };
        std::stable_sort(first, m_page.entries.end(), isBefore);
        for (auto entry = first; entry != m_page.entries.end(); ++entry)
            entry->depth = entry->answers = 0;
    }

    bool comesBefore(const ThreadEntry &a, const ThreadEntry &b) const
    {
        switch (m_order) {
        case ThreadOrder::NewestFirst:
            return a.post.createdAt > b.post.createdAt;
        case ThreadOrder::MostReactions:
            if (reactionsOf(a.post) != reactionsOf(b.post))
                return reactionsOf(a.post) > reactionsOf(b.post);
            break;
        case ThreadOrder::UnreadFirst:
            if (a.isUnread != b.isUnread)
                return a.isUnread;
            break;
        case ThreadOrder::OldestFirst:
            break;
        }
        return a.post.createdAt < b.post.createdAt;
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
    bool m_isFlat;
    QSet<PostId> m_orphans; ///< what they answer is not here
    Post m_root;
    QSet<PostId> m_seen;
    QHash<PostId, QList<Post>> m_answers;
    ThreadPage m_page;
};

} // namespace

std::optional<ThreadPage> readThread(Desk &desk, const PostId &post, ThreadOrder order, bool isFlat)
{
    return ThreadReader(desk, post, order, isFlat).read();
}

QString reactorsKey(const PostId &post) { return QStringLiteral("reactors:") + post.toString(); }

std::optional<QList<Reactor>> readReactors(Desk &desk, const PostId &post)
{
    const PostId id = desk.mine.resolved(post);
    auto known = fromMetaBytes<QList<Reactor>>(desk.meta(reactorsKey(id)));
    QList<Reactor> all = known.value_or(QList<Reactor>());
    for (Reactor &reactor : all)
        reactor.person = desk.people.read(reactor.person.id);
    const auto root = readPost(desk, id);
    auto query = desk.db.query("SELECT row FROM main.post WHERE parent = ? LIMIT ?", id, maxComments);
    while (root && query.next()) {
        const auto comment = desk.posts.read(query.number(0));
        const Folded folded
            = comment ? foldedReaction(*comment, false, { root->author.handle }, root->audience) : Folded();
        for (const QString &emoji : folded.emoji) {
            const Reactor reactor { comment->author, emoji, {} };
            const bool isKnown = std::any_of(all.cbegin(), all.cend(), [&reactor](const Reactor &one) {
                return one.person.id == reactor.person.id && sameEmoji(one.emoji, reactor.emoji);
            });
            if (!isKnown)
                all.append(reactor);
        }
    }
    if (!known && all.isEmpty())
        return std::nullopt;
    return all;
}

} // namespace atrium::store
