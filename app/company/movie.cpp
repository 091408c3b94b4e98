// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/movie.h"

#include <QBuffer>
#include <QDataStream>
#include <QtEndian>

#include <cmath>
#include <numbers>

namespace atrium::company {

namespace {

/// Big-endian fields of a QuickTime atom.
class Atom {
public:
    Atom &put8(int value)
    {
        m_bytes += char(value);
        return *this;
    }
    Atom &put16(int value) { return put8(value >> 8).put8(value & 0xff); }
    Atom &put32(quint32 value) { return put16(int(value >> 16)).put16(int(value & 0xffff)); }
    Atom &zeros(int count)
    {
        m_bytes += QByteArray(count, 0);
        return *this;
    }
    Atom &put(const QByteArray &bytes)
    {
        m_bytes += bytes;
        return *this;
    }
    Atom &matrix() { return put32(0x10000).zeros(12).put32(0x10000).zeros(12).put32(0x40000000); }
    QByteArray named(const char *name) const
    {
        return Atom().put32(quint32(m_bytes.size()) + 8).put(QByteArray(name, 4)).put(m_bytes).m_bytes;
    }

private:
    QByteArray m_bytes;
};

struct Film {
    QSize size;
    int framesPerSecond = 15;
    int shown = 0; ///< frames, repeats counted
    QList<quint32> lengths; ///< bytes of each frame
    QList<quint32> offsets; ///< place of each frame in the file
};

QByteArray sampleTable(const Film &film)
{
    const Atom picture = Atom()
                             .zeros(6)
                             .put16(1)
                             .zeros(8)
                             .zeros(8)
                             .put16(film.size.width())
                             .put16(film.size.height())
                             .put32(0x480000)
                             .put32(0x480000)
                             .zeros(4)
                             .put16(1)
                             .put8(4)
                             .put(QByteArray("JPEG"))
                             .zeros(27)
                             .put16(24)
                             .put16(-1);
    Atom sizes, places;
    sizes.zeros(8).put32(quint32(film.shown));
    places.zeros(4).put32(quint32(film.shown));
    for (int i = 0; i < film.shown; ++i) {
        sizes.put32(film.lengths[i % film.lengths.size()]);
        places.put32(film.offsets[i % film.offsets.size()]);
    }
    return Atom()
        .put(Atom().zeros(4).put32(1).put(picture.named("jpeg")).named("stsd"))
        .put(Atom().zeros(4).put32(1).put32(quint32(film.shown)).put32(1).named("stts"))
        .put(Atom().zeros(4).put32(1).put32(1).put32(1).put32(1).named("stsc"))
        .put(sizes.named("stsz"))
        .put(places.named("stco"))
        .named("stbl");
}

QByteArray track(const Film &film)
{
    const auto length = quint32(film.shown);
    const QByteArray header = Atom()
                                  .put32(0xf)
                                  .zeros(8)
                                  .put32(1)
                                  .zeros(4)
                                  .put32(length)
                                  .zeros(16)
                                  .matrix()
                                  .put32(quint32(film.size.width()) << 16)
                                  .put32(quint32(film.size.height()) << 16)
                                  .named("tkhd");
    const QByteArray handler = Atom().zeros(4).put("mhlr").put("vide").zeros(13).named("hdlr");
    const QByteArray dataHandler = Atom().zeros(4).put("dhlr").put("alis").zeros(13).named("hdlr");
    const QByteArray reference
        = Atom().put(Atom().zeros(4).put32(1).put(Atom().put32(1).named("alis")).named("dref")).named("dinf");
    const QByteArray media = Atom()
                                 .put(Atom().put32(1).put16(0x40).zeros(6).named("vmhd"))
                                 .put(dataHandler)
                                 .put(reference)
                                 .put(sampleTable(film))
                                 .named("minf");
    const QByteArray mediaHeader
        = Atom().zeros(12).put32(quint32(film.framesPerSecond)).put32(length).put16(0x7fff).zeros(2).named("mdhd");
    return Atom().put(header).put(Atom().put(mediaHeader).put(handler).put(media).named("mdia")).named("trak");
}

} // namespace

QByteArray encodeMovie(const QList<QImage> &frames, int framesPerSecond, int repeats)
{
    if (frames.isEmpty())
        return {};
    Film film { frames.first().size(), framesPerSecond, int(frames.size()) * repeats, {}, {} };
    const QByteArray type = Atom().put("qt  ").put32(0x20050300).put("qt  ").named("ftyp");
    QByteArray pictures;
    for (const QImage &frame : frames) {
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        frame.save(&buffer, "JPEG", 84);
        film.lengths << quint32(jpeg.size());
        film.offsets << quint32(type.size() + 8 + pictures.size());
        pictures += jpeg;
    }
    const QByteArray header = Atom()
                                  .zeros(12)
                                  .put32(quint32(framesPerSecond))
                                  .put32(quint32(film.shown))
                                  .put32(0x10000)
                                  .put16(0x100)
                                  .zeros(10)
                                  .matrix()
                                  .zeros(24)
                                  .put32(2)
                                  .named("mvhd");
    return type + Atom().put(pictures).named("mdat") + Atom().put(header).put(track(film)).named("moov");
}

QByteArray encodeMelody(const QList<int> &notes, int noteMs)
{
    constexpr int rate = 22050;
    const int perNote = rate * noteMs / 1000;
    QByteArray samples;
    for (const int note : notes)
        for (int i = 0; i < perNote; ++i) {
            const double t = double(i) / rate, pitch = 220 * std::pow(2, note / 12.0);
            const double fade = std::exp(-4.0 * i / perNote) * std::min(1.0, i / 200.0);
            const double sound = note == -99
                ? 0
                : fade * (std::sin(2 * std::numbers::pi * pitch * t) + .3 * std::sin(4 * std::numbers::pi * pitch * t));
            const auto value = qToLittleEndian(qint16(sound * 9000));
            samples += QByteArray(reinterpret_cast<const char *>(&value), 2);
        }
    QByteArray out;
    QDataStream stream(&out, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream.writeRawData("RIFF", 4);
    stream << quint32(36 + samples.size());
    stream.writeRawData("WAVEfmt ", 8);
    stream << quint32(16) << quint16(1) << quint16(1) << quint32(rate) << quint32(rate * 2) << quint16(2)
           << quint16(16);
    stream.writeRawData("data", 4);
    stream << quint32(samples.size());
    return out + samples;
}

} // namespace atrium::company
