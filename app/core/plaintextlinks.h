// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/richtext.h"

namespace atrium {

/// A stretch of plain text that is a link.
struct FoundLink {
    qsizetype begin = 0;
    qsizetype length = 0;
    Span::Kind kind = Span::Kind::Link;
    QString target;
};

/// Web addresses, #topics and @handles (of `mentions`) in a text without markup, in order, without overlaps; one pass.
QList<FoundLink> linksInPlainText(const QString &text, const QList<MentionTarget> &mentions);

} // namespace atrium
