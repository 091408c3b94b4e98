// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace atrium::company {

/// Every scope the server knows.
const QStringList &knownScopes();
/// Split at white space, each once.
QStringList scopesFrom(const QString &text);
bool areKnown(const QStringList &scopes);
/// Whether `granted` covers `needed`: "write" covers "write:statuses", "follow" covers the relationship scopes.
bool covers(const QStringList &granted, const QString &needed);
bool coversAll(const QStringList &granted, const QStringList &needed);

} // namespace atrium::company
