// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/richtextitem.h"

#include <QVariantMap>

namespace atrium::media {

/// One line of plain text with colour and company emoji: names, chips. What does not fit ends in "…".
class EmojiLabel : public RichTextItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QVariantMap emoji READ emoji WRITE setEmoji NOTIFY textChanged)

public:
    explicit EmojiLabel(QQuickItem *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    QVariantMap emoji() const { return m_emoji; }
    void setEmoji(const QVariantMap &emoji); ///< shortcode → address of its picture

signals:
    void textChanged();

private:
    void show();

    QString m_text;
    QVariantMap m_emoji;
};

} // namespace atrium::media
