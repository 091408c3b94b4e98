// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/samplestory.h"

#include "company/samplepeople.h"

#include <QJsonArray>

namespace atrium::company {

namespace {

QStringList somePeople(const SampleStory &story, SampleRandom &random, int count)
{
    QStringList names;
    for (const SamplePerson &who : story.company.people)
        if (who.isColleague() && !who.leftAt.isValid())
            names << who.username;
    random.shuffle(names);
    return names.mid(0, count);
}

/// "5thu 12:30", or "+8d": a whole day, so many days after `from`.
QDateTime eventTime(const SampleStory &story, const QString &text, const QDateTime &from, int moved)
{
    if (text.startsWith(u'+'))
        return from.addDays(text.mid(1, text.size() - 2).toInt());
    const QDateTime at = story.clock.at(text);
    return at.isValid() ? at.addDays(moved) : at;
}

void tellAnnouncement(SampleStory &story, const QJsonObject &object)
{
    SampleRandom random(20260302, object[u"k"].toString());
    SampleAnnouncement news;
    news.key = object[u"k"].toString();
    news.author = usernameOf(object[u"by"].toString());
    int moved = 0;
    news.publishedAt = story.clock.at(object[u"at"].toString());
    for (; news.publishedAt > story.clock.now(); moved -= 7)
        news.publishedAt = news.publishedAt.addDays(-7);
    news.text = story.clock.filled(withUsernames(object[u"t"].toString()), news.publishedAt, moved);
    news.startsAt = eventTime(story, object[u"from"].toString(), news.publishedAt, moved);
    news.endsAt = eventTime(story, object[u"to"].toString(), news.publishedAt, moved);
    news.isAllDay = object[u"allday"].toInt() == 1;
    const QJsonObject reactions = object[u"rx"].toObject();
    for (auto it = reactions.begin(); it != reactions.end(); ++it)
        news.reactions.append({ it.key(), somePeople(story, random, it.value().toInt()) });
    news.readBy = somePeople(story, random, object[u"read"].toInt());
    story.company.announcements << news;
}

void tellConversation(SampleStory &story, const QJsonObject &object, int number)
{
    SampleConversation conversation;
    const QJsonArray people = object[u"p"].toArray(), lines = object[u"m"].toArray();
    for (const auto &value : people)
        conversation.people << usernameOf(value.toString());
    const QDateTime last = story.clock.at(lines.last()[1].toString());
    qint64 moved = 0;
    while (last.addDays(moved) > story.clock.now().addSecs(-120))
        moved -= 7;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        SamplePost post;
        post.key = QStringLiteral("private%1/%2").arg(number).arg(i);
        post.author = usernameOf(lines[i][0].toString());
        post.createdAt = story.clock.at(lines[i][1].toString()).addDays(moved);
        post.language = lines[i][2].toString();
        post.text = withUsernames(lines[i][3].toString());
        post.visibility = SampleVisibility::Direct;
        post.inReplyTo = conversation.postKeys.value(i - 1);
        if (story.add(post))
            conversation.postKeys << post.key;
    }
    if (object[u"unread"].toInt() == 1)
        conversation.unreadBy << QLatin1String(sampleEmployee);
    story.company.conversations << conversation;
}

void tellScheduled(SampleStory &story, const QJsonArray &line)
{
    const QString when = line[1].toString();
    const QDateTime at(story.clock.workday(story.clock.now(), when.section(u' ', 0, 0).toInt()),
                       QTime::fromString(when.section(u' ', 1), QStringLiteral("HH:mm")), story.clock.zone());
    story.company.scheduled.append(
        { usernameOf(line[0].toString()), withUsernames(line[3].toString()), line[2].toString(), at });
}

} // namespace

void tellNews(SampleStory &story)
{
    const QJsonObject object = readSampleObject(QStringLiteral("news"));
    const QJsonArray announcements = object[u"announcements"].toArray(),
                     conversations = object[u"conversations"].toArray(), scheduled = object[u"scheduled"].toArray();
    for (const auto &value : announcements)
        tellAnnouncement(story, value.toObject());
    int number = 0;
    for (const auto &value : conversations)
        tellConversation(story, value.toObject(), ++number);
    for (const auto &value : scheduled)
        tellScheduled(story, value.toArray());
    std::stable_sort(
        story.company.announcements.begin(), story.company.announcements.end(),
        [](const SampleAnnouncement &a, const SampleAnnouncement &b) { return a.publishedAt < b.publishedAt; });
    story.sortPosts();
}

} // namespace atrium::company
