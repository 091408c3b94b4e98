// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metadata.h"

#include <QList>
#include <QtEndian>

namespace atrium::models {

namespace {

tl::unexpected<Error> broken(const char *what) { return failed(Error::Kind::Malformed, QLatin1String(what)); }

template <typename T> T big(const QByteArray &bytes, qsizetype at) { return qFromBigEndian<T>(bytes.constData() + at); }

template <typename T> T little(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

quint8 byteAt(const QByteArray &bytes, qsizetype at) { return static_cast<quint8>(bytes[at]); }

/// JFIF, colour profile and Adobe's colour transform are needed to show the picture; the other APPn and comments
/// are not. APP2 also carries further pictures (MPF), which keep their own EXIF.
bool isJpegMetadata(quint8 marker, const QByteArray &body)
{
    if (marker == 0xFE)
        return true;
    if (marker < 0xE0 || marker > 0xEF)
        return false;
    if (marker == 0xE2)
        return !body.startsWith(QByteArray("ICC_PROFILE\0", 12));
    return marker != 0xE0 && marker != 0xEE;
}

/// The end of the entropy-coded data that begins at `at`: the next marker that is neither stuffing nor a restart.
qsizetype afterScan(const QByteArray &bytes, qsizetype at)
{
    for (; at + 1 < bytes.size(); ++at) {
        const quint8 next = byteAt(bytes, at + 1);
        if (byteAt(bytes, at) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7))
            return at;
    }
    return -1;
}

bool isPngKept(const QByteArray &type)
{
    static const QList<QByteArray> kept { "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP",
                                          "sBIT", "pHYs", "bKGD", "hIST", "acTL", "fcTL", "fdAT", "cICP" };
    return kept.contains(type);
}

bool isWebpKept(const QByteArray &type)
{
    static const QList<QByteArray> kept { "VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP" };
    return kept.contains(type);
}

/// The end of a chain of GIF sub-blocks, or -1.
qsizetype afterSubBlocks(const QByteArray &bytes, qsizetype at)
{
    while (at < bytes.size()) {
        const quint8 length = byteAt(bytes, at);
        at += 1 + length;
        if (length == 0)
            return at;
    }
    return -1;
}

qsizetype gifColorTable(quint8 flags) { return flags & 0x80 ? qsizetype(3) << ((flags & 7) + 1) : 0; }

/// Only the graphic control and the loop count matter to the picture; comments and XMP do not.
bool isGifExtensionKept(const QByteArray &bytes, qsizetype at)
{
    const quint8 label = byteAt(bytes, at + 1);
    return label == 0xF9 || label == 0x01
        || (label == 0xFF && (bytes.mid(at + 3, 11) == "NETSCAPE2.0" || bytes.mid(at + 3, 11) == "ANIMEXTS1.0"));
}

/// The end of the GIF block that begins at `at`, or -1 when the file is cut off.
qsizetype afterGifBlock(const QByteArray &bytes, qsizetype at)
{
    if (byteAt(bytes, at) == 0x21)
        return afterSubBlocks(bytes, at + 2);
    if (byteAt(bytes, at) != 0x2C || at + 10 >= bytes.size())
        return -1;
    return afterSubBlocks(bytes, at + 10 + gifColorTable(byteAt(bytes, at + 9)) + 1);
}

} // namespace

int exifOrientation(const QByteArray &tiff)
{
    const bool isLittle = tiff.startsWith("II");
    if (tiff.size() < 8 || (!isLittle && !tiff.startsWith("MM")))
        return 1;
    const auto word = [&](qsizetype at) { return isLittle ? little<quint16>(tiff, at) : big<quint16>(tiff, at); };
    const qsizetype directory = isLittle ? little<quint32>(tiff, 4) : big<quint32>(tiff, 4);
    if (directory + 2 > tiff.size())
        return 1;
    const int entries = word(directory);
    for (int i = 0; i < entries; ++i) {
        const qsizetype entry = directory + 2 + qsizetype(i) * 12;
        if (entry + 12 > tiff.size())
            return 1;
        const int value = word(entry + 8);
        if (word(entry) == 0x0112)
            return value >= 1 && value <= 8 ? value : 1;
    }
    return 1;
}

Result<CleanPicture> cleanJpeg(const QByteArray &bytes)
{
    CleanPicture clean;
    clean.bytes.reserve(bytes.size());
    clean.bytes.append("\xFF\xD8");
    qsizetype at = 2;
    while (at + 4 <= bytes.size()) {
        if (byteAt(bytes, at) != 0xFF)
            return broken("no marker where one belongs");
        const quint8 marker = byteAt(bytes, at + 1);
        if (marker == 0xFF) { // fill byte
            ++at;
            continue;
        }
        const qsizetype length = big<quint16>(bytes, at + 2);
        if (length < 2 || at + 2 + length > bytes.size())
            return broken("a segment is cut off");
        const QByteArray body = bytes.mid(at + 4, length - 2);
        if (marker == 0xE1 && body.startsWith(QByteArray("Exif\0\0", 6)))
            clean.orientation = exifOrientation(body.mid(6));
        qsizetype end = at + 2 + length;
        if (marker == 0xDA && (end = afterScan(bytes, end)) < 0)
            return broken("the picture is cut off");
        if (!isJpegMetadata(marker, body))
            clean.bytes.append(bytes.constData() + at, end - at);
        at = end;
        // What follows the end is another picture or a film of a phone, with data of its own.
        if (at + 2 <= bytes.size() && byteAt(bytes, at) == 0xFF && byteAt(bytes, at + 1) == 0xD9) {
            clean.bytes.append("\xFF\xD9");
            return clean;
        }
    }
    return broken("the picture has no end");
}

Result<CleanPicture> cleanPng(const QByteArray &bytes)
{
    CleanPicture clean;
    clean.bytes = bytes.left(8);
    for (qsizetype at = 8; at + 12 <= bytes.size();) {
        const qsizetype length = big<quint32>(bytes, at);
        const qsizetype end = at + 12 + length;
        if (end > bytes.size())
            break;
        const QByteArray type = bytes.mid(at + 4, 4);
        if (type == "eXIf")
            clean.orientation = exifOrientation(bytes.mid(at + 8, length));
        if (isPngKept(type))
            clean.bytes.append(bytes.constData() + at, end - at);
        if (type == "IEND")
            return clean;
        at = end;
    }
    return broken("the picture is cut off");
}

Result<CleanPicture> cleanWebp(const QByteArray &bytes)
{
    CleanPicture clean;
    clean.bytes = bytes.left(12);
    bool hasPicture = false;
    for (qsizetype at = 12; at + 8 <= bytes.size();) {
        const QByteArray type = bytes.mid(at, 4);
        const qsizetype length = little<quint32>(bytes, at + 4);
        const qsizetype end = at + 8 + length + (length & 1);
        if (at + 8 + length > bytes.size())
            return broken("the picture is cut off");
        if (type == "EXIF") {
            const QByteArray body = bytes.mid(at + 8, length);
            clean.orientation = exifOrientation(body.startsWith("Exif") ? body.mid(6) : body);
        }
        if (isWebpKept(type)) {
            const qsizetype place = clean.bytes.size();
            clean.bytes.append(bytes.mid(at, end - at));
            if (type == "VP8X" && length >= 10) // says that EXIF (8) and XMP (4) follow: they no longer do
                clean.bytes[place + 8] = static_cast<char>(byteAt(bytes, at + 8) & ~0x0C);
            hasPicture |= type.startsWith("VP8") || type == "ANMF";
        }
        at = end;
    }
    if (!hasPicture)
        return broken("no picture in it");
    qToLittleEndian<quint32>(static_cast<quint32>(clean.bytes.size() - 8), clean.bytes.data() + 4);
    return clean;
}

Result<CleanPicture> cleanGif(const QByteArray &bytes)
{
    if (bytes.size() < 14)
        return broken("the picture is cut off");
    qsizetype at = 13 + gifColorTable(byteAt(bytes, 10));
    CleanPicture clean;
    clean.bytes = bytes.left(at);
    bool hasPicture = false;
    while (at < bytes.size() && byteAt(bytes, at) != 0x3B) {
        const qsizetype end = at + 3 < bytes.size() ? afterGifBlock(bytes, at) : -1;
        if (end < 0)
            return broken("a frame is cut off");
        const bool isFrame = byteAt(bytes, at) == 0x2C;
        if (isFrame || isGifExtensionKept(bytes, at))
            clean.bytes.append(bytes.constData() + at, end - at);
        hasPicture |= isFrame;
        at = end;
    }
    if (!hasPicture)
        return broken("no picture in it");
    clean.bytes.append('\x3B');
    return clean;
}

} // namespace atrium::models
