// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words.h"

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
