// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/servertraits.h"

#include <QFuture>
#include <QImage>

namespace atrium::models {

/// A file that may be posted: checked, and without anything that says where or by whom it was made.
struct IncomingFile {
    QByteArray bytes;
    QString mimeType;
    QString suffix; ///< "jpg"
    int width = 0;
    int height = 0;
};

// Each runs on Qt's thread pool. A refusal is Error::Kind::Rejected with words for the person as `detail`.

/// Reads a regular file that is opened once and never followed elsewhere.
QFuture<Result<IncomingFile>> takeFile(const QString &path, const ServerTraits &traits);
/// A picture from the clipboard, as PNG.
QFuture<Result<IncomingFile>> takeImage(const QImage &image, const ServerTraits &traits);
/// Bytes that are in memory already, such as a GIF of the shelf.
QFuture<Result<IncomingFile>> takeBytes(const QByteArray &bytes, const ServerTraits &traits);

/// The check itself; takes as long as decoding the picture once.
Result<IncomingFile> checkedFile(const QByteArray &bytes, const ServerTraits &traits);

} // namespace atrium::models
