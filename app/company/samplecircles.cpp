// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/samplestory.h"

#include "company/samplepeople.h"

#include <QJsonArray>

#include <algorithm>

namespace atrium::company {

namespace {

QStringList usernames(const QJsonValue &array)
{
    QStringList names;
    const QJsonArray values = array.toArray();
    for (const auto &value : values)
        names << usernameOf(value.toString());
    return names;
}

QStringList strings(const QJsonValue &array)
{
    QStringList texts;
    const QJsonArray values = array.toArray();
    for (const auto &value : values)
        texts << value.toString();
    return texts;
}

/// Old hands came some years ago, each on a day of their own.
void tellDates(SampleStory &story, RosterEntry entry, SampleRandom &random)
{
    SamplePerson &person = entry.person;
    person.joinedAt = entry.joined.isEmpty() ? story.clock.at(1, 1, QTime(8, 0)).addDays(-40 - random.below(330))
                                             : story.clock.at(entry.joined).addSecs(-10 * 3600);
    while (person.joinedAt > story.clock.now())
        person.joinedAt = person.joinedAt.addDays(-7);
    if (!entry.left.isEmpty())
        person.leftAt = story.clock.at(entry.left).addSecs(2 * 3600);
    if (person.leftAt.isValid() && person.leftAt > story.clock.now())
        person.leftAt = person.leftAt.addDays(-7);
    person.isDiscoverable = !person.isOutOfInsights;
    static const QStringList headers
        = QStringLiteral(
              "river-0 sunset-1 porto-0 tiles-0 snow-1 wadi-0 harbour-0 macro-0 bridge-0 workshop-0 ducks-0 rain-0")
              .split(u' ');
    if (person.isColleague() && random.chance(.6))
        person.headerKey = QStringLiteral("scene/%1-h.jpg").arg(random.pick(headers));
    story.company.people << person;
}

/// Everybody follows their department, manager, group and some more; the demo logins follow what their scripts say.
void tellFollows(SampleStory &story)
{
    const QJsonObject extra = readSampleObject(QStringLiteral("news"))[u"extraFollows"].toObject();
    SampleRandom random(20260302, u"follows");
    const QStringList demo { QLatin1String(sampleEmployee), QLatin1String(sampleNewcomer) };
    for (const SamplePerson &who : std::as_const(story.company.people)) {
        if (!who.isColleague())
            continue;
        const QString key = who.username.section(u'.', 0, 0);
        const QStringList named = usernames(extra[key]);
        for (const SamplePerson &target : std::as_const(story.company.people)) {
            const bool isNear = target.department == who.department || target.username == who.manager
                || target.department == u"Leadership";
            const bool isByChance = target.isColleague()
                && (who.username == QLatin1String(sampleCommunicator)
                    || (!demo.contains(who.username) && random.chance(.3)));
            const bool isGroup = target.isGroup && random.chance(.5);
            if (target.username != who.username
                && ((target.isColleague() && isNear) || isByChance || isGroup || named.contains(target.username)))
                story.company.follows.append(
                    { who.username, target.username,
                      qMax(who.joinedAt, target.joinedAt).addSecs(3600 + random.below(86400)) });
        }
    }
    std::stable_sort(story.company.follows.begin(), story.company.follows.end(),
                     [](const SampleFollow &a, const SampleFollow &b) { return a.at < b.at; });
}

void tellLists(SampleStory &story, const QJsonObject &news)
{
    const QJsonArray lists = news[u"lists"].toArray(), filters = news[u"filters"].toArray(),
                     mutes = news[u"mutes"].toArray(), reports = news[u"reports"].toArray();
    for (const auto &value : lists)
        story.company.lists.append({ usernameOf(value[0].toString()), value[1].toString(), usernames(value[2]) });
    for (const auto &value : filters)
        story.company.filters.append({ usernameOf(value[0].toString()), value[1].toString(), strings(value[2]),
                                       strings(value[3]), value[4].toBool() });
    for (const auto &value : mutes) {
        const QString post = value[2].toString();
        if (post.isEmpty() || story.has(post))
            story.company.mutes.append({ usernameOf(value[0].toString()), usernameOf(value[1].toString()), post });
    }
    for (const auto &value : reports) {
        const QStringList posts = strings(value[2]);
        QDateTime at = story.clock.at(value[4].toString());
        while (at > story.clock.now())
            at = at.addDays(-7);
        if (story.has(posts.value(0)))
            story.company.reports.append(
                { usernameOf(value[0].toString()), usernameOf(value[1].toString()), posts, value[3].toString(), at });
    }
}

} // namespace

void tellPeople(SampleStory &story)
{
    SampleRandom random(20260302, u"people");
    for (const RosterEntry &entry : roster())
        tellDates(story, entry, random);
    story.indexPeople();
    for (const QString &name : companyEmoji())
        story.company.emoji.append({ name, QStringLiteral("emoji/") + name, QStringLiteral("Lindquay") });
    tellFollows(story);
}

void tellCircles(SampleStory &story)
{
    const QJsonObject news = readSampleObject(QStringLiteral("news"));
    tellLists(story, news);
    const QJsonObject tags = news[u"tagFollows"].toObject(), bookmarks = news[u"bookmarks"].toObject();
    for (auto it = tags.begin(); it != tags.end(); ++it)
        for (const QString &tag : strings(it.value()))
            story.company.tagFollows.append({ usernameOf(it.key()), tag });
    SampleRandom random(20260302, u"bookmarks");
    for (auto it = bookmarks.begin(); it != bookmarks.end(); ++it)
        for (const QString &key : strings(it.value()))
            if (const SamplePost *post = story.find(key))
                story.company.bookmarks.append(
                    { key, usernameOf(it.key()),
                      qMin(story.clock.now(), post->createdAt.addSecs(random.between(60, 20000))) });
}

} // namespace atrium::company
