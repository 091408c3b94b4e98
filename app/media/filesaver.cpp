// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/filesaver.h"

#include "core/async.h"
#include "media/imageprovider.h"
#include "media/mediafiles.h"

#include <QFileInfo>
#include <QQmlEngine>
#include <QSaveFile>

namespace atrium::media {

namespace {

constexpr qsizetype longestName = 120;

MediaFiles *filesOf(const QObject *object)
{
    QQmlEngine *engine = qmlEngine(object);
    const auto *provider = engine ? dynamic_cast<ImageProvider *>(engine->imageProvider(u"atrium"_qs)) : nullptr;
    return provider ? &provider->files() : nullptr;
}

} // namespace

void FileSaver::save(const QString &address, const QUrl &target)
{
    MediaFiles *files = filesOf(this);
    const QString path = target.toLocalFile();
    if (!files || path.isEmpty()) {
        emit failed(tr("The file was not saved: this is no place on this computer."));
        return;
    }
    whenDone(files->file(address), this, [this, path](const FileResult &bytes) {
        if (bytes)
            write(*bytes, path);
        else
            emit failed(tr("The file was not saved: it could not be fetched. Try again when you’re online."));
    });
}

void FileSaver::write(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        emit failed(tr("The file was not saved: %1. Choose another place.").arg(file.errorString()));
    else
        emit saved(QFileInfo(path).fileName());
}

QString FileSaver::nameFor(const QString &address)
{
    QString name = QUrl(address).fileName(QUrl::FullyDecoded).normalized(QString::NormalizationForm_C);
    name = name.section(u'/', -1).section(u'\\', -1);
    name.removeIf(
        [](QChar character) { return !character.isLetterOrNumber() && !QStringView(u" ._-()").contains(character); });
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    name = name.right(longestName).trimmed();
    return name.isEmpty() ? tr("file", "name of a file without a name") : name;
}

} // namespace atrium::media
