// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAudioOutput>
#include <QBuffer>
#include <QImage>
#include <QMediaPlayer>
#include <QQuickPaintedItem>
#include <QVideoSink>

#include <memory>

namespace atrium::media {

class MediaFiles;

/// A film or a sound that plays when it is told to, from bytes that this program fetched. Nothing is loaded before. It
/// stops when hidden; one plays at a time. Where the computer has no decoder for it, `status` is Failed.
class FilmItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(bool playing READ isPlaying WRITE setPlaying NOTIFY playingChanged)
    Q_PROPERTY(bool muted READ isMuted WRITE setMuted NOTIFY mutedChanged)
    Q_PROPERTY(qreal position READ position NOTIFY positionChanged)
    Q_PROPERTY(qreal duration READ duration NOTIFY positionChanged)
    Q_PROPERTY(Status status READ status NOTIFY statusChanged)

public:
    enum class Status { Empty, Loading, Ready, Failed };
    Q_ENUM(Status)

    explicit FilmItem(QQuickItem *parent = nullptr);
    ~FilmItem() override;

    QString source() const { return m_source; }
    void setSource(const QString &source);
    bool isPlaying() const { return m_isPlaying; }
    void setPlaying(bool isPlaying);
    bool isMuted() const { return m_isMuted; }
    void setMuted(bool isMuted);
    qreal position() const; ///< seconds
    qreal duration() const; ///< seconds; 0 unknown
    Status status() const { return m_status; }
    Q_INVOKABLE void seek(qreal seconds);

    void paint(QPainter *painter) override;

signals:
    void sourceChanged();
    void playingChanged();
    void mutedChanged();
    void positionChanged();
    void statusChanged();

protected:
    void itemChange(ItemChange change, const ItemChangeData &value) override;

private:
    void load();
    void open(const QByteArray &bytes);
    void show(const QVideoFrame &frame);
    void fail();
    void setStatus(Status status);
    MediaFiles *files() const;

    /// Made for the first play only: a player brings its decoders and threads along.
    struct Player {
        QBuffer bytes;
        QAudioOutput audio;
        QVideoSink video;
        QMediaPlayer player;
    };

    QString m_source;
    std::unique_ptr<Player> m_player;
    QImage m_image;
    int m_load = 0; ///< counts sources, so that a late answer for an earlier one is dropped
    bool m_isPlaying = false;
    bool m_isMuted = false;
    Status m_status = Status::Empty;
};

} // namespace atrium::media
