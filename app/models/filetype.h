// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace atrium::models {

/// What a file is by its first bytes; names and extensions are not believed.
struct FileType {
    enum class Kind { Unknown, Picture, Video, Audio };
    Kind kind = Kind::Unknown;
    QString mimeType;
    QString suffix;
    QByteArray format; ///< QImageReader's name, pictures only
};

FileType fileTypeOf(const QByteArray &bytes);

} // namespace atrium::models
