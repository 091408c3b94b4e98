// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/samplestory.h"

#include <QJsonArray>

#include <algorithm>

namespace atrium::company {

namespace {

bool isHoliday(const StoryClock &clock, int week, int weekday)
{
    return week == 6 && weekday == 1 && clock.at(6, 1, QTime(9, 0)).isValid(); // Easter Monday
}

/// A moment of a working day: mornings and early afternoons, Tuesdays and Thursdays; the workshop at its changes of shift.
QDateTime workingMoment(const SampleStory &story, SampleRandom &random, int week, bool isWorkshop)
{
    static const QList<int> days{1, 2, 2, 2, 3, 4, 4, 4, 5};
    static const QList<int> hours{8, 9, 9, 9, 10, 10, 10, 11, 11, 12, 13, 14, 14, 14, 15, 15, 16};
    int day = random.pick(days);
    while (isHoliday(story.clock, week, day))
        day = random.pick(days);
    if (!isWorkshop)
        return story.clock.at(week, day, QTime(random.pick(hours), random.below(60), random.below(60)));
    static const QList<QTime> changes{QTime(5, 45), QTime(13, 45), QTime(21, 45)};
    return story.clock.at(week, day, random.pick(changes).addSecs(random.below(900)));
}

/// The bank's comments have no times; they come the quicker the later in the story.
void timeComments(ScriptPost &script, SampleRandom &random, int week)
{
    qint64 delay = 0;
    for (ScriptComment &comment : script.comments) {
        delay += qint64((.35 + 1.3 * random.unit()) * storyWeek(week).answerHours * 3600) + 240;
        comment.delay = delay;
    }
}

/// The fewest pictures lack a description in the last weeks; photos of the bank have none of their own.
void describe(ScriptPost &script, SampleRandom &random, int week, const QJsonObject &texts)
{
    for (ScriptPicture &picture : script.pictures) {
        const QString kind = picture.key.section(u'/', 1).section(u'-', 0, 0).section(u'.', 0, 0);
        const bool isScene = picture.key.startsWith(u"scene/");
        const bool isBare = isScene && random.chance(week < 3 ? .55 : week < 6 ? .35 : .12);
        if (isScene && !isBare)
            picture.description = texts[kind].toString();
        if (!isScene)
            picture.description = texts[picture.key.section(u'/', 0, 0) + u'/' + kind].toString();
    }
}

} // namespace

void tellBank(SampleStory &story)
{
    QList<ScriptPost> bank = readScript(QStringLiteral("bank"));
    const QJsonObject texts = readSampleObject(QStringLiteral("pictures"));
    constexpr std::array share{18, 20, 20, 21, 21, 13, 4};
    SampleRandom random(20260302, u"bank");
    QList<int> weeks;
    for (size_t week = 0; week < share.size(); ++week)
        weeks += QList<int>(share[week], int(week) + 1);
    weeks.resize(qMin(weeks.size(), bank.size()));
    random.shuffle(weeks);
    for (qsizetype i = 0; i < bank.size(); ++i) {
        ScriptPost &script = bank[i];
        int week = i < weeks.size() ? weeks[i] : 4;
        const bool isWorkshop = story.person(script.by).department == u"Workshop";
        if (isWorkshop)
            week = qMax(week, 5); // nobody but the shift lead writes before the tablet hangs by the door
        QDateTime at = workingMoment(story, random, week, isWorkshop);
        while (!story.isEmployed(script.by, at))
            at = workingMoment(story, random, week = week > 3 ? 2 : week + 1, isWorkshop);
        timeComments(script, random, week);
        describe(script, random, week, texts);
        while (at > story.clock.now().addSecs(-600))
            at = at.addDays(-7);
        tellThread(story, script, QStringLiteral("bank%1").arg(i), at);
    }
}

} // namespace atrium::company
