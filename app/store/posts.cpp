// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/posts.h"

#include "core/folded.h"
#include "store/bytes.h"
#include "store/changes.h"
#include "store/postbytes.h"
#include "store/words.h"

#include <QSet>

#include <algorithm>

namespace atrium::store {

namespace {

constexpr qsizetype cacheSize = 1500;
constexpr int maxAncestors = 60;
constexpr qint64 longestRequestMs = 180'000;
constexpr int maxFolded = 200; // of one post
constexpr int rowsPerMillisecond = 1000;

QString wordsOf(const Post &post)
{
    QStringList texts { post.subject, plainText(post.text) };
    for (const Attachment &attachment : post.attachments)
        texts.append(attachment.description);
    for (const PollOption &option : post.poll.options)
        texts.append(option.title);
    for (const QString &tag : post.tags)
        texts.append(tag);
    texts.append(post.card.title);
    return searchable(texts.join(u'\n'));
}

int foldOf(const Post &post)
{
    if (post.parentId.isEmpty())
        return int(Folded::Kind::Comment);
    return int(foldedReaction(post, false, {}, post.audience).kind); // the parent's audience is compared when reading
}

} // namespace

Posts::Posts(Connection &db, People &people)
    : m_db(db)
    , m_people(people)
{
}

std::optional<PostPlace> Posts::place(const PostId &id)
{
    auto query = m_db.query("SELECT row, parent <> '', is_mine, is_saved FROM main.post WHERE id = ?", id);
    if (!query.next())
        return std::nullopt;
    return PostPlace { query.number(0), query.flag(1), query.flag(2), query.flag(3) };
}

PostId Posts::idOf(qint64 row)
{
    auto query = m_db.query("SELECT id FROM main.post WHERE row = ?", row);
    return query.next() ? PostId(query.text(0)) : PostId();
}

std::optional<Posts::Stored> Posts::stored(const PostId &id)
{
    auto query = m_db.query("SELECT row, edited_at, fetched_at, words, quoted, body FROM main.post WHERE id = ?", id);
    if (!query.next())
        return std::nullopt;
    return Stored { query.number(0), query.number(1), query.number(2), query.number(3), query.text(4), query.bytes(5) };
}

Post Posts::withViewer(Post post)
{
    if (!std::exchange(post.lacksViewer, false))
        return post;
    if (const auto known = bare(post.id))
        keepViewerFields(post, *known);
    return post;
}

bool Posts::write(const Post &post, Changes &changes)
{
    if (post.id.isEmpty() || isLocal(post.id))
        return false;
    bool isChanged = false;
    QString quoted;
    if (post.quoted && !post.quoted->id.isEmpty()) {
        quoted = post.quoted->id.toString();
        isChanged = writeQuoted(*post.quoted, changes);
    }
    return put(withSource(post), quoted, changes) || isChanged;
}

// Most answers do not have the text as it was typed: what is known of this version stays.
Post Posts::withSource(Post post)
{
    if (!post.isMine || !post.source.isEmpty())
        return post;
    if (const auto known = bare(post.id); known && known->editedAt == post.editedAt)
        post.source = known->source;
    return post;
}

// A quoted post comes without what it quotes itself: what is known of that stays.
bool Posts::writeQuoted(const Post &quoted, Changes &changes)
{
    const auto known = stored(quoted.id);
    return put(withViewer(quoted), known ? known->quoted : QString(), changes);
}

bool Posts::put(const Post &post, const QString &quoted, Changes &changes)
{
    const qint64 editedAt = toMilliseconds(post.editedAt);
    const qint64 fetchedAt = toMilliseconds(post.fetchedAt);
    const auto known = stored(post.id);
    // One that was read earlier and came later. A difference that no request can last is a clock that was set.
    const bool isOlder = known && fetchedAt < known->fetchedAt && known->fetchedAt - fetchedAt < longestRequestMs;
    if (known && (editedAt < known->editedAt || (editedAt == known->editedAt && isOlder)))
        return false;
    if (m_people.write(post.author, changes))
        forget(); // the person is shown with every post of theirs
    const QByteArray body = toBytes(post);
    if (known && known->body == body && known->quoted == quoted) {
        if (known->fetchedAt != fetchedAt)
            m_db.run("UPDATE main.post SET fetched_at = ?2 WHERE row = ?1", known->row, fetchedAt);
        return false;
    }
    const QString words = wordsOf(post);
    const qint64 wordsHash = qint64(qHash(words + u'\n' + post.author.name, 1));
    const qint64 row = known ? known->row : freeRow(post);
    m_db.run("INSERT INTO main.post (row, id, author, parent, quoted, audience, fold, is_saved, is_mine, edited_at, "
             "fetched_at, words, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) "
             "ON CONFLICT (row) DO UPDATE SET author = ?3, parent = ?4, quoted = ?5, audience = ?6, fold = ?7, "
             "is_saved = ?8, is_mine = ?9, edited_at = ?10, fetched_at = ?11, words = ?12, body = ?13",
             row, post.id, post.author.id, post.parentId, quoted, int(post.audience), foldOf(post), post.isSaved,
             post.isMine, editedAt, fetchedAt, wordsHash, body);
    if (!known || known->words != wordsHash) {
        if (known)
            m_db.run("DELETE FROM main.post_word WHERE rowid = ?", row);
        m_db.run("INSERT INTO main.post_word (rowid, words, people) VALUES (?, ?, ?)", row, words,
                 searchable(post.author.name + u' ' + post.author.handle));
    }
    writeSideTables(post, row, !known);
    noteChange(post, !known, changes);
    return true;
}

qint64 Posts::freeRow(const Post &post)
{
    const qint64 created = toMilliseconds(post.createdAt.isValid() ? post.createdAt : post.fetchedAt);
    const qint64 first = std::max<qint64>(created, 1) * rowsPerMillisecond;
    auto query
        = m_db.query("SELECT max(row) FROM main.post WHERE row BETWEEN ? AND ?", first, first + rowsPerMillisecond - 1);
    return query.next() && query.number(0) > 0 ? query.number(0) + 1 : first;
}

void Posts::writeSideTables(const Post &post, qint64 row, bool isNew)
{
    if (!isNew)
        m_db.run("DELETE FROM main.kept_file WHERE post = ?", row);
    if (post.isSaved) {
        for (const Attachment &attachment : post.attachments) {
            for (const QString &url : { attachment.url, attachment.previewUrl }) {
                if (!url.isEmpty())
                    m_db.run("INSERT OR IGNORE INTO main.kept_file (url, post) VALUES (?, ?)", url, row);
            }
        }
    }
    if (!isNew)
        return;
    const qint64 created = toMilliseconds(post.createdAt);
    m_people.noteActivity(post.author.id, created);
    for (const QString &tag : post.tags) {
        m_db.run("INSERT INTO main.tag (name, shown, used_at) VALUES (?1, ?2, ?3) "
                 "ON CONFLICT (name) DO UPDATE SET used_at = max(used_at, ?3)",
                 folded(tag), tag, created);
    }
}

void Posts::noteChange(const Post &post, bool isNew, Changes &changes)
{
    forget(post.id);
    changes.posts.insert(post.id);
    if (post.parentId.isEmpty())
        return;
    forget(post.parentId); // a reply may fold into it, or stop others from folding
    changes.posts.insert(post.parentId);
    if (!isNew)
        changes.threads.insert(post.parentId);
    for (const PostId &above : ancestors(post.id)) {
        changes.threads.insert(above);
        if (isNew)
            forget(above);
    }
}

void Posts::remove(const PostId &id, Changes &changes)
{
    const auto place = this->place(id);
    if (!place)
        return;
    const auto post = find(id);
    if (post)
        noteChange(*post, false, changes);
    changes.posts.insert(id);
    auto quoting = m_db.query("SELECT id FROM main.post WHERE quoted = ? AND quoted <> ''", id);
    while (quoting.next()) {
        forget(PostId(quoting.text(0)));
        changes.posts.insert(PostId(quoting.text(0)));
    }
    m_db.run("DELETE FROM main.post_word WHERE rowid = ?", place->row);
    m_db.run("DELETE FROM main.kept_file WHERE post = ?", place->row);
    m_db.run("DELETE FROM main.shelf_gif WHERE post = ?", place->row);
    m_db.run("DELETE FROM main.thread_member WHERE member = ?", id);
    m_db.run("DELETE FROM main.thread WHERE post = ?", id);
    m_db.run("DELETE FROM main.thread_member WHERE thread = ?", id);
    m_db.run("DELETE FROM main.post WHERE row = ?", place->row);
    forget(id);
}

QList<PostId> Posts::ancestors(const PostId &id)
{
    QList<PostId> above;
    QSet<PostId> seen { id };
    PostId at = id;
    while (above.size() < maxAncestors) {
        auto query = m_db.query("SELECT parent FROM main.post WHERE id = ?", at);
        if (!query.next())
            break;
        at = PostId(query.text(0));
        if (at.isEmpty() || seen.contains(at)) // a server could answer in circles
            break;
        seen.insert(at);
        above.append(at);
    }
    return above;
}

std::optional<Post> Posts::find(const PostId &id)
{
    if (const auto it = m_rows.constFind(id); it != m_rows.cend())
        return read(*it);
    const auto found = place(id);
    return found ? read(found->row) : std::nullopt;
}

std::optional<Post> Posts::read(qint64 row)
{
    if (const auto it = m_cache.constFind(row); it != m_cache.cend())
        return *it;
    auto post = decoded(row);
    if (!post)
        return std::nullopt;
    addFolded(*post);
    if (m_cache.size() >= cacheSize)
        forget();
    m_cache.insert(row, *post);
    m_rows.insert(post->id, row);
    return post;
}

std::optional<Post> Posts::bare(const PostId &id)
{
    const auto found = place(id);
    return found ? decoded(found->row) : std::nullopt;
}

std::optional<Post> Posts::decoded(qint64 row)
{
    auto query = m_db.query("SELECT body, quoted, fetched_at FROM main.post WHERE row = ?", row);
    if (!query.next())
        return std::nullopt;
    const QByteArray body = query.view(0);
    auto post = postFromBytes(body.constData(), body.size());
    if (!post)
        return std::nullopt;
    post->fetchedAt = fromMilliseconds(query.number(2));
    post->author = m_people.read(post->author.id);
    addQuoted(*post, query.text(1));
    if (!post->quoted)
        addQuoteLink(*post);
    post->thanked = thankedIn(*post, m_people);
    return post;
}

void Posts::addFolded(Post &post)
{
    auto query = m_db.query("SELECT body FROM main.post AS reply WHERE parent = ?1 AND parent <> '' AND fold <> 0 "
                            "AND NOT EXISTS (SELECT 1 FROM main.post AS answer "
                            "WHERE answer.parent = reply.id AND answer.parent <> '') ORDER BY row LIMIT ?2",
                            post.id, maxFolded);
    QSet<QString> given; // one per person and emoji
    while (query.next()) {
        const QByteArray body = query.view(0);
        auto reply = postFromBytes(body.constData(), body.size());
        if (!reply)
            continue;
        reply->author = m_people.read(reply->author.id);
        const Folded fold = foldedReaction(*reply, false, { post.author.handle }, post.audience);
        if (fold.kind == Folded::Kind::Gif)
            post.gifReactions.append(gifReactionFrom(*reply));
        if (fold.kind != Folded::Kind::Emoji)
            continue;
        for (const QString &emoji : fold.emoji) {
            const QString key = reply->author.id.toString() + u'\n' + QString(emoji).remove(QChar(0xFE0F));
            if (!given.contains(key))
                addFoldedEmoji(post, emoji, *reply);
            given.insert(key);
        }
    }
}

void Posts::forget(const PostId &id)
{
    if (const auto it = m_rows.constFind(id); it != m_rows.cend()) {
        m_cache.remove(*it);
        m_rows.erase(it);
    }
    for (auto it = m_cache.begin(); it != m_cache.end();) {
        const bool quotes = it->quoted && it->quoted->id == id;
        if (quotes)
            m_rows.remove(it->id);
        it = quotes ? m_cache.erase(it) : std::next(it);
    }
}

void Posts::forget()
{
    m_cache.clear();
    m_rows.clear();
}

void addFoldedEmoji(Post &post, const QString &emoji, const Post &reply)
{
    const auto same = std::find_if(post.reactions.begin(), post.reactions.end(),
                                   [&emoji](const Reaction &reaction) { return sameEmoji(reaction.emoji, emoji); });
    if (same != post.reactions.end()) {
        if (reply.isMine && same->isMine)
            return; // given natively as well: counts once
        same->count++;
        same->isMine = same->isMine || reply.isMine;
        same->isWaiting = same->isWaiting || (reply.isMine && reply.delivery != Delivery::Confirmed);
        return;
    }
    Reaction reaction;
    reaction.emoji = emoji;
    reaction.count = 1;
    reaction.isMine = reply.isMine;
    reaction.isWaiting = reply.isMine && reply.delivery != Delivery::Confirmed;
    const auto custom = std::find_if(reply.emoji.cbegin(), reply.emoji.cend(),
                                     [&emoji](const CustomEmoji &known) { return known.shortcode == emoji; });
    if (custom != reply.emoji.cend())
        reaction.imageUrl = custom->url;
    post.reactions.append(reaction);
}

GifReaction gifReactionFrom(const Post &reply)
{
    GifReaction gif;
    gif.postId = reply.id;
    gif.personName = reply.author.name;
    gif.isMine = reply.isMine;
    gif.isWaiting = reply.delivery != Delivery::Confirmed;
    if (!reply.attachments.isEmpty()) {
        const Attachment &picture = reply.attachments.first();
        gif.url = picture.url;
        gif.previewUrl = picture.previewUrl;
        gif.description = picture.description;
    }
    return gif;
}

} // namespace atrium::store
