// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/samplestory.h"

#include "company/picture.h"

#include <algorithm>

namespace atrium::company {

const StoryWeek &storyWeek(int week)
{
    // participation, within, back, answerHours, wait, returns, roots, chatter
    static const std::array<StoryWeek, storyWeeks> weeks { {
        { .47, 12.0, 1.5, 34, 9, .28, 41, 34 },
        { .52, 9.0, 1.8, 26, 7, .31, 42, 46 },
        { .58, 7.0, 3.0, 20, 6, .35, 42, 52 },
        { .63, 5.0, 3.5, 15, 6, .39, 41, 52 },
        { .70, 4.0, 6.0, 12, 5, .42, 42, 60 },
        { .64, 3.0, 7.0, 11, 5, .44, 31, 42 },
        { .76, 1.6, 11.0, 10, 4, .48, 40, 58 },
        { .79, 1.0, 18.0, 9, 4, .58, 46, 26 },
    } };
    return weeks[size_t(std::clamp(week, 1, storyWeeks) - 1)];
}

bool SampleStory::add(const SamplePost &post)
{
    const bool isOrphan = !post.inReplyTo.isEmpty() && !has(post.inReplyTo);
    if (post.createdAt > clock.now() || isOrphan)
        return false;
    Q_ASSERT(!has(post.key));
    m_places.insert(post.key, company.posts.size());
    company.posts << post;
    return true;
}

SamplePost *SampleStory::find(const QString &key)
{
    const auto place = m_places.constFind(key);
    return place == m_places.cend() ? nullptr : &company.posts[*place];
}

QString SampleStory::addMedia(const ScriptPicture &picture)
{
    SampleMedia media = mediaInfo(picture.key);
    if (media.key.isEmpty())
        qWarning("sample company: nothing is drawn for %s", qPrintable(picture.key));
    if (!picture.description.isEmpty())
        media.description = picture.description;
    media.key = QStringLiteral("%1#%2").arg(picture.key).arg(++m_uses[picture.key]);
    company.media << media;
    return media.key;
}

bool SampleStory::isEmployed(const QString &username, const QDateTime &at) const
{
    const SamplePerson &who = person(username);
    return who.joinedAt <= at && (!who.leftAt.isValid() || at <= who.leftAt);
}

QList<const SamplePost *> SampleStory::thread(const QString &key) const
{
    QSet<QString> keys { key };
    QList<const SamplePost *> posts;
    // Parents stand before their answers in the list, so one pass finds all of them.
    for (const SamplePost &post : company.posts)
        if (!post.inReplyTo.isEmpty() && keys.contains(post.inReplyTo)) {
            keys.insert(post.key);
            posts << &post;
        }
    return posts;
}

const SamplePost &SampleStory::rootOf(const SamplePost &post) const
{
    const SamplePost *here = &post;
    while (!here->inReplyTo.isEmpty())
        here = &company.posts[m_places.value(here->inReplyTo)];
    return *here;
}

QStringList SampleStory::active(int week) const { return m_active[size_t(std::clamp(week, 0, storyWeeks + 1))]; }

void SampleStory::chooseActive()
{
    std::array<QSet<QString>, storyWeeks + 2> wrote;
    for (const SamplePost &post : std::as_const(company.posts))
        if (person(post.author).isColleague())
            wrote[size_t(std::clamp(clock.weekOf(post.createdAt), 0, storyWeeks + 1))].insert(post.author);
    for (int week = 0; week <= storyWeeks + 1; ++week) {
        QStringList names(wrote[size_t(week)].cbegin(), wrote[size_t(week)].cend());
        names.sort();
        QStringList others;
        for (const SamplePerson &who : std::as_const(company.people))
            if (who.isColleague() && !names.contains(who.username)
                && isEmployed(who.username, clock.at(qMax(week, 1), 1, QTime(8, 0)))
                && (week > 4 || who.department != u"Workshop"))
                others << who.username;
        SampleRandom random(20260302, QStringLiteral("active%1").arg(week));
        random.shuffle(others);
        const int goal = int(storyWeek(week).participation * 62 + .5);
        names += others.mid(0, qMax(0, goal - int(names.size())));
        m_active[size_t(week)] = names;
    }
}

void SampleStory::indexPeople()
{
    for (qsizetype i = 0; i < company.people.size(); ++i)
        m_people.insert(company.people[i].username, i);
}

void SampleStory::sortPosts()
{
    std::stable_sort(company.posts.begin(), company.posts.end(),
                     [](const SamplePost &a, const SamplePost &b) { return a.createdAt < b.createdAt; });
    for (qsizetype i = 0; i < company.posts.size(); ++i)
        m_places[company.posts[i].key] = i;
}

QStringList drawPeople(SampleRandom &random, QList<QPair<QString, double>> weighted, int count)
{
    QStringList drawn;
    double total = 0;
    for (const auto &[name, weight] : std::as_const(weighted))
        total += weight;
    while (drawn.size() < count && !weighted.isEmpty() && total > 0) {
        double at = random.unit() * total;
        qsizetype i = 0;
        while (i < weighted.size() - 1 && (at -= weighted[i].second) >= 0)
            ++i;
        drawn << weighted[i].first;
        total -= weighted[i].second;
        weighted.removeAt(i);
    }
    return drawn;
}

} // namespace atrium::company
