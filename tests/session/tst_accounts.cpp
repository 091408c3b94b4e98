// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/accounts.h"
#include "session/discovery.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace atrium;
using namespace atrium::session;

namespace {

Account ana()
{
    Account account;
    account.uuid = u"7b1c1c9e-6a52-4d6e-9d0b-0d2f5f3f9c11"_qs;
    account.server = QUrl(u"https://social.lindquay.example"_qs);
    account.me = PersonId(u"7"_qs);
    account.handle = u"ana"_qs;
    account.name = u"Ana Sousa"_qs;
    account.clientId = u"app-1"_qs;
    account.lastUsed = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    return account;
}

Account bea()
{
    Account account = ana();
    account.uuid = u"8b1c1c9e-6a52-4d6e-9d0b-0d2f5f3f9c12"_qs;
    account.handle = u"bea"_qs;
    account.lastUsed = account.lastUsed.addDays(1);
    return account;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class AccountsTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsSavedIsFoundAgain();
    void theFileIsForItsOwnerOnly();
    void aDamagedFileIsSetAside();
    void aNameThatLeadsElsewhereIsNotTaken();
    void removingTakesTheFolderOnlyWhenAsked();
    void aDomainNamesItsServer_data();
    void aDomainNamesItsServer();
};

void AccountsTest::whatIsSavedIsFoundAgain()
{
    QTemporaryDir folder;
    Accounts accounts(folder.path());
    QVERIFY(accounts.load());
    QVERIFY(!accounts.latest());
    QVERIFY(accounts.save(ana()));
    QVERIFY(accounts.save(bea()));
    Account changed = ana();
    changed.name = u"Ana S."_qs;
    QVERIFY(accounts.save(changed));
    Accounts again(folder.path());
    QCOMPARE(*again.load(), (QList<Account> { changed, bea() }));
    QCOMPARE(*again.latest(), bea());
}

void AccountsTest::theFileIsForItsOwnerOnly()
{
    QTemporaryDir folder;
    Accounts accounts(folder.path());
    QVERIFY(accounts.save(ana()));
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(folder.filePath(u"accounts.json"_qs)) & others));
}

void AccountsTest::aDamagedFileIsSetAside()
{
    QTemporaryDir folder;
    writeFile(folder.filePath(u"accounts.json"_qs), "{\"accounts\": [tru");
    Accounts accounts(folder.path());
    QCOMPARE(accounts.load()->size(), 0);
    QVERIFY(QFile::exists(folder.filePath(u"accounts.json.damaged"_qs)));
    QVERIFY(accounts.save(ana()));
    QCOMPARE(Accounts(folder.path()).load()->size(), 1);
}

void AccountsTest::aNameThatLeadsElsewhereIsNotTaken()
{
    QTemporaryDir folder;
    writeFile(
        folder.filePath(u"accounts.json"_qs),
        R"({"accounts":[{"uuid":"../../../../etc","server":"https://a.example"},{"uuid":"","server":"https://a.example"}]})");
    QCOMPARE(Accounts(folder.path()).load()->size(), 0);
}

void AccountsTest::removingTakesTheFolderOnlyWhenAsked()
{
    QTemporaryDir folder;
    Accounts accounts(folder.path());
    for (const Account &account : { ana(), bea() }) {
        QVERIFY(accounts.save(account));
        QVERIFY(QDir().mkpath(accounts.folderOf(account)));
    }
    QVERIFY(accounts.remove(ana().uuid, false));
    QVERIFY(accounts.remove(bea().uuid, true));
    QVERIFY(QDir(accounts.folderOf(ana())).exists());
    QVERIFY(!QDir(accounts.folderOf(bea())).exists());
    QCOMPARE(accounts.all().size(), 0);
}

void AccountsTest::aDomainNamesItsServer_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("server");
    QTest::newRow("usual") << QByteArray(
        R"(<XRD><Link rel="lrdd" template="https://social.lindquay.example/.well-known/webfinger?resource={uri}"/></XRD>)")
                           << u"https://social.lindquay.example"_qs;
    QTest::newRow("with port") << QByteArray(
        R"(template='https://a.example:8443/.well-known/webfinger?resource={uri}')")
                               << u"https://a.example:8443"_qs;
    QTest::newRow("http") << QByteArray(R"(template="http://a.example/.well-known/webfinger?resource={uri}")")
                          << QString();
    QTest::newRow("user") << QByteArray(R"(template="https://a@b.example/.well-known/webfinger?resource={uri}")")
                          << QString();
    QTest::newRow("a web page") << QByteArray("<html>Hello</html>") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void AccountsTest::aDomainNamesItsServer()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, server);
    QCOMPARE(serverOfHostMeta(document).toString(), server);
}

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_accounts.moc"
