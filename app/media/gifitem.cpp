// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/gifitem.h"

#include "core/async.h"
#include "media/imageprovider.h"
#include "media/mediafiles.h"

#include <QPainter>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QThreadPool>

namespace atrium::media {

namespace {

constexpr int longestPlayMs = 5000;
constexpr int mostRounds = 3;
constexpr int resizeRestMs = 150;

QPointer<GifItem> nowPlaying; // one at a time, whichever window it is in

QFuture<Result<GifFrames::Frame>> decoded(const std::shared_ptr<GifFrames> &frames)
{
    auto promise = std::make_shared<QPromise<Result<GifFrames::Frame>>>();
    promise->start();
    const auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, frames] {
        promise->addResult(frames->next());
        promise->finish();
    });
    return future;
}

} // namespace

GifItem::GifItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    m_timer.setSingleShot(true);
    m_limit.setSingleShot(true);
    m_resize.setSingleShot(true);
    m_resize.setInterval(resizeRestMs);
    connect(&m_timer, &QTimer::timeout, this, &GifItem::decodeNext);
    connect(&m_limit, &QTimer::timeout, this, [this] { setPlaying(false); });
    connect(&m_resize, &QTimer::timeout, this, &GifItem::open);
}

GifItem::~GifItem() = default;

void GifItem::setSource(const QString &source)
{
    if (m_source == source)
        return;
    m_source = source;
    ++m_load;
    setPlaying(false);
    m_frames.reset();
    m_image = {};
    update();
    if (isComponentComplete())
        load();
    emit sourceChanged();
}

void GifItem::setPlaying(bool isPlaying)
{
    if (m_isPlaying == isPlaying)
        return;
    m_isPlaying = isPlaying;
    m_rounds = 0;
    if (isPlaying) {
        if (nowPlaying && nowPlaying != this)
            nowPlaying->setPlaying(false);
        nowPlaying = this;
        m_limit.start(longestPlayMs);
        decodeNext();
    } else {
        m_timer.stop();
        m_limit.stop();
        if (m_frames)
            open(); // back to the first frame
    }
    emit playingChanged();
}

void GifItem::setRadius(int radius)
{
    if (m_radius == radius)
        return;
    m_radius = radius;
    m_resize.start();
    emit radiusChanged();
}

void GifItem::setWhole(bool isWhole)
{
    if (m_isWhole == isWhole)
        return;
    m_isWhole = isWhole;
    m_resize.start();
    emit isWholeChanged();
}

void GifItem::paint(QPainter *painter)
{
    if (!m_image.isNull())
        painter->drawImage(QRectF(0, 0, width(), height()), m_image);
}

void GifItem::componentComplete()
{
    QQuickPaintedItem::componentComplete();
    load();
}

void GifItem::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() != oldGeometry.size() && !m_bytes.isEmpty())
        m_resize.start();
}

void GifItem::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickPaintedItem::itemChange(change, value);
    if (change == ItemVisibleHasChanged && !value.boolValue)
        setPlaying(false);
    if (change == ItemSceneChange && value.window) {
        connect(value.window, &QWindow::activeChanged, this, [this] {
            if (window() && !window()->isActive())
                setPlaying(false);
        });
    }
}

void GifItem::load()
{
    m_bytes.clear();
    if (m_source.isEmpty() || !files()) {
        setStatus(Status::Empty);
        return;
    }
    setStatus(Status::Loading);
    whenDone(files()->file(m_source), this, [this, load = m_load](const FileResult &bytes) {
        if (load != m_load)
            return;
        if (!bytes) {
            setStatus(Status::Failed);
            return;
        }
        m_bytes = *bytes;
        open();
    });
}

void GifItem::open()
{
    if (m_bytes.isEmpty() || drawnSize().isEmpty())
        return;
    const qreal ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    const auto frames = GifFrames::open(m_bytes, { drawnSize(), qRound(m_radius * ratio), m_isWhole });
    if (!frames) {
        setStatus(Status::Failed);
        return;
    }
    m_frames = *frames;
    decodeNext();
}

void GifItem::decodeNext()
{
    if (!m_frames || m_isDecoding)
        return;
    m_isDecoding = true;
    whenDone(decoded(m_frames), this, [this, frames = m_frames](const Result<GifFrames::Frame> &frame) {
        m_isDecoding = false;
        if (frames != m_frames) {
            decodeNext(); // the size or the source changed meanwhile
            return;
        }
        if (frame)
            show(*frame);
        else
            setStatus(Status::Failed);
    });
}

void GifItem::show(const GifFrames::Frame &frame)
{
    m_image = frame.image;
    setStatus(Status::Ready);
    update();
    if (!m_isPlaying)
        return;
    if (frame.isLast && (++m_rounds >= mostRounds || !m_frames->isAnimated())) {
        setPlaying(false);
        return;
    }
    m_timer.start(frame.delayMs);
}

void GifItem::setStatus(Status status)
{
    if (m_status == status)
        return;
    m_status = status;
    emit statusChanged();
}

MediaFiles *GifItem::files() const
{
    QQmlEngine *engine = qmlEngine(this);
    if (!engine)
        return nullptr;
    const auto *provider = dynamic_cast<ImageProvider *>(engine->imageProvider(u"atrium"_qs));
    return provider ? &provider->files() : nullptr;
}

QSize GifItem::drawnSize() const
{
    const qreal ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    return (QSizeF(width(), height()) * ratio).toSize();
}

} // namespace atrium::media
