// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/richtextlayout.h"

#include <QQuickItem>

namespace atrium::media {

class RichTextPictures;

/// Lets the tools of QML know what `content` is.
struct RichTextForeign {
    Q_GADGET
    QML_FOREIGN(atrium::RichText)
    QML_ANONYMOUS
};

/// Draws the bounded tree of text from outside: colour emoji, company emoji, links, mentions, quotes, lists and code.
/// Width makes the lines, the implicit height follows. Text can be selected and copied; links work by mouse and by Tab.
class RichTextItem : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atrium::RichText content READ content WRITE setContent NOTIFY contentChanged)
    Q_PROPERTY(QString plainText READ plainText NOTIFY contentChanged)
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY styleChanged)
    Q_PROPERTY(QString emojiFamily READ emojiFamily WRITE setEmojiFamily NOTIFY styleChanged)
    Q_PROPERTY(int lineHeight READ lineHeight WRITE setLineHeight NOTIFY styleChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY styleChanged)
    Q_PROPERTY(QColor linkColor READ linkColor WRITE setLinkColor NOTIFY styleChanged)
    Q_PROPERTY(QColor mentionBackground READ mentionBackground WRITE setMentionBackground NOTIFY styleChanged)
    Q_PROPERTY(QColor codeBackground READ codeBackground WRITE setCodeBackground NOTIFY styleChanged)
    Q_PROPERTY(QColor selectionColor READ selectionColor WRITE setSelectionColor NOTIFY styleChanged)
    Q_PROPERTY(QColor selectedTextColor READ selectedTextColor WRITE setSelectedTextColor NOTIFY styleChanged)
    Q_PROPERTY(int maximumLineCount READ maximumLineCount WRITE setMaximumLineCount NOTIFY maximumLineCountChanged)
    Q_PROPERTY(int lineCount READ lineCount NOTIFY laidOut)
    Q_PROPERTY(bool isTruncated READ isTruncated NOTIFY laidOut)
    Q_PROPERTY(bool selectable READ isSelectable WRITE setSelectable NOTIFY selectableChanged)
    Q_PROPERTY(QString selectedText READ selectedText NOTIFY selectionChanged)
    Q_PROPERTY(QString hoveredLink READ hoveredLink NOTIFY hoveredLinkChanged)
    Q_PROPERTY(int focusedLink READ focusedLink NOTIFY focusedLinkChanged)
    Q_PROPERTY(int linkCount READ linkCount NOTIFY laidOut)

public:
    explicit RichTextItem(QQuickItem *parent = nullptr);
    ~RichTextItem() override;

    const RichText &content() const { return m_content; }
    void setContent(const RichText &content);
    QString plainText() const;
    QFont font() const { return m_style.font; }
    void setFont(const QFont &font);
    QString emojiFamily() const { return m_style.emojiFamily; }
    void setEmojiFamily(const QString &family);
    int lineHeight() const { return m_style.lineHeight; }
    void setLineHeight(int pixels); ///< 0: what suits the font
    QColor color() const { return m_paint.color; }
    void setColor(const QColor &color);
    QColor linkColor() const { return m_style.linkColor; }
    void setLinkColor(const QColor &color);
    QColor mentionBackground() const { return m_paint.mentionBackground; }
    void setMentionBackground(const QColor &color);
    QColor codeBackground() const { return m_paint.codeBackground; }
    void setCodeBackground(const QColor &color);
    QColor selectionColor() const { return m_paint.selectionColor; }
    void setSelectionColor(const QColor &color);
    QColor selectedTextColor() const { return m_paint.selectedTextColor; }
    void setSelectedTextColor(const QColor &color);
    int maximumLineCount() const { return m_maximumLineCount; }
    void setMaximumLineCount(int count); ///< 0: all
    int lineCount() const { return m_layout.lineCount(); }
    bool isTruncated() const { return m_layout.isTruncated(); }
    bool isSelectable() const { return m_isSelectable; }
    void setSelectable(bool isSelectable);
    QString selectedText() const;
    QString hoveredLink() const; ///< its target; empty: none
    int focusedLink() const { return m_paint.focusedLink; }
    int linkCount() const { return m_layout.linkCount(); }

    Q_INVOKABLE void copy();
    Q_INVOKABLE void selectAll();
    Q_INVOKABLE void deselect();

signals:
    void contentChanged();
    void styleChanged();
    void maximumLineCountChanged();
    void laidOut();
    void selectableChanged();
    void selectionChanged();
    void hoveredLinkChanged();
    void focusedLinkChanged();
    /// `kind` 0: an address, 1: a person's id, 2: a topic's name. `text` is what the link says.
    void linkActivated(int kind, const QString &target, const QString &text);

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;
    void updatePolish() override;
    void hoverEnterEvent(QHoverEvent *event) override;
    void hoverMoveEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    template <typename T> void change(T &member, const T &value, bool needsLayout);
    void layOut();
    void repaint();
    void wantPictures();
    void hover(int link);
    void focusLink(int link);
    void activate(int link);
    void select(TextPlace from, TextPlace to);
    qreal pixelRatio() const;

    RichText m_content;
    RichTextStyle m_style;
    RichTextPaint m_paint;
    RichTextLayout m_layout;
    RichTextPictures *m_pictures;
    QList<QImage> m_tiles; ///< painted, on their way to the scene graph
    int m_maximumLineCount = 0;
    TextPlace m_anchor = 0;
    int m_pressedLink = -1;
    bool m_isSelectable = false;
    bool m_isDragging = false;
};

} // namespace atrium::media
