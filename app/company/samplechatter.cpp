// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/samplestory.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace atrium::company {

namespace {

constexpr int foldedEmoji = 140, foldedLoops = 38;

bool isLoopReply(const SamplePost &post)
{
    return !post.inReplyTo.isEmpty() && post.text.isEmpty() && post.media.size() == 1;
}

QStringList lines(const QJsonObject &object, const QString &key)
{
    QStringList list;
    const QJsonArray array = object[key].toArray();
    for (const auto &value : array)
        list << value.toString();
    return list;
}

/// Short answers by language; each is used once before any is used again.
class Answers {
public:
    Answers(const QJsonObject &object, QStringView name)
        : m_object(object)
        , m_random(20260302, name)
    {
    }

    QString next(const QString &language)
    {
        QStringList &left = m_left[language];
        if (left.isEmpty()) {
            left = lines(m_object, language);
            m_random.shuffle(left);
        }
        return left.isEmpty() ? QString() : left.takeLast();
    }

private:
    QJsonObject m_object;
    SampleRandom m_random;
    QHash<QString, QStringList> m_left;
};

/// A post may stay without an answer: quiet voices, so that somebody can find them.
bool staysAlone(const SamplePost &root) { return root.key == u"quietpost" || root.key == u"voice8"; }

bool speaks(const SamplePerson &who, const QString &language)
{
    return language == u"en" || who.language == language
        || (language == u"pl" && who.office == u"Gdańsk" && who.language != u"de");
}

/// Likelier the same department early in the story, and somebody the author answered before later.
QString commenter(const SampleStory &story, SampleRandom &random, const SamplePost &root, const QSet<QString> &before,
                  const QDateTime &at)
{
    const StoryWeek &week = storyWeek(story.clock.weekOf(root.createdAt));
    const SamplePerson &author = story.person(root.author);
    QList<QPair<QString, double>> weighted;
    for (const QString &name : story.active(story.clock.weekOf(at))) {
        const SamplePerson &who = story.person(name);
        if (name == root.author || before.contains(name) || !speaks(who, root.language) || !story.isEmployed(name, at))
            continue;
        weighted.append({ name, who.department == author.department ? week.within : 1 });
    }
    return drawPeople(random, weighted, 1).value(0);
}

QList<SamplePost> rootsOfWeek(const SampleStory &story, int week)
{
    QList<SamplePost> roots;
    for (const SamplePost &post : story.company.posts)
        if (post.isRoot() && story.clock.weekOf(post.createdAt) == week && story.person(post.author).isColleague()
            && !staysAlone(post) && story.clock.now().addSecs(-6 * 3600) > post.createdAt)
            roots << post;
    return roots;
}

void chat(SampleStory &story, SampleRandom &random, Answers &answers, int week)
{
    QList<SamplePost> roots = rootsOfWeek(story, week);
    random.shuffle(roots);
    // Those without an answer first; some of them are left waiting.
    QHash<QString, qsizetype> sizes;
    for (const SamplePost &root : std::as_const(roots))
        sizes.insert(root.key, story.thread(root.key).size());
    std::stable_sort(roots.begin(), roots.end(), [&sizes](const SamplePost &a, const SamplePost &b) {
        return sizes.value(a.key) < sizes.value(b.key);
    });
    roots = roots.mid(roots.size() / 12);
    int left = storyWeek(week).chatter;
    for (int round = 0; left > 0 && round < 400 && !roots.isEmpty(); ++round) {
        const SamplePost &root = roots[round % roots.size()];
        const auto before = story.thread(root.key);
        if (before.size() > 7 || (round >= roots.size() && random.chance(.35)))
            continue;
        QSet<QString> people;
        for (const SamplePost *comment : before)
            people.insert(comment->author);
        const QDateTime from = before.isEmpty() ? root.createdAt : qMax(root.createdAt, before.last()->createdAt);
        const double hours = -std::log(1 - random.unit()) * storyWeek(week).answerHours * (before.isEmpty() ? .7 : .4);
        SamplePost comment;
        comment.key = QStringLiteral("%1/c%2").arg(root.key).arg(round);
        comment.createdAt = from.addSecs(qint64(hours * 3600) + 120);
        comment.author = commenter(story, random, root, people, comment.createdAt);
        comment.language = story.person(root.author).language != root.language || random.chance(.8)
            ? root.language
            : QStringLiteral("en");
        comment.inReplyTo = root.key;
        if (comment.author.isEmpty())
            continue;
        comment.text = (random.chance(.75) ? u'@' + root.author + u' ' : QString()) + answers.next(comment.language);
        left -= story.add(comment) ? 1 : 0;
    }
}

/// Authors who come back to their thread, as often as the week wants it.
void thank(SampleStory &story, SampleRandom &random, Answers &thanks, int week)
{
    QList<SamplePost> waiting;
    int answered = 0, returned = 0;
    for (const SamplePost &root : rootsOfWeek(story, week)) {
        const auto comments = story.thread(root.key);
        const auto isOther
            = [&root](const SamplePost *comment) { return comment->author != root.author && !comment->text.isEmpty(); };
        const auto first = std::find_if(comments.begin(), comments.end(), isOther);
        if (first == comments.end())
            continue;
        ++answered;
        if (std::any_of(first, comments.end(),
                        [&root](const SamplePost *comment) { return comment->author == root.author; }))
            ++returned;
        else if (story.isEmployed(root.author, (*first)->createdAt.addDays(1)))
            waiting << **first;
    }
    random.shuffle(waiting);
    const int missing = int(std::lround(storyWeek(week).returns * answered)) - returned;
    for (const SamplePost &answer : waiting.mid(0, qMax(0, missing))) {
        const SamplePost root = story.rootOf(answer);
        SamplePost reply;
        reply.key = answer.key + QStringLiteral("/t");
        reply.author = root.author;
        reply.createdAt = answer.createdAt.addSecs(random.between(300, 9000));
        reply.language = answer.language;
        reply.inReplyTo = answer.key;
        reply.text = u'@' + answer.author + u' ' + thanks.next(answer.language);
        story.add(reply);
    }
}

} // namespace

