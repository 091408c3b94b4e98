// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/samplestory.h"

namespace atrium::company {

namespace {

constexpr int editGoal = 37, longEdits = 5, deletionGoal = 6;

/// The text as it was before its author looked again: two letters in the wrong order, or the last sentence missing.
QString earlier(SampleRandom &random, const QString &text)
{
    const qsizetype end = text.lastIndexOf(QStringLiteral(". "));
    if (end > 20 && random.chance(.4))
        return text.left(end + 1);
    const qsizetype at = qMin<qsizetype>(text.size() - 3, 6 + random.below(30));
    QString typed = text;
    for (qsizetype i = qMax<qsizetype>(at, 1); i + 1 < typed.size(); ++i)
        if (typed[i].isLower() && typed[i + 1].isLower() && typed[i] != typed[i + 1] && typed[i - 1].isLetter()) {
            std::swap(typed[i], typed[i + 1]);
            return typed;
        }
    return text.left(text.size() - 1);
}

bool isPlain(const SamplePost &post)
{
    return post.versions.isEmpty() && !post.deletedAt.isValid() && post.text.size() > 30 && !post.text.contains(u'#')
        && !post.text.contains(u'@') && post.visibility == SampleVisibility::Public && !post.poll;
}

void edit(SampleStory &story)
{
    SampleRandom random(20260302, u"edits");
    int edits = 0, longOnes = 0;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < story.company.posts.size(); ++i) {
        const SamplePost &post = story.company.posts[i];
        edits += post.versions.isEmpty() ? 0 : 1;
        longOnes += post.versions.size() > 1 ? 1 : 0;
        if (isPlain(post) && story.person(post.author).isColleague()
            && post.createdAt < story.clock.now().addSecs(-7200))
            places << i;
    }
    random.shuffle(places);
    for (const qsizetype place : places.mid(0, qMax(0, editGoal - edits))) {
        SamplePost &post = story.company.posts[place];
        const QString before = earlier(random, post.text);
        post.editedAt = post.createdAt.addSecs(random.between(60, 3000));
        post.versions.append({ before, post.spoilerText, post.createdAt });
        if (longOnes++ < longEdits) {
            post.versions.prepend({ earlier(random, before), post.spoilerText, post.createdAt });
            post.versions[1].at = post.createdAt.addSecs(random.between(20, 50));
        }
    }
}

/// Two deleted comments keep answers (their parent is gone), the others nobody answered.
void remove(SampleStory &story)
{
    SampleRandom random(20260302, u"deletions");
    QSet<QString> parents;
    for (const SamplePost &post : std::as_const(story.company.posts))
        parents.insert(post.inReplyTo);
    QList<qsizetype> answered, alone;
    for (qsizetype i = 0; i < story.company.posts.size(); ++i) {
        const SamplePost &post = story.company.posts[i];
        const bool isInvented = post.key.startsWith(u"bank") || post.key.contains(QStringLiteral("/c"));
        if (!isInvented || post.inReplyTo.isEmpty() || !post.versions.isEmpty()
            || post.createdAt > story.clock.now().addDays(-6))
            continue;
        (parents.contains(post.key) ? answered : alone) << i;
    }
    random.shuffle(answered);
    random.shuffle(alone);
    for (const qsizetype place : answered.mid(0, 2) + alone.mid(0, deletionGoal - 2)) {
        SamplePost &post = story.company.posts[place];
        post.deletedAt = post.createdAt.addSecs(random.between(600, 86400));
    }
}

} // namespace

void tellChanges(SampleStory &story)
{
    edit(story);
    remove(story);
}

} // namespace atrium::company
