// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QImage>

namespace atrium::media {

/// How a picture is wanted: `size` in device pixels (one side 0: keep the aspect; both 0: its own, at most 4096), corners
/// of `radius` device pixels (-1: round). It covers `size`, cut at the centre, or with `isWhole` stands in it uncut, with
/// nothing beside it.
struct PictureWish {
    QSize size;
    int radius = 0;
    bool isWhole = false;
};

/// "png", "jpeg", "gif" or "webp" by magic bytes; empty for everything else. Qt's own guessing knows nineteen formats,
/// some of them with a history.
QByteArray pictureFormat(const QByteArray &bytes);

/// The first frame of a picture from outside. The header is read first: over 40 megapixels is refused before anything is
/// decoded. Runs in any thread.
Result<QImage> decodePicture(const QByteArray &bytes, const PictureWish &wish);

/// `image` as it is wanted. Software rendering has no masks.
QImage fitted(const QImage &image, const PictureWish &wish);

} // namespace atrium::media
