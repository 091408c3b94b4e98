// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace atrium::store {

/// How the ids of one list compare (contract 5). Server: they do not, and the server's order is kept.
enum class IdOrder { Unknown, Digits, Ulid, Flake, Server };

/// The shape that all of `ids` share; Server for anything else or mixed shapes, Unknown for none.
IdOrder learnOrder(const QStringList &ids);

bool fits(const QString &id, IdOrder order);

/// A text that sorts, byte by byte, as the ids of this order do. Only for ids that fit a comparable order.
QString sortKey(const QString &id, IdOrder order);

/// -1, 0 or 1 when both ids have one comparable shape; nothing is known otherwise and the answer is 0.
int compareIds(const QString &a, const QString &b);

/// Server order: a place in the list. Larger is newer.
QString placeKey(qint64 place);
qint64 placeOf(const QString &key);

} // namespace atrium::store
