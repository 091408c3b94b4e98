// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/richtextitem.h"

#include "media/emojiruns.h"
#include "media/richtextpictures.h"

#include <QGuiApplication>
#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>

#include <algorithm>
#include <cmath>

namespace atrium::media {

namespace {

constexpr int tileHeight = 1024; // device pixels: no graphics card refuses it, and long texts stay in parts

} // namespace

RichTextItem::RichTextItem(QQuickItem *parent)
    : QQuickItem(parent)
    , m_pictures(new RichTextPictures(this))
{
    setFlag(ItemHasContents);
    setAcceptHoverEvents(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    m_style.emojiFamily = systemEmojiFamily();
    m_style.font = QGuiApplication::font();
    m_style.linkColor = Qt::blue;
    m_paint.color = Qt::black;
    m_paint.mentionBackground = m_paint.codeBackground = Qt::transparent;
    m_paint.selectionColor = QColor(0x1D, 0x62, 0xC2, 0x55);
    m_paint.picture = [this](const QString &url) { return m_pictures->picture(url); };
    connect(m_pictures, &RichTextPictures::arrived, this, &RichTextItem::repaint);
}

RichTextItem::~RichTextItem() = default;

template <typename T> void RichTextItem::change(T &member, const T &value, bool needsLayout)
{
    if (member == value)
        return;
    member = value;
    if (needsLayout)
        layOut();
    else
        repaint();
    emit styleChanged();
}

void RichTextItem::setContent(const RichText &content)
{
    if (m_content == content)
        return;
    m_content = content;
    deselect();
    hover(-1);
    focusLink(-1);
    layOut();
    emit contentChanged();
}

QString RichTextItem::plainText() const { return atrium::plainText(m_content); }

void RichTextItem::setFont(const QFont &font) { change(m_style.font, font, true); }

void RichTextItem::setEmojiFamily(const QString &family)
{
    change(m_style.emojiFamily, family.isEmpty() ? systemEmojiFamily() : family, true);
}

void RichTextItem::setLineHeight(int pixels) { change(m_style.lineHeight, pixels, true); }

void RichTextItem::setColor(const QColor &color) { change(m_paint.color, color, false); }

void RichTextItem::setLinkColor(const QColor &color)
{
    change(m_style.linkColor, color, true); // stands in the formats
}

void RichTextItem::setMentionBackground(const QColor &color) { change(m_paint.mentionBackground, color, false); }

void RichTextItem::setCodeBackground(const QColor &color) { change(m_paint.codeBackground, color, false); }

void RichTextItem::setSelectionColor(const QColor &color) { change(m_paint.selectionColor, color, false); }

void RichTextItem::setSelectedTextColor(const QColor &color) { change(m_paint.selectedTextColor, color, false); }

void RichTextItem::setMaximumLineCount(int count)
{
    if (m_maximumLineCount == count)
        return;
    m_maximumLineCount = count;
    layOut();
    emit maximumLineCountChanged();
}

void RichTextItem::setSelectable(bool isSelectable)
{
    if (m_isSelectable == isSelectable)
        return;
    m_isSelectable = isSelectable;
    deselect();
    emit selectableChanged();
}

void RichTextItem::componentComplete()
{
    QQuickItem::componentComplete();
    layOut();
}

void RichTextItem::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    if (widthValid() && newGeometry.width() != oldGeometry.width())
        layOut();
}

void RichTextItem::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickItem::itemChange(change, value);
    if (change == ItemDevicePixelRatioHasChanged || (change == ItemSceneChange && value.window)) {
        wantPictures();
        repaint();
    }
}

void RichTextItem::layOut()
{
    if (!isComponentComplete() || (widthValid() && width() <= 0))
        return;
    // The width that it would like is only worth a second layout where somebody may ask for it.
    const bool isNaturalWanted = !widthValid() || m_maximumLineCount == 1;
    m_style.direction = QGuiApplication::layoutDirection();
    if (isNaturalWanted) {
        m_layout.lay(m_content, m_style, 0, m_maximumLineCount);
        setImplicitWidth(m_content.isEmpty() ? 0 : m_layout.size().width());
    }
    if (widthValid())
        m_layout.lay(m_content, m_style, width(), m_maximumLineCount);
    setImplicitHeight(m_layout.size().height());
    setActiveFocusOnTab(m_layout.linkCount() > 0);
    if (m_paint.focusedLink >= m_layout.linkCount())
        focusLink(-1);
    hover(-1);
    m_pressedLink = -1;
    wantPictures();
    repaint();
    emit laidOut();
}

void RichTextItem::repaint()
{
    m_tiles.clear();
    polish();
}

void RichTextItem::wantPictures()
{
    m_pictures->want(m_layout.pictures(), qRound(m_layout.pictureSide() * pixelRatio()));
}

qreal RichTextItem::pixelRatio() const
{
    return window() ? window()->effectiveDevicePixelRatio() : qGuiApp->devicePixelRatio();
}

/// Paints here and not in the scene graph's thread: fonts belong to this one.
void RichTextItem::updatePolish()
{
    const qreal ratio = pixelRatio();
    const QSize size(int(std::ceil(width() * ratio)), int(std::ceil(m_layout.size().height() * ratio)));
    m_tiles.clear();
    for (int top = 0; top < size.height() && size.width() > 0; top += tileHeight) {
        QImage tile(size.width(), std::min(tileHeight, size.height() - top), QImage::Format_ARGB32_Premultiplied);
        tile.setDevicePixelRatio(ratio);
        tile.fill(Qt::transparent);
        QPainter painter(&tile);
        painter.translate(0, -top / ratio);
        m_layout.paint(painter, QRectF(0, top / ratio, width(), tile.height() / ratio), m_paint);
        painter.end();
        m_tiles.append(tile);
    }
    update();
}

QSGNode *RichTextItem::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    if (m_tiles.isEmpty()) {
        const bool isLost = !old && m_layout.size().height() > 0;
        if (isLost) // the scene graph was thrown away with its pictures
            QMetaObject::invokeMethod(this, &RichTextItem::repaint, Qt::QueuedConnection);
        return old;
    }
    delete old;
    auto *root = new QSGNode;
    qreal y = 0;
    for (const QImage &tile : std::as_const(m_tiles)) {
        QSGImageNode *node = window()->createImageNode();
        node->setTexture(window()->createTextureFromImage(tile));
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Nearest);
        const QSizeF size = tile.deviceIndependentSize();
        node->setRect(QRectF({ 0, y }, size));
        y += size.height();
        root->appendChildNode(node);
    }
    m_tiles.clear();
    return root;
}

} // namespace atrium::media
