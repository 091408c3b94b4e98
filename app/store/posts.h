// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post.h"
#include "store/connection.h"
#include "store/people.h"

#include <QHash>

#include <optional>

namespace atrium::store {

struct Changes;

/// Where a stored post lies.
struct PostPlace {
    qint64 row = 0;
    bool isComment = false;
    bool isMine = false;
    bool isSaved = false;
};

/// Posts of the server as the cache holds them, complete for showing: author, quoted post and folded reactions are put
/// in while reading. Keeps what it decoded. Store thread.
class Posts {
public:
    Posts(Connection &db, People &people);

    /// Adds or replaces, unless what is stored is newer. True when something that is shown changed.
    bool write(const Post &post, Changes &changes);
    void remove(const PostId &id, Changes &changes);

    std::optional<Post> find(const PostId &id);
    std::optional<Post> read(qint64 row);
    /// Without folded reactions: as it was written.
    std::optional<Post> bare(const PostId &id);
    /// `post` with what is stored of this person's own doings, where it does not say that itself.
    Post withViewer(Post post);
    std::optional<PostPlace> place(const PostId &id);
    PostId idOf(qint64 row);

    /// Parents above `id` that are stored, nearest first, at most 60.
    QList<PostId> ancestors(const PostId &id);

    void forget();

private:
    struct Stored {
        qint64 row = 0;
        qint64 editedAt = 0;
        qint64 fetchedAt = 0;
        qint64 words = 0;
        QString quoted;
        QByteArray body;
    };

    std::optional<Stored> stored(const PostId &id);
    Post withSource(Post post);
    bool writeQuoted(const Post &quoted, Changes &changes);
    bool put(const Post &post, const QString &quoted, Changes &changes);
    qint64 freeRow(const Post &post);
    void writeSideTables(const Post &post, qint64 row, bool isNew);
    void noteChange(const Post &post, bool isNew, Changes &changes);
    std::optional<Post> decoded(qint64 row);
    void addQuoteLink(Post &post);
    void addQuoted(Post &post, const QString &quoted);
    void addFolded(Post &post);
    void forget(const PostId &id);

    Connection &m_db;
    People &m_people;
    QHash<qint64, Post> m_cache;
    QHash<PostId, qint64> m_rows; ///< of what is cached
};

/// Whom a post with #kudos names; nobody for every other post.
QList<Person> thankedIn(const Post &post, People &people);

/// Merges the emoji of a folded reply into `post.reactions`: one more, or a kind of its own.
void addFoldedEmoji(Post &post, const QString &emoji, const Post &reply);
GifReaction gifReactionFrom(const Post &reply);

} // namespace atrium::store
