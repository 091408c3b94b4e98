// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/imagekind.h"

#include <QList>
#include <QtEndian>

namespace atrium::company {

namespace {

quint8 byteAt(const QByteArray &bytes, qsizetype at) { return static_cast<quint8>(bytes[at]); }

// Keeps the segments that decoders need: no APP1 (Exif, XMP), no other APPn but JFIF, ICC and Adobe's colours, no comments.
QByteArray cleanJpeg(const QByteArray &in)
{
    QByteArray out = in.left(2);
    qsizetype at = 2;
    while (at + 4 <= in.size() && byteAt(in, at) == 0xFF) {
        const quint8 marker = byteAt(in, at + 1);
        if (marker == 0xFF) { // fill byte
            ++at;
            continue;
        }
        if (marker == 0xDA) // the picture itself follows, to the end
            return out + in.mid(at);
        const qsizetype length = qFromBigEndian<quint16>(in.constData() + at + 2);
        if (length < 2 || at + 2 + length > in.size())
            return {};
        const bool isApp = marker >= 0xE0 && marker <= 0xEF;
        const bool isKept = marker == 0xE0 || marker == 0xE2 || marker == 0xEE;
        if (marker != 0xFE && (!isApp || isKept))
            out += in.mid(at, 2 + length);
        at += 2 + length;
    }
    return {};
}

QByteArray cleanPng(const QByteArray &in)
{
    static const QList<QByteArray> dropped = { "tEXt", "zTXt", "iTXt", "eXIf", "tIME" };
    QByteArray out = in.left(8);
    qsizetype at = 8;
    while (at + 12 <= in.size()) {
        const qint64 length = qFromBigEndian<quint32>(in.constData() + at);
        if (at + 12 + length > in.size())
            return {};
        const QByteArray type = in.mid(at + 4, 4);
        if (!dropped.contains(type))
            out += in.mid(at, qsizetype(12 + length));
        at += qsizetype(12 + length);
        if (type == "IEND")
            return out;
    }
    return {};
}

// Where the sub-blocks at `at` end; -1 when they do not.
qsizetype afterSubBlocks(const QByteArray &in, qsizetype at)
{
    while (at < in.size()) {
        const qsizetype length = byteAt(in, at);
        at += 1 + length;
        if (length == 0)
            return at;
    }
    return -1;
}

qsizetype colorTableSize(quint8 flags) { return (flags & 0x80) != 0 ? qsizetype(3) << ((flags & 0x07) + 1) : 0; }

QByteArray cleanGif(const QByteArray &in)
{
    if (in.size() < 13)
        return {};
    qsizetype at = 13 + colorTableSize(byteAt(in, 10));
    QByteArray out = in.left(at);
    while (at < in.size()) {
        const quint8 kind = byteAt(in, at);
        if (kind == 0x3B)
            return out + in[at];
        qsizetype end = -1;
        bool isKept = true;
        if (kind == 0x21 && at + 2 < in.size()) {
            const quint8 label = byteAt(in, at + 1);
            end = afterSubBlocks(in, at + 2);
            const QByteArray application = in.mid(at + 3, 11);
            isKept = label == 0xF9 || (label == 0xFF && (application == "NETSCAPE2.0" || application == "ANIMEXTS1.0"));
        } else if (kind == 0x2C && at + 10 < in.size()) {
            end = afterSubBlocks(in, at + 11 + colorTableSize(byteAt(in, at + 9)));
        }
        if (end < 0)
            return {};
        if (isKept)
            out += in.mid(at, end - at);
        at = end;
    }
    return out + ';'; // cut short at the end, as many GIFs are; the frames are whole
}

QByteArray cleanWebp(const QByteArray &in)
{
    constexpr quint8 exifFlag = 0x08;
    constexpr quint8 xmpFlag = 0x04;
    QByteArray body = "WEBP";
    qsizetype at = 12;
    while (at + 8 <= in.size()) {
        const QByteArray type = in.mid(at, 4);
        const qint64 length = qFromLittleEndian<quint32>(in.constData() + at + 4);
        const qint64 whole = 8 + length + (length & 1);
        if (at + 8 + length > in.size())
            return {};
        QByteArray chunk = in.mid(at, qsizetype(whole));
        if (type == "VP8X" && length > 0)
            chunk[8] = char(quint8(chunk[8]) & ~(exifFlag | xmpFlag));
        if (type != "EXIF" && type != "XMP ")
            body += chunk;
        at += qsizetype(whole);
    }
    QByteArray size(4, '\0');
    qToLittleEndian(quint32(body.size()), size.data());
    return "RIFF" + size + body;
}

} // namespace

ImageKind imageKindOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return ImageKind::Png;
    if (bytes.startsWith("\xff\xd8\xff"))
        return ImageKind::Jpeg;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return ImageKind::Gif;
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return ImageKind::Webp;
    return ImageKind::None;
}

QByteArray mimeOf(ImageKind kind)
{
    return kind == ImageKind::None ? QByteArray("application/octet-stream") : "image/" + formatOf(kind);
}

QByteArray formatOf(ImageKind kind)
{
    switch (kind) {
    case ImageKind::Png:
        return "png";
    case ImageKind::Jpeg:
        return "jpeg";
    case ImageKind::Gif:
        return "gif";
    case ImageKind::Webp:
        return "webp";
    case ImageKind::None:
        break;
    }
    return {};
}

QByteArray withoutMetadata(const QByteArray &bytes, ImageKind kind)
{
    switch (kind) {
    case ImageKind::Png:
        return cleanPng(bytes);
    case ImageKind::Jpeg:
        return cleanJpeg(bytes);
    case ImageKind::Gif:
        return cleanGif(bytes);
    case ImageKind::Webp:
        return cleanWebp(bytes);
    case ImageKind::None:
        break;
    }
    return {};
}

} // namespace atrium::company
