// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/colleagues.h"
#include "company/samplepeople.h"

#include <QTest>

using namespace atrium::company;

namespace {

/// Remembers what was done; says yes to everything.
class RecordingActor final : public Actor {
public:
    struct Deed {
        QString kind, person, target, what;
        bool operator==(const Deed &) const = default;
    };

    QDateTime now() const override { return QDateTime(QDate(2026, 4, 24), QTime(14, 40), Qt::UTC); }
    QStringList usernames() const override
    {
        QStringList names;
        for (const RosterEntry &entry : roster())
            if (entry.person.isColleague())
                names << entry.person.username;
        return names;
    }
    QList<SeenPost> recentPosts(int limit) const override { return posts.mid(0, limit); }
    void onPost(Listener listener) override { m_listener = std::move(listener); }
    QString post(const NewPost &made) override
    {
        return add(made.author, made.text, made.inReplyTo, made.pollOptions, true);
    }
    bool edit(const QString &, const QString &, const QString &) override { return true; }
    bool remove(const QString &, const QString &) override { return true; }
    bool favourite(const QString &who, const QString &id) override
    {
        return note({ QStringLiteral("like"), who, id, {} });
    }
    bool react(const QString &who, const QString &id, const QString &emoji) override
    {
        return note({ QStringLiteral("react"), who, id, emoji });
    }
    bool boost(const QString &who, const QString &id) override
    {
        return note({ QStringLiteral("boost"), who, id, {} });
    }
    bool vote(const QString &who, const QString &id, const QList<int> &) override
    {
        return note({ QStringLiteral("vote"), who, id, {} });
    }
    bool follow(const QString &, const QString &) override { return true; }

    QString add(const QString &author, const QString &text, const QString &parent = {}, const QStringList &options = {},
                bool byColleague = false)
    {
        const SeenPost seen { QString::number(++m_last), author, text, parent, now(), options, byColleague };
        posts.prepend(seen);
        note({ parent.isEmpty() ? QStringLiteral("post") : QStringLiteral("comment"), author, parent, text });
        if (m_listener)
            m_listener(seen);
        return seen.id;
    }
    int count(const QString &kind) const
    {
        return int(
            std::count_if(deeds.cbegin(), deeds.cend(), [&kind](const Deed &deed) { return deed.kind == kind; }));
    }

    QList<SeenPost> posts;
    QList<Deed> deeds;

private:
    bool note(const Deed &deed)
    {
        deeds << deed;
        return true;
    }

    Listener m_listener;
    int m_last = 0;
};

} // namespace

class TestColleagues : public QObject {
    Q_OBJECT

private slots:
    void anHourIsFullOfCalmLife();
    void sameSeedDoesTheSame();
    void signedInPersonIsAnsweredWithinAMinute();
    void conversationEndsAfterAWhile();
    void signedInPeopleAreNeverPlayed();
    void postsOfAnEarlierSessionAreNotToldAgain();
    void stopIsStop();
    void wordsAreUnderstood_data();
    void wordsAreUnderstood();
};

void TestColleagues::anHourIsFullOfCalmLife()
{
    RecordingActor actor;
    actor.add(QStringLiteral("marta.wolniak"), QStringLiteral("Good morning"));
    Colleagues colleagues(actor);
    colleagues.start();
    QList<int> perMinute;
    for (int minute = 0; minute < 60; ++minute) {
        const qsizetype before = actor.deeds.size();
        colleagues.advance(60);
        perMinute << int(actor.deeds.size() - before);
    }
    QVERIFY2(actor.count(QStringLiteral("post")) >= 25,
             qPrintable(QString::number(actor.count(QStringLiteral("post")))));
    QVERIFY(actor.count(QStringLiteral("comment")) >= 40);
    QVERIFY(actor.count(QStringLiteral("react")) + actor.count(QStringLiteral("like")) >= 100);
    QVERIFY(actor.count(QStringLiteral("boost")) >= 2);
    QVERIFY(actor.count(QStringLiteral("vote")) >= 3);
    for (const int deeds : std::as_const(perMinute))
        QVERIFY2(deeds >= 1 && deeds <= 18, qPrintable(QString::number(deeds)));
}

void TestColleagues::sameSeedDoesTheSame()
{
    const auto hour = [](quint64 seed) {
        RecordingActor actor;
        actor.add(QStringLiteral("marta.wolniak"), QStringLiteral("Good morning"));
        Colleagues colleagues(actor, seed);
        colleagues.start();
        colleagues.advance(1200);
        return actor.deeds;
    };
    QCOMPARE(hour(7), hour(7));
    QVERIFY(hour(7) != hour(8));
}

