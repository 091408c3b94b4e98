// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/imageprovider.h"

#include "core/async.h"

#include <QRunnable>
#include <QThreadPool>
#include <QUrl>

namespace atrium::media {

namespace {

/// Lives in the thread of the picture loader; asks in the GUI thread, decodes in the pool.
class Response final : public QQuickImageResponse {
public:
    Response(MediaFiles &files, PictureRequest request)
        : m_request(std::move(request))
    {
        auto state = m_state;
        QMetaObject::invokeMethod(&files, [&files, state, request = m_request, this] {
            whenDone(files.file(request.address), &files,
                     [state, request, this](const FileResult &bytes) { decode(state, request, bytes); });
        });
    }

    QQuickTextureFactory *textureFactory() const override
    {
        return QQuickTextureFactory::textureFactoryForImage(m_state->image);
    }

    QString errorString() const override { return m_state->problem; }

    void cancel() override { m_state->isCancelled = true; }

private:
    struct State {
        QImage image;
        QString problem;
        std::atomic_bool isCancelled = false;
    };

    // finished() must be emitted exactly once even when cancelled, or the loader keeps the response for ever.
    void decode(const std::shared_ptr<State> &state, const PictureRequest &request, const FileResult &bytes)
    {
        QThreadPool::globalInstance()->start([this, state, request, bytes] {
            if (!bytes) {
                state->problem = bytes.error().detail;
            } else if (!state->isCancelled) {
                const Result<QImage> image = decodePicture(*bytes, request.wish);
                if (image)
                    state->image = *image;
                else
                    state->problem = image.error().detail;
            }
            emit finished();
        });
    }

    PictureRequest m_request;
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace

ImageProvider::ImageProvider(MediaFiles &files)
    : m_files(files)
{
}

QQuickImageResponse *ImageProvider::requestImageResponse(const QString &id, const QSize &requestedSize)
{
    return new Response(m_files, parsePictureRequest(id, requestedSize));
}

PictureRequest parsePictureRequest(const QString &id, const QSize &requestedSize)
{
    // The address is percent-encoded as a whole, so the last plain question mark starts our own query.
    const qsizetype mark = id.lastIndexOf(u'?');
    const QUrlQuery query(mark < 0 ? QString() : id.mid(mark + 1));
    const double ratio = qBound(1.0, query.queryItemValue(u"d"_qs).toDouble(), 8.0);
    const int radius = query.queryItemValue(u"r"_qs).toInt();
    PictureRequest request;
    request.address = QUrl::fromPercentEncoding((mark < 0 ? id : id.left(mark)).toUtf8());
    request.wish.size = requestedSize.isValid() ? requestedSize : QSize(0, 0);
    request.wish.radius = radius > 0 ? qRound(radius * ratio) : radius;
    request.wish.isWhole = query.hasQueryItem(u"w"_qs);
    return request;
}

} // namespace atrium::media
