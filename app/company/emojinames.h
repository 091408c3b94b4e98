// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace atrium::company {

/// Whether `text` is exactly one Unicode emoji, with or without U+FE0F.
bool isUnicodeEmoji(const QString &text);
/// Without U+FE0F: what two emoji are compared by.
QString foldedEmoji(const QString &text);
/// Whether `text` could be a shortcode: letters, digits, underscore.
bool isShortcode(const QString &text);
/// The shortcodes that stand between colons in `text`, each once.
QStringList shortcodesIn(const QString &text);

} // namespace atrium::company
