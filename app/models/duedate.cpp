// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duedate.h"

#include <QCoreApplication>
#include <QLocale>

namespace atrium::models {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(atrium::models::DueDate)
};

constexpr int morning = 9;
constexpr int afternoon = 16;
constexpr int furthestYears = 10;

QDate readDate(const QString &text, const QDate &today)
{
    const QDate iso = QDate::fromString(text, Qt::ISODate);
    if (iso.isValid())
        return iso;
    const QLocale locale;
    QStringList formats { locale.dateFormat(QLocale::ShortFormat),
                          locale.dateFormat(QLocale::LongFormat),
                          u"d.M.yyyy"_qs,
                          u"d/M/yyyy"_qs,
                          u"d.M.yy"_qs,
                          u"d MMM yyyy"_qs,
                          u"d MMMM yyyy"_qs };
    for (const QString &format : formats) {
        QDate date = locale.toDate(text, format);
        if (!date.isValid())
            continue;
        // Two digits of a year are of this century.
        return date.year() < today.year() - 50 ? date.addYears(100) : date;
    }
    return {};
}

QTime readTime(const QString &text)
{
    if (text.isEmpty())
        return { morning, 0 };
    const QLocale locale;
    for (const QString &format :
         { u"H:mm"_qs, u"H.mm"_qs, u"H"_qs, u"h:mm ap"_qs, u"h ap"_qs, locale.timeFormat(QLocale::ShortFormat) }) {
        const QTime time = locale.toTime(text, format);
        if (time.isValid())
            return time;
    }
    return {};
}

} // namespace

DueDate readDueDate(const QString &date, const QString &time, const QDateTime &now)
{
    const QDateTime local = now.toLocalTime();
    const QDate day = date.trimmed().isEmpty() ? QDate() : readDate(date.trimmed().left(60), local.date());
    const QTime at = readTime(time.trimmed().left(20));
    if (date.trimmed().isEmpty())
        return { {}, Say::tr("Say on which day.") };
    if (!day.isValid())
        return { {},
                 Say::tr("“%1” is no day that exists. Days look like %2.")
                     .arg(date.trimmed().left(30), QLocale().toString(local.date().addDays(1), QLocale::ShortFormat)) };
    if (!at.isValid())
        return { {}, Say::tr("“%1” is no time of day. Times look like 9:30.").arg(time.trimmed().left(20)) };
    const QDateTime when(day, at);
    if (when <= local)
        return { {}, Say::tr("That is in the past. Choose a later time.") };
    if (when > local.addYears(furthestYears))
        return { {}, Say::tr("That is more than ten years away.") };
    return { when, {} };
}

QDateTime laterToday(const QDateTime &now)
{
    const QDateTime local = now.toLocalTime();
    const QDateTime four(local.date(), QTime(afternoon, 0));
    constexpr qint64 threeHours = 3 * 3600;
    return four > local.addSecs(threeHours / 3) ? four : local.addSecs(threeHours);
}

QDateTime tomorrow(const QDateTime &now) { return { now.toLocalTime().date().addDays(1), QTime(morning, 0) }; }

QDateTime nextWeek(const QDateTime &now)
{
    const QDate today = now.toLocalTime().date();
    return { today.addDays(8 - today.dayOfWeek()), QTime(morning, 0) };
}

} // namespace atrium::models
