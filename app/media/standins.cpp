// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/standins.h"

#include "media/blurhash.h"
#include "media/imageprovider.h"

#include <QCryptographicHash>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace atrium::media {

namespace {

constexpr QSize coarse(24, 24);
constexpr int largestSide = 512;

// Tokens avatar.initialsBackground: white letters reach 4.5:1 on each.
constexpr std::array<QRgb, 8> grounds { 0xff12695b, 0xff3f6fb0, 0xff87507c, 0xff8a4b00,
                                        0xffa42a18, 0xff4f6b1e, 0xff5a5247, 0xff1c5796 };

QRgb groundOf(const QString &key)
{
    const QByteArray digest = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Md5);
    return grounds[size_t(uchar(digest[0])) % grounds.size()];
}

QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 && word[0].isLetter() ? word.left(end).toUpper() : QString();
}

} // namespace

QString initialsOf(const QString &name)
{
    static const QRegularExpression gaps(u"[\\s:_-]+"_qs);
    QStringList letters;
    for (const QString &word : name.left(200).split(gaps, Qt::SkipEmptyParts)) {
        const QString letter = firstLetter(word);
        if (!letter.isEmpty())
            letters.append(letter);
    }
    if (letters.isEmpty())
        return {};
    return letters.size() == 1 ? letters.constFirst() : letters.constFirst() + letters.constLast();
}

InitialsProvider::InitialsProvider()
    : QQuickImageProvider(QQuickImageProvider::Image)
{
}

QImage InitialsProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const qsizetype mark = id.lastIndexOf(u"?id="_qs);
    const QString name = QUrl::fromPercentEncoding((mark < 0 ? id : id.left(mark)).toUtf8());
    const QString person = mark < 0 ? QString() : id.mid(mark + 4);
    const int side = std::clamp(qMax(requestedSize.width(), requestedSize.height()), 1, largestSide);
    QImage image(QSize(side, side), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(groundOf(person.isEmpty() ? name : person)));
    painter.drawEllipse(QRectF(0, 0, side, side));
    QFont font(u"Inter"_qs);
    font.setPixelSize(qMax(1, side * 2 / 5));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(image.rect(), Qt::AlignCenter, initialsOf(name));
    if (size)
        *size = image.size();
    return image;
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