void TestColleagues::signedInPersonIsAnsweredWithinAMinute()
{
    for (quint64 seed = 1; seed <= 20; ++seed) {
        RecordingActor actor;
        Colleagues colleagues(actor, seed);
        colleagues.start();
        const QString id = actor.add(QStringLiteral("ana.figueira"), QStringLiteral("Is anybody here? #question"));
        colleagues.advance(60);
        const auto answers = std::count_if(actor.deeds.cbegin(), actor.deeds.cend(),
                                           [&id](const RecordingActor::Deed &deed) { return deed.target == id; });
        QVERIFY2(answers >= 2, qPrintable(QString::number(seed)));
        const bool isNamed = std::any_of(actor.posts.cbegin(), actor.posts.cend(), [&id](const SeenPost &post) {
            return post.inReplyTo == id && post.text.contains(QStringLiteral("@ana.figueira"));
        });
        QVERIFY(isNamed);
    }
}

void TestColleagues::conversationEndsAfterAWhile()
{
    RecordingActor actor;
    Colleagues colleagues(actor);
    colleagues.start();
    const QString root = actor.add(QStringLiteral("zofia.krajka"), QStringLiteral("Which one?"), {}, {}, true);
    QString last = root;
    for (int i = 0; i < 6; ++i) {
        actor.add(QStringLiteral("ana.figueira"), QStringLiteral("The second."), root);
        colleagues.advance(60);
    }
    const auto answers = std::count_if(actor.posts.cbegin(), actor.posts.cend(), [](const SeenPost &post) {
        return post.author == u"zofia.krajka" && post.text.contains(QStringLiteral("@ana.figueira"));
    });
    QCOMPARE(answers, 3);
}

void TestColleagues::signedInPeopleAreNeverPlayed()
{
    RecordingActor actor;
    Colleagues colleagues(actor);
    colleagues.start();
    colleagues.advance(2 * 3600);
    QVERIFY(actor.deeds.size() > 300);
    for (const RecordingActor::Deed &deed : std::as_const(actor.deeds))
        QVERIFY2(!QStringList({ QStringLiteral("ana.figueira"), QStringLiteral("julia.nowicka"),
                                QStringLiteral("niko.vainio") })
                      .contains(deed.person),
                 qPrintable(deed.what));
}

void TestColleagues::postsOfAnEarlierSessionAreNotToldAgain()
{
    RecordingActor actor;
    for (int session = 0; session < 2; ++session) {
        Colleagues colleagues(actor);
        colleagues.start();
        colleagues.advance(900);
    }
    QSet<QString> texts;
    for (const SeenPost &post : std::as_const(actor.posts))
        if (post.inReplyTo.isEmpty()) {
            QVERIFY2(!texts.contains(post.text), qPrintable(post.text));
            texts.insert(post.text);
        }
    QVERIFY(texts.size() >= 10);
}

void TestColleagues::stopIsStop()
{
    RecordingActor actor;
    Colleagues colleagues(actor);
    colleagues.start();
    colleagues.advance(120);
    colleagues.stop();
    const qsizetype before = actor.deeds.size();
    colleagues.advance(600);
    QCOMPARE(actor.deeds.size(), before);
}

void TestColleagues::wordsAreUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("mood");
    QTest::newRow("question") << QStringLiteral("Does it rain?") << QStringLiteral("en") << int(LiveMood::Question);
    QTest::newRow("arabic question") << QStringLiteral("هل تعمل؟") << QStringLiteral("ar") << int(LiveMood::Question);
    QTest::newRow("kudos") << QStringLiteral("#kudos @x for all") << QStringLiteral("en") << int(LiveMood::Kudos);
    QTest::newRow("polish hello") << QStringLiteral("Cześć wszystkim") << QStringLiteral("pl") << int(LiveMood::Hello);
    QTest::newRow("portuguese") << QStringLiteral("Não sei") << QStringLiteral("pt") << int(LiveMood::Plain);
    QTest::newRow("japanese") << QStringLiteral("雨です") << QStringLiteral("ja") << int(LiveMood::Plain);
    QTest::newRow("history is no hi") << QStringLiteral("History of the river") << QStringLiteral("en")
                                      << int(LiveMood::Plain);
}

void TestColleagues::wordsAreUnderstood()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(int, mood);
    QCOMPARE(languageOf(text), language);
    QCOMPARE(int(moodOf(text)), mood);
}

QTEST_GUILESS_MAIN(TestColleagues)
#include "tst_colleagues.moc"
