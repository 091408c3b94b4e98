// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickImageProvider>

namespace atrium::media {

/// "image://blur/<percent-encoded blurhash>?r=<radius>": what stands where a picture will be.
class BlurProvider final : public QQuickImageProvider {
public:
    BlurProvider();
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace atrium::media
