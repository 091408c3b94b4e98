// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/samplestory.h"

#include "company/samplepeople.h"

namespace atrium::company {

namespace {

/// Voters of a poll: anybody, each once, or several times where several answers are allowed.
QList<SamplePollOption> votes(SampleStory &story, const ScriptPost &script, const QString &key)
{
    SampleRandom random(20260302, QStringLiteral("poll") + key);
    QStringList people;
    for (const SamplePerson &who : std::as_const(story.company.people))
        if (who.isColleague() && who.username != script.by && !who.leftAt.isValid())
            people << who.username;
    random.shuffle(people);
    QList<SamplePollOption> options;
    qsizetype used = 0;
    for (const ScriptOption &option : script.options) {
        if (script.isMultiple) {
            random.shuffle(people);
            used = 0;
        }
        options.append({ option.title, people.mid(used, option.votes) });
        used += option.votes;
    }
    return options;
}

void tellVersions(SamplePost &post, const ScriptPost &script, const StoryClock &clock)
{
    if (script.versions.isEmpty())
        return;
    for (const ScriptVersion &version : script.versions)
        post.versions.append({ version.text, post.spoilerText, post.createdAt.addSecs(version.delay) });
    post.editedAt = post.createdAt.addSecs(script.editedDelay);
    // Told while it happens: what is not written yet is not there.
    while (post.editedAt > clock.now() && !post.versions.isEmpty()) {
        const SampleVersion last = post.versions.takeLast();
        post.text = last.text;
        post.editedAt = post.versions.isEmpty() ? QDateTime() : last.at;
    }
}

SamplePost rootPost(SampleStory &story, const ScriptPost &script, const QString &key, const QDateTime &at, int moved)
{
    SamplePost post;
    post.key = key;
    post.author = script.by;
    post.createdAt = at;
    post.text = story.clock.filled(script.text, at, moved);
    post.spoilerText = script.spoiler;
    post.isSensitive = !script.spoiler.isEmpty();
    post.language = script.language;
    post.isPinned = script.isPinned;
    post.card = script.card;
    if (SamplePost *quoted = story.find(script.quoteOf); quoted && quoted->createdAt < at)
        post.quoteOf = script.quoteOf;
    for (const ScriptPicture &picture : script.pictures)
        post.media << story.addMedia(picture);
    if (!script.options.isEmpty())
        post.poll = SamplePoll { votes(story, script, key), at.addSecs(script.pollSeconds), script.isMultiple,
                                 script.hidesTotals };
    tellVersions(post, script, story.clock);
    return post;
}

void tellReplyLoops(SampleStory &story, const ScriptPost &script, const QString &key, const QDateTime &at)
{
    SampleRandom random(20260302, QStringLiteral("loops") + key);
    QStringList people;
    for (const SamplePerson &who : std::as_const(story.company.people))
        if (who.isColleague() && who.username != script.by && story.isEmployed(who.username, at)
            && (who.department != u"Workshop" || story.clock.weekOf(at) > 4))
            people << who.username;
    random.shuffle(people);
    for (qsizetype i = 0; i < script.replyLoops.size(); ++i) {
        SamplePost reply;
        reply.key = QStringLiteral("%1/gif%2").arg(key).arg(i);
        reply.author = people.value(i);
        reply.createdAt = at.addSecs(300 + 60 * random.below(120));
        reply.language = script.language;
        reply.inReplyTo = key;
        if (reply.createdAt > story.clock.now())
            continue;
        reply.media << story.addMedia({ QStringLiteral("gif/") + script.replyLoops[i], {} });
        story.add(reply);
    }
}

/// Where a thread of the scripts begins; what would still lie ahead happened a week ago.
QDateTime beginning(const StoryClock &clock, const ScriptPost &script, int &moved)
{
    if (!script.age.isEmpty())
        return clock.now().addSecs(-StoryClock::seconds(script.age));
    QDateTime at = clock.at(script.at);
    moved = 0;
    while (at > clock.now().addSecs(-180)) {
        at = at.addDays(-7);
        moved -= 7;
    }
    return at;
}

/// The scripts count from the first answer; how long that took is a matter of the week. What happens at once stays so.
qint64 firstWait(const SampleStory &story, const ScriptPost &script, const QString &key, const QDateTime &at)
{
    const bool isLive = !script.age.isEmpty() || !script.versions.isEmpty() || script.comments.value(0).delay < 300
        || key.startsWith(u"bank") || script.text.contains(u"#goodbye");
    if (isLive)
        return 0;
    SampleRandom random(20260302, QStringLiteral("wait") + key);
    return qint64((.3 + 1.4 * random.unit()) * storyWeek(story.clock.weekOf(at)).wait * 3600);
}

} // namespace

void tellThread(SampleStory &story, const ScriptPost &script, const QString &key, const QDateTime &at, int moved)
{
    if (!story.add(rootPost(story, script, key, at, moved)))
        return;
    story.wanted.insert(key, script.reactions);
    const qint64 wait = firstWait(story, script, key, at);
    for (qsizetype i = 0; i < script.comments.size(); ++i) {
        const ScriptComment &line = script.comments[i];
        SamplePost comment;
        comment.key = QStringLiteral("%1/%2").arg(key).arg(i);
        comment.author = line.by;
        comment.createdAt = at.addSecs(line.delay + wait + 7);
        comment.language = line.language;
        comment.inReplyTo = line.answers < 0 ? key : QStringLiteral("%1/%2").arg(key).arg(line.answers);
        const SamplePost *parent = story.find(comment.inReplyTo);
        if (parent && comment.createdAt <= parent->createdAt)
            comment.createdAt = parent->createdAt.addSecs(180);
        const bool names = line.answers >= 0 && parent && parent->author != line.by;
        comment.text = (names ? u'@' + parent->author + u' ' : QString())
            + story.clock.filled(line.text, comment.createdAt, moved);
        story.add(comment);
    }
    tellReplyLoops(story, script, key, at);
}

void tellScripts(SampleStory &story)
{
    QStringList names { QStringLiteral("today") };
    for (int week = storyWeeks; week >= 1; --week)
        names.prepend(QStringLiteral("week%1").arg(week));
    for (const QString &name : std::as_const(names))
        for (const ScriptPost &script : readScript(name)) {
            int moved = 0;
            const QDateTime at = beginning(story.clock, script, moved);
            tellThread(story, script, script.id, at, moved);
        }
}

} // namespace atrium::company
