// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/singleinstance.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace atrium::platform;

class SingleInstances : public QObject {
    Q_OBJECT

private slots:
    void init() { m_profile = std::make_unique<QTemporaryDir>(); }

    void secondHandsItsWishToTheFirst()
    {
        SingleInstance first(m_profile->path());
        QSignalSpy received(&first, &SingleInstance::messageReceived);
        QVERIFY(first.claim("raise"));

        bool isFirst = true;
        const std::unique_ptr<QThread> other(QThread::create(
            [this, &isFirst] { isFirst = SingleInstance(m_profile->path()).claim("open atrium://post/1"); }));
        other->start();
        QTRY_COMPARE(received.size(), 1);
        QVERIFY(other->wait(5000));
        QVERIFY(!isFirst);
        QCOMPARE(received.first().first().toByteArray(), QByteArray("open atrium://post/1"));
    }

    void anotherProfileIsAnotherProgram()
    {
        const QTemporaryDir elsewhere;
        SingleInstance first(m_profile->path());
        QVERIFY(first.claim("raise"));
        SingleInstance second(elsewhere.path());
        QVERIFY(second.claim("raise"));
    }

    void longAndHalfMessagesAreDropped()
    {
        SingleInstance first(m_profile->path());
        QSignalSpy received(&first, &SingleInstance::messageReceived);
        QVERIFY(first.claim("raise"));
        QLocalSocket socket;
        socket.connectToServer(first.serverName());
        QVERIFY(socket.waitForConnected(1000));
        socket.write(QByteArray(1 << 20, 'x'));
        QTRY_VERIFY(socket.state() == QLocalSocket::UnconnectedState);
        QCOMPARE(received.size(), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_profile;
};

QTEST_GUILESS_MAIN(SingleInstances)
#include "tst_singleinstance.moc"
