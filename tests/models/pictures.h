// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QColor>
#include <QImage>
#include <QImageWriter>
#include <QtEndian>

// Pictures with metadata in them, built byte by byte.
namespace pictures {

inline const QByteArray secret("GPS 52.2297 N 21.0122 E Ana's phone");

/// Left half red, right half blue: shows which way it is turned.
inline QImage halves()
{
    QImage image(32, 16, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (int x = 16; x < 32; ++x) {
        for (int y = 0; y < 16; ++y)
            image.setPixelColor(x, y, Qt::blue);
    }
    return image;
}

inline QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setQuality(100);
    return writer.write(image) ? bytes : QByteArray();
}

inline QByteArray big32(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

inline QByteArray little32(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

/// A TIFF block with one entry (orientation) and the secret after it.
inline QByteArray tiff(int orientation)
{
    QByteArray block("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 19);
    block.append(static_cast<char>(orientation));
    block.append("\0\0\0\0\0\0", 6);
    return block + secret;
}

inline QByteArray jpegSegment(char marker, const QByteArray &body)
{
    QByteArray segment("\xFF");
    segment.append(marker);
    QByteArray length(2, '\0');
    qToBigEndian(static_cast<quint16>(body.size() + 2), length.data());
    return segment + length + body;
}

inline QByteArray jpeg(int orientation)
{
    const QByteArray plain = encoded(halves(), "jpeg");
    return plain.left(2) + jpegSegment('\xE1', QByteArray("Exif\0\0", 6) + tiff(orientation))
        + jpegSegment('\xE1', "http://ns.adobe.com/xap/1.0/" + secret) + jpegSegment('\xED', "Photoshop 3.0" + secret)
        + jpegSegment('\xFE', secret) + plain.mid(2) + secret;
}

inline quint32 crc(const QByteArray &bytes)
{
    quint32 value = 0xFFFFFFFF;
    for (const char c : bytes) {
        value ^= static_cast<quint8>(c);
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ (value & 1 ? 0xEDB88320u : 0u);
    }
    return value ^ 0xFFFFFFFF;
}

inline QByteArray pngChunk(const QByteArray &type, const QByteArray &body)
{
    return big32(static_cast<quint32>(body.size())) + type + body + big32(crc(type + body));
}

inline QByteArray png()
{
    const QByteArray plain = encoded(halves(), "png");
    return plain.left(33) + pngChunk("tEXt", "Comment" + QByteArray(1, '\0') + secret) + pngChunk("eXIf", tiff(1))
        + pngChunk("iTXt", "XML:com.adobe.xmp" + QByteArray(5, '\0') + secret) + plain.mid(33) + secret;
}

inline QByteArray webpChunk(const QByteArray &type, const QByteArray &body)
{
    return type + little32(static_cast<quint32>(body.size())) + body + QByteArray(body.size() & 1, '\0');
}

inline QByteArray webp()
{
    const QByteArray picture = encoded(halves(), "webp").mid(12);
    if (picture.isEmpty() || picture.startsWith("VP8X"))
        return {};
    const QByteArray extended = QByteArray("\x0C\0\0\0", 4) + QByteArray("\x1F\0\0\x0F\0\0", 6);
    const QByteArray body
        = "WEBP" + webpChunk("VP8X", extended) + picture + webpChunk("EXIF", tiff(1)) + webpChunk("XMP ", secret);
    return "RIFF" + little32(static_cast<quint32>(body.size())) + body;
}

/// Two frames of one pixel, with a comment and an XMP block.
inline QByteArray gif()
{
    const QByteArray head("GIF89a\x01\0\x01\0\x80\0\0\xFF\0\0\0\0\xFF", 19);
    const QByteArray loop("!\xFF\x0BNETSCAPE2.0\x03\x01\0\0\0", 19);
    const QByteArray control("!\xF9\x04\0\x0A\0\0\0", 8);
    const QByteArray frame(",\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0", 15);
    const QByteArray comment = QByteArray("!\xFE", 2) + static_cast<char>(secret.size()) + secret + QByteArray(1, '\0');
    const QByteArray xmp
        = QByteArray("!\xFF\x0BXMP DataXMP", 14) + static_cast<char>(secret.size()) + secret + QByteArray(1, '\0');
    return head + loop + comment + control + frame + xmp + control + frame + ';' + secret;
}

inline QByteArray box(const QByteArray &type, const QByteArray &body)
{
    return big32(static_cast<quint32>(body.size() + 8)) + type + body;
}

inline QByteArray film()
{
    return box("ftyp", "isom" + QByteArray(4, '\0') + "isom")
        + box("moov",
              box("mvhd", QByteArray(100, '\1')) + box("udta", box("\xA9xyz", secret))
                  + box("trak", box("meta", secret)))
        + box("mdat", "picture data");
}

} // namespace pictures
