// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/listanchor.h"

#include <QAbstractItemModel>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>

namespace atrium::media {

namespace {

constexpr int mostPulls = 6; // each may bring in rows above whose height was a guess
constexpr qreal tolerance = 0.1;
constexpr int topMs = 2000;
constexpr int beginning = 0; // ListView.Beginning

QString idOf(const QQuickItem *row) { return row->property("entryId").toString(); }

bool canHold(const QQuickItem *row)
{
    const QVariant can = row->property("canHold");
    return !can.isValid() || can.toBool();
}

} // namespace

ListAnchor::ListAnchor(QQuickItem *parent)
    : QQuickItem(parent)
{
    setVisible(false);
}

void ListAnchor::setView(QQuickItem *view)
{
    if (m_view == view)
        return;
    m_view = view;
    if (m_view) {
        // The view is known by the names that every Flickable has, so that no private header is needed.
        connect(m_view, SIGNAL(contentYChanged()), this, SLOT(onScrolled()));
        connect(m_view, SIGNAL(contentHeightChanged()), this, SLOT(onChanged()));
        connect(m_view, SIGNAL(originYChanged()), this, SLOT(onChanged()));
        connect(m_view, SIGNAL(countChanged()), this, SLOT(onShaken()));
        connect(m_view, SIGNAL(spacingChanged()), this, SLOT(onShaken()));
        connect(m_view, &QQuickItem::heightChanged, this, &ListAnchor::onShaken);
        connect(m_view, &QQuickItem::widthChanged, this, &ListAnchor::onShaken);
        m_contentY = number("contentY");
    }
    emit viewChanged();
}

void ListAnchor::goTo(int index, qreal offset)
{
    if (!m_view || index < 0)
        return;
    m_top.stop();
    QMetaObject::invokeMethod(m_view, "positionViewAtIndex", Q_ARG(int, index), Q_ARG(int, beginning));
    const QQuickItem *row = rowAt(index);
    if (!row)
        return;
    m_held = { { idOf(row), offset } };
    correct();
    hold();
}

void ListAnchor::toTop()
{
    m_top.start(topMs, this);
    polish();
}

void ListAnchor::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_top.timerId())
        m_top.stop();
    else
        QQuickItem::timerEvent(event);
}

/// Somebody scrolled: everything in view goes along, and another row may be the first. A list that was just resized or
/// whose rows moved also brings itself into its bounds, by guesses of its height: nobody wanted that.
void ListAnchor::onScrolled()
{
    const qreal by = number("contentY") - std::exchange(m_contentY, number("contentY"));
    if (m_isPulling)
        return;
    if (m_isShaken && !m_view->property("moving").toBool()) {
        polish();
        return;
    }
    for (Held &held : m_held)
        held.offset -= by;
    m_isScrolled = true;
    if (m_view->property("moving").toBool())
        m_top.stop();
    polish();
}

void ListAnchor::onChanged() { polish(); }

void ListAnchor::onShaken()
{
    m_isShaken = true;
    polish();
}

void ListAnchor::updatePolish()
{
    m_isShaken = false;
    if (!m_view || number("count") <= 0) {
        m_held.clear();
        follow(nullptr);
        return;
    }
    // Rows are found by their place: what the model said must have arrived in the list.
    QMetaObject::invokeMethod(m_view, "forceLayout");
    if (m_top.isActive())
        showBeginning();
    else
        correct();
    hold();
}

void ListAnchor::correct()
{
    for (int pulls = 0; pulls < mostPulls && pull(); ++pulls) { }
}

/// One step towards the held place; false when nothing is left to do.
bool ListAnchor::pull()
{
    while (!m_held.isEmpty() && !bring(m_held.constFirst()))
        m_held.removeFirst();
    if (m_held.isEmpty())
        return false;
    const Held &held = m_held.constFirst();
    const qreal before = number("contentY");
    const qreal least = number("originY") - number("topMargin");
    const qreal most
        = std::max(least, number("originY") + number("contentHeight") + number("bottomMargin") - m_view->height());
    // A place outside of what there is was on its way (a bounce): the list brings itself back.
    // Nor may what is read fall out of a view that became lower.
    const qreal room = std::max(0.0, m_view->height() - row(held.id)->height());
    const qreal offset = held.offset < m_view->height() ? held.offset : room;
    const qreal wanted = std::clamp(row(held.id)->y() - offset, std::min(least, before), std::max(most, before));
    if (std::abs(wanted - before) < tolerance)
        return false;
    setContentY(wanted);
    return true;
}

