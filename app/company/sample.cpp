// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/sample.h"

#include "company/samplestory.h"

namespace atrium::company {

namespace {

void tellHouse(SampleCompany &company)
{
    company.name = QStringLiteral("Lindquay Sensors");
    company.domain = QStringLiteral("lindquay.example");
    company.description = QStringLiteral(
        "The feed of Lindquay Sensors: 62 people in Gdańsk, Porto, Tampere, Amman, Osaka and Lyon who measure rivers.");
    company.rules
        = { QStringLiteral("Write to people, not about people."),
            QStringLiteral("A question is a gift. Answer it or pass it on."), QStringLiteral("Describe your pictures."),
            QStringLiteral("Work ends. Posts can wait until morning."),
            QStringLiteral("If it is private, it does not belong here.") };
}

} // namespace

SampleCompany generateSampleCompany(const QDateTime &now)
{
    SampleStory story(now);
    tellHouse(story.company);
    tellPeople(story);
    tellScripts(story);
    tellBank(story);
    tellBots(story);
    story.sortPosts();
    story.chooseActive();
    tellChatter(story);
    tellFolded(story);
    tellChanges(story);
    tellReactions(story);
    tellShares(story);
    tellCircles(story);
    tellNews(story);
    return story.company;
}

} // namespace atrium::company
