// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/gifframes.h"

#include <QPointer>
#include <QQuickPaintedItem>
#include <QTimer>

namespace atrium::media {

class MediaFiles;

/// A GIF that stands still until it is told to play, and stops by itself after 5 s or 3 rounds, when hidden, and when the
/// window is not active. One plays at a time in a window: starting one stops the one before. Frames are decoded off the
/// GUI thread at the size that is drawn.
class GifItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(bool playing READ isPlaying WRITE setPlaying NOTIFY playingChanged)
    Q_PROPERTY(int radius READ radius WRITE setRadius NOTIFY radiusChanged)
    Q_PROPERTY(bool isWhole READ isWhole WRITE setWhole NOTIFY isWholeChanged)
    Q_PROPERTY(Status status READ status NOTIFY statusChanged)

public:
    enum class Status { Empty, Loading, Ready, Failed };
    Q_ENUM(Status)

    explicit GifItem(QQuickItem *parent = nullptr);
    ~GifItem() override;

    QString source() const { return m_source; }
    void setSource(const QString &source);
    bool isPlaying() const { return m_isPlaying; }
    void setPlaying(bool isPlaying);
    int radius() const { return m_radius; }
    void setRadius(int radius);
    /// Nothing of it is cut off; otherwise it covers the item.
    bool isWhole() const { return m_isWhole; }
    void setWhole(bool isWhole);
    Status status() const { return m_status; }

    void paint(QPainter *painter) override;

signals:
    void sourceChanged();
    void playingChanged();
    void radiusChanged();
    void isWholeChanged();
    void statusChanged();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;

private:
    void load();
    void open();
    void decodeNext();
    void show(const GifFrames::Frame &frame);
    void setStatus(Status status);
    MediaFiles *files() const;
    QSize drawnSize() const;

    QString m_source;
    QByteArray m_bytes;
    std::shared_ptr<GifFrames> m_frames;
    QImage m_image;
    QTimer m_timer;
    QTimer m_limit;
    QTimer m_resize;
    int m_radius = 0;
    bool m_isWhole = false;
    int m_rounds = 0;
    int m_load = 0; ///< counts sources, so that a late answer for an earlier one is dropped
    bool m_isPlaying = false;
    bool m_isDecoding = false;
    Status m_status = Status::Empty;
};

} // namespace atrium::media
