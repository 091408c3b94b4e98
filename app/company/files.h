// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/world.h"

#include <QSize>

class QImage;

namespace atrium::company {

/// Largest area of a preview, in pixels.
inline constexpr int previewPixels = 230'400;

struct StoredFile {
    QByteArray mime;
    QByteArray bytes;
};

/// Keeps bytes under a key nobody can guess, which ends like a file name ("….png").
QString storeFile(World &world, const QByteArray &bytes, const QByteArray &mime);
/// The file, drawn now when it belongs to the sample.
std::optional<StoredFile> loadFile(World &world, const QString &key);

/// `size` made to fit into previewPixels; unchanged when it does.
QSize previewSize(const QSize &size);
/// What the preview of a sample picture is: a JPEG of a JPEG, else a PNG.
QByteArray previewMime(const QByteArray &mime);
/// As image/jpeg or image/png.
StoredFile encodedAs(const QImage &picture, const QByteArray &mime);
/// A PNG where there is transparency, else a JPEG.
StoredFile encoded(const QImage &picture);
/// ".png" for image/png.
QString suffixOf(const QByteArray &mime);

} // namespace atrium::company
