// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace atrium::company {

/// The picture formats the server takes.
enum class ImageKind { None, Png, Jpeg, Gif, Webp };

/// By the first bytes, never by what somebody says.
ImageKind imageKindOf(const QByteArray &bytes);
QByteArray mimeOf(ImageKind kind);
/// The name Qt's readers know it by.
QByteArray formatOf(ImageKind kind);

/// The same picture without what cameras and programs write into it (place, device, comments); pixels, colour profile
/// and animation stay. A file that cannot be followed comes back empty.
QByteArray withoutMetadata(const QByteArray &bytes, ImageKind kind);

} // namespace atrium::company
