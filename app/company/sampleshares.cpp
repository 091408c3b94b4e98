// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/samplestory.h"

#include "company/samplepeople.h"

#include <QRegularExpression>

#include <algorithm>

namespace atrium::company {

namespace {

constexpr int boostGoal = 112;

/// A group shares what mentions it.
void shareByGroups(SampleStory &story)
{
    for (const SamplePerson &group : std::as_const(story.company.people)) {
        if (!group.isGroup)
            continue;
        const QRegularExpression mention(QStringLiteral("@%1\\b").arg(group.username));
        for (const SamplePost &post : std::as_const(story.company.posts))
            if (post.isRoot() && mention.match(post.text).hasMatch())
                story.company.boosts.append({ post.key, group.username, post.createdAt.addSecs(2) });
    }
}

/// The better a post was liked, the likelier somebody shares it.
void shareByPeople(SampleStory &story)
{
    QHash<QString, int> liked;
    for (const SampleReaction &given : std::as_const(story.company.reactions))
        ++liked[given.postKey];
    SampleRandom random(20260302, u"boosts");
    QList<QPair<QString, double>> weighted;
    for (const SamplePost &post : std::as_const(story.company.posts)) {
        const bool isShareable
            = post.visibility == SampleVisibility::Public && !post.deletedAt.isValid() && !post.text.isEmpty();
        if (isShareable && story.person(post.author).isColleague())
            weighted.append({ post.key, post.isRoot() ? liked.value(post.key) + .2 : .12 * liked.value(post.key) });
    }
    for (int i = 0; i < 2 * boostGoal && story.company.boosts.size() < boostGoal; ++i) {
        const SamplePost *post = story.find(drawPeople(random, weighted, 1).value(0));
        const QString person = random.pick(story.active(story.clock.weekOf(post->createdAt)));
        const QDateTime at = post->createdAt.addSecs(random.between(300, 50000));
        const bool isTwice
            = std::any_of(story.company.boosts.cbegin(), story.company.boosts.cend(), [&](const SampleBoost &boost) {
                  return boost.postKey == post->key && boost.person == person;
              });
        if (person != post->author && !isTwice && at <= story.clock.now() && story.isEmployed(person, at))
            story.company.boosts.append({ post->key, person, at });
    }
}

} // namespace

void tellShares(SampleStory &story)
{
    shareByGroups(story);
    shareByPeople(story);
    std::stable_sort(story.company.boosts.begin(), story.company.boosts.end(),
                     [](const SampleBoost &a, const SampleBoost &b) { return a.at < b.at; });
}

} // namespace atrium::company
