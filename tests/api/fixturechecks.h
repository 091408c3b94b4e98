// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/decode.h"

#include "core/richtext.h"

#include "support/fixtures.h"

#include <QHash>
#include <QTest>

#include <functional>

namespace atrium::test {

/// What must be true of one recorded reply after decoding; fails the running test otherwise.
using FixtureChecks = QHash<QString, std::function<void()>>;

FixtureChecks accountChecks();
FixtureChecks statusChecks();
FixtureChecks timelineChecks();
FixtureChecks serverChecks();
FixtureChecks streamChecks();

/// The value, or a failed test and an empty one.
template <typename T> T decodedFixture(const QString &name)
{
    const Result<T> value = api::decode<T>(fixture(name));
    if (!value)
        QTest::qFail(qPrintable(name + u": "_qs + value.error().detail), __FILE__, __LINE__);
    return value ? *value : T();
}

template <typename T> QList<T> decodedFixtureList(const QString &name)
{
    const Result<QList<T>> value = api::decodeList<T>(fixture(name));
    if (!value)
        QTest::qFail(qPrintable(name + u": "_qs + value.error().detail), __FILE__, __LINE__);
    return value ? *value : QList<T>();
}

inline QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0, int second = 0, int ms = 0)
{
    return { QDate(year, month, day), QTime(hour, minute, second, ms), Qt::UTC };
}

} // namespace atrium::test
