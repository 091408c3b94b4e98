// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/gif.h"

#include <algorithm>
#include <climits>
#include <cmath>

namespace atrium::company {

namespace {

struct Bucket {
    quint64 red = 0, green = 0, blue = 0;
    int count = 0;

    QRgb mean() const
    {
        const auto n = quint64(count);
        return qRgb(int(red / n), int(green / n), int(blue / n));
    }
};

using Buckets = QList<Bucket>;

Buckets bucketsOf(const QList<QImage> &frames)
{
    Buckets buckets(1 << 15);
    Bucket *const at = buckets.data();
    for (const QImage &frame : frames)
        for (int y = 0; y < frame.height(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(frame.constScanLine(y));
            for (int x = 0; x < frame.width(); ++x) {
                Bucket &bucket = at[GifPalette::bucket(line[x])];
                bucket.red += quint64(qRed(line[x]));
                bucket.green += quint64(qGreen(line[x]));
                bucket.blue += quint64(qBlue(line[x]));
                ++bucket.count;
            }
        }
    return buckets;
}

int channelOf(QRgb colour, int channel)
{
    return channel == 0 ? qRed(colour) : channel == 1 ? qGreen(colour) : qBlue(colour);
}

struct Entry {
    QRgb colour;
    int count;
};

/// A group of colours that will become one, or be cut in two.
struct Box {
    QList<Entry> entries;

    int widest = 0;
    double weight = 0; ///< how much is gained by cutting: extent × number of pixels

    void measure()
    {
        int extent = -1;
        for (int channel = 0; channel < 3; ++channel) {
            int low = 255, high = 0;
            for (const Entry &entry : entries) {
                low = qMin(low, channelOf(entry.colour, channel));
                high = qMax(high, channelOf(entry.colour, channel));
            }
            if (high - low > extent) {
                extent = high - low;
                widest = channel;
            }
        }
        double pixels = 0;
        for (const Entry &entry : entries)
            pixels += entry.count;
        weight = entries.size() < 2 ? 0 : extent * std::sqrt(pixels);
    }

    Box cut()
    {
        std::sort(entries.begin(), entries.end(), [this](const Entry &a, const Entry &b) {
            const int left = channelOf(a.colour, widest), right = channelOf(b.colour, widest);
            return left != right ? left < right : a.colour < b.colour;
        });
        Box other;
        const qsizetype middle = entries.size() / 2;
        other.entries = entries.mid(middle);
        entries.resize(middle);
        measure();
        other.measure();
        return other;
    }

    QRgb mean() const
    {
        double red = 0, green = 0, blue = 0, pixels = 0;
        for (const Entry &entry : entries) {
            red += double(qRed(entry.colour)) * entry.count;
            green += double(qGreen(entry.colour)) * entry.count;
            blue += double(qBlue(entry.colour)) * entry.count;
            pixels += entry.count;
        }
        return qRgb(int(red / pixels + .5), int(green / pixels + .5), int(blue / pixels + .5));
    }
};

QList<QRgb> medianCut(const Buckets &buckets, int limit)
{
    Box all;
    for (const Bucket &bucket : buckets)
        if (bucket.count > 0)
            all.entries << Entry { bucket.mean(), bucket.count };
    all.measure();
    QList<Box> boxes { all };
    while (boxes.size() < limit) {
        const auto heaviest = std::max_element(boxes.begin(), boxes.end(),
                                               [](const Box &a, const Box &b) { return a.weight < b.weight; });
        if (heaviest->weight <= 0)
            break;
        Box other = heaviest->cut();
        boxes << other;
    }
    QList<QRgb> colours;
    for (const Box &box : std::as_const(boxes))
        colours << box.mean();
    return colours;
}

char nearestTo(QRgb colour, const QList<QRgb> &colours)
{
    int best = 0, distance = INT_MAX;
    for (int i = 0; i < colours.size(); ++i) {
        const int r = qRed(colour) - qRed(colours[i]), g = qGreen(colour) - qGreen(colours[i]),
                  b = qBlue(colour) - qBlue(colours[i]);
        const int d = 2 * r * r + 4 * g * g + 3 * b * b;
        if (d < distance) {
            distance = d;
            best = i;
        }
    }
    return char(best);
}

} // namespace

GifPalette gifPalette(const QList<QImage> &frames, int limit)
{
    const Buckets buckets = bucketsOf(frames);
    GifPalette palette;
    palette.colours = medianCut(buckets, limit);
    palette.nearest = QByteArray(1 << 15, 0);
    for (int i = 0; i < buckets.size(); ++i)
        if (buckets[i].count > 0)
            palette.nearest[i] = nearestTo(buckets[i].mean(), palette.colours);
    return palette;
}

} // namespace atrium::company
