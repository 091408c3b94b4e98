// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/draft.h"
#include "core/entropy.h"
#include "core/feed.h"
#include "store/connection.h"
#include "store/store.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace atrium::store {

/// The rest of what exists only on this computer: drafts, files that wait, settings, what was read, recent choices.
/// Store thread; the caller opens the transaction.
class Mine {
public:
    Mine(Connection &db, Entropy &entropy);

    void writeDraft(const Draft &draft); ///< an empty draft removes it
    std::optional<Draft> draft(const QString &placeKey);
    void movePlace(const QString &from, const QString &to);
    QSet<QString> draftBlobs();

    QString addBlob(const QByteArray &bytes, qint64 now);
    std::optional<QByteArray> blob(const QString &id);
    /// Blobs that nothing names any more and that are older than `before`.
    int removeBlobsExcept(const QSet<QString> &used, qint64 before);
    void removeBlob(const QString &id);

    void set(const QString &key, const QByteArray &value);
    std::optional<QByteArray> setting(const QString &key);

    void addAlias(const PostId &local, const PostId &post, qint64 now);
    /// The server's id when `id` is a local one that was published; else `id` itself.
    PostId resolved(const PostId &id);

    bool markRead(const PostId &post, qint64 now); ///< false when it was read before
    bool isRead(const PostId &post);
    void setSeen(const FeedScope &scope, const QString &entryId);
    QString seen(const FeedScope &scope); ///< empty: never said

    void useEmoji(const QString &emoji, qint64 now);
    QStringList recentEmoji(int limit);
    void useGif(const GifChoice &gif, qint64 now);
    QList<GifChoice> recentGifs(int limit);

    /// Read marks and aliases older than `before`.
    void forgetOld(qint64 before);
    void forget() { m_aliases.reset(); }

private:
    Connection &m_db;
    Entropy &m_entropy;
    std::optional<QHash<PostId, PostId>> m_aliases;
};

} // namespace atrium::store
