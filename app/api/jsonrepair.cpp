// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/jsonrepair.h"

#include <QString>

namespace atrium::api {

namespace {

constexpr qsizetype mostDigits = 18;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isNumberCharacter(char c) { return isDigit(c) || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E'; }

class Repair {
public:
    explicit Repair(const QByteArray &json)
        : m_in(json)
    {
        m_out.reserve(json.size() + 64);
    }

    QByteArray all()
    {
        while (m_at < m_in.size()) {
            const char c = m_in[m_at];
            if (m_isInText)
                takeInText(c);
            else if (isDigit(c) || c == '-')
                takeNumber();
            else
                takeOne(c);
        }
        return m_out;
    }

private:
    void takeOne(char c)
    {
        m_isInText = c == '"' ? !m_isInText : m_isInText;
        m_out += c;
        ++m_at;
    }

    void takeInText(char c)
    {
        if (c != '\\' || m_at + 1 >= m_in.size()) {
            takeOne(c);
        } else if (m_in[m_at + 1] == 'u') {
            takeUnicodeEscape();
        } else {
            m_out += m_in.mid(m_at, 2);
            m_at += 2;
        }
    }

    /// The code unit of "\uXXXX" at `at`, or -1.
    int unitAt(qsizetype at) const
    {
        if (at + 6 > m_in.size() || m_in[at] != '\\' || m_in[at + 1] != 'u')
            return -1;
        bool isHex = false;
        const int unit = m_in.mid(at + 2, 4).toInt(&isHex, 16);
        return isHex ? unit : -1;
    }

    void takeUnicodeEscape()
    {
        const int unit = unitAt(m_at);
        const bool isPair = unit >= 0xD800 && unit < 0xDC00 && unitAt(m_at + 6) >= 0xDC00 && unitAt(m_at + 6) < 0xE000;
        const bool isLone = !isPair && unit >= 0xD800 && unit < 0xE000;
        const qsizetype length = isPair ? 12 : 6;
        m_out += isLone ? QByteArray("\\uFFFD") : m_in.mid(m_at, length);
        m_at += length;
    }

    void takeNumber()
    {
        const qsizetype start = m_at;
        while (m_at < m_in.size() && isNumberCharacter(m_in[m_at]))
            ++m_at;
        const QByteArray number = m_in.mid(start, m_at - start);
        const bool isWhole = !number.contains('.') && !number.contains('e') && !number.contains('E');
        bool isFinite = true;
        if (!isWhole)
            number.toDouble(&isFinite);
        if (isWhole && number.size() > mostDigits)
            m_out += '"' + number + '"';
        else
            m_out += isFinite ? number : QByteArray("null");
    }

    QByteArray m_in;
    QByteArray m_out;
    qsizetype m_at = 0;
    bool m_isInText = false;
};

} // namespace

QByteArray repairedJson(const QByteArray &json)
{
    return Repair(QString::fromUtf8(json).toUtf8()).all(); // decoding puts U+FFFD in place of broken bytes
}

} // namespace atrium::api
