// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mine.h"

#include "store/bytes.h"
#include "store/exchange.h"
#include "store/minebytes.h"

namespace atrium::store {

namespace {

constexpr quint64 gifVersion = 1;
constexpr int keptRecents = 60;

QByteArray toBytes(const GifChoice &gif)
{
    ByteWriter writer;
    writer.number(gifVersion);
    GifChoice copy = gif;
    exchange(writer, copy);
    return writer.take();
}

} // namespace

Mine::Mine(Connection &db, Entropy &entropy)
    : m_db(db)
    , m_entropy(entropy)
{
}

void Mine::writeDraft(const Draft &draft)
{
    if (draft.isEmpty()) {
        m_db.run("DELETE FROM mine.draft WHERE place = ?", draft.placeKey);
        return;
    }
    m_db.run("INSERT INTO mine.draft (place, changed_at, body) VALUES (?1, ?2, ?3) "
             "ON CONFLICT (place) DO UPDATE SET changed_at = ?2, body = ?3",
             draft.placeKey, toMilliseconds(draft.changedAt), store::toBytes(draft));
}

std::optional<Draft> Mine::draft(const QString &placeKey)
{
    auto query = m_db.query("SELECT body FROM mine.draft WHERE place = ?", placeKey);
    return query.next() ? draftFromBytes(query.view(0)) : std::nullopt;
}

void Mine::movePlace(const QString &from, const QString &to)
{
    auto moved = draft(from);
    if (!moved)
        return;
    m_db.run("DELETE FROM mine.draft WHERE place = ?", from);
    moved->placeKey = to;
    writeDraft(*moved);
}

QSet<QString> Mine::draftBlobs()
{
    QSet<QString> ids;
    auto query = m_db.query("SELECT body FROM mine.draft");
    while (query.next()) {
        if (const auto draft = draftFromBytes(query.view(0))) {
            for (const DraftAttachment &attachment : draft->attachments)
                ids.insert(attachment.blobId);
        }
    }
    return ids;
}

QString Mine::addBlob(const QByteArray &bytes, qint64 now)
{
    const QString id = m_entropy.uuid();
    m_db.run("INSERT INTO mine.blob (id, created_at, bytes) VALUES (?, ?, ?)", id, now, bytes);
    return id;
}

std::optional<QByteArray> Mine::blob(const QString &id)
{
    auto query = m_db.query("SELECT bytes FROM mine.blob WHERE id = ?", id);
    return query.next() ? std::optional(query.bytes(0)) : std::nullopt;
}

int Mine::removeBlobsExcept(const QSet<QString> &used, qint64 before)
{
    QStringList unused;
    {
        auto query = m_db.query("SELECT id FROM mine.blob WHERE created_at < ?", before);
        while (query.next()) {
            if (!used.contains(query.text(0)))
                unused.append(query.text(0));
        }
    }
    for (const QString &id : unused)
        removeBlob(id);
    return int(unused.size());
}

void Mine::removeBlob(const QString &id) { m_db.run("DELETE FROM mine.blob WHERE id = ?", id); }

void Mine::set(const QString &key, const QByteArray &value)
{
    m_db.run("INSERT INTO mine.setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2", key,
             value);
}

std::optional<QByteArray> Mine::setting(const QString &key)
{
    auto query = m_db.query("SELECT value FROM mine.setting WHERE key = ?", key);
    return query.next() ? std::optional(query.bytes(0)) : std::nullopt;
}

void Mine::addAlias(const PostId &local, const PostId &post, qint64 now)
{
    m_db.run("INSERT INTO mine.alias (local, post, at) VALUES (?1, ?2, ?3) ON CONFLICT (local) DO UPDATE SET post = ?2",
             local, post, now);
    m_aliases.reset();
}

PostId Mine::resolved(const PostId &id)
{
    if (!isLocal(id))
        return id;
    if (!m_aliases) {
        m_aliases.emplace();
        auto query = m_db.query("SELECT local, post FROM mine.alias");
        while (query.next())
            m_aliases->insert(PostId(query.text(0)), PostId(query.text(1)));
    }
    return m_aliases->value(id, id);
}

bool Mine::markRead(const PostId &post, qint64 now)
{
    return m_db.run("INSERT OR IGNORE INTO mine.read_post (post, at) VALUES (?, ?)", post, now) > 0;
}

bool Mine::isRead(const PostId &post) { return m_db.query("SELECT 1 FROM mine.read_post WHERE post = ?", post).next(); }

void Mine::setSeen(const FeedScope &scope, const QString &entryId)
{
    m_db.run("INSERT INTO mine.feed_seen (kind, name, entry) VALUES (?1, ?2, ?3) "
             "ON CONFLICT (kind, name) DO UPDATE SET entry = ?3",
             int(scope.kind), scope.name, entryId);
}

QString Mine::seen(const FeedScope &scope)
{
    auto query
        = m_db.query("SELECT entry FROM mine.feed_seen WHERE kind = ? AND name = ?", int(scope.kind), scope.name);
    return query.next() ? query.text(0) : QString();
}

void Mine::useEmoji(const QString &emoji, qint64 now)
{
    m_db.run("INSERT INTO mine.recent_emoji (emoji, used_at) VALUES (?1, ?2) "
             "ON CONFLICT (emoji) DO UPDATE SET used_at = ?2",
             emoji, now);
    m_db.run("DELETE FROM mine.recent_emoji WHERE used_at < (SELECT min(used_at) FROM (SELECT used_at "
             "FROM mine.recent_emoji WHERE used_at > 0 ORDER BY used_at DESC LIMIT ?))",
             keptRecents);
}

QStringList Mine::recentEmoji(int limit)
{
    QStringList list;
    auto query
        = m_db.query("SELECT emoji FROM mine.recent_emoji WHERE used_at > 0 ORDER BY used_at DESC LIMIT ?", limit);
    while (query.next())
        list.append(query.text(0));
    return list;
}

void Mine::useGif(const GifChoice &gif, qint64 now)
{
    GifChoice recent = gif;
    recent.postId = {};
    m_db.run("INSERT INTO mine.recent_gif (url, used_at, body) VALUES (?1, ?2, ?3) "
             "ON CONFLICT (url) DO UPDATE SET used_at = ?2, body = ?3",
             gif.url, now, toBytes(recent));
    m_db.run("DELETE FROM mine.recent_gif WHERE used_at < (SELECT min(used_at) FROM (SELECT used_at "
             "FROM mine.recent_gif WHERE used_at > 0 ORDER BY used_at DESC LIMIT ?))",
             keptRecents);
}

QList<GifChoice> Mine::recentGifs(int limit)
{
    QList<GifChoice> list;
    auto query = m_db.query("SELECT body FROM mine.recent_gif WHERE used_at > 0 ORDER BY used_at DESC LIMIT ?", limit);
    while (query.next()) {
        ByteReader reader(query.view(0));
        GifChoice gif;
        if (reader.number() != gifVersion)
            continue;
        exchange(reader, gif);
        if (reader.isGood())
            list.append(gif);
    }
    return list;
}

void Mine::forgetOld(qint64 before)
{
    m_db.run("DELETE FROM mine.read_post WHERE at < ?", before);
    m_db.run("DELETE FROM mine.alias WHERE at < ?", before);
    m_aliases.reset();
}

} // namespace atrium::store
