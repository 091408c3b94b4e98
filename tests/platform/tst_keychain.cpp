// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/keychain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace atrium;
using namespace atrium::platform;

namespace {

const QByteArray secret = QByteArrayLiteral("tok-7Fq2-never-in-a-file");

template <typename T> Result<T> settled(const QFuture<Result<T>> &future)
{
    return future.isFinished() ? future.result() : Result<T>(failed(Error::Kind::Offline, u"not finished"_qs));
}

QByteArray allBytes(const QString &folder)
{
    QByteArray bytes;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

} // namespace

class Keychains : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void secretsComeBackAfterReopening_data()
    {
        QTest::addColumn<QByteArray>("passphrase");
        QTest::newRow("sealed") << QByteArrayLiteral("one'two \"three\"");
        QTest::newRow("unsealed") << QByteArray();
    }

    void secretsComeBackAfterReopening()
    {
        QFETCH(QByteArray, passphrase);
        {
            FileKeychain keychain(path());
            QVERIFY(keychain.open(passphrase));
            QVERIFY(settled(keychain.write(u"a/token"_qs, secret)));
        }
        FileKeychain keychain(path());
        QCOMPARE(keychain.isSealed(), !passphrase.isEmpty());
        QVERIFY(keychain.open(passphrase));
        QCOMPARE(settled(keychain.read(u"a/token"_qs)).value_or(QByteArray()), secret);
        QVERIFY(settled(keychain.remove(u"a/token"_qs)));
        QCOMPARE(settled(keychain.read(u"a/token"_qs)).error().kind, Error::Kind::Missing);
    }

    void noFileHoldsTheSecretInPlainText()
    {
        FileKeychain keychain(path());
        QVERIFY(keychain.open({}));
        QVERIFY(settled(keychain.write(u"a/token"_qs, secret)));
        QVERIFY(!allBytes(m_folder->path()).contains(secret));
    }

    void wrongPassphraseIsRefusedAndChangesNothing()
    {
        {
            FileKeychain keychain(path());
            QVERIFY(keychain.open(QByteArrayLiteral("right")));
            QVERIFY(settled(keychain.write(u"a"_qs, secret)));
        }
        FileKeychain wrong(path());
        const Result<Done> opened = wrong.open(QByteArrayLiteral("wrong"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Rejected);
        FileKeychain right(path());
        QVERIFY(right.open(QByteArrayLiteral("right")));
        QCOMPARE(settled(right.read(u"a"_qs)).value_or(QByteArray()), secret);
    }

    void foreignFileIsRefused()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        FileKeychain keychain(path());
        QCOMPARE(keychain.open(QByteArrayLiteral("any")).error().kind, Error::Kind::Rejected);
    }

    void folderThatIsMissingIsAStorageError()
    {
        FileKeychain keychain(m_folder->path() + u"/none/keys.db"_qs);
        QCOMPARE(keychain.open({}).error().kind, Error::Kind::Storage);
    }

    void filesAreForTheOwnerOnly()
    {
        FileKeychain keychain(path());
        QVERIFY(keychain.open({}));
        constexpr auto others
            = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        for (const QFileInfo &info : QDir(m_folder->path()).entryInfoList(QDir::Files))
            QVERIFY2(!(info.permissions() & others), qPrintable(info.fileName()));
    }

private:
    QString path() const { return m_folder->path() + u"/keys.db"_qs; }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(Keychains)
#include "tst_keychain.moc"
