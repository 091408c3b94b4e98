// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/files.h"

#include "company/picture.h"
#include "company/secrets.h"

#include <QBuffer>
#include <QCache>
#include <QImage>
#include <QImageReader>
#include <QMutex>

#include <cmath>

namespace atrium::company {

namespace {

constexpr int jpegQuality = 85;
constexpr int drawnCacheKib = 48 * 1024;

// What was drawn for the sample, because the same few pictures are asked for again and again.
class DrawnFiles {
public:
    StoredFile file(const QString &sample, bool isPreview, const QByteArray &mime)
    {
        const QMutexLocker lock(&m_lock);
        const QString key = sample + (isPreview ? u"/small"_qs : QString());
        if (const StoredFile *known = m_cache.object(key))
            return *known;
        StoredFile made { mime, mediaBytes(sample) };
        if (isPreview)
            made = shrunk(made);
        m_cache.insert(key, new StoredFile(made), int(made.bytes.size() / 1024) + 1);
        return made;
    }

private:
    static StoredFile shrunk(const StoredFile &file)
    {
        const QImage picture = QImage::fromData(file.bytes);
        if (picture.isNull())
            return file;
        return encodedAs(picture.scaled(previewSize(picture.size()), Qt::IgnoreAspectRatio, Qt::SmoothTransformation),
                         previewMime(file.mime));
    }

    QMutex m_lock;
    QCache<QString, StoredFile> m_cache { drawnCacheKib };
};

DrawnFiles &drawnFiles()
{
    static DrawnFiles files;
    return files;
}

} // namespace

QString suffixOf(const QByteArray &mime)
{
    static const QHash<QByteArray, QString> suffixes = {
        { "image/png", u".png"_qs },   { "image/jpeg", u".jpg"_qs },      { "image/gif", u".gif"_qs },
        { "image/webp", u".webp"_qs }, { "video/quicktime", u".mov"_qs }, { "video/mp4", u".mp4"_qs },
        { "audio/wav", u".wav"_qs },   { "audio/mpeg", u".mp3"_qs },      { "video/x-msvideo", u".avi"_qs },
    };
    return suffixes.value(mime, u".bin"_qs);
}

QString storeFile(World &world, const QByteArray &bytes, const QByteArray &mime)
{
    const QString key = newSecret() + suffixOf(mime);
    world.db().run("INSERT INTO files(key, mime, data) VALUES (?1, ?2, ?3)", key, QString::fromLatin1(mime), bytes);
    return key;
}

std::optional<StoredFile> loadFile(World &world, const QString &key)
{
    Rows row = world.db().query("SELECT mime, sample, shrink, data FROM files WHERE key = ?1", key);
    if (!row.next())
        return std::nullopt;
    const QByteArray mime = row.text(0).toLatin1();
    const QString sample = row.text(1);
    if (!sample.isEmpty())
        return drawnFiles().file(sample, row.flag(2), mime);
    return StoredFile { mime, row.bytes(3) };
}

QSize previewSize(const QSize &size)
{
    const double area = double(size.width()) * size.height();
    if (area <= previewPixels)
        return size;
    const double factor = std::sqrt(previewPixels / area);
    return { qMax(1, int(size.width() * factor)), qMax(1, int(size.height() * factor)) };
}

QByteArray previewMime(const QByteArray &mime) { return mime == "image/jpeg" ? mime : QByteArray("image/png"); }

StoredFile encodedAs(const QImage &picture, const QByteArray &mime)
{
    StoredFile file { mime, {} };
    QBuffer buffer(&file.bytes);
    buffer.open(QIODevice::WriteOnly);
    const bool isJpeg = mime == "image/jpeg";
    picture.save(&buffer, isJpeg ? "JPEG" : "PNG", isJpeg ? jpegQuality : -1);
    return file;
}

StoredFile encoded(const QImage &picture)
{
    return encodedAs(picture, picture.hasAlphaChannel() ? "image/png" : "image/jpeg");
}

} // namespace atrium::company
