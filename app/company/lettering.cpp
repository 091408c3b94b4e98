// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/lettering.h"

#include "company/picturevector.h"

#include <QPen>

namespace atrium::company {

namespace {

/// Strokes on a grid 4 wide and 6 high.
const QHash<QChar, QPainterPath> &glyphs()
{
    static const QHash<QChar, QPainterPath> table = [] {
        const std::pair<char16_t, const char16_t *> strokes[]
            = { { u'A', u"M0 6 2 0 4 6M.8 4H3.2" },
                { u'B', u"M0 6V0H2C4 0 4 2.800 2 2.800H0M2 2.800C4.600 2.800 4.600 6 2 6H0" },
                { u'C', u"M4 1C3-.5 0-.6 0 3S3 6.500 4 5" },
                { u'D', u"M0 6V0H1.500C5 0 5 6 1.500 6Z" },
                { u'E', u"M4 0H0V6H4M0 3H3" },
                { u'F', u"M4 0H0V6M0 3H3" },
                { u'G', u"M4 1C3-.5 0-.6 0 3S4 7 4 3.400H2.400" },
                { u'H', u"M0 0V6M4 0V6M0 3H4" },
                { u'I', u"M2 0V6" },
                { u'J', u"M3.500 0V4C3.500 6.700 0 6.700 0 4.400" },
                { u'K', u"M0 0V6M4 0 0 3.400M1.200 2.600 4 6" },
                { u'L', u"M0 0V6H3.800" },
                { u'M', u"M0 6V0L2 3.500 4 0V6" },
                { u'N', u"M0 6V0L4 6V0" },
                { u'O', u"M2 0C-.7 0-.7 6 2 6S4.700 0 2 0Z" },
                { u'P', u"M0 6V0H2C4.600 0 4.600 3.400 2 3.400H0" },
                { u'Q', u"M2 0C-.7 0-.7 6 2 6S4.700 0 2 0ZM2.600 4.400 4 6.200" },
                { u'R', u"M0 6V0H2C4.600 0 4.600 3.200 2 3.200H0M2 3.200 4 6" },
                { u'S', u"M3.800 1C3-.4 0-.4 .2 1.500S4 3.500 3.900 4.600 1.200 6.700 0 5" },
                { u'T', u"M0 0H4M2 0V6" },
                { u'U', u"M0 0V4C0 6.700 4 6.700 4 4V0" },
                { u'V', u"M0 0 2 6 4 0" },
                { u'W', u"M-.3 0 .9 6 2 1.800 3.100 6 4.300 0" },
                { u'X', u"M0 0 4 6M4 0 0 6" },
                { u'Y', u"M0 0 2 3 4 0M2 3V6" },
                { u'Z', u"M0 0H4L0 6H4" },
                { u'0', u"M2 0C-.5 0-.5 6 2 6S4.500 0 2 0Z" },
                { u'1', u"M.8 1.200 2.400 0V6" },
                { u'2', u"M0 1.300C.6-.6 4-.4 4 1.700 4 3.400 0 5 0 6H4" },
                { u'3',
                  u"M0 .8C1.500-.6 4 0 3.800 1.600 3.600 2.800 2 2.800 1.500 2.800 4 2.800 4.400 4 3.900 5 3.200 6.400 "
                  u".8 6.300 0 5.200" },
                { u'4', u"M3 6V0L0 4.200H4" },
                { u'5', u"M3.600 0H.5L.2 2.600C2-.0 4 2 4 4S1.400 6.800 0 5.200" },
                { u'6', u"M3.400 0C0 1.500-.5 6 2 6S4.600 2.600 2 2.600.1 3.800.1 4.200" },
                { u'7', u"M0 0H4L1.400 6" },
                { u'8', u"M2 0C-.4 0-.4 2.800 2 2.800S4.800 6 2 6-.8 2.800 2 2.800 4.400 0 2 0Z" },
                { u'9', u"M.6 6C4 4.500 4.500 0 2 0S-.6 3.400 2 3.400 3.900 2.200 3.900 1.800" },
                { u'!', u"M2 0V4M2 5.900V6" },
                { u'?', u"M.2 1.300C.6-.6 4-.4 4 1.700 4 3.200 2 3 2 4.200M2 5.900V6" },
                { u'+', u"M2 1V5M0 3H4" },
                { u'-', u"M.6 3H3.400" },
                { u'.', u"M2 5.900V6" },
                { u',', u"M2.200 5.700 1.600 7" },
                { u'\'', u"M2 0 1.700 1.400" },
                { u'=', u"M.3 2H3.700M.3 4.200H3.700" } };
        QHash<QChar, QPainterPath> made;
        for (const auto &[letter, path] : strokes)
            made.insert(QChar(letter), vectorPath(path));
        return made;
    }();
    return table;
}

qreal advance(QChar c)
{
    constexpr qreal narrow = 3.2;
    return c == u' ' ? narrow : QStringView(u"I!.,'1").contains(c) ? narrow : 5.6;
}

} // namespace

void drawLettering(QPainter &painter, QStringView text, const QRectF &box, const QColor &colour, qreal weight)
{
    qreal width = -1.6;
    for (const QChar c : text)
        width += advance(c);
    const qreal scale = qMin(box.width() / (width + 1.4), box.height() / 7.4);
    painter.save();
    painter.translate(box.center());
    painter.scale(scale, scale);
    painter.translate(-width / 2, -3);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, weight * 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QChar c : text) {
        const bool isNarrow = advance(c) < 5;
        painter.translate(isNarrow ? -1.2 : 0, 0);
        painter.drawPath(glyphs().value(c));
        painter.translate(advance(c) + (isNarrow ? 1.2 : 0), 0);
    }
    painter.restore();
}

} // namespace atrium::company
