// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/batch.h"

#include <QRandomGenerator>

namespace atrium::bench {

/// The data set of the benchmarks: text lengths log-normal (median 180, one in a hundred above 3,000 characters), 20 %
/// links, 30 % pictures (metadata only), 5 % polls, 10 % replies, 2 % right to left, 3 % CJK, 10 % emoji, 5 % edited, 3 %
/// shares; 2,000 authors. The same seed gives the same world.
class World {
public:
    explicit World(quint32 seed);

    /// The next page of forty, newest first; the world grows downwards from its newest post.
    store::Batch nextPage();

private:
    Person person(int number) const;
    Post post();
    QString text();
    void addReactions(Post &post);

    QRandomGenerator m_random;
    qint64 m_nextId;
    QString m_oldest;
    PostId m_lastRoot;
};

} // namespace atrium::bench
