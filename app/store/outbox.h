// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entropy.h"
#include "core/intent.h"
#include "core/result.h"
#include "store/connection.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>

namespace atrium::store {

/// Nothing of it can have left this computer.
inline bool isUnsent(const PendingIntent &row)
{
    return row.state == PendingIntent::State::Waiting && !row.firstSentAt.isValid();
}

/// It is on its way; only failed ones are not.
inline bool isOpen(const PendingIntent &row) { return row.state != PendingIntent::State::Failed; }

/// What the person did and the server has not confirmed, in the order it was done. Rows are kept in memory as well: every
/// read of the screen needs them. Store thread; the caller opens the transaction.
class Outbox {
public:
    Outbox(Connection &db, Entropy &entropy);

    const QList<PendingIntent> &all();
    /// Those that act on this post, waiting comments on it included; in order.
    QList<PendingIntent> on(const PostId &post);
    std::optional<PendingIntent> find(qint64 sequence);
    std::optional<PendingIntent> publishOf(const PostId &localId);

    /// Adds a row, unless it meets one that never left this computer: then the same act is added once, an opposite one
    /// takes both away (the answer has sequence 0), and a change of a waiting post or edit becomes part of it.
    PendingIntent add(Intent intent, const QDateTime &now, const QDateTime &notBefore);

    struct Due {
        std::optional<PendingIntent> pending;
        QDateTime nextDue;
    };
    /// The oldest row that may go now: due, with no earlier open row on its target, and naming no unsent post.
    Due nextDue(const QDateTime &now);

    bool markSending(qint64 sequence, const QDateTime &now);
    bool markUnclear(qint64 sequence, const QDateTime &notBefore);
    /// Waits for its next try; a row that may have arrived stays unclear until that is known.
    bool markLater(qint64 sequence, const QDateTime &notBefore);
    bool markFailed(qint64 sequence, const QString &reason);
    /// Sends a failed row again under a new key, or a waiting one at once.
    bool retry(qint64 sequence);
    bool wasUnclear(qint64 sequence);
    void remove(qint64 sequence);
    bool noteUploaded(qint64 sequence, const QString &blobId, const MediaId &media, const QDateTime &now);

    /// What was published under `local` is `post` now: in every waiting row.
    void replaceId(const PostId &local, const PostId &post);
    /// Waiting comments on, and acts on, a post that will never be there: comments fail with `reason`, acts go away.
    void orphan(const PostId &post, const QString &reason);
    static QString discardedParent();
    static QString deletedParent();
    /// Comments that failed for want of this post wait again.
    void adopt(const PostId &post);

    /// After a start: what was being sent may have arrived.
    void unsettle();
    QSet<QString> blobs();
    void forget() { m_isRead = m_isIndexed = false; }

private:
    QList<PendingIntent>::iterator at(qint64 sequence);
    bool change(qint64 sequence, const std::function<void(PendingIntent &)> &edit);
    void rewrite(const PendingIntent &row);
    PendingIntent append(Intent intent, const QDateTime &now, const QDateTime &notBefore);
    std::optional<PendingIntent> withRemove(const Remove &remove);
    std::optional<PendingIntent> withEdit(const Edit &edit);
    std::optional<PendingIntent> withOpposite(const Intent &intent);
    void removeIf(const std::function<bool(const PendingIntent &)> &matches);

    Connection &m_db;
    Entropy &m_entropy;
    QList<PendingIntent> m_rows;
    QSet<qint64> m_onceUnclear;
    QHash<PostId, QList<PendingIntent>> m_byPost;
    bool m_isRead = false;
    bool m_isIndexed = false;
};

} // namespace atrium::store
