// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/richtextpictures.h"

#include "core/async.h"
#include "media/decodepicture.h"
#include "media/imageprovider.h"
#include "media/mediafiles.h"

#include <QCache>
#include <QQmlEngine>
#include <QQuickItem>
#include <QThreadPool>

#include <memory>

namespace atrium::media {

namespace {

constexpr int keptPictures = 400; // company emoji at the size of a line: a few kilobytes each

/// GUI thread only.
QCache<QString, QImage> &shelf()
{
    static QCache<QString, QImage> pictures(keptPictures);
    return pictures;
}

MediaFiles *filesOf(const QQuickItem *item)
{
    QQmlEngine *engine = qmlEngine(item);
    const auto *provider = engine ? dynamic_cast<ImageProvider *>(engine->imageProvider(u"atrium"_qs)) : nullptr;
    return provider ? &provider->files() : nullptr;
}

QFuture<Result<QImage>> decodedLater(const QByteArray &bytes, int side)
{
    auto promise = std::make_shared<QPromise<Result<QImage>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, bytes, side] {
        promise->addResult(decodePicture(bytes, { QSize(side, side), 0 }));
        promise->finish();
    });
    return promise->future();
}

} // namespace

RichTextPictures::RichTextPictures(QQuickItem *item)
    : QObject(item)
    , m_item(item)
{
}

void RichTextPictures::want(const QStringList &urls, int side)
{
    if (m_side != side)
        m_wanted.clear();
    m_side = side;
    for (const QString &url : urls) {
        if (m_wanted.contains(url) || shelf().contains(key(url)))
            continue;
        MediaFiles *files = filesOf(m_item);
        if (!files)
            return; // not in a scene yet
        m_wanted.insert(url);
        whenDone(files->file(url), this, [this, url](const FileResult &bytes) {
            if (bytes)
                decode(url, *bytes);
        });
    }
}

QImage RichTextPictures::picture(const QString &url) const
{
    const QImage *found = shelf().object(key(url));
    return found ? *found : QImage();
}

QString RichTextPictures::key(const QString &url) const { return QString::number(m_side) + u' ' + url; }

void RichTextPictures::decode(const QString &url, const QByteArray &bytes)
{
    whenDone(decodedLater(bytes, m_side), this, [this, place = key(url)](const Result<QImage> &image) {
        if (!image)
            return;
        shelf().insert(place, new QImage(*image));
        emit arrived();
    });
}

} // namespace atrium::media
