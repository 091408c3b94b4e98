// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace atrium::media {

/// The blurred stand-in of a picture; a null image when `hash` is not a valid blurhash. `size` is bounded to 64 × 64.
QImage blurhashImage(const QString &hash, const QSize &size);

} // namespace atrium::media
