// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext.h"
#include "core/richtextbuilder.h"

#include <QDataStream>
#include <QIODevice>

namespace atrium {

namespace {

constexpr quint32 magic = 0x41545254; // "ATRT"
constexpr quint8 version = 1;
constexpr int allStyles = Span::Bold | Span::Italic | Span::Strike | Span::Code | Span::Underline;
constexpr qsizetype longestTarget = 16 * 1024;

void write(QDataStream &stream, const Span &span)
{
    stream << quint8(span.kind) << quint8(span.styles) << span.text << span.target;
}

void write(QDataStream &stream, const Block &block)
{
    stream << quint8(block.kind) << quint8(block.depth) << qint32(block.number) << quint32(block.spans.size());
    for (const Span &span : block.spans)
        write(stream, span);
}

/// Reads and checks; false when the bytes cannot have come from `toBytes`.
bool read(QDataStream &stream, Span &span)
{
    quint8 kind = 0;
    quint8 styles = 0;
    stream >> kind >> styles >> span.text >> span.target;
    span.kind = Span::Kind(kind);
    span.styles = styles;
    return stream.status() == QDataStream::Ok && kind <= quint8(Span::Kind::LineBreak) && (styles & ~allStyles) == 0
        && span.text.size() <= 2 * mostCharacters && span.target.size() <= longestTarget;
}

bool read(QDataStream &stream, Block &block, int &spansLeft)
{
    quint8 kind = 0;
    quint8 depth = 0;
    quint32 count = 0;
    stream >> kind >> depth >> block.number >> count;
    block.kind = Block::Kind(kind);
    block.depth = depth;
    if (stream.status() != QDataStream::Ok || kind > quint8(Block::Kind::Rule) || depth > deepestNesting
        || count > quint32(spansLeft) || block.number < 0)
        return false;
    spansLeft -= int(count);
    for (quint32 i = 0; i < count; ++i) {
        Span span;
        if (!read(stream, span))
            return false;
        block.spans.append(span);
    }
    return true;
}

} // namespace

QByteArray toBytes(const RichText &text)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << magic << version << text.isCut << quint32(text.blocks.size());
    for (const Block &block : text.blocks)
        write(stream, block);
    return bytes;
}

RichText richTextFromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 readMagic = 0;
    quint8 readVersion = 0;
    quint32 count = 0;
    RichText text;
    stream >> readMagic >> readVersion >> text.isCut >> count;
    if (stream.status() != QDataStream::Ok || readMagic != magic || readVersion != version || count > mostBlocks)
        return {};
    int spansLeft = mostSpans;
    for (quint32 i = 0; i < count; ++i) {
        Block block;
        if (!read(stream, block, spansLeft))
            return {};
        text.blocks.append(block);
    }
    return stream.atEnd() ? text : RichText();
}

} // namespace atrium
