// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words.h"

#include "core/kudos.h"
#include "models/isolated.h"

#include <QLocale>

namespace atrium::models {

Words::Words(QObject *parent)
    : QObject(parent)
{
}

QString Words::whenText(const QDateTime &when, const QDateTime &now)
{
    if (!when.isValid() || !now.isValid())
        return {};
    const qint64 seconds = when.secsTo(now);
    if (seconds < 60)
        return tr("just now");
    if (seconds < 3600)
        return tr("%1 min").arg(seconds / 60);
    const QDate day = when.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    // Shortly after midnight "Yesterday" would say less than the hours do.
    if (day == today || seconds < 6 * 3600)
        return tr("%1 h", "hours").arg(seconds / 3600);
    if (day.addDays(1) == today)
        return tr("Yesterday");
    const QLocale locale;
    if (day.year() == today.year())
        return locale.toString(day, tr("ddd d MMM", "date format: Fri 8 May"));
    return locale.toString(day, tr("d MMM yyyy", "date format: 8 May 2025"));
}

QString Words::fullWhen(const QDateTime &when)
{
    return when.isValid() ? QLocale().toString(when.toLocalTime(), QLocale::LongFormat) : QString();
}

QString Words::dueText(const QDateTime &due, const QDateTime &now)
{
    if (!due.isValid() || !now.isValid())
        return {};
    const QDate day = due.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    const QString at = clockTime(due);
    if (due <= now) {
        if (day == today)
            return tr("Was due today %1", "time of day").arg(at);
        return day.addDays(1) == today ? tr("Was due yesterday %1", "time of day").arg(at)
                                       : tr("Was due %1", "day").arg(QLocale().toString(day, QLocale::ShortFormat));
    }
    if (day == today)
        return tr("Today %1", "time of day").arg(at);
    if (day == today.addDays(1))
        return tr("Tomorrow %1", "time of day").arg(at);
    const QString format = day.year() == today.year() ? tr("ddd d MMM", "date format: Fri 8 May")
                                                      : tr("d MMM yyyy", "date format: 8 May 2025");
    return tr("%1 %2", "day and time").arg(QLocale().toString(day, format), at);
}

QString Words::clockTime(const QDateTime &when)
{
    return when.isValid() ? QLocale().toString(when.toLocalTime().time(), QLocale::ShortFormat) : QString();
}

QString Words::audienceName(int audience)
{
    switch (static_cast<Audience>(audience)) {
    case Audience::Everyone:
        return tr("Everyone");
    case Audience::Quiet:
        return tr("Everyone, quietly");
    case Audience::Followers:
        return tr("Followers");
    case Audience::Named:
        return tr("People named in it");
    case Audience::Unknown:
        break;
    }
    return tr("A limited audience");
}

QString Words::kudosName(int value)
{
    switch (KudosValue(value)) {
    case KudosValue::CalmUnderPressure:
        return tr("Calm under pressure");
    case KudosValue::MadeItBetter:
        return tr("Made it better");
    case KudosValue::ClearWords:
        return tr("Clear words");
    case KudosValue::KindToCustomers:
        return tr("Kind to customers");
    case KudosValue::TaughtMeSomething:
        return tr("Taught me something");
    case KudosValue::None:
        break;
    }
    return {};
}

QString Words::kudosIcon(int value)
{
    static const QStringList icons { u"hand-heart"_qs,  u"shield-check"_qs, u"sparkle"_qs,
                                     u"chat-circle"_qs, u"handshake"_qs,    u"graduation-cap"_qs };
    return icons.value(value, icons.constFirst());
}

QString Words::noticeSentence(const Notice &notice)
{
    const QString name = isolated(notice.person.name);
    switch (notice.kind) {
    case Notice::Kind::Mention:
        return tr("%1 mentioned you").arg(name);
    case Notice::Kind::Comment:
        return tr("%1 commented on your post").arg(name);
    case Notice::Kind::Like:
        return tr("%1 likes your post").arg(name);
    case Notice::Kind::Reaction:
        if (!notice.emojiUrl.isEmpty() || notice.emoji.isEmpty())
            return tr("%1 reacted to your post").arg(name);
        return tr("%1 reacted %2 to your post").arg(name, notice.emoji);
    case Notice::Kind::Share:
        return tr("%1 shared your post").arg(name);
    case Notice::Kind::Follow:
        return tr("%1 follows you now").arg(name);
    case Notice::Kind::FollowRequest:
        return tr("%1 would like to follow you").arg(name);
    case Notice::Kind::NewPost:
        return tr("%1 posted something new").arg(name);
    case Notice::Kind::PollEnded:
        return tr("A poll by %1 has ended").arg(name);
    case Notice::Kind::Edited:
        return tr("%1 changed a post that you took part in").arg(name);
    case Notice::Kind::Quote:
        return tr("%1 quoted your post").arg(name);
    case Notice::Kind::Other:
        break;
    }
    return notice.person.name.isEmpty() ? tr("News from your company") : tr("News from %1").arg(name);
}

} // namespace atrium::models