/// Makes sure that the row is there; false when the model has it no more.
bool ListAnchor::bring(const Held &held)
{
    if (row(held.id))
        return true;
    const int index = indexOf(held.id);
    if (index < 0)
        return false;
    m_isPulling = true;
    QMetaObject::invokeMethod(m_view, "positionViewAtIndex", Q_ARG(int, index), Q_ARG(int, beginning));
    m_isPulling = false;
    return row(held.id) != nullptr;
}

/// Remembers what is in view now. What was read stays the first until somebody scrolls: rows that come in above it were
/// not read.
void ListAnchor::hold()
{
    const Held before = m_held.isEmpty() ? Held() : m_held.constFirst();
    const bool isScrolled = std::exchange(m_isScrolled, false);
    m_held.clear();
    m_contentY = number("contentY");
    const qreal bottom = m_contentY + m_view->height();
    for (QQuickItem *row : rows()) {
        if (row->y() + row->height() > m_contentY && row->y() < bottom && canHold(row))
            m_held.append({ idOf(row), row->y() - m_contentY });
    }
    // First the ones whose top is in view, from there down; one that is cut off only when there is no other.
    std::sort(m_held.begin(), m_held.end(), [](const Held &a, const Held &b) {
        return std::pair(a.offset < 0, a.offset) < std::pair(b.offset < 0, b.offset);
    });
    const auto same = std::find_if(m_held.begin(), m_held.end(), [&](const Held &one) { return one.id == before.id; });
    if (!isScrolled && same != m_held.end())
        std::rotate(m_held.begin(), same, same + 1);
    follow(m_held.isEmpty() ? nullptr : row(m_held.constFirst().id));
    if (m_held.isEmpty())
        return;
    const Held &now = m_held.constFirst();
    if (isScrolled || now.id != before.id || std::abs(now.offset - before.offset) > tolerance)
        emit held(now.id, now.offset);
}

void ListAnchor::follow(QQuickItem *row)
{
    if (m_row == row)
        return;
    if (m_row)
        disconnect(m_row, nullptr, this, nullptr);
    m_row = row;
    if (m_row)
        connect(m_row, &QQuickItem::yChanged, this, &ListAnchor::onShaken);
}

QQuickItem *ListAnchor::row(const QString &id) const
{
    const QList<QQuickItem *> all = rows();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&id](const QQuickItem *one) { return idOf(one) == id; });
    return found == all.cend() ? nullptr : *found;
}

QQuickItem *ListAnchor::rowAt(int index) const
{
    QQuickItem *found = nullptr;
    QMetaObject::invokeMethod(m_view, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, found), Q_ARG(int, index));
    return found;
}

/// The rows that the list uses now; those that wait to be used again are left out.
QList<QQuickItem *> ListAnchor::rows() const
{
    QList<QQuickItem *> used;
    const auto *content = m_view->property("contentItem").value<QQuickItem *>();
    const QList<QQuickItem *> children = content ? content->childItems() : QList<QQuickItem *>();
    for (QQuickItem *child : children) {
        const QVariant index = child->property("index");
        if (index.isValid() && rowAt(index.toInt()) == child)
            used.append(child);
    }
    return used;
}

int ListAnchor::indexOf(const QString &id) const
{
    const auto *model = m_view->property("model").value<QAbstractItemModel *>();
    const int role = model ? model->roleNames().key("entryId", -1) : -1;
    if (role < 0)
        return -1;
    const QModelIndexList found = model->match(model->index(0, 0), role, id, 1, Qt::MatchExactly);
    return found.isEmpty() ? -1 : found.constFirst().row();
}

qreal ListAnchor::number(const char *property) const { return m_view->property(property).toReal(); }

void ListAnchor::setContentY(qreal y)
{
    m_isPulling = true;
    m_view->setProperty("contentY", y);
    m_isPulling = false;
    m_contentY = number("contentY");
}

void ListAnchor::showBeginning()
{
    m_isPulling = true;
    QMetaObject::invokeMethod(m_view, "positionViewAtBeginning");
    m_isPulling = false;
    m_isScrolled = true;
    m_contentY = number("contentY");
}

} // namespace atrium::media
