// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/composer.h"

#include <QLocale>

// The part of the composer that holds the poll and the time when it shall go out.
namespace atrium::models {

void Composer::setPollOptions(const QStringList &options)
{
    if (m_draft.poll.options == options)
        return;
    m_draft.poll.options = options;
    touch();
}

void Composer::movePollOption(int from, int to)
{
    QStringList options = m_draft.poll.options;
    if (from < 0 || to < 0 || from >= options.size() || to >= options.size() || from == to)
        return;
    options.move(from, to);
    setPollOptions(options);
}

void Composer::setPollHidesTotals(bool hides)
{
    if (m_draft.poll.hidesTotals == hides)
        return;
    m_draft.poll.hidesTotals = hides;
    touch();
}

void Composer::setPollSeconds(int seconds)
{
    if (m_draft.poll.durationSeconds == seconds)
        return;
    m_draft.poll.durationSeconds = seconds;
    touch();
}

void Composer::setPollIsMultiple(bool isMultiple)
{
    if (m_draft.poll.isMultiple == isMultiple)
        return;
    m_draft.poll.isMultiple = isMultiple;
    touch();
}

void Composer::setPlannedFor(const QDateTime &when)
{
    if (m_draft.plannedFor == when)
        return;
    m_draft.plannedFor = when.toUTC();
    touch();
}

bool Composer::planFor(const QString &date, const QString &time)
{
    QDate day = QDate::fromString(date.trimmed(), Qt::ISODate);
    if (!day.isValid())
        day = QLocale().toDate(date.trimmed(), QLocale::ShortFormat);
    QTime hour = QTime::fromString(time.trimmed(), QStringLiteral("H:mm"));
    if (!hour.isValid())
        hour = QLocale().toTime(time.trimmed(), QLocale::ShortFormat);
    if (!day.isValid() || !hour.isValid())
        return false;
    setPlannedFor(QDateTime(day, hour));
    return true;
}

void Composer::sendAtOnce() { setPlannedFor({}); }

} // namespace atrium::models
