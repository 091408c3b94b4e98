// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/stage.h"

#include <QTest>

#include <random>

using namespace atrium;
using namespace atrium::test;

namespace {

/// One seeded life: people act on both sides, the network does its worst, the program crashes. In the end both sides hold
/// the same, and everything that this person did took place once or says why not.
class Life {
public:
    explicit Life(quint32 seed)
        : m_random(seed)
    {
        m_stage.server.honoursKeys = chance(50);
        m_stage.server.hasStream = chance(60);
        m_stage.faults = [this](const api::Request &request) { return fault(request); };
    }

    void live(int days)
    {
        for (int i = number(0, 5); i >= 0; --i)
            m_stage.server.publish(someone(), freshText());
        m_stage.source->exists = m_stage.server.hasStream;
        m_stage.engine().start();
        for (int day = 0; day < days; ++day)
            happen();
    }

    void settle()
    {
        m_stage.faults = {};
        m_stage.streamsAtOnce = true;
        m_stage.settle();
    }

    Stage &stage() { return m_stage; }
    const QStringList &written() const { return m_written; }
    const QStringList &story() const { return m_story; }

private:
    int number(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_random); }
    bool chance(int percent) { return number(1, 100) <= percent; }
    QString someone() { return QString::number(number(2, 4)); }
    QString freshText() { return u"text %1"_qs.arg(++m_texts); }
    QString emoji() { return QStringList { u"🎉"_qs, u"🚀"_qs, u"☕"_qs }.at(number(0, 2)); }

    QString somePost()
    {
        const QStringList ids = m_stage.server.posts().keys();
        return ids.isEmpty() ? QString() : ids.at(number(0, int(ids.size()) - 1));
    }

    Fault fault(const api::Request &request)
    {
        // What the network itself repeats, only a server with keys can tell apart.
        const bool mayRepeat = m_stage.server.honoursKeys || request.path != "/api/v1/statuses";
        static const QList<Fault> all { Fault::LostRequest,  Fault::LostAnswer, Fault::ServerError,
                                        Fault::GatewayError, Fault::Throttled,  Fault::CaptivePortal,
                                        Fault::Twice };
        return chance(m_trouble) ? all.at(number(0, int(all.size()) - (mayRepeat ? 1 : 2))) : Fault::None;
    }

    void happen()
    {
        if (chance(10))
            m_trouble = chance(50) ? 0 : number(10, 90);
        const int what = number(1, 100);
        if (what <= 40)
            actHere();
        else if (what <= 60)
            actThere();
        else if (what <= 70)
            m_stage.source->isOpen() ? m_stage.source->cut() : m_stage.source->connectNow();
        else if (what <= 74)
            crash();
        else if (what <= 85)
            wait();
        for (int i = number(0, 4); i > 0; --i)
            m_stage.step();
    }

    void crash()
    {
        m_story.append(u"crash"_qs);
        m_stage.restart();
    }

    void wait()
    {
        const int seconds = number(1, 90);
        m_story.append(u"%1 s pass"_qs.arg(seconds));
        m_stage.clock.advance(seconds);
        m_stage.engine().wake();
    }

    void actThere()
    {
        const QString id = somePost();
        const int what = number(1, 6);
        m_story.append(u"there: %1 on %2"_qs.arg(what).arg(id));
        if (what == 1 || id.isEmpty())
            m_stage.server.publish(someone(), freshText());
        else if (what == 2)
            m_stage.server.publish(someone(), freshText(), id);
        else if (what == 3)
            m_stage.server.edit(id, freshText());
        else if (what == 4 && m_stage.server.posts()[id].author != Stage::me)
            m_stage.server.remove(id);
        else if (what == 5)
            m_stage.server.like(someone(), id, chance(70));
        else
            m_stage.server.react(someone(), id, emoji(), chance(70));
    }

    void actHere()
    {
        const QString id = somePost();
        const int what = number(1, 9);
        m_story.append(u"here: %1 on %2"_qs.arg(what).arg(id));
        if (what <= 2 || id.isEmpty()) {
            m_written.append(freshText());
            m_stage.publish(m_written.last(), chance(40) ? PostId(id) : PostId());
            return;
        }
        const PostId post(id);
        const QList<Intent> acts { Like { post, true },      Like { post, false },      Share { post, true },
                                   Share { post, false },    Save { post, chance(60) }, React { post, emoji(), {} },
                                   Unreact { post, emoji() } };
        m_stage.act(acts.at(what - 3));
    }

    std::mt19937 m_random;
    Stage m_stage;
    QStringList m_written;
    QStringList m_story;
    int m_texts = 0;
    int m_trouble = 0;
};

} // namespace

class ConvergenceTest : public QObject {
    Q_OBJECT

private slots:
    void bothSidesEndEqual_data();
    void bothSidesEndEqual();
};

void ConvergenceTest::bothSidesEndEqual_data()
{
    QTest::addColumn<quint32>("seed");
    bool isNumber = false;
    const uint wanted = qEnvironmentVariable("ATRIUM_SEED").toUInt(&isNumber);
    if (isNumber) {
        QTest::addRow("seed %u", wanted) << quint32(wanted);
        return;
    }
    const int seeds = qEnvironmentVariableIntValue("ATRIUM_SEEDS");
    for (quint32 seed = 1; seed <= quint32(seeds > 0 ? seeds : 200); ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void ConvergenceTest::bothSidesEndEqual()
{
    QFETCH(quint32, seed);
    Life life(seed);
    life.live(60);
    life.settle();
    Stage &stage = life.stage();
    if (QTest::currentTestFailed() || qEnvironmentVariableIsSet("ATRIUM_SEED"))
        qInfo().noquote() << life.story().join(u'\n');

    // Both sides show the same posts in the same order.
    QCOMPARE(stage.entryIds(Stage::company), stage.server.companyIds());
    for (const FeedEntry &entry : stage.feed(Stage::company).entries)
        QCOMPARE(lineOf(entry.post), lineOf(stage.server.posts()[entry.post.id.toString()]));

    // Every post of this person is there once, or lies here with a reason.
    QHash<QString, QString> failedTexts;
    for (const store::OutboxRow &row : stage.outbox()) {
        QCOMPARE(row.pending.state, PendingIntent::State::Failed);
        QVERIFY(!row.pending.reason.isEmpty());
        if (const auto *publish = std::get_if<Publish>(&row.pending.intent))
            failedTexts.insert(publish->text, row.pending.reason);
    }
    for (const QString &text : life.written()) {
        const int there = stage.server.countOf(text) + stage.server.gone(text);
        QVERIFY2(there == (failedTexts.contains(text) ? 0 : 1),
                 qPrintable(u"“%1” is there %2 times; %3"_qs.arg(text).arg(there).arg(failedTexts.value(text))));
    }

    // At rest nothing is sent.
    stage.server.clearLog();
    const QStringList before = stage.entryIds(Stage::following);
    stage.run();
    QCOMPARE(stage.server.log(), QStringList {});
    QCOMPARE(stage.entryIds(Stage::following), before);
}

QTEST_GUILESS_MAIN(ConvergenceTest)
#include "tst_convergence.moc"
