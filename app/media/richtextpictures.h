// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QSet>

class QQuickItem;

namespace atrium::media {

/// The company emoji of one item: asked for once, decoded off the GUI thread, shared by all items.
class RichTextPictures : public QObject {
    Q_OBJECT

public:
    explicit RichTextPictures(QQuickItem *item);

    /// Asks for what is not here yet; `arrived` follows. `side` in device pixels.
    void want(const QStringList &urls, int side);
    /// Null while it is not here.
    QImage picture(const QString &url) const;

signals:
    void arrived();

private:
    QString key(const QString &url) const;
    void decode(const QString &url, const QByteArray &bytes);

    QQuickItem *m_item;
    int m_side = 0;
    QSet<QString> m_wanted;
};

} // namespace atrium::media
