// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/listanchor.h"

#include <QTimerEvent>

#include <algorithm>
#include <cmath>

namespace atrium::media {

namespace {

constexpr int mostPulls = 8; // each may bring in rows above whose height was a guess
constexpr int mostPolishes = 60; // in one turn of the event loop
constexpr qreal tolerance = 0.1;
constexpr int arrivalMs = 2000; // rows, pictures and lines of a list that was just opened come in
constexpr int beginning = 0; // ListView.Beginning
constexpr int contain = 4; // ListView.Contain

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
        for (const char *change : { SIGNAL(contentHeightChanged()), SIGNAL(originYChanged()), SIGNAL(countChanged()),
                                    SIGNAL(spacingChanged()) })
            connect(m_view, change, this, SLOT(onChanged()));
        connect(m_view, &QQuickItem::heightChanged, this, &ListAnchor::onChanged);
        connect(m_view, &QQuickItem::widthChanged, this, &ListAnchor::onChanged);
        m_contentY = number("contentY");
    }
    emit viewChanged();
}

void ListAnchor::setScrolling(bool isScrolling)
{
    if (m_isScrolling == isScrolling)
        return;
    m_isScrolling = isScrolling;
    emit isScrollingChanged();
}

void ListAnchor::goTo(int index, qreal offset)
{
    if (!m_view || index < 0)
        return;
    m_top.stop();
    m_rest.stop();
    position(index, beginning);
    const QQuickItem *row = rowAt(index);
    if (!row)
        return;
    m_held = { { idOf(row), offset } };
    m_isScrolled = m_isFresh = false;
    correct();
    m_isScrolled = !canHold(row); // it stands there, but what is read is the row below it
    hold();
}

void ListAnchor::arriveAt(int index, qreal offset)
{
    goTo(index, offset);
    m_rest.start(arrivalMs, this);
}

void ListAnchor::show(int index)
{
    if (!m_view)
        return;
    position(index, contain);
    noteScroll();
}

void ListAnchor::scrollBy(qreal pixels)
{
    if (!m_view)
        return;
    const Ends far = ends();
    setContentY(std::clamp(number("contentY") + pixels, far.least, far.most));
    noteScroll();
}

void ListAnchor::toTop()
{
    m_top.start(arrivalMs, this);
    ask();
}

void ListAnchor::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_top.timerId())
        m_top.stop();
    else if (event->timerId() == m_rest.timerId())
        rest();
    else if (event->timerId() == m_turn.timerId())
        endTurn();
    else
        QQuickItem::timerEvent(event);
}

/// Everything in view goes along with a scroll, and another row may be the first. What the list does by itself, to stand
/// within bounds that it guesses, nobody wanted.
void ListAnchor::onScrolled()
{
    if (m_isPulling)
        return;
    if (m_isScrolling) {
        noteScroll();
        return;
    }
    m_contentY = number("contentY");
    ask();
}

void ListAnchor::noteScroll()
{
    const qreal by = number("contentY") - std::exchange(m_contentY, number("contentY"));
    for (Held &held : m_held)
        held.offset -= by;
    m_isScrolled = true;
    m_top.stop();
    m_rest.stop();
    ask();
}

void ListAnchor::onChanged() { ask(); }

/// A list whose rows never come to rest is left where it is for this turn: a place missed is better than a window frozen.
void ListAnchor::ask()
{
    if (m_polishes < mostPolishes)
        polish();
}

void ListAnchor::updatePolish()
{
    ++m_polishes;
    if (!m_turn.isActive())
        m_turn.start(0, this);
    if (!m_view || number("count") <= 0) {
        m_held.clear();
        m_told = {};
        follow(nullptr);
        return;
    }
    goAlong();
    // Rows are found by their place: what the model said must have arrived in the list.
    QMetaObject::invokeMethod(m_view, "forceLayout");
    closeHoles();
    if (m_top.isActive())
        showBeginning();
    else
        correct();
    hold();
}

/// A list lays rows out from the first that it has down to the last, and gives those away that are then far from view. When
/// one above what is read has another height now, it goes where the list will put it before it does: the row above would be
/// given away, come back as another one with a height that is not its own yet, and so on without end.
void ListAnchor::goAlong()
{
    const QQuickItem *read = m_held.isEmpty() ? nullptr : row(m_held.constFirst().id);
    const QList<QQuickItem *> all = read ? rowsByPlace() : QList<QQuickItem *>();
    if (all.isEmpty())
        return;
    qreal y = all.constFirst()->y();
    for (const QQuickItem *above : all) {
        if (above == read)
            break;
        y += above->height() + number("spacing");
    }
    if (std::abs(y - read->y()) > tolerance)
        setContentY(number("contentY") + y - read->y());
}

/// A list that puts rows in above those in view may leave a hole between them, which shows when somebody scrolls there.
/// It lays out all of them anew when its margin changes.
void ListAnchor::closeHoles()
{
    const QList<QQuickItem *> all = rowsByPlace();
    const qreal spacing = number("spacing");
    const auto hole = std::adjacent_find(all.cbegin(), all.cend(), [spacing](const QQuickItem *a, const QQuickItem *b) {
        return std::abs(b->y() - a->y() - a->height() - spacing) > tolerance;
    });
    if (hole == all.cend())
        return;
    const QVariant margin = m_view->property("displayMarginEnd");
    m_view->setProperty("displayMarginEnd", margin.toInt() + 1);
    m_view->setProperty("displayMarginEnd", margin);
    QMetaObject::invokeMethod(m_view, "forceLayout");
}

