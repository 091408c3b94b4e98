// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace atrium::company {

/// Writes capital letters, digits and a few signs with round strokes of our own, centred in `box` and as large as fits:
/// pictures come out alike on every computer, whatever fonts it has.
void drawLettering(QPainter &painter, QStringView text, const QRectF &box, const QColor &colour, qreal weight = 0.2);

} // namespace atrium::company
