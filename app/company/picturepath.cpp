// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/picturevector.h"

namespace atrium::company {

namespace {

/// Reads numbers and commands of SVG path data one after the other.
class PathReader {
public:
    explicit PathReader(QStringView data)
        : m_data(data)
    {
    }

    QPainterPath read()
    {
        while (skipSpace(), m_at < m_data.size()) {
            if (m_data[m_at].isLetter())
                m_command = m_data[m_at++].unicode();
            else if (m_command == u'M' || m_command == u'm')
                m_command = m_command == u'M' ? u'L' : u'l'; // further pairs after a move are lines
            const qsizetype before = m_at;
            step();
            if (m_at == before && m_command != u'Z' && m_command != u'z')
                break; // not a number: a broken path must not hang
        }
        return m_path;
    }

private:
    void step()
    {
        const bool isRelative = m_command >= u'a';
        m_origin = isRelative ? m_here : QPointF();
        switch (isRelative ? m_command - 32 : m_command) {
        case u'M':
            m_path.moveTo(m_start = m_here = point());
            break;
        case u'L':
            line(point());
            break;
        case u'H':
            line({ m_origin.x() + number(), m_here.y() });
            break;
        case u'V':
            line({ m_here.x(), m_origin.y() + number() });
            break;
        case u'C': {
            const QPointF a = point(), b = point();
            cubic(a, b, point());
            break;
        }
        case u'S': {
            const QPointF b = point();
            cubic(m_here * 2 - m_control, b, point());
            break;
        }
        case u'Q': {
            const QPointF a = point();
            quad(a, point());
            break;
        }
        case u'T':
            quad(m_here * 2 - m_control, point());
            break;
        case u'Z':
            m_path.closeSubpath();
            m_here = m_start;
            break;
        default:
            m_at = m_data.size();
        }
        if (!QStringView(u"CcSsQqTt").contains(QChar(m_command)))
            m_control = m_here;
    }

    void line(QPointF to) { m_path.lineTo(m_here = to); }

    void cubic(QPointF a, QPointF b, QPointF to)
    {
        m_path.cubicTo(a, b, to);
        m_control = b;
        m_here = to;
    }

    void quad(QPointF a, QPointF to)
    {
        m_path.quadTo(a, to);
        m_control = a;
        m_here = to;
    }

    QPointF point()
    {
        const qreal x = number();
        return m_origin + QPointF(x, number());
    }

    void skipSpace()
    {
        while (m_at < m_data.size() && (m_data[m_at].isSpace() || m_data[m_at] == u','))
            ++m_at;
    }

    qreal number()
    {
        skipSpace();
        const qsizetype from = m_at;
        bool hasPoint = false;
        while (m_at < m_data.size()) {
            const QChar c = m_data[m_at];
            const bool isSign = (c == u'-' || c == u'+') && m_at == from;
            if (!isSign && !c.isDigit() && !(c == u'.' && !hasPoint))
                break;
            hasPoint = hasPoint || c == u'.';
            ++m_at;
        }
        return m_data.mid(from, m_at - from).toDouble();
    }

    QStringView m_data;
    qsizetype m_at = 0;
    char16_t m_command = 0;
    QPainterPath m_path;
    QPointF m_here, m_start, m_control, m_origin;
};

} // namespace

QPainterPath vectorPath(QStringView data) { return PathReader(data).read(); }

} // namespace atrium::company
