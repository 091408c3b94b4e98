// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace atrium::company {

/// Story time in the scripts to time on the calendar. The story's eight weeks are moved by whole weeks, to where their
/// last Friday is nearest to `now`.
class StoryClock {
public:
    explicit StoryClock(const QDateTime &now);

    QDateTime now() const { return m_now; }
    /// "1tue 09:40": Tuesday of week 1, 9:40 in Gdańsk. Invalid when the text is none.
    QDateTime at(const QString &storyTime) const;
    QDateTime at(int week, int weekday, QTime time) const;
    /// "1d2h30m", "+25m": seconds.
    static qint64 seconds(const QString &duration);
    /// The week of the story, counted from 1; 0 before it.
    int weekOf(const QDateTime &time) const;
    /// The working day `days` after `from`.
    QDate workday(const QDateTime &from, int days) const;
    /// Fills in dates: {3fri} 2026-03-20, {3fri:en} "20 March", {+1} the next working day, {+8d} eight days on (ISO);
    /// all as seen from `written`. Dates of the story move by `moved` days.
    QString filled(const QString &text, const QDateTime &written, int moved = 0) const;
    /// The working hours (Mon–Fri 8–18 in Gdańsk) between two moments.
    double workingHours(const QDateTime &from, const QDateTime &to) const;
    QTimeZone zone() const { return m_zone; }

private:
    QDate dateOf(const QString &word, const QDateTime &written, int moved) const;

    QTimeZone m_zone;
    QDateTime m_now;
    QDate m_firstMonday;
};

} // namespace atrium::company
