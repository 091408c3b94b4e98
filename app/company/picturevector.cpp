// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/picturevector.h"

#include <QFile>
#include <QPen>
#include <QXmlStreamReader>

#include <map>

namespace atrium::company {

struct VectorPicture::Node {
    QString name;
    QHash<QString, QString> attributes;
    QPainterPath shape; ///< made once, when read
    QList<std::shared_ptr<Node>> children;

    QString text(QLatin1String key) const { return attributes.value(key); }
    qreal number(QLatin1String key, qreal otherwise = 0) const
    {
        const QString value = attributes.value(key);
        return value.isEmpty() ? otherwise : value.toDouble();
    }
};

namespace {

QPainterPath shapeOf(const QString &name, const QHash<QString, QString> &attributes)
{
    const auto number = [&attributes](const char *key) { return attributes.value(QLatin1String(key)).toDouble(); };
    QPainterPath path;
    if (name == u"path")
        path = vectorPath(attributes.value(QStringLiteral("d")));
    else if (name == u"rect")
        path.addRoundedRect(number("x"), number("y"), number("width"), number("height"), number("rx"), number("rx"));
    else if (name == u"circle")
        path.addEllipse(QPointF(number("cx"), number("cy")), number("r"), number("r"));
    else if (name == u"ellipse")
        path.addEllipse(QPointF(number("cx"), number("cy")), number("rx"), number("ry"));
    if (attributes.value(QStringLiteral("fill-rule")) == u"evenodd")
        path.setFillRule(Qt::OddEvenFill);
    else
        path.setFillRule(Qt::WindingFill);
    return path;
}

QList<qreal> numbersOf(QStringView text)
{
    QList<qreal> numbers;
    const auto parts = text.toString().replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        numbers << part.toDouble();
    return numbers;
}

void applyTransform(QPainter &painter, const QString &text)
{
    qsizetype from = 0;
    while (true) {
        const qsizetype open = text.indexOf(u'(', from);
        const qsizetype close = text.indexOf(u')', open);
        if (open < 0 || close < 0)
            return;
        const QString name = text.mid(from, open - from).trimmed();
        const QList<qreal> n = numbersOf(QStringView(text).mid(open + 1, close - open - 1));
        if (name == u"translate")
            painter.translate(n.value(0), n.value(1));
        else if (name == u"scale")
            painter.scale(n.value(0), n.size() > 1 ? n[1] : n.value(0));
        else if (name == u"rotate") {
            painter.translate(n.value(1), n.value(2));
            painter.rotate(n.value(0));
            painter.translate(-n.value(1), -n.value(2));
        }
        from = close + 1;
    }
}

QColor colourOf(const QString &text, const VectorStyle &style)
{
    return text.startsWith(u'$') ? style.colours.value(text.mid(1), QColor(0x9f, 0x9f, 0x9f)) : QColor(text);
}

void applyPaint(QPainter &painter, const QHash<QString, QString> &attributes, const VectorStyle &style)
{
    const QString fill = attributes.value(QStringLiteral("fill"));
    if (!fill.isEmpty())
        painter.setBrush(fill == u"none" ? QBrush(Qt::NoBrush) : QBrush(colourOf(fill, style)));
    QPen pen = painter.pen();
    const QString stroke = attributes.value(QStringLiteral("stroke"));
    if (!stroke.isEmpty() && stroke != u"none") {
        pen.setStyle(Qt::SolidLine);
        pen.setColor(colourOf(stroke, style));
    } else if (stroke == u"none") {
        pen.setStyle(Qt::NoPen);
    }
    if (attributes.contains(QStringLiteral("stroke-width")))
        pen.setWidthF(attributes.value(QStringLiteral("stroke-width")).toDouble());
    if (attributes.value(QStringLiteral("stroke-linecap")) == u"round") {
        pen.setCapStyle(Qt::RoundCap);
        pen.setJoinStyle(Qt::RoundJoin);
    }
    painter.setPen(pen);
    if (attributes.contains(QStringLiteral("opacity")))
        painter.setOpacity(painter.opacity() * attributes.value(QStringLiteral("opacity")).toDouble());
}

bool isShown(const QHash<QString, QString> &attributes, int variant)
{
    const QString only = attributes.value(QStringLiteral("only"));
    if (only.isEmpty())
        return true;
    const int of = qMax(1, attributes.value(QStringLiteral("of"), QStringLiteral("4")).toInt());
    return only.split(u' ').contains(QString::number(variant % of));
}

} // namespace

const VectorPicture &VectorPicture::named(const QString &name)
{
    // Per thread, so that drawings may be asked for by a pool without a lock.
    static thread_local std::map<QString, VectorPicture> pictures; // keeps its places when it grows
    auto found = pictures.find(name);
    if (found == pictures.end())
        found = pictures.emplace(name, read(name)).first;
    return found->second;
}

VectorPicture VectorPicture::read(const QString &name)
{
    VectorPicture picture;
    QFile file(QStringLiteral(":/atrium/company/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return picture;
    QXmlStreamReader xml(&file);
    QList<std::shared_ptr<Node>> open;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            auto node = std::make_shared<Node>();
            node->name = xml.name().toString();
            for (const auto &attribute : xml.attributes())
                node->attributes.insert(attribute.qualifiedName().toString(), attribute.value().toString());
            node->shape = shapeOf(node->name, node->attributes);
            if (const QString id = node->text(QLatin1String("id")); !id.isEmpty())
                picture.m_ids.insert(id, node);
            if (!open.isEmpty())
                open.last()->children << node;
            else
                picture.m_root = node;
            open << node;
        } else if (xml.isEndElement()) {
            open.removeLast();
        }
    }
    if (xml.hasError())
        qWarning("company drawing %s: %s", qPrintable(name), qPrintable(xml.errorString()));
    if (picture.m_root) {
        const QList<qreal> box = numbersOf(picture.m_root->text(QLatin1String("viewBox")));
        picture.m_viewBox = QRectF(box.value(0), box.value(1), box.value(2), box.value(3));
    }
    return picture;
}

void VectorPicture::paint(QPainter &painter, const VectorStyle &style) const
{
    if (!m_root)
        return;
    painter.save();
    painter.setPen(QPen(Qt::black, 1, Qt::NoPen, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::black);
    for (const auto &child : m_root->children)
        if (child->name != u"defs")
            paintNode(painter, *child, style);
    painter.restore();
}

void VectorPicture::paintPart(QPainter &painter, const QString &id, const VectorStyle &style) const
{
    const auto node = m_ids.value(id);
    if (!node)
        return;
    painter.save();
    painter.setPen(QPen(Qt::black, 1, Qt::NoPen, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::black);
    paintNode(painter, *node, style);
    painter.restore();
}

void VectorPicture::paintNode(QPainter &painter, const Node &node, const VectorStyle &style) const
{
    if (!isShown(node.attributes, style.variant))
        return;
    painter.save();
    applyTransform(painter, node.text(QLatin1String("transform")));
    applyPaint(painter, node.attributes, style);
    const int times = qMax(1, int(node.number(QLatin1String("repeat"), 1)));
    for (int i = 0; i < times; ++i) {
        if (node.name == u"use")
            paintUse(painter, node, style);
        else if (node.name == u"g")
            for (const auto &child : node.children)
                paintNode(painter, *child, style);
        else
            paintShape(painter, node);
        painter.translate(node.number(QLatin1String("dx")), node.number(QLatin1String("dy")));
    }
    painter.restore();
}

void VectorPicture::paintShape(QPainter &painter, const Node &node) const { painter.drawPath(node.shape); }

void VectorPicture::paintUse(QPainter &painter, const Node &node, const VectorStyle &style) const
{
    const QString id = node.text(QLatin1String("href")).mid(1);
    VectorStyle own = style;
    for (auto it = node.attributes.begin(); it != node.attributes.end(); ++it)
        if (it.key().startsWith(u"c-"))
            own.colours.insert(it.key().mid(2), colourOf(it.value(), style));
    painter.save();
    painter.translate(node.number(QLatin1String("x")), node.number(QLatin1String("y")));
    const VectorPicture &home = m_ids.contains(id) ? *this : named(QStringLiteral("common"));
    if (const auto target = home.m_ids.value(id))
        home.paintNode(painter, *target, own);
    painter.restore();
}

} // namespace atrium::company
