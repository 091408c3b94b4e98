// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/picture.h"

#include "company/gifloop.h"
#include "company/lettering.h"
#include "company/movie.h"
#include "company/picturepalette.h"
#include "company/samplepeople.h"
#include "company/samplerandom.h"

#include <QBuffer>

#include <algorithm>

namespace atrium::company {

namespace {

/// A key, taken apart: "scene/river-3-w.jpg#17" is scene, river, 3, w, jpg; what follows # only makes a key unique.
struct Key {
    QString kind, name, shape, suffix;
    int variant = 0;

    explicit Key(const QString &key)
    {
        const QString plain = key.section(u'#', 0, 0);
        kind = plain.section(u'/', 0, 0);
        const QString file = plain.section(u'/', 1);
        suffix = kind == u"scene" ? file.section(u'.', 1) : QString();
        name = kind == u"scene" ? file.section(u'.', 0, 0) : file;
        if (kind == u"scene") {
            const QStringList parts = name.split(u'-');
            name = parts.value(0);
            variant = parts.value(1).toInt();
            shape = parts.value(2);
        }
    }
};

QSize sceneSize(const QString &shape)
{
    static const QHash<QString, QSize> sizes {
        { QStringLiteral("s"), { 1000, 1000 } }, { QStringLiteral("p"), { 900, 1200 } },
        { QStringLiteral("w"), { 1400, 560 } },  { QStringLiteral("h"), { 1500, 500 } },
        { QStringLiteral("xw"), { 2400, 160 } }, { QStringLiteral("xh"), { 160, 2000 } },
        { QStringLiteral("xs"), { 48, 48 } },    { QStringLiteral("xl"), { 3200, 2400 } }
    };
    return sizes.value(shape, QSize(1200, 800));
}

const GifLoop *loopNamed(const QString &name)
{
    for (const GifLoop &loop : gifLoops())
        if (loop.name == name)
            return &loop;
    return nullptr;
}

const VectorPicture &sceneNamed(const QString &name) { return VectorPicture::named(QStringLiteral("scenes/") + name); }

QImage canvas(QSize size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

/// Every third variant is turned round, unless time or writing runs through the scene.
bool isMirrored(const Key &key)
{
    static const QStringList fixed
        = QStringLiteral("chart whiteboard noticeboard glasses meeting lift cupboard connector").split(u' ');
    return key.variant % 3 == 2 && !fixed.contains(key.name);
}

/// The scene fills `size`; what does not fit is cut off left and right, or below and above.
QImage sceneImage(const Key &key, QSize size)
{
    const VectorPicture &scene = sceneNamed(key.name);
    QImage image = canvas(size);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF box = scene.viewBox().size();
    const bool isExtreme = key.shape.startsWith(u'x') && key.shape != u"xl";
    SampleRandom random(quint64(key.variant), key.name);
    const double zoom = isExtreme ? 1 : 1 + .1 * random.unit();
    const double scale = std::max(size.width() / box.width(), size.height() / box.height()) * zoom;
    painter.translate(size.width() / 2.0, size.height() / 2.0);
    painter.scale(isMirrored(key) ? -scale : scale, scale);
    painter.translate(-box.width() / 2, -box.height() / 2);
    scene.paint(painter, sceneStyle(key.name, key.variant));
    return image;
}

void paintFace(QPainter &painter, const QStringList &words)
{
    const VectorPicture &faces = VectorPicture::named(QStringLiteral("faces"));
    const VectorStyle style = faceStyle(words);
    const auto part = [&](const QString &id) { faces.paintPart(painter, id, style); };
    const QString &hair = words.constFirst();
    part(QStringLiteral("ground"));
    part(hair + QStringLiteral("-back"));
    part(QStringLiteral("shoulders"));
    if (hair != u"hijab")
        part(QStringLiteral("neck"));
    part(QStringLiteral("head"));
    if (words.contains(QStringLiteral("beard")))
        part(QStringLiteral("beard"));
    part(hair);
    part(QStringLiteral("eyes"));
    part(QStringLiteral("mouth"));
    for (const auto &extra : { QStringLiteral("moustache"), QStringLiteral("glasses"), QStringLiteral("earrings") })
        if (words.contains(extra))
            part(extra);
}

void paintInitials(QPainter &painter, const QStringList &words)
{
    const QColor colour(words.value(1));
    painter.fillRect(QRectF(0, 0, 64, 64), colour);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 255, 255, 32));
    SampleRandom random(9, words.value(2));
    painter.drawEllipse(QPointF(64 * random.unit(), 64 * random.unit()), 26, 26);
    painter.drawPolygon(
        QPolygonF({ QPointF(0, 64), QPointF(64 * random.unit(), 64 * random.unit()), QPointF(64, 64) }));
    drawLettering(painter, words.value(2), QRectF(14, 16, 36, 32), Qt::white, .2);
}

QImage squareImage(const Key &key, int side)
{
    QImage image = canvas({ side, side });
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / 64.0, side / 64.0);
    if (key.kind == u"face") {
        const QStringList words = faceWords(key.name);
        words.value(0) == u"initials" ? paintInitials(painter, words) : paintFace(painter, words);
    } else {
        VectorPicture::named(QStringLiteral("icons")).paintPart(painter, key.name, {});
    }
    return image;
}

