// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/standins.h"

#include "media/blurhash.h"
#include "media/imageprovider.h"

namespace atrium::media {

namespace {
constexpr QSize coarse(24, 24);
}

BlurProvider::BlurProvider()
    : QQuickImageProvider(QQuickImageProvider::Image)
{
}

QImage BlurProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const PictureRequest request = parsePictureRequest(id, requestedSize);
    const QImage blurred = blurhashImage(request.address, coarse);
    const QImage image = blurred.isNull() ? QImage() : fitted(blurred, request.wish);
    if (size)
        *size = image.size();
    return image;
}

} // namespace atrium::media
