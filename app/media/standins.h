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

/// "image://initials/<percent-encoded name>?id=<person>": a round ground with up to two letters; the ground is chosen by a
/// stable hash of the id, so that a person keeps their colour.
class InitialsProvider final : public QQuickImageProvider {
public:
    InitialsProvider();
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

/// The first letters of the first and the last word; one for a single word, none for a name without letters.
QString initialsOf(const QString &name);

} // namespace atrium::media
