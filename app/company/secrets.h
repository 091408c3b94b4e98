// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace atrium::company {

/// 256 random bits as 43 letters of base64url.
QString newSecret();
/// What is stored of a secret.
QByteArray secretHash(const QString &secret);
/// In constant time.
bool isSame(const QByteArray &one, const QByteArray &other);

} // namespace atrium::company
