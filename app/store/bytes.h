// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/richtext.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <algorithm>
#include <cstring>
#include <limits>

namespace atrium::store {

// Values to compact bytes and back. A type is described once, by `exchange(archive, value)`, and works both ways.
// Texts are UTF-8: half the size on disk, and decoding them is what reading a page costs.

/// Milliseconds since 1970 in UTC; 0 for an invalid time.
inline qint64 toMilliseconds(const QDateTime &time) { return time.isValid() ? time.toMSecsSinceEpoch() : 0; }
inline QDateTime fromMilliseconds(qint64 ms)
{
    return ms == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

class ByteWriter {
public:
    static constexpr bool isReading = false;
    static constexpr quint64 version = std::numeric_limits<quint64>::max(); ///< what is written is always the newest

    template <typename... Values> void operator()(Values &...values) { (value(values), ...); }

    void number(quint64 n)
    {
        for (; n >= 0x80; n >>= 7)
            m_bytes.append(char(n | 0x80));
        m_bytes.append(char(n));
    }
    void raw(const QByteArray &bytes)
    {
        number(quint64(bytes.size()));
        m_bytes.append(bytes);
    }
    QByteArray take() { return std::move(m_bytes); }

private:
    void integer(qint64 n) { number((quint64(n) << 1) ^ quint64(n >> 63)); }
    // Plain references, so that these win over the template below.
    void value(QString &text) { raw(text.toUtf8()); }
    void value(QByteArray &bytes) { raw(bytes); }
    void value(bool flag) { m_bytes.append(char(flag)); }
    void value(int n) { integer(n); }
    void value(qint64 n) { integer(n); }
    void value(QDateTime &time) { integer(toMilliseconds(time)); }
    void value(RichText &text) { raw(toBytes(text)); }
    void value(double n)
    {
        char bytes[sizeof n];
        std::memcpy(bytes, &n, sizeof n);
        m_bytes.append(bytes, sizeof n);
    }
    template <typename Tag> void value(Id<Tag> &id) { raw(id.toString().toUtf8()); }
    template <typename Item> void value(QList<Item> &items)
    {
        number(quint64(items.size()));
        for (const Item &item : std::as_const(items)) // reading the list as const keeps it shared
            value(const_cast<Item &>(item));
    }
    template <typename Value> void value(Value &v)
    {
        if constexpr (std::is_enum_v<Value>)
            integer(qint64(v));
        else
            exchange(*this, v);
    }

    QByteArray m_bytes;
};

/// Total: damaged bytes give `isGood() == false` and empty values, never a crash or a large allocation.
class ByteReader {
public:
    static constexpr bool isReading = true;
    quint64 version = std::numeric_limits<quint64>::max(); ///< of the layout that is read; set by who knows it

    ByteReader(const char *bytes, qsizetype size)
        : m_at(bytes)
        , m_end(bytes + size)
    {
    }
    explicit ByteReader(const QByteArray &bytes)
        : ByteReader(bytes.constData(), bytes.size())
    {
    }

    bool isGood() const { return m_isGood; }

    template <typename... Values> void operator()(Values &...values) { (value(values), ...); }

    quint64 number()
    {
        quint64 n = 0;
        for (int shift = 0; shift < 64 && m_at < m_end; shift += 7) {
            const auto byte = quint64(static_cast<unsigned char>(*m_at++));
            n |= (byte & 0x7F) << shift;
            if (byte < 0x80)
                return n;
        }
        m_isGood = false;
        return 0;
    }
    /// A view into the bytes that are being read.
    QByteArray raw()
    {
        const quint64 size = number();
        if (size > quint64(m_end - m_at)) {
            m_isGood = false;
            m_at = m_end;
            return {};
        }
        const QByteArray view = QByteArray::fromRawData(m_at, qsizetype(size));
        m_at += size;
        return view;
    }

private:
    qint64 integer()
    {
        const quint64 n = number();
        return qint64(n >> 1) ^ -qint64(n & 1);
    }
    void value(QString &text)
    {
        const quint64 size = number();
        if (size == 0)
            return;
        if (size > quint64(m_end - m_at)) {
            m_isGood = false;
            m_at = m_end;
            return;
        }
        text = QString::fromUtf8(m_at, qsizetype(size));
        m_at += size;
    }
    void value(QByteArray &bytes)
    {
        const QByteArray view = raw();
        bytes = QByteArray(view.constData(), view.size());
    }
    void value(bool &flag)
    {
        m_isGood = m_isGood && m_at < m_end;
        flag = m_at < m_end && *m_at++ != 0;
    }
    void value(int &n)
    {
        const qint64 wide = integer();
        n = int(std::clamp<qint64>(wide, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
    }
    void value(qint64 &n) { n = integer(); }
    void value(QDateTime &time) { time = fromMilliseconds(integer()); }
    void value(RichText &text)
    {
        const QByteArray view = raw();
        if (!view.isEmpty())
            text = richTextFromBytes(view);
    }
    void value(double &n)
    {
        if (m_end - m_at < qsizetype(sizeof n)) {
            m_isGood = false;
            m_at = m_end;
            return;
        }
        std::memcpy(&n, m_at, sizeof n);
        m_at += sizeof n;
    }
    template <typename Tag> void value(Id<Tag> &id)
    {
        QString text;
        value(text);
        id = Id<Tag>(std::move(text));
    }
    template <typename Item> void value(QList<Item> &items)
    {
        const quint64 count = number();
        if (count > quint64(m_end - m_at)) { // an item takes at least one byte
            m_isGood = false;
            return;
        }
        items.reserve(qsizetype(count));
        for (quint64 i = 0; i < count && m_isGood; ++i) {
            Item item {};
            value(item);
            items.append(std::move(item));
        }
    }
    template <typename Value> void value(Value &v)
    {
        if constexpr (std::is_enum_v<Value>)
            v = Value(integer());
        else
            exchange(*this, v);
    }

    const char *m_at;
    const char *m_end;
    bool m_isGood = true;
};

} // namespace atrium::store
