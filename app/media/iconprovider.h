// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickImageProvider>
#include <QString>

namespace atrium::media {

/// What `image://icon/<name>/<weight>/<rrggbb>` asks for; `colour` is invalid when the address is not of that shape.
struct IconRequest {
    QString name;
    QString weight; ///< regular, bold or fill
    QColor colour; ///< "rrggbb" or "aarrggbb", with or without a leading #
};

IconRequest iconRequest(const QString &id);

/// Icons of the resource folder `:/icons/<weight>/<name>.svg`, tinted and rasterised at exactly the size asked for (in
/// device pixels; 24 when none is given). An unknown icon gives a null image. Any thread.
class IconProvider final : public QQuickImageProvider {
public:
    IconProvider();

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace atrium::media