void ListAnchor::correct()
{
    for (int pulls = 0; pulls < mostPulls && pull(); ++pulls) { }
}

/// Where the list can stand, as far as it knows how high its rows are.
ListAnchor::Ends ListAnchor::ends() const
{
    const qreal least = number("originY") - number("topMargin");
    const qreal bottom = number("originY") + number("contentHeight") + number("bottomMargin");
    return { least, std::max(least, bottom - m_view->height()) };
}

/// One step towards the held place; false when nothing is left to do.
bool ListAnchor::pull()
{
    while (!m_held.isEmpty() && !bring(m_held.constFirst()))
        m_held.removeFirst();
    if (m_held.isEmpty())
        return false;
    const Held &held = m_held.constFirst();
    const QQuickItem *read = row(held.id);
    // What is read may not fall out of a view that became lower, nor shrink out of it.
    qreal offset = held.offset;
    if (!m_isScrolled && offset >= m_view->height())
        offset = std::max(0.0, m_view->height() - read->height());
    else if (!m_isScrolled && offset + read->height() <= 0)
        offset = 0;
    const qreal before = number("contentY");
    Ends far = ends();
    if (m_isScrolling) // beyond an end the list brings itself back
        far = { std::min(far.least, before), std::max(far.most, before) };
    const qreal wanted = std::clamp(read->y() - offset, far.least, far.most);
    if (std::abs(wanted - before) < tolerance)
        return false;
    setContentY(wanted);
    return true;
}

/// Makes sure that the row is there; false when it is gone.
bool ListAnchor::bring(const Held &held)
{
    if (row(held.id))
        return true;
    const int index = m_isScrolled ? -1 : indexOf(held.id); // scrolled out of reach, it is not read any more
    if (index < 0)
        return false;
    position(index, beginning);
    return row(held.id) != nullptr;
}

/// The rows in view, the first that can be held first: the ones whose top is in view, from there down; one that is cut off
/// only when there is no other.
QList<ListAnchor::Held> ListAnchor::inView() const
{
    QList<Held> found;
    const qreal top = number("contentY");
    const qreal bottom = top + m_view->height();
    for (const QQuickItem *row : rows()) {
        if (row->y() + row->height() > top && row->y() < bottom && canHold(row))
            found.append({ idOf(row), row->y() - top });
    }
    std::sort(found.begin(), found.end(), [](const Held &a, const Held &b) {
        return std::pair(a.offset < 0, a.offset) < std::pair(b.offset < 0, b.offset);
    });
    return found;
}

/// Remembers what is in view now. What was read stays the first until somebody scrolls: rows that come in above it were
/// not read. It keeps the place where it shall be: sizes come in one after another while a frame is prepared, and an end
/// of the list that is in its way now may be gone in a moment.
void ListAnchor::hold()
{
    const Held before = m_held.isEmpty() ? Held() : m_held.constFirst();
    const bool isScrolled = std::exchange(m_isScrolled, false);
    m_isFresh = m_isFresh || isScrolled;
    m_contentY = number("contentY");
    m_held = inView();
    if (!isScrolled && row(before.id)) {
        m_held.removeIf([&before](const Held &one) { return one.id == before.id; });
        m_held.prepend(before);
    }
    if (!m_rest.isActive())
        m_rest.start(0, this);
    tell();
}

/// Everything has its size. After a scroll what is read is chosen by what the frame shows; otherwise, where an end of the
/// list is in the way, it stays where it is now.
void ListAnchor::rest()
{
    m_rest.stop();
    if (!m_view || m_held.isEmpty())
        return;
    const Held before = m_held.constFirst();
    const QQuickItem *read = row(before.id);
    if (std::exchange(m_isFresh, false))
        m_held = inView();
    else if (read)
        m_held.first().offset = read->y() - number("contentY");
    tell();
}

void ListAnchor::endTurn()
{
    m_turn.stop();
    m_polishes = 0;
}

void ListAnchor::tell()
{
    follow(m_held.isEmpty() ? nullptr : row(m_held.constFirst().id));
    if (m_held.isEmpty())
        return;
    const Held &now = m_held.constFirst();
    if (now.id != m_told.id || std::abs(now.offset - m_told.offset) > tolerance) {
        m_told = now;
        emit held(m_told.id, m_told.offset);
    }
}

void ListAnchor::follow(QQuickItem *row)
{
    if (m_row == row)
        return;
    if (m_row)
        disconnect(m_row, nullptr, this, nullptr);
    m_row = row;
    if (m_row) {
        connect(m_row, &QQuickItem::yChanged, this, &ListAnchor::onChanged);
        connect(m_row, &QQuickItem::heightChanged, this, &ListAnchor::onChanged);
    }
}

} // namespace atrium::media
