// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMutex>
#include <QQuickImageProvider>

namespace atrium::uitest {

/// Stands for the picture cache: the drawings of `tests/ui/pictures`, with round corners, at once.
class SamplePictures final : public QQuickImageProvider {
public:
    SamplePictures();
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;

private:
    static QImage draw(const QString &id, const QSize &requestedSize);

    QHash<QPair<QString, QSize>, QImage> m_drawn;
    QMutex m_mutex; ///< asked for by the thread of the window and by that of the pictures
};

class SampleInitials final : public QQuickImageProvider {
public:
    SampleInitials();
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace atrium::uitest
