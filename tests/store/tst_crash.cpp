// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storetest.h"

#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

using namespace atrium;
using namespace atrium::store;

// The program is killed (SIGKILL) while it writes as fast as it can, again and again in the same folder. A child is this
// same program with a folder as its argument; it says what the store acknowledged, a line each, and the parent compares.

namespace {

constexpr int rounds = 25;

Publish aPublish(int number)
{
    Publish publish;
    publish.localId = PostId(QStringLiteral("local:%1").arg(number));
    publish.text = QStringLiteral("Post %1").arg(number);
    return publish;
}

void say(const char *what, int number)
{
    std::printf("%s %d\n", what, number);
    std::fflush(stdout);
}

/// Writes until it is killed: publishes, drafts, and settles every third.
int writeForEver(const QString &folder, int from)
{
    TestStore store(folder);
    get(store->commit(aPage(company, { 1 })));
    for (int number = from;; ++number) {
        const auto row = get(store->enqueue(aPublish(number)));
        say("queued", number);
        Draft draft;
        draft.placeKey = QStringLiteral("post");
        draft.text = QString::number(number);
        get(store->saveDraft(draft));
        say("drafted", number);
        if (number % 3 != 0)
            continue;
        get(store->markSending(row.sequence));
        say("sending", number);
        Outcome outcome;
        outcome.kind = Outcome::Kind::Confirmed;
        outcome.confirmedId = PostId(QString::number(number + 1000));
        outcome.batch.posts = { aPost(number + 1000).mine() };
        get(store->settle(row.sequence, outcome));
        say("settled", number);
    }
}

} // namespace

class TestCrash : public QObject {
    Q_OBJECT

private slots:
    void whatWasAcknowledgedIsThereAfterAKill();
};

void TestCrash::whatWasAcknowledgedIsThereAfterAKill()
{
    QTemporaryDir base;
    const QString folder = base.filePath(QStringLiteral("account"));
    QSet<int> queued;
    QSet<int> settled;
    QSet<int> sending;
    int drafted = 0;
    int last = 0;
    QRandomGenerator random(7);
    for (int round = 0; round < rounds; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    { QStringLiteral("--write"), folder, QString::number(last + 1) });
        QVERIFY(child.waitForStarted());
        QVERIFY(child.waitForReadyRead(20'000)); // it is at work
        child.waitForReadyRead(1 + int(random.bounded(60)));
        QThread::msleep(random.bounded(40));
        child.kill();
        QVERIFY(child.waitForFinished(20'000));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        for (const QByteArray &said : child.readAllStandardOutput().split('\n')) {
            const int number = said.mid(said.indexOf(' ') + 1).toInt();
            if (!said.endsWith(QByteArray::number(number)) || number == 0)
                continue;
            last = std::max(last, number);
            if (said.startsWith("queued"))
                queued.insert(number);
            else if (said.startsWith("drafted"))
                drafted = number;
            else if (said.startsWith("sending"))
                sending.insert(number);
            else if (said.startsWith("settled"))
                settled.insert(number);
        }
        last += 2; // what was under way when it was killed
        TestStore store(folder);
        QSet<int> waiting;
        for (const OutboxRow &row : get(store->outbox())) {
            const int number = std::get<Publish>(row.pending.intent).localId.toString().mid(6).toInt();
            waiting.insert(number);
            const bool wasSending = sending.contains(number);
            if (wasSending)
                QCOMPARE(row.pending.state, PendingIntent::State::Unclear);
        }
        for (const int number : std::as_const(queued))
            QVERIFY2(waiting.contains(number) != settled.contains(number) || sending.contains(number),
                     qPrintable(QString::number(number)));
        for (const int number : std::as_const(settled)) {
            QVERIFY(!waiting.contains(number));
            QVERIFY(answer(store->post(PostId(QStringLiteral("local:%1").arg(number)))).has_value());
        }
        const int kept = get(store->draft(QStringLiteral("post"))).text.toInt();
        QVERIFY2(kept == drafted || kept > drafted, qPrintable(QStringLiteral("%1 %2").arg(kept).arg(drafted)));
    }
    QVERIFY2(queued.size() > rounds, qPrintable(QString::number(queued.size())));
    QVERIFY(!settled.isEmpty());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 4 && arguments[1] == QStringLiteral("--write"))
        return writeForEver(arguments[2], arguments[3].toInt());
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"
