// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/colleagues.h"

#include "company/samplepeople.h"
#include "company/sampleperson.h"
#include "company/samplescript.h"

namespace atrium::company {

namespace {

constexpr int looksBack = 24; ///< how many of the newest posts colleagues still react to
constexpr int patience = 3; ///< answers to the same person in a row before a reaction must do

QString emojiFor(SampleRandom &random, const QString &text)
{
    static const QStringList usual = QStringLiteral("👏 ❤️ 😂 🎉 👀 🙏 👏 ❤️").split(u' ');
    if (text.contains(u"#kudos"))
        return random.chance(.5) ? QStringLiteral("👏") : QStringLiteral("❤️");
    return random.chance(.15) ? random.pick(companyEmoji()) : random.pick(usual);
}

bool speaks(const QString &username, const QString &language)
{
    for (const RosterEntry &entry : roster())
        if (entry.person.username == username)
            return entry.person.language == language || language == u"en";
    return false;
}

} // namespace

Colleagues::Colleagues(Actor &actor, quint64 seed, QObject *parent)
    : QObject(parent)
    , m_actor(actor)
    , m_random(seed)
    , m_script(seed)
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, [this] { advance(1); });
    m_actor.onPost([this](const SeenPost &post) {
        if (m_timer.isActive() || !m_due.isEmpty())
            later(0, [this, post] { notice(post); }); // not while the post is still being told
    });
}

void Colleagues::start()
{
    QSet<QString> known;
    for (const SeenPost &post : m_actor.recentPosts(400))
        known.insert(post.text);
    m_script.leaveOut(known);
    if (m_due.isEmpty())
        later(m_random.between(6, 12), [this] { actAround(); });
    m_timer.start();
}

void Colleagues::stop()
{
    m_timer.stop();
    m_due.clear();
}

void Colleagues::advance(int seconds)
{
    const qint64 until = m_elapsed + seconds;
    while (!m_due.isEmpty() && m_due.firstKey() <= until) {
        m_elapsed = m_due.firstKey();
        const Deed deed = m_due.take(m_elapsed);
        deed();
    }
    m_elapsed = until;
}

void Colleagues::later(int seconds, const Deed &deed) { m_due.insert(m_elapsed + seconds, deed); }

/// One thing happens, and the next one is planned.
void Colleagues::actAround()
{
    later(m_random.between(8, 25), [this] { actAround(); });
    if (m_elapsed >= m_nextPost && m_script.hasPost()) {
        m_nextPost = m_elapsed + m_random.between(85, 130);
        tellNext();
        return;
    }
    const double way = m_random.unit();
    if (way < .12)
        commentAround();
    else if (way < .22)
        voteAround();
    else
        reactAround();
}

void Colleagues::tellNext()
{
    const LivePost live = m_script.nextPost();
    const QString id = m_actor.post({ live.author, live.text, {}, live.language, {}, live.pollOptions });
    if (id.isEmpty())
        return;
    if (!live.pollOptions.isEmpty())
        m_polls.insert(id);
    int delay = 0;
    for (const LiveComment &comment : live.comments) {
        delay += m_random.between(18, 70);
        later(delay, [this, comment, id] { say(comment.author, comment.text, comment.language, id); });
    }
    const SeenPost seen { id, live.author, live.text, {}, m_actor.now(), live.pollOptions, true };
    for (int i = m_random.between(1, 4); i > 0; --i)
        later(m_random.between(5, 110), [this, seen] { cheer(someone({ seen.author }), seen); });
}

SeenPost Colleagues::recentRoot()
{
    QList<SeenPost> roots = m_actor.recentPosts(4 * looksBack);
    roots.removeIf([](const SeenPost &post) { return !post.inReplyTo.isEmpty(); });
    // The newer, the likelier: of two, the newer one.
    const int at = qMin(m_random.below(looksBack), m_random.below(looksBack));
    return roots.value(qMin<qsizetype>(at, roots.size() - 1));
}

void Colleagues::reactAround()
{
    const SeenPost post = recentRoot();
    if (post.id.isEmpty())
        return;
    const QString person = someone({ post.author });
    if (m_random.chance(.07))
        m_actor.boost(person, post.id);
    else
        cheer(person, post);
}

