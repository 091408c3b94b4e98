// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace atrium::company {

/// A small generator of random numbers (SplitMix64) that gives the same numbers with every compiler and library.
class SampleRandom {
public:
    explicit SampleRandom(quint64 seed = 20260302)
        : m_state(seed)
    {
    }
    /// A stream of its own for `name`, so that a change in one part does not move all others.
    SampleRandom(quint64 seed, QStringView name)
        : m_state(seed)
    {
        for (const QChar c : name)
            m_state = (m_state ^ c.unicode()) * 0x100000001b3ULL;
        next();
    }

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    /// 0 … bound−1; 0 when the bound is not positive.
    int below(int bound) { return bound > 0 ? int(next() % quint64(bound)) : 0; }
    int between(int low, int high) { return low + below(high - low + 1); }
    /// 0 ≤ x < 1
    double unit() { return double(next() >> 11) * 0x1.0p-53; }
    bool chance(double probability) { return unit() < probability; }

    template <typename T> const T &pick(const QList<T> &list) { return list[below(int(list.size()))]; }

    template <typename T> void shuffle(QList<T> &list)
    {
        for (qsizetype i = list.size() - 1; i > 0; --i)
            list.swapItemsAt(i, below(int(i) + 1));
    }

private:
    quint64 m_state;
};

} // namespace atrium::company
