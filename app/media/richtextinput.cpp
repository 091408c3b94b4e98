// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/richtextitem.h"

#include <QClipboard>
#include <QCursor>
#include <QGuiApplication>
#include <QStyleHints>

// The part of the item that answers mouse and keyboard.
namespace atrium::media {

QString RichTextItem::hoveredLink() const
{
    return m_paint.hoveredLink < 0 ? QString() : m_layout.link(m_paint.hoveredLink).target;
}

QString RichTextItem::selectedText() const { return m_layout.copied(m_paint.selectionFrom, m_paint.selectionTo); }

void RichTextItem::copy()
{
    if (m_paint.selectionFrom < m_paint.selectionTo)
        QGuiApplication::clipboard()->setText(selectedText());
}

void RichTextItem::selectAll()
{
    if (m_isSelectable)
        select(0, m_layout.end());
}

void RichTextItem::deselect() { select(0, 0); }

void RichTextItem::select(TextPlace from, TextPlace to)
{
    if (m_paint.selectionFrom == from && m_paint.selectionTo == to)
        return;
    m_paint.selectionFrom = from;
    m_paint.selectionTo = to;
    repaint();
    emit selectionChanged();
}

void RichTextItem::hover(int link)
{
    if (link >= 0)
        setCursor(Qt::PointingHandCursor);
    else if (m_isSelectable)
        setCursor(Qt::IBeamCursor);
    else
        unsetCursor();
    if (m_paint.hoveredLink == link)
        return;
    m_paint.hoveredLink = link;
    repaint();
    emit hoveredLinkChanged();
}

void RichTextItem::focusLink(int link)
{
    if (m_paint.focusedLink == link)
        return;
    m_paint.focusedLink = link;
    repaint();
    emit focusedLinkChanged();
}

void RichTextItem::activate(int link)
{
    const RichTextLink pressed = m_layout.link(link); // a copy: the answer may change the content
    const int kind = pressed.kind == Span::Kind::Mention ? 1 : pressed.kind == Span::Kind::Tag ? 2 : 0;
    emit linkActivated(kind, pressed.target, pressed.text);
}

void RichTextItem::hoverEnterEvent(QHoverEvent *event) { hoverMoveEvent(event); }

void RichTextItem::hoverMoveEvent(QHoverEvent *event)
{
    hover(m_layout.linkAt(event->position()));
    event->ignore(); // the card below is hovered as well
}

void RichTextItem::hoverLeaveEvent(QHoverEvent *event)
{
    hover(-1);
    event->ignore();
}

void RichTextItem::mousePressEvent(QMouseEvent *event)
{
    m_pressedLink = m_layout.linkAt(event->position());
    m_isDragging = false;
    if (m_pressedLink < 0 && !m_isSelectable) {
        event->ignore(); // belongs to the card
        return;
    }
    m_anchor = m_layout.placeAt(event->position());
    deselect();
    if (m_isSelectable) {
        forceActiveFocus(Qt::MouseFocusReason);
        setKeepMouseGrab(true); // selecting, not flicking the list
    }
}

void RichTextItem::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isSelectable)
        return;
    const TextPlace place = m_layout.placeAt(event->position());
    m_isDragging |= place != m_anchor;
    if (m_isDragging)
        select(std::min(m_anchor, place), std::max(m_anchor, place));
}

void RichTextItem::mouseReleaseEvent(QMouseEvent *event)
{
    setKeepMouseGrab(false);
    const int pressed = std::exchange(m_pressedLink, -1);
    const bool isClick = pressed >= 0 && !m_isDragging && pressed == m_layout.linkAt(event->position());
    if (isClick)
        activate(pressed);
}

void RichTextItem::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!m_isSelectable) {
        event->ignore();
        return;
    }
    const auto [from, to] = m_layout.wordAt(m_layout.placeAt(event->position()));
    select(from, to);
}

void RichTextItem::mouseUngrabEvent()
{
    m_pressedLink = -1;
    setKeepMouseGrab(false);
}

void RichTextItem::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && m_paint.selectionFrom < m_paint.selectionTo)
        return copy();
    if (event->matches(QKeySequence::SelectAll) && m_isSelectable)
        return selectAll();
    const int focused = m_paint.focusedLink;
    const bool isActivation
        = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (isActivation && focused >= 0)
        return activate(focused);
    const int step = event->key() == Qt::Key_Tab ? 1 : event->key() == Qt::Key_Backtab ? -1 : 0;
    const int next = focused + step;
    if (step != 0 && focused >= 0 && next >= 0 && next < m_layout.linkCount())
        return focusLink(next);
    event->ignore();
}

void RichTextItem::focusInEvent(QFocusEvent *event)
{
    QQuickItem::focusInEvent(event);
    if (m_layout.linkCount() == 0)
        return;
    if (event->reason() == Qt::TabFocusReason)
        focusLink(0);
    if (event->reason() == Qt::BacktabFocusReason)
        focusLink(m_layout.linkCount() - 1);
}

void RichTextItem::focusOutEvent(QFocusEvent *event)
{
    QQuickItem::focusOutEvent(event);
    focusLink(-1);
}

} // namespace atrium::media
