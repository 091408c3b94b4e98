// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QList>
#include <QPainter>
#include <QPainterPath>
#include <QRectF>
#include <QString>

#include <memory>

namespace atrium::company {

/// Colours by name ("$sky" in a drawing), and which of the alternatives of a drawing are shown.
struct VectorStyle {
    QHash<QString, QColor> colours;
    int variant = 0;
};

/// A small flat drawing read from resources/company: a subset of SVG (g, rect, circle, ellipse, path, use; transform,
/// fill, stroke, opacity) with three additions: colours by name, `only="0 2"` (shown in these variants, counted modulo
/// `of`), and `repeat="5" dx="40" dy="0"`. Drawings are our own; nothing from outside is ever read with this.
class VectorPicture {
public:
    /// The drawing of that name, read once per thread. A null picture (empty view box) if there is none.
    static const VectorPicture &named(const QString &name);

    QRectF viewBox() const { return m_viewBox; }
    bool has(const QString &id) const { return m_ids.contains(id); }

    /// Paints everything outside <defs>, in view box coordinates.
    void paint(QPainter &painter, const VectorStyle &style) const;
    /// Paints the element with that id, wherever it stands.
    void paintPart(QPainter &painter, const QString &id, const VectorStyle &style) const;

private:
    struct Node;
    static VectorPicture read(const QString &name);
    void paintNode(QPainter &painter, const Node &node, const VectorStyle &style) const;
    void paintShape(QPainter &painter, const Node &node) const;
    void paintUse(QPainter &painter, const Node &node, const VectorStyle &style) const;

    QRectF m_viewBox;
    std::shared_ptr<Node> m_root;
    QHash<QString, std::shared_ptr<Node>> m_ids;
};

/// An SVG path (M L H V C S Q T Z, absolute and relative) as a painter path.
QPainterPath vectorPath(QStringView data);

} // namespace atrium::company
