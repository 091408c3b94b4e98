// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/samplestory.h"

#include "company/samplepeople.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace atrium::company {

namespace {

bool isHoliday(const StoryClock &clock, int week, int weekday)
{
    return week == 6 && weekday == 1 && clock.at(6, 1, QTime(9, 0)).isValid(); // Easter Monday
}

/// A moment of a working day: mornings and early afternoons, Tuesdays and Thursdays; the workshop at its changes of shift.
QDateTime workingMoment(const SampleStory &story, SampleRandom &random, int week, bool isWorkshop)
{
    static const QList<int> days { 1, 2, 2, 2, 3, 4, 4, 4, 5 };
    static const QList<int> hours { 8, 9, 9, 9, 10, 10, 10, 11, 11, 12, 13, 14, 14, 14, 15, 15, 16 };
    int day = random.pick(days);
    while (isHoliday(story.clock, week, day))
        day = random.pick(days);
    if (!isWorkshop)
        return story.clock.at(week, day, QTime(random.pick(hours), random.below(60), random.below(60)));
    static const QList<QTime> changes { QTime(5, 45), QTime(13, 45), QTime(21, 45) };
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
        const bool isBare = isScene && random.chance(week < 3 ? .5 : week < 6 ? .2 : .1);
        if (isScene && !isBare)
            picture.description = texts[kind].toString();
        if (!isScene)
            picture.description = texts[picture.key.section(u'/', 0, 0) + u'/' + kind].toString();
    }
}

/// The weeks in which a post of the bank may stand. Nobody of the workshop but its lead writes before the tablet hangs by
/// the door; kudos spread late; the first week belongs to those who write anyway.
QPair<int, int> weeksFor(const SampleStory &story, const ScriptPost &script, const QSet<QString> &early)
{
    bool isEarly = early.contains(script.by), isWorkshop = story.person(script.by).department == u"Workshop";
    for (const ScriptComment &comment : script.comments) {
        isEarly = isEarly && early.contains(comment.by);
        isWorkshop = isWorkshop || story.person(comment.by).department == u"Workshop";
    }
    const bool isKudos = script.text.contains(u"#kudos");
    const QDateTime left = story.person(script.by).leftAt;
    return { isWorkshop || isKudos ? 5 : isEarly ? 1 : 2, left.isValid() ? 3 : 7 };
}

/// How the posts are dealt to the weeks: by post, the week.
QList<int> deal(const SampleStory &story, const QList<ScriptPost> &bank, SampleRandom &random)
{
    constexpr std::array share { 19, 20, 20, 21, 22, 15, 6 };
    QSet<QString> early { usernameOf(QStringLiteral("theo")) };
    for (const SamplePost &post : story.company.posts)
        if (story.clock.weekOf(post.createdAt) == 1)
            early.insert(post.author);
    QList<int> order(bank.size()), weeks(bank.size(), 0);
    std::iota(order.begin(), order.end(), 0);
    random.shuffle(order);
    for (int week = 1; week <= int(share.size()); ++week) {
        int left = week == int(share.size()) ? int(bank.size()) : share[size_t(week - 1)];
        for (const int i : std::as_const(order)) {
            const auto [from, to] = weeksFor(story, bank[i], early);
            if (left > 0 && weeks[i] == 0 && week >= from && week <= to) {
                weeks[i] = week;
                --left;
            }
        }
    }
    return weeks;
}

} // namespace

void tellBank(SampleStory &story)
{
    QList<ScriptPost> bank = readScript(QStringLiteral("bank"));
    const QJsonObject texts = readSampleObject(QStringLiteral("pictures"));
    SampleRandom random(20260302, u"bank");
    const QList<int> weeks = deal(story, bank, random);
    for (qsizetype i = 0; i < bank.size(); ++i) {
        ScriptPost &script = bank[i];
        const int week = qMax(1, weeks[i]);
        QDateTime at = workingMoment(story, random, week, story.person(script.by).department == u"Workshop");
        timeComments(script, random, week);
        describe(script, random, week, texts);
        while (at > story.clock.now().addSecs(-600))
            at = at.addDays(-7);
        tellThread(story, script, QStringLiteral("bank%1").arg(i), at);
    }
}

} // namespace atrium::company
