// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace atrium::media {

/// A stretch of text that is drawn with one font: emoji, or everything else.
struct TextRun {
    qsizetype start = 0;
    qsizetype length = 0;
    bool isEmoji = false;

    bool operator==(const TextRun &) const = default;
};

/// The whole text as runs in order. Each emoji is a run of its own: Qt 6.4 does not find them by itself.
QList<TextRun> emojiRuns(const QString &text);

/// An emoji as it is drawn: without U+FE0F, which the emoji font has no glyph for and at which Qt 6.4 breaks the sequence.
QString drawnEmoji(const QString &emoji);

/// The colour emoji font of this computer.
QString systemEmojiFamily();

} // namespace atrium::media
