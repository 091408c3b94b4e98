// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/files.h"
#include "company/imagekind.h"
#include "company/limits.h"
#include "company/media.h"
#include "company/picture.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

namespace atrium::company {

namespace {

constexpr int writeQuality = 92;

struct Picture {
    QImage image; ///< upright; of an animation the first frame
    ImageKind kind = ImageKind::None;
    bool wasTurned = false;
};

Outcome<Picture> decoded(World &world, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return invalid(u"File is empty"_qs);
    if (bytes.size() > world.limits().imageBytes)
        return invalid(u"File is larger than %1 bytes"_qs.arg(world.limits().imageBytes));
    Picture picture;
    picture.kind = imageKindOf(bytes);
    if (picture.kind == ImageKind::None)
        return invalid(u"File content type is invalid"_qs);
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, formatOf(picture.kind));
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > limits::imagePixels)
        return invalid(u"Images have at most %1 pixels"_qs.arg(limits::imagePixels));
    picture.wasTurned = reader.transformation() != QImageIOHandler::TransformationNone;
    picture.image = reader.read();
    if (picture.image.isNull())
        return invalid(u"File cannot be read as a picture"_qs);
    return picture;
}

// What is kept: the file itself without metadata; turned pictures are written anew because nothing says any more which
// way is up.
QByteArray kept(const QByteArray &bytes, const Picture &picture)
{
    if (!picture.wasTurned) {
        const QByteArray clean = withoutMetadata(bytes, picture.kind);
        if (!clean.isEmpty())
            return clean;
    }
    QImage plain = picture.image;
    for (const QString &key : plain.textKeys())
        plain.setText(key, QString());
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    plain.save(&buffer, formatOf(picture.kind == ImageKind::Gif ? ImageKind::Png : picture.kind).constData(),
               writeQuality);
    return out;
}

} // namespace

Outcome<qint64> takeMedia(World &world, qint64 account, const QByteArray &bytes, const QString &state)
{
    const Outcome<Picture> picture = decoded(world, bytes);
    if (!picture)
        return tl::unexpected(picture.error());
    const QByteArray stored = kept(bytes, *picture);
    const QSize size = picture->image.size();
    const QSize small = previewSize(size);
    const QImage preview = picture->image.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QString file = storeFile(world, stored, mimeOf(imageKindOf(stored)));
    QString previewFile;
    if (small != size || picture->kind == ImageKind::Gif) {
        const StoredFile made = encoded(preview);
        previewFile = storeFile(world, made.bytes, made.mime);
    }
    const qint64 id = world.nextId();
    world.db().run(
        "INSERT INTO media(id, account_id, type, state, width, height, small_width, small_height, blurhash, file, "
        "preview, touched_ms) VALUES (?1, ?2, 'image', ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        id, account, state, size.width(), size.height(), small.width(), small.height(), blurhash(preview), file,
        previewFile, world.now());
    return id;
}

Outcome<QString> takePortrait(World &world, const QByteArray &bytes, int longestSide)
{
    const Outcome<Picture> picture = decoded(world, bytes);
    if (!picture)
        return tl::unexpected(picture.error());
    QImage image = picture->image;
    if (qMax(image.width(), image.height()) > longestSide)
        image = image.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    for (const QString &key : image.textKeys())
        image.setText(key, QString());
    const StoredFile made = encoded(image);
    return storeFile(world, made.bytes, made.mime);
}

} // namespace atrium::company
