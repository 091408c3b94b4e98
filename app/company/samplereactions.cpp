// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/samplestory.h"

#include <algorithm>
#include <cmath>

namespace atrium::company {

namespace {

constexpr int reactionGoal = 2950;

/// Chooses who reacts; remembers who gave to whom in a week, so that giving is returned more and more.
class Givers {
public:
    explicit Givers(const SampleStory &story)
        : m_story(story)
    {
        // Comments are given first: they are in the texts already.
        QHash<QString, QString> authors;
        for (const SamplePost &post : story.company.posts) {
            authors.insert(post.key, post.author);
            if (!post.inReplyTo.isEmpty() && post.visibility != SampleVisibility::Direct)
                note(post.author, authors.value(post.inReplyTo), story.clock.weekOf(post.createdAt));
        }
    }

    QStringList draw(SampleRandom &random, const SamplePost &post, int count)
    {
        const int at = m_story.clock.weekOf(post.createdAt);
        const StoryWeek &week = storyWeek(at);
        const SamplePerson &author = m_story.person(post.author);
        QList<QPair<QString, double>> weighted;
        for (const QString &name : m_story.active(at)) {
            if (name == post.author || !m_story.isEmployed(name, post.createdAt))
                continue;
            double weight = m_story.person(name).department == author.department ? week.within : 1;
            if (m_gave.contains(pair(post.author, name, at)))
                weight *= week.back;
            weighted.append({ name, weight });
        }
        const QStringList people = drawPeople(random, weighted, count);
        for (const QString &name : people)
            note(name, post.author, at);
        return people;
    }

    /// False when this person has reacted so already.
    bool isNew(const QString &postKey, const QString &person, const QString &emoji)
    {
        const qsizetype before = m_reacted.size();
        m_reacted.insert(postKey + u' ' + person + u' ' + emoji);
        return m_reacted.size() > before;
    }

private:
    static QString pair(const QString &from, const QString &to, int week)
    {
        return QStringLiteral("%1 %2 %3").arg(from, to).arg(week);
    }
    void note(const QString &from, const QString &to, int week) { m_gave.insert(pair(from, to, week)); }

    const SampleStory &m_story;
    QSet<QString> m_gave;
    QSet<QString> m_reacted;
};

/// Most come soon, some the next day.
QDateTime momentAfter(SampleRandom &random, const SamplePost &post, const QDateTime &now)
{
    const qint64 room = post.createdAt.secsTo(now);
    const auto delay = qint64(-std::log(1 - random.unit()) * 3.2 * 3600) + 20;
    return post.createdAt.addSecs(delay < room ? delay : qint64(double(room) * random.unit()));
}

void give(SampleStory &story, SampleRandom &random, Givers &givers, const SamplePost &post, const QString &emoji,
          int count)
{
    for (const QString &name : givers.draw(random, post, count))
        if (givers.isNew(post.key, name, emoji))
            story.company.reactions.append({ post.key, name, emoji, momentAfter(random, post, story.clock.now()) });
}

QString emojiFor(SampleRandom &random, const SamplePost &post)
{
    static const QStringList usual
        = QStringLiteral("👏 👏 👏 ❤️ ❤️ ❤️ 😂 😂 🎉 👀 🙏 ✅").split(u' ');
    if (post.text.contains(u"#lab") || post.text.contains(u"#coldtest"))
        return random.chance(.4) ? QStringLiteral("probe") : QStringLiteral("👏");
    if (post.language == u"ar" && random.chance(.3))
        return QStringLiteral("goat");
    return random.chance(.1) ? random.pick(companyEmoji()) : random.pick(usual);
}

/// What a post gets when the script does not say: comments a little, root posts more, bots hardly anything.
double liking(const SampleStory &story, const SamplePost &post)
{
    if (post.visibility == SampleVisibility::Direct || post.text.isEmpty() || post.key == u"quietpost"
        || post.key == u"voice8")
        return 0;
    const double week = .6 + .06 * story.clock.weekOf(post.createdAt);
    if (!story.person(post.author).isColleague())
        return post.isRoot() ? .7 : .2;
    return week * (post.isRoot() ? 5.5 : 1.0);
}

} // namespace

void tellReactions(SampleStory &story)
{
    SampleRandom random(20260302, u"reactions");
    Givers givers(story);
    for (const SamplePost &post : std::as_const(story.company.posts))
        for (const auto &[emoji, count] : story.wanted.value(post.key))
            give(story, random, givers, post, emoji, count);
    int likes = 0;
    for (const SampleReaction &given : std::as_const(story.company.reactions))
        likes += given.isLike() ? 1 : 0;
    double all = 0;
    for (const SamplePost &post : std::as_const(story.company.posts))
        all += story.wanted.value(post.key).isEmpty() ? liking(story, post) : 0;
    const qsizetype missing = reactionGoal - story.company.reactions.size();
    const double likeShare = std::clamp((.58 * reactionGoal - likes) / double(qMax<qsizetype>(missing, 1)), .1, .95);
    for (const SamplePost &post : std::as_const(story.company.posts)) {
        if (!story.wanted.value(post.key).isEmpty())
            continue;
        const double mean = liking(story, post) / all * double(missing);
        const int count = int(mean) + (random.chance(mean - std::floor(mean)) ? 1 : 0);
        const int hearts = int(std::lround(count * likeShare + random.unit() - .5));
        give(story, random, givers, post, QStringLiteral("like"), hearts);
        for (int left = count - hearts; left > 0;) {
            const int some = qMin(left, random.between(1, 3));
            give(story, random, givers, post, emojiFor(random, post), some);
            left -= some;
        }
    }
    std::stable_sort(story.company.reactions.begin(), story.company.reactions.end(),
                     [](const SampleReaction &a, const SampleReaction &b) { return a.at < b.at; });
}

} // namespace atrium::company