void Colleagues::commentAround()
{
    const SeenPost post = recentRoot();
    const QString language = languageOf(post.text);
    const QString person = someone({ post.author });
    const QString text = speaks(person, language) ? m_script.comment(language) : m_script.comment(QStringLiteral("en"));
    if (!post.id.isEmpty() && !text.isEmpty())
        say(person, text, speaks(person, language) ? language : QStringLiteral("en"), post.id);
}

void Colleagues::voteAround()
{
    QList<SeenPost> polls = m_actor.recentPosts(6 * looksBack);
    polls.removeIf([](const SeenPost &post) { return post.pollOptions.isEmpty(); });
    if (polls.isEmpty()) {
        reactAround();
        return;
    }
    const SeenPost poll = m_random.pick(polls);
    // Refused when the poll is over or this person has voted: then nothing happened, as in life.
    m_actor.vote(someone({ poll.author }), poll.id, { m_random.below(int(poll.pollOptions.size())) });
}

void Colleagues::notice(const SeenPost &post)
{
    if (post.isFromColleague)
        return;
    if (post.inReplyTo.isEmpty())
        answer(post);
    else
        converse(post);
}

/// Somebody is glad within half a minute, somebody says something within one, a few more come by.
void Colleagues::answer(const SeenPost &post)
{
    const QString first = someone({ post.author });
    later(m_random.between(9, 28), [this, first, post] { cheer(first, post); });
    const QString language = languageOf(post.text);
    QString second = someone({ post.author, first });
    for (int i = 0; i < 30 && !speaks(second, language); ++i)
        second = someone({ post.author, first });
    const QString spoken = speaks(second, language) ? language : QStringLiteral("en");
    later(m_random.between(20, 58), [this, second, spoken, post] {
        say(second, m_script.reply(moodOf(post.text), spoken, post.author), spoken, post.id);
    });
    for (int i = m_random.between(1, 3); i > 0; --i)
        later(m_random.between(40, 240), [this, post] { cheer(someone({ post.author }), post); });
    if (!post.pollOptions.isEmpty())
        for (int i = 0; i < 6; ++i)
            later(m_random.between(10, 200), [this, post] {
                m_actor.vote(someone({ post.author }), post.id, { m_random.below(int(post.pollOptions.size())) });
            });
}

/// Who was answered answers back, up to a point; then a reaction says that it was read.
void Colleagues::converse(const SeenPost &post)
{
    QString partner;
    for (const SeenPost &seen : m_actor.recentPosts(400))
        if (seen.id == post.inReplyTo)
            partner = seen.author;
    if (partner.isEmpty() || partner == post.author || !m_actor.usernames().contains(partner))
        partner = someone({ post.author });
    later(m_random.between(9, 24), [this, partner, post] { cheer(partner, post); });
    int &turns = m_turns[partner + u' ' + post.author];
    if (++turns > patience)
        return;
    const QString language = languageOf(post.text);
    const QString spoken = speaks(partner, language) ? language : QStringLiteral("en");
    const LiveMood mood = moodOf(post.text) == LiveMood::Question ? LiveMood::Question : LiveMood::Back;
    later(m_random.between(18, 55), [this, partner, spoken, mood, post] {
        say(partner, m_script.reply(mood, spoken, post.author), spoken, post.id);
    });
}

void Colleagues::say(const QString &author, const QString &text, const QString &language, const QString &inReplyTo)
{
    if (!text.isEmpty())
        m_actor.post({ author, text, inReplyTo, language, {}, {} });
}

void Colleagues::cheer(const QString &person, const SeenPost &post)
{
    if (m_random.chance(.5))
        m_actor.favourite(person, post.id);
    else
        m_actor.react(person, post.id, emojiFor(m_random, post.text));
}

/// Anybody who works here but is not signed in as the demo does.
QString Colleagues::someone(const QStringList &except)
{
    static const QStringList demo { QStringLiteral("ana.figueira"), QStringLiteral("julia.nowicka"),
                                    QStringLiteral("niko.vainio") };
    QStringList names;
    for (const QString &name : m_actor.usernames())
        if (!except.contains(name) && !demo.contains(name) && speaks(name, QStringLiteral("en")))
            names << name;
    return names.isEmpty() ? QString() : m_random.pick(names);
}

} // namespace atrium::company
