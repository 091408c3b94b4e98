// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metadata.h"

#include <QtEndian>

#include <cstring>

namespace atrium::models {

namespace {

constexpr int deepest = 8;

struct Box {
    qsizetype at = 0;
    qsizetype header = 8;
    qsizetype size = 0; ///< with its header; 0: not a box
    QByteArray type;
};

Box boxAt(const QByteArray &bytes, qsizetype at, qsizetype end)
{
    if (at + 8 > end)
        return {};
    Box box {
        .at = at, .header = 8, .size = qFromBigEndian<quint32>(bytes.constData() + at), .type = bytes.mid(at + 4, 4)
    };
    if (box.size == 0)
        box.size = end - at;
    if (box.size == 1 && at + 16 <= end) {
        const auto size = qFromBigEndian<quint64>(bytes.constData() + at + 8);
        box.header = 16;
        box.size = size <= quint64(end - at) ? qsizetype(size) : 0;
    }
    return box.size >= box.header && at + box.size <= end ? box : Box {};
}

bool saysTooMuch(const QByteArray &type)
{
    return type == "udta" || type == "meta" || type == "uuid" || type == "\xA9xyz";
}

bool holdsBoxes(const QByteArray &type)
{
    return type == "moov" || type == "trak" || type == "mdia" || type == "moof" || type == "traf";
}

/// False when the boxes between do not fit into each other.
bool blank(QByteArray &bytes, qsizetype at, qsizetype end, int depth)
{
    while (at < end) {
        const Box box = boxAt(bytes, at, end);
        if (box.size == 0)
            return false;
        if (saysTooMuch(box.type)) {
            std::memcpy(bytes.data() + at + 4, "free", 4);
            std::memset(bytes.data() + at + box.header, 0, size_t(box.size - box.header));
        } else if (holdsBoxes(box.type) && depth < deepest
                   && !blank(bytes, at + box.header, at + box.size, depth + 1)) {
            return false;
        }
        at += box.size;
    }
    return true;
}

} // namespace

Result<QByteArray> cleanMovie(QByteArray bytes)
{
    if (!blank(bytes, 0, bytes.size(), 0))
        return failed(Error::Kind::Malformed, QStringLiteral("the film is cut off"));
    return bytes;
}

} // namespace atrium::models
