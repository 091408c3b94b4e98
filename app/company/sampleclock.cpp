// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/sampleclock.h"

#include "company/sample.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace atrium::company {

namespace {

const QDate storyStart(2026, 3, 2);

int weekdayOf(QStringView name)
{
    static const QStringList names { QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                     QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                     QStringLiteral("sun") };
    return int(names.indexOf(name.toString())) + 1;
}

QTimeZone gdansk()
{
    const QTimeZone zone("Europe/Warsaw");
    return zone.isValid() ? zone : QTimeZone(3600);
}

} // namespace

QDateTime sampleDemoClock() { return QDateTime(QDate(2026, 4, 24), QTime(16, 40), gdansk()); }

StoryClock::StoryClock(const QDateTime &now)
    : m_zone(gdansk())
    , m_now(now.toTimeZone(m_zone))
{
    // Half a week ahead at most: later in the week the story of the week is told as far as it has come, and what is
    // still to come happened a week ago; early in the week last week's story stands whole.
    const double weeks = double(sampleDemoClock().secsTo(m_now)) / (7 * 86400);
    m_firstMonday = storyStart.addDays(7 * qint64(std::floor(weeks + 0.5)));
}

QDateTime StoryClock::at(int week, int weekday, QTime time) const
{
    return QDateTime(m_firstMonday.addDays(7 * (week - 1) + weekday - 1), time, m_zone);
}

QDateTime StoryClock::at(const QString &storyTime) const
{
    const int weekday = weekdayOf(QStringView(storyTime).mid(1, 3));
    if (storyTime.size() < 4 || weekday == 0)
        return {};
    const QTime time
        = storyTime.size() > 4 ? QTime::fromString(storyTime.mid(5), QStringLiteral("HH:mm")) : QTime(17, 0);
    return at(storyTime[0].digitValue(), weekday, time);
}

qint64 StoryClock::seconds(const QString &duration)
{
    static const QRegularExpression part(QStringLiteral("(\\d+)([dhm])"));
    qint64 sum = 0;
    for (auto it = part.globalMatch(duration); it.hasNext();) {
        const auto match = it.next();
        const QChar unit = match.captured(2)[0];
        sum += match.captured(1).toLongLong() * (unit == u'd' ? 86400 : unit == u'h' ? 3600 : 60);
    }
    return sum;
}

int StoryClock::weekOf(const QDateTime &time) const
{
    const qint64 days = m_firstMonday.daysTo(time.toTimeZone(m_zone).date());
    return days < 0 ? 0 : int(days / 7) + 1;
}

QDate StoryClock::workday(const QDateTime &from, int days) const
{
    QDate date = from.toTimeZone(m_zone).date();
    while (days > 0) {
        date = date.addDays(1);
        if (date.dayOfWeek() < 6)
            --days;
    }
    return date;
}

QDate StoryClock::dateOf(const QString &word, const QDateTime &written, int moved) const
{
    if (!word.startsWith(u'+'))
        return at(word).date().addDays(moved);
    if (word.endsWith(u'd'))
        return written.toTimeZone(m_zone).date().addDays(word.mid(1, word.size() - 2).toInt());
    return workday(written, word.mid(1).toInt());
}

QString StoryClock::filled(const QString &text, const QDateTime &written, int moved) const
{
    static const QRegularExpression slot(QStringLiteral("\\{([^}:]+)(?::([a-z]{2}))?\\}"));
    QString result;
    qsizetype from = 0;
    for (auto it = slot.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QDate date = dateOf(match.captured(1), written, moved);
        const QString language = match.captured(2);
        result += QStringView(text).mid(from, match.capturedStart() - from);
        if (!date.isValid())
            result += match.captured();
        else
            result += language.isEmpty() ? date.toString(Qt::ISODate)
                                         : QLocale(language).toString(date, QStringLiteral("d MMMM"));
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

double StoryClock::workingHours(const QDateTime &from, const QDateTime &to) const
{
    double hours = 0;
    const QDateTime end = to.toTimeZone(m_zone);
    QDateTime here = from.toTimeZone(m_zone);
    for (QDate date = here.date(); date <= end.date(); date = date.addDays(1)) {
        if (date.dayOfWeek() > 5)
            continue;
        const QDateTime open = qMax(here, QDateTime(date, QTime(8, 0), m_zone));
        const QDateTime close = qMin(end, QDateTime(date, QTime(18, 0), m_zone));
        if (open < close)
            hours += double(open.secsTo(close)) / 3600;
    }
    return hours;
}

} // namespace atrium::company
