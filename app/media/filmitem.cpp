// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/filmitem.h"

#include "core/async.h"
#include "media/imageprovider.h"
#include "media/mediafiles.h"

#include <QPainter>
#include <QPointer>
#include <QQmlEngine>
#include <QUrl>
#include <QVideoFrame>

namespace atrium::media {

namespace {

constexpr qreal thousand = 1000; // milliseconds

QPointer<FilmItem> nowPlaying; // one at a time, whichever window it is in

} // namespace

FilmItem::FilmItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
}

FilmItem::~FilmItem() = default;

void FilmItem::setSource(const QString &source)
{
    if (m_source == source)
        return;
    m_source = source;
    ++m_load;
    setPlaying(false);
    m_player.reset();
    m_image = {};
    setStatus(Status::Empty);
    update();
    emit sourceChanged();
    emit positionChanged();
}

void FilmItem::setPlaying(bool isPlaying)
{
    if (m_isPlaying == isPlaying)
        return;
    m_isPlaying = isPlaying;
    if (isPlaying) {
        if (nowPlaying && nowPlaying != this)
            nowPlaying->setPlaying(false);
        nowPlaying = this;
        if (m_player)
            m_player->player.play();
        else
            load();
    } else if (m_player) {
        m_player->player.pause();
    }
    emit playingChanged();
}

void FilmItem::setMuted(bool isMuted)
{
    if (m_isMuted == isMuted)
        return;
    m_isMuted = isMuted;
    if (m_player)
        m_player->audio.setMuted(isMuted);
    emit mutedChanged();
}

qreal FilmItem::position() const { return m_player ? qreal(m_player->player.position()) / thousand : 0; }

qreal FilmItem::duration() const { return m_player ? qreal(m_player->player.duration()) / thousand : 0; }

void FilmItem::seek(qreal seconds)
{
    if (m_player)
        m_player->player.setPosition(qint64(seconds * thousand));
}

void FilmItem::paint(QPainter *painter)
{
    if (m_image.isNull())
        return;
    const QSizeF fitting = QSizeF(m_image.size()).scaled(size(), Qt::KeepAspectRatio);
    const QPointF corner((width() - fitting.width()) / 2, (height() - fitting.height()) / 2);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(QRectF(corner, fitting), m_image);
}

void FilmItem::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickPaintedItem::itemChange(change, value);
    if (change == ItemVisibleHasChanged && !value.boolValue)
        setPlaying(false);
}

void FilmItem::load()
{
    if (m_source.isEmpty() || !files()) {
        fail();
        return;
    }
    setStatus(Status::Loading);
    whenDone(files()->file(m_source), this, [this, load = m_load](const FileResult &bytes) {
        if (load != m_load)
            return;
        if (bytes)
            open(*bytes);
        else
            fail();
    });
}

void FilmItem::open(const QByteArray &bytes)
{
    m_player = std::make_unique<Player>();
    QMediaPlayer &player = m_player->player;
    m_player->bytes.setData(bytes);
    m_player->bytes.open(QIODevice::ReadOnly);
    m_player->audio.setMuted(m_isMuted);
    connect(&m_player->video, &QVideoSink::videoFrameChanged, this, &FilmItem::show);
    connect(&player, &QMediaPlayer::positionChanged, this, &FilmItem::positionChanged);
    connect(&player, &QMediaPlayer::durationChanged, this, &FilmItem::positionChanged);
    connect(&player, &QMediaPlayer::errorOccurred, this, &FilmItem::fail);
    connect(&player, &QMediaPlayer::mediaStatusChanged, this, [this](QMediaPlayer::MediaStatus status) {
        if (status == QMediaPlayer::InvalidMedia)
            fail();
        else if (status == QMediaPlayer::EndOfMedia)
            setPlaying(false);
    });
    player.setAudioOutput(&m_player->audio);
    player.setVideoSink(&m_player->video);
    // The name helps to find the decoder; the bytes come from the buffer.
    player.setSourceDevice(&m_player->bytes, QUrl(m_source));
    if (m_status != Status::Failed)
        setStatus(Status::Ready);
    if (m_isPlaying)
        player.play();
}

void FilmItem::show(const QVideoFrame &frame)
{
    if (!isVisible() || !frame.isValid())
        return;
    m_image = frame.toImage();
    update();
}

void FilmItem::fail()
{
    setStatus(Status::Failed);
    setPlaying(false);
}

void FilmItem::setStatus(Status status)
{
    if (m_status == status)
        return;
    m_status = status;
    emit statusChanged();
}

MediaFiles *FilmItem::files() const
{
    QQmlEngine *engine = qmlEngine(this);
    if (!engine)
        return nullptr;
    const auto *provider = dynamic_cast<ImageProvider *>(engine->imageProvider(u"atrium"_qs));
    return provider ? &provider->files() : nullptr;
}

} // namespace atrium::media
