// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

namespace atrium::company {

/// A silent QuickTime film whose frames are JPEG pictures. `repeats` plays the frames several times from one copy.
QByteArray encodeMovie(const QList<QImage> &frames, int framesPerSecond, int repeats);

/// A few soft notes as a mono WAV of 22,050 samples a second. `notes` are half-tones above A (220 Hz); −99 is a rest.
QByteArray encodeMelody(const QList<int> &notes, int noteMs);

} // namespace atrium::company
