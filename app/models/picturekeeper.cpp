// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/picturekeeper.h"

#include "core/async.h"
#include "models/filetype.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImageReader>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

namespace atrium::models {

namespace {

constexpr qint64 mostPixels = 40'000'000;
constexpr qsizetype longestName = 60;

QString suffixOf(const QString &address)
{
    const QString suffix = QFileInfo(QUrl(address).path()).suffix().toLower();
    static const QStringList known { u"png"_qs, u"jpg"_qs, u"jpeg"_qs, u"gif"_qs, u"webp"_qs };
    return known.contains(suffix) ? suffix : u"png"_qs;
}

} // namespace

PictureKeeper::PictureKeeper(FileSource files, QObject *parent)
    : QObject(parent)
    , m_files(std::move(files))
{
}

template <typename Use> void PictureKeeper::withBytes(const QString &address, Use use)
{
    ++m_busy;
    emit busyChanged();
    whenDone(m_files(address), this, [this, use](const Result<QByteArray> &bytes) {
        --m_busy;
        emit busyChanged();
        if (bytes)
            use(*bytes);
        else
            emit failed(tr("This picture is not on this computer and cannot be fetched right now. Try again when you "
                           "are online."));
    });
}

void PictureKeeper::save(const QString &address, const QUrl &file)
{
    withBytes(address, [this, file](const QByteArray &bytes) { write(bytes, file); });
}

void PictureKeeper::copy(const QString &address)
{
    withBytes(address, [this](const QByteArray &bytes) { toClipboard(bytes); });
}

QUrl PictureKeeper::suggestedFile(const QString &address, const QString &description) const
{
    static const QRegularExpression odd(u"[^\\p{L}\\p{N}]+"_qs);
    QString name = description.left(4 * longestName).replace(odd, u"-"_qs).left(longestName);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    if (name.isEmpty())
        name = tr("Picture", "name of a file");
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    return QUrl::fromLocalFile(folder.filePath(name + u'.' + suffixOf(address)));
}

void PictureKeeper::write(const QByteArray &bytes, const QUrl &file)
{
    if (!file.isLocalFile()) {
        emit failed(tr("Pictures can be saved only on this computer."));
        return;
    }
    const QString path = file.toLocalFile();
    QSaveFile target(path);
    const bool isWritten = target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit();
    const QString shown = QDir::toNativeSeparators(path);
    if (isWritten)
        emit done(tr("Saved as %1").arg(shown));
    else
        emit failed(
            tr("The picture could not be written to %1: %2. Choose another place.").arg(shown, target.errorString()));
}

void PictureKeeper::toClipboard(const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, fileTypeOf(bytes).format);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const bool isBounded = size.isValid() && qint64(size.width()) * size.height() <= mostPixels;
    const QImage image = isBounded && !reader.format().isEmpty() ? reader.read() : QImage();
    if (image.isNull()) {
        emit failed(tr("This picture cannot be copied: it is no picture that Atrium knows, or too large."));
        return;
    }
    QGuiApplication::clipboard()->setImage(image);
    emit done(tr("Picture copied"));
}

} // namespace atrium::models
