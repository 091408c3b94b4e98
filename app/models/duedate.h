// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace atrium::models {

/// A moment that a person typed, in their own time zone, or why it is none.
struct DueDate {
    QDateTime when;
    QString problem; ///< for the person; empty: `when` is good
};

/// `date` as the locale writes it, as 2026-05-14 or as 14.5.2026; `time` as 9:30, 9.30 or 9; empty: nine in the morning.
/// The past and what is more than ten years away are refused.
DueDate readDueDate(const QString &date, const QString &time, const QDateTime &now);

/// Ready answers: at four in the afternoon or in three hours, tomorrow at nine, on Monday at nine.
QDateTime laterToday(const QDateTime &now);
QDateTime tomorrow(const QDateTime &now);
QDateTime nextWeek(const QDateTime &now);

} // namespace atrium::models
