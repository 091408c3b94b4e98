// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/richtextlayout.h"

#include <QTextLayout>

namespace atrium::media {

/// A block in its place.
struct RichTextLayout::Piece {
    Block block; ///< without its spans
    BlockText words;
    QTextLayout layout;
    TextPlace start = 0;
    qreal top = 0;
    qreal height = 0;
    qreal indent = 0; ///< on the side where its lines begin
    qreal inset = 0; ///< all around: a code block's padding

    TextPlace end() const { return start + int(words.text.size()); }
    bool isMirrored() const { return words.direction == Qt::RightToLeft; }
};

} // namespace atrium::media
