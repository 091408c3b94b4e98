// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/listanchor.h"

#include <QAbstractItemModel>

#include <algorithm>

// What the list itself says and does. It is known by the names that every ListView has, so that no private header is needed.

namespace atrium::media {

QString ListAnchor::idOf(const QQuickItem *row) { return row->property("entryId").toString(); }

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

QList<QQuickItem *> ListAnchor::rowsByPlace() const
{
    QList<QQuickItem *> all = rows();
    std::sort(all.begin(), all.end(), [](const QQuickItem *a, const QQuickItem *b) { return a->y() < b->y(); });
    return all;
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

void ListAnchor::position(int index, int mode)
{
    m_isPulling = true;
    QMetaObject::invokeMethod(m_view, "positionViewAtIndex", Q_ARG(int, index), Q_ARG(int, mode));
    m_isPulling = false;
}

void ListAnchor::setContentY(qreal y)
{
    m_isPulling = true;
    m_view->setProperty("contentY", y);
    m_isPulling = false;
}

void ListAnchor::showBeginning()
{
    m_isPulling = true;
    QMetaObject::invokeMethod(m_view, "positionViewAtBeginning");
    m_isPulling = false;
    m_isScrolled = true;
}

} // namespace atrium::media