void tellChatter(SampleStory &story)
{
    const QJsonObject object = readSampleObject(QStringLiteral("answers"));
    Answers answers(object, u"answers"), thanks(object[u"thanks"].toObject(), u"thanks");
    SampleRandom random(20260302, u"chatter");
    for (int week = 1; week <= storyWeeks; ++week) {
        story.sortPosts();
        chat(story, random, answers, week);
        thank(story, random, thanks, week);
    }
    story.sortPosts();
}

void tellFolded(SampleStory &story)
{
    const QStringList emoji = lines(readSampleObject(QStringLiteral("answers")), QStringLiteral("folded"));
    SampleRandom random(20260302, u"folded");
    QList<SamplePost> roots;
    for (int week = 1; week <= storyWeeks; ++week)
        roots += rootsOfWeek(story, week);
    int loops = 0;
    for (const SamplePost &post : std::as_const(story.company.posts))
        loops += isLoopReply(post) ? 1 : 0;
    const QStringList names
        = QStringLiteral("clap laugh love-it hooray coffee goat duck-of-honour yes-yes").split(u' ');
    for (int i = 0, left = foldedEmoji; left + qMax(0, foldedLoops - loops) > 0 && i < 1000 && !roots.isEmpty(); ++i) {
        const SamplePost root = random.pick(roots);
        SamplePost reply;
        reply.key = QStringLiteral("%1/e%2").arg(root.key).arg(i);
        reply.createdAt = root.createdAt.addSecs(random.between(200, 90000));
        reply.author = commenter(story, random, root, {}, reply.createdAt);
        reply.language = root.language;
        reply.inReplyTo = root.key;
        if (reply.author.isEmpty() || reply.createdAt > story.clock.now())
            continue;
        if (loops < foldedLoops) {
            reply.media << story.addMedia({ QStringLiteral("gif/") + random.pick(names), {} });
            loops += story.add(reply) ? 1 : 0;
            continue;
        }
        reply.text = random.pick(emoji);
        left -= story.add(reply) ? 1 : 0;
    }
    story.sortPosts();
}

} // namespace atrium::company
