// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/wire.h"
#include "core/intent.h"
#include "sync/translate.h"

#include <QHash>

namespace atrium::sync {

// Recognising a post whose confirmation was lost, so that it is never sent twice (FINDINGS 1).

/// Posts that earlier intents were confirmed with: idempotency key → post id. Two equal posts that were both meant stay
/// two. Bounded to the newest 100.
class Adoptions {
public:
    static Adoptions fromBytes(const QByteArray &bytes);
    QByteArray toBytes() const;
    void add(const QString &key, const QString &postId);
    bool isTakenByAnother(const QString &postId, const QString &key) const;

private:
    QList<QPair<QString, QString>> m_pairs; ///< oldest first
};

/// How well a post on the server fits an intent to publish.
enum class Likeness { Different, PerhapsAnotherText, Same };

/// `sentAt`: when the first try left, in server time.
Likeness likeness(const api::wire::Status &status, const Publish &publish, const QDateTime &sentAt,
                  const Reading &reading);

/// The oldest creation time that can belong to a try of `sentAt`: clocks and answers are a little off.
QDateTime earliestMatch(const QDateTime &sentAt);

} // namespace atrium::sync
