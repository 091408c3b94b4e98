// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace atrium::api {

/// The same document with what a strict parser refuses made harmless: broken UTF-8 and lone surrogate escapes become
/// U+FFFD, whole numbers of more than 18 digits become texts, absurd exponents null. One pass; other faults stay.
QByteArray repairedJson(const QByteArray &json);

} // namespace atrium::api
