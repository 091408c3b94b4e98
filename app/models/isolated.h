// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atrium::models {

/// Text from outside between first-strong isolate marks, so that its direction cannot disturb the sentence around it.
inline QString isolated(const QString &text) { return QChar(0x2068) + text + QChar(0x2069); }

} // namespace atrium::models
