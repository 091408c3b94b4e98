// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/decodepicture.h"
#include "media/mediafiles.h"

#include <QQuickAsyncImageProvider>
#include <QUrlQuery>

namespace atrium::media {

/// "image://atrium/<percent-encoded address>?r=<corner radius>&d=<device pixel ratio>&w": pictures from this computer or the
/// network, decoded off the GUI thread at the size that is drawn, corners already round.
class ImageProvider final : public QQuickAsyncImageProvider {
    Q_OBJECT

public:
    /// `files` must outlive the engine that owns this provider.
    explicit ImageProvider(MediaFiles &files);

    QQuickImageResponse *requestImageResponse(const QString &id, const QSize &requestedSize) override;

    /// For items that draw by themselves (GIFs, company emoji in text).
    MediaFiles &files() const { return m_files; }

private:
    MediaFiles &m_files;
};

/// What stands behind "image://atrium/": the address and the corners.
struct PictureRequest {
    QString address;
    PictureWish wish;
};
PictureRequest parsePictureRequest(const QString &id, const QSize &requestedSize);

} // namespace atrium::media
