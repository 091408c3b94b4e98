// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/picturevector.h"

#include <QImage>
#include <QStringList>

#include <functional>

namespace atrium::company {

/// One frame of a loop while it is painted. The middle is (0, 0); `time` runs from 0 up to 1 and meets itself there.
struct LoopFrame {
    QPainter &painter;
    double time;
    QSizeF size;
    VectorStyle style;

    double wave(double times = 1, double shift = 0) const; ///< −1 … 1
    double pulse(double times = 1) const; ///< 0 … 1 … 0
    void part(const char *id, QPointF at, double scale = 1, double turn = 0);
    void colour(const char *name, const QColor &value) { style.colours.insert(QLatin1String(name), value); }
};

/// A short animation of the company's shelf, drawn by our own code.
struct GifLoop {
    QString name; ///< key without "gif/"
    QString label; ///< lettering, may be empty
    QString description; ///< alternative text
    QStringList words; ///< what one would search for
    QColor ground;
    QSize size { 280, 200 };
    int frames = 16;
    int delayMs = 60;
    std::function<void(LoopFrame &)> paint;
};

/// Every loop of the shelf, in the order in which it is shown.
const QList<GifLoop> &gifLoops();

/// One picture of a loop; `index` counts from 0 to frames−1.
QImage loopFrame(const GifLoop &loop, int index);

/// The whole loop as GIF bytes.
QByteArray loopBytes(const GifLoop &loop);

/// Painters of the loops by name; split from their texts to keep files short.
QHash<QString, std::function<void(LoopFrame &)>> gesturePainters();
QHash<QString, std::function<void(LoopFrame &)>> facePainters();
QHash<QString, std::function<void(LoopFrame &)>> thingPainters();

} // namespace atrium::company
