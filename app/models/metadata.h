// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace atrium::models {

// Files without what they say about place, time, person and device. Pixels, colours and frames are not touched, so
// nothing is lost by it. Each takes any bytes and answers Malformed for what is not a whole file of its kind.

struct CleanPicture {
    QByteArray bytes;
    int orientation = 1; ///< EXIF's 1 … 8; it is no longer in the bytes, so the pixels have to be turned
};

Result<CleanPicture> cleanJpeg(const QByteArray &bytes);
Result<CleanPicture> cleanPng(const QByteArray &bytes);
Result<CleanPicture> cleanWebp(const QByteArray &bytes);
Result<CleanPicture> cleanGif(const QByteArray &bytes);

/// MP4 and QuickTime: user data, metadata and private boxes are blanked in place, so no offset changes.
Result<QByteArray> cleanMovie(QByteArray bytes);

/// The orientation in an EXIF block ("II*\0…" or "MM\0*…"); 1 when it says none.
int exifOrientation(const QByteArray &tiff);

} // namespace atrium::models
