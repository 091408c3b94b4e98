// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QTest>

namespace atrium::test {

/// The value of a future, while the event loop runs; ends the test program when it never comes.
template <typename T> T settled(QFuture<T> future, int milliseconds = 10'000)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, milliseconds) || future.resultCount() == 0)
        qFatal("the future had no result in time");
    return future.result();
}

} // namespace atrium::test
