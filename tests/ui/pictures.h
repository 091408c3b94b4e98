// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickImageProvider>

namespace atrium::uitest {

/// Stands for the picture cache: the drawings of `tests/ui/pictures`, with round corners, at once.
class SamplePictures final : public QQuickImageProvider {
public:
    SamplePictures();
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

class SampleInitials final : public QQuickImageProvider {
public:
    SampleInitials();
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace atrium::uitest
