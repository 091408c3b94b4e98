// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fileintake.h"

#include "models/filetype.h"
#include "models/metadata.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>
#include <QImageWriter>
#include <QLocale>
#include <QPromise>
#include <QThreadPool>
#include <QTransform>

#include <memory>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace atrium::models {

namespace {

constexpr qint64 mostPixels = 33'500'000; // Qt decodes no picture beyond 128 MB, four bytes a pixel
constexpr qint64 largePng = 4 * 1024 * 1024;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(atrium::models::FileIntake)
};

tl::unexpected<Error> refuse(const QString &text) { return failed(Error::Kind::Rejected, text); }

QString megabytes(qint64 bytes) { return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat); }

tl::unexpected<Error> tooLarge(qint64 allowed)
{
    return refuse(Say::tr("This file is larger than your company's server takes (%1). Choose a smaller one.")
                      .arg(megabytes(allowed)));
}

tl::unexpected<Error> damaged()
{
    return refuse(Say::tr("This file is damaged and was not attached. Open it in another program and save it again."));
}

/// Opens before it looks, so that what was looked at is what is read; a pipe or device is never waited for.
bool openRegular(QFile &file)
{
#ifdef Q_OS_UNIX
    const int fd = ::open(QFile::encodeName(file.fileName()).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    struct stat facts = {};
    if (fd < 0)
        return false;
    if (::fstat(fd, &facts) == 0 && S_ISREG(facts.st_mode))
        return file.open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    ::close(fd);
    return false;
#else
    return file.open(QIODevice::ReadOnly) && !file.isSequential();
#endif
}

Result<QByteArray> readFile(const QString &path, const ServerTraits &traits)
{
    QFile file(path);
    if (!openRegular(file))
        return refuse(Say::tr("This file cannot be read. Check that it still exists and that you may open it."));
    const qint64 most = qMax(traits.maxImageBytes, traits.maxVideoBytes);
    if (file.size() > most)
        return tooLarge(most);
    const QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        return tooLarge(most);
    return bytes;
}

Result<CleanPicture> clean(const FileType &type, const QByteArray &bytes)
{
    if (type.format == "jpeg")
        return cleanJpeg(bytes);
    if (type.format == "png")
        return cleanPng(bytes);
    return type.format == "webp" ? cleanWebp(bytes) : cleanGif(bytes);
}

QImage decoded(const QByteArray &bytes, const QByteArray &format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    return reader.read();
}

QByteArray encoded(const QImage &image, const QByteArray &format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    return writer.write(image) ? bytes : QByteArray();
}

/// The pixels turned as EXIF asked: what is left of the orientation when EXIF is gone.
QImage turned(const QImage &image, int orientation)
{
    const bool isMirrored = orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7;
    const int degrees = orientation == 3 || orientation == 4 ? 180
        : orientation == 6 || orientation == 7               ? 90
        : orientation == 5 || orientation == 8               ? 270
                                                             : 0;
    const QImage upright = isMirrored ? image.mirrored(true, false) : image;
    return degrees == 0 ? upright : upright.transformed(QTransform().rotate(degrees));
}

IncomingFile fileFrom(const QByteArray &bytes, const QString &mimeType, const QString &suffix, const QSize &size)
{
    return { bytes, mimeType, suffix, size.width(), size.height() };
}

Result<IncomingFile> turnedPicture(const QImage &image, int orientation)
{
    const QImage upright = turned(image, orientation);
    const bool isOpaque = !upright.hasAlphaChannel();
    const QByteArray bytes = encoded(upright, isOpaque ? "jpeg" : "png", isOpaque ? 92 : -1);
    if (bytes.isEmpty())
        return damaged();
    return isOpaque ? fileFrom(bytes, QStringLiteral("image/jpeg"), QStringLiteral("jpg"), upright.size())
                    : fileFrom(bytes, QStringLiteral("image/png"), QStringLiteral("png"), upright.size());
}

/// The size that the header states, before anything is decoded.
QSize statedSize(const QByteArray &bytes, const QByteArray &format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    return reader.size();
}

Result<IncomingFile> checkedPicture(const QByteArray &bytes, const FileType &type, const ServerTraits &traits)
{
    if (!QImageReader::supportedImageFormats().contains(type.format))
        return refuse(Say::tr("This kind of picture cannot be read on this computer. Save it as PNG or JPEG first."));
    const QSize size = statedSize(bytes, type.format);
    if (size.isEmpty())
        return damaged();
    const qint64 pixels = qint64(size.width()) * size.height();
    if (pixels > qMin(traits.maxImagePixels, mostPixels))
        return refuse(Say::tr("This picture has too many pixels (%1 × %2). Make it smaller and try again.")
                          .arg(size.width())
                          .arg(size.height()));
    const Result<CleanPicture> cleaned = clean(type, bytes);
    if (!cleaned)
        return damaged();
    const QImage image = decoded(cleaned->bytes, type.format);
    if (image.isNull())
        return damaged();
    if (cleaned->orientation != 1 && type.format != "gif")
        return turnedPicture(image, cleaned->orientation);
    return fileFrom(cleaned->bytes, type.mimeType, type.suffix, size);
}

Result<IncomingFile> checkedMovie(const QByteArray &bytes, const FileType &type)
{
    if (type.suffix != QLatin1String("mp4") && type.suffix != QLatin1String("mov")
        && type.suffix != QLatin1String("m4a"))
        return fileFrom(bytes, type.mimeType, type.suffix, {});
    const Result<QByteArray> cleaned = cleanMovie(bytes);
    if (!cleaned)
        return damaged();
    return fileFrom(*cleaned, type.mimeType, type.suffix, {});
}

template <typename Work> QFuture<Result<IncomingFile>> onPool(Work work)
{
    auto promise = std::make_shared<QPromise<Result<IncomingFile>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace

QFuture<Result<IncomingFile>> takeFile(const QString &path, const ServerTraits &traits)
{
    return onPool([path, traits]() -> Result<IncomingFile> {
        const Result<QByteArray> bytes = readFile(path, traits);
        if (!bytes)
            return tl::unexpected(bytes.error());
        return checkedFile(*bytes, traits);
    });
}

QFuture<Result<IncomingFile>> takeImage(const QImage &image, const ServerTraits &traits)
{
    return onPool([image, traits] {
        const QByteArray png = encoded(image, "png", -1);
        const bool isPhoto = png.size() > qMin(largePng, traits.maxImageBytes) && !image.hasAlphaChannel();
        return checkedFile(isPhoto ? encoded(image, "jpeg", 90) : png, traits);
    });
}

QFuture<Result<IncomingFile>> takeBytes(const QByteArray &bytes, const ServerTraits &traits)
{
    return onPool([bytes, traits] { return checkedFile(bytes, traits); });
}

Result<IncomingFile> checkedFile(const QByteArray &bytes, const ServerTraits &traits)
{
    const FileType type = fileTypeOf(bytes);
    if (bytes.isEmpty())
        return refuse(Say::tr("This file is empty."));
    if (type.kind == FileType::Kind::Unknown)
        return refuse(Say::tr("This kind of file cannot be posted. Pictures, GIFs, films and sound can."));
    if (!traits.mimeTypes.isEmpty() && !traits.mimeTypes.contains(type.mimeType))
        return refuse(
            Say::tr("Your company's server does not take files of the kind “%1”.").arg(type.suffix.toUpper()));
    const bool isPicture = type.kind == FileType::Kind::Picture;
    const qint64 most = isPicture ? traits.maxImageBytes : traits.maxVideoBytes;
    if (bytes.size() > most)
        return tooLarge(most);
    const Result<IncomingFile> checked = isPicture ? checkedPicture(bytes, type, traits) : checkedMovie(bytes, type);
    if (checked && checked->bytes.size() > most)
        return tooLarge(most);
    return checked;
}

} // namespace atrium::models
