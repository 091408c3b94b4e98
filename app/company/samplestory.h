// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/sample.h"
#include "company/sampleclock.h"
#include "company/samplerandom.h"
#include "company/samplescript.h"

#include <QSet>

#include <array>

namespace atrium::company {

inline constexpr int storyWeeks = 8;

/// How the company behaves in a week of the story; what the insights are to find.
struct StoryWeek {
    double participation; ///< share of colleagues who do anything
    double within; ///< how much more a colleague of the same department is answered and liked
    double back; ///< how much more somebody is answered who answered first
    double answerHours; ///< typical wait for a first comment of the invented ones, hours
    double wait; ///< the same on top of what the scripts say, hours
    double returns; ///< share of answered posts whose author comes back
    int roots; ///< root posts, bots included
    int chatter; ///< invented comments
};
const StoryWeek &storyWeek(int week);

/// The sample company while it is being told. The steps below run in their order; each has a stream of random numbers of
/// its own, so that a change in one leaves the others alone.
class SampleStory {
public:
    explicit SampleStory(const QDateTime &now)
        : clock(now)
    {
    }

    StoryClock clock;
    SampleCompany company;
    /// Reactions that the scripts ask for, by post.
    QHash<QString, QList<QPair<QString, int>>> wanted;

    /// Keeps `post` unless it would lie in the future; false then.
    bool add(const SamplePost &post);
    SamplePost *find(const QString &key);
    bool has(const QString &key) const { return m_places.contains(key); }
    /// Adds a file under a key of its own and returns that key.
    QString addMedia(const ScriptPicture &picture);
    const SamplePerson &person(const QString &username) const { return company.people[m_people.value(username)]; }
    bool isEmployed(const QString &username, const QDateTime &at) const;
    /// Posts that answer `key`, directly or further down, oldest first.
    QList<const SamplePost *> thread(const QString &key) const;
    const SamplePost &rootOf(const SamplePost &post) const;

    /// Who does something in a week (1 … 8): everybody who wrote, and more by chance.
    QStringList active(int week) const;
    void chooseActive();

    void indexPeople();
    void sortPosts();

private:
    QHash<QString, qsizetype> m_places;
    QHash<QString, qsizetype> m_people;
    std::array<QStringList, storyWeeks + 2> m_active;
    QHash<QString, int> m_uses;
};

/// The parts of the story, in the order in which they are told.
void tellPeople(SampleStory &story); ///< people, emoji, follows
void tellScripts(SampleStory &story); ///< the written threads
void tellBank(SampleStory &story); ///< one-off posts of weeks 1–7
void tellBots(SampleStory &story); ///< canteen, weather, build
void tellChatter(SampleStory &story); ///< comments, authors' thanks
void tellFolded(SampleStory &story); ///< replies that are one emoji or one GIF
void tellChanges(SampleStory &story); ///< edits and deletions
void tellReactions(SampleStory &story); ///< likes and emoji
void tellShares(SampleStory &story); ///< boosts, quotes, bookmarks
void tellCircles(SampleStory &story); ///< lists, tags, mutes, filters, reports
void tellNews(SampleStory &story); ///< announcements, private conversations, scheduled posts

/// Puts a thread of the scripts into the story; the root at `at`, everything moved by `moved` days.
void tellThread(SampleStory &story, const ScriptPost &script, const QString &key, const QDateTime &at, int moved = 0);

/// People drawn without repetition, the heavier the likelier.
QStringList drawPeople(SampleRandom &random, QList<QPair<QString, double>> weighted, int count);

} // namespace atrium::company
