// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/samplepost.h"

#include <QByteArray>
#include <QImage>

namespace atrium::company {

/// The bytes of a file of the sample company, drawn now (1–40 ms); the same key gives the same bytes. Empty for an
/// unknown key. Needs no display, only Qt Gui; may be called from any thread. The caller caches if it serves often.
QByteArray mediaBytes(const QString &key);

/// What can be said about a file without drawing it: type, mime, size and length. `key` is empty if it is unknown.
SampleMedia mediaInfo(const QString &key);

/// The blurhash (4×3) of a sample picture; draws a thumbnail of 32 pixels (below 2 ms). Empty for audio.
QString mediaBlurhash(const QString &key);

/// The blurhash of any picture, for uploads.
QString blurhash(const QImage &picture);

} // namespace atrium::company