QImage pictureOf(const Key &key, QSize size)
{
    if (key.kind == u"scene")
        return sceneImage(key, size);
    const GifLoop *loop = key.kind == u"gif" || key.kind == u"clip" ? loopNamed(key.name) : nullptr;
    if (loop)
        return loopFrame(*loop, loop->frames / 4).scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return squareImage(key, size.width());
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const QImage plain = qstrcmp(format, "JPEG") == 0 ? image.convertToFormat(QImage::Format_RGB32) : image;
    plain.save(&buffer, format, quality);
    return bytes;
}

QByteArray movieBytes(const GifLoop &loop)
{
    QList<QImage> frames;
    for (int i = 0; i < loop.frames; ++i)
        frames << loopFrame(loop, i).scaled(640, 640 * loop.size.height() / loop.size.width() / 2 * 2,
                                            Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return encodeMovie(frames, 15, 6);
}

QList<int> melodyOf(const QString &name)
{
    SampleRandom random(4, name);
    constexpr int scale[] = { 0, 2, 4, 7, 9, 12, 14, 16 };
    QList<int> notes;
    for (int i = 0; i < 16; ++i)
        notes << (random.chance(.12) ? -99 : scale[random.below(8)]);
    return notes;
}

SampleMedia plainMedia(const QString &key, const QString &type, const QString &mime, QSize size, qreal seconds = 0)
{
    return { key, type, mime, {}, {}, size, seconds };
}

} // namespace

SampleMedia mediaInfo(const QString &key)
{
    const Key parts(key);
    if (parts.kind == u"scene" && !sceneNamed(parts.name).viewBox().isEmpty())
        return plainMedia(key, QStringLiteral("image"),
                          parts.suffix == u"png" ? QStringLiteral("image/png") : QStringLiteral("image/jpeg"),
                          sceneSize(parts.shape));
    if (parts.kind == u"face" && !faceWords(parts.name).isEmpty())
        return plainMedia(key, QStringLiteral("image"), QStringLiteral("image/png"), { 256, 256 });
    if ((parts.kind == u"icon" || parts.kind == u"emoji")
        && VectorPicture::named(QStringLiteral("icons")).has(parts.name))
        return plainMedia(key, QStringLiteral("image"), QStringLiteral("image/png"),
                          parts.kind == u"icon" ? QSize(256, 256) : QSize(128, 128));
    if (parts.kind == u"sound")
        return plainMedia(key, QStringLiteral("audio"), QStringLiteral("audio/wav"), {}, 4.0);
    const GifLoop *loop = loopNamed(parts.name);
    if (!loop || (parts.kind != u"gif" && parts.kind != u"clip"))
        return {};
    if (parts.kind == u"clip")
        return plainMedia(key, QStringLiteral("video"), QStringLiteral("video/quicktime"),
                          { 640, 640 * loop->size.height() / loop->size.width() / 2 * 2 }, loop->frames * 6 / 15.0);
    SampleMedia media = plainMedia(key, QStringLiteral("gifv"), QStringLiteral("image/gif"), loop->size,
                                   loop->frames * loop->delayMs / 1000.0);
    media.description = loop->description;
    media.words = loop->words;
    return media;
}

QByteArray mediaBytes(const QString &key)
{
    const SampleMedia media = mediaInfo(key);
    const Key parts(key);
    if (media.key.isEmpty())
        return {};
    if (media.type == u"audio")
        return encodeMelody(melodyOf(parts.name), 250);
    if (media.type == u"gifv")
        return loopBytes(*loopNamed(parts.name));
    if (media.type == u"video")
        return movieBytes(*loopNamed(parts.name));
    const QImage image = pictureOf(parts, media.size);
    return media.mime == u"image/jpeg" ? encoded(image, "JPEG", 86) : encoded(image, "PNG", 60);
}

QString mediaBlurhash(const QString &key)
{
    const SampleMedia media = mediaInfo(key);
    if (media.key.isEmpty() || media.size.isEmpty())
        return {};
    const QSize small = media.size.scaled(32, 32, Qt::KeepAspectRatio).expandedTo({ 2, 2 });
    return blurhash(pictureOf(Key(key), small));
}

} // namespace atrium::company
