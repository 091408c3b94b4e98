// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bytes.h"
#include "store/migrations.h"
#include "store/storetest.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>
#include <sys/resource.h>

#include <csignal>

using namespace atrium;
using namespace atrium::store;

namespace {

const QString canary = QStringLiteral("canary-4f1c9e-known-plaintext");
const PostId one(QStringLiteral("1"));

Error openError(const QString &folder, const QByteArray &key = testKey)
{
    const ManualClock clock(testStart);
    Store store(clock);
    const auto report = answer(store.open({ folder, key }));
    return report ? Error { Error::Kind::Cancelled, QStringLiteral("It opened.") } : report.error();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, qint64 from, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(from));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A plain connection to one of the files, as another program with the key would have.
std::unique_ptr<SQLite::Database> raw(const QString &path)
{
    auto database = std::make_unique<SQLite::Database>(path.toStdString(), SQLite::OPEN_READWRITE);
    database->exec("PRAGMA cipher = 'aegis'");
    database->exec("PRAGMA key = \"x'" + testKey.toHex().toStdString() + "'\"");
    return database;
}

Draft aDraft(const QString &text)
{
    Draft draft;
    draft.placeKey = QStringLiteral("post");
    draft.text = text;
    draft.changedAt = testStart;
    return draft;
}

Publish aPublish(const QString &text)
{
    Publish publish;
    publish.localId = PostId(QStringLiteral("local:") + text);
    publish.text = text;
    return publish;
}

QStringList names(const QString &folder) { return QDir(folder).entryList(QDir::Files, QDir::Name); }

/// Something of everything, and closed: `mine.bak` is there.
void fill(TestStore &store)
{
    get(store->commit(aPage(company, { 3, 2, 1 })));
    get(store->saveDraft(aDraft(QStringLiteral("my draft"))));
    get(store->enqueue(aPublish(QStringLiteral("my post"))));
    store.close();
}

void expectMine(TestStore &store)
{
    QCOMPARE(get(store->draft(QStringLiteral("post"))).text, QStringLiteral("my draft"));
    QCOMPARE(std::get<Publish>(get(store->outbox()).first().pending.intent).text, QStringLiteral("my post"));
}

} // namespace

class TestStoreFiles : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); }

    void nothingReadableIsOnTheDisk();
    void filesAreForTheirOwnerOnly();
    void aFolderThatCannotBeMadeIsSaid();
    void aKeyOfTheWrongLengthIsRefused();
    void aWrongKeyTouchesNothing();
    void aSecondProgramIsRefused();
    void aNewerFormatTouchesNothing_data();
    void aNewerFormatTouchesNothing();
    void aDamagedCacheIsRebuilt_data();
    void aDamagedCacheIsRebuilt();
    void damageFoundWhileReadingIsMended();
    void aDamagedMineIsRestored_data();
    void aDamagedMineIsRestored();
    void aMissingMineIsRestored();
    void whatIsRestoredIsLookedUpBeforeSending();
    void theCopyIsRenewedWhileOpen();
    void withoutACopyTheDamagedFileIsKept();
    void damagedPicturesAreForgotten();
    void aStrayLogIsNotReplayed();
    void fullDiskLosesNothing();
    void fullDiskWhileOpening();
    void migrationsRunOnce();
    void anInterruptedFirstStartStartsAgain();
    void anyCorruptionIsSurvived_data();
    void anyCorruptionIsSurvived();
    void damagedBytesAreNotDecoded();
};

void TestStoreFiles::nothingReadableIsOnTheDisk()
{
    TestStore store;
    Batch batch = aBatch({ aPost(1).saying(canary) });
    batch.posts[0].author.name = canary;
    batch.posts[0].tags = { canary };
    get(store->commit(batch));
    get(store->saveDraft(aDraft(canary)));
    get(store->enqueue(aPublish(canary)));
    get(store->saveBlob(canary.toUtf8().repeated(1000)));
    get(store->storeFile(QStringLiteral("https://example.org/") + canary, canary.toUtf8().repeated(1000)));
    get(store->setSetting(QStringLiteral("secret"), canary.toUtf8()));
    get(store->search(canary, 5));
    const auto leaks = [&store] {
        QStringList found;
        int files = 0;
        QDirIterator all(store.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            const QByteArray bytes = contents(path);
            ++files;
            for (const QByteArray &text :
                 { canary.toUtf8(), QByteArray("known-plaintext"), QByteArray("CREATE TABLE"),
                   QByteArray(reinterpret_cast<const char *>(canary.utf16()), canary.size() * 2) }) {
                if (bytes.contains(text))
                    found.append(path);
            }
        }
        return files < 6 ? QStringList { QStringLiteral("too few files") } : found;
    };
    QVERIFY(QFileInfo(store.file("company.db-wal")).size() > 0);
    QVERIFY(QFileInfo(store.file("mine.db-wal")).size() > 0);
    QCOMPARE(leaks(), QStringList()); // open: with logs and shared memory
    store.close();
    QVERIFY(names(store.folder()).contains(QStringLiteral("mine.bak")));
    const QStringList closed = leaks();
    QVERIFY(closed.isEmpty() || closed.first() == QStringLiteral("too few files"));
    QVERIFY(QByteArray("xx" + canary.toUtf8()).contains(canary.toUtf8())); // the search itself can find
}

void TestStoreFiles::filesAreForTheirOwnerOnly()
{
    TestStore store;
    get(store->commit(aPage(company, { 1 })));
    constexpr auto others
        = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(store.folder()) & others));
    for (const QString &name : names(store.folder())) {
        if (name.contains(QStringLiteral(".db")) || name.contains(QStringLiteral(".bak")))
            QVERIFY2(!(QFile::permissions(store.folder() + u'/' + name) & others), qPrintable(name));
    }
}

void TestStoreFiles::aFolderThatCannotBeMadeIsSaid()
{
    QTemporaryDir base;
    QFile blocker(base.filePath(QStringLiteral("file")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    QVERIFY(
        openError(blocker.fileName() + QStringLiteral("/account")).detail.contains(QStringLiteral("cannot be made")));
    QVERIFY(openError(QStringLiteral("/proc/atrium-test")).kind == Error::Kind::Storage);
    const QString locked = base.filePath(QStringLiteral("locked"));
    QVERIFY(QDir().mkpath(locked));
    if (geteuid() != 0) { // root may write anywhere
        QFile::setPermissions(locked, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        QVERIFY(openError(locked + QStringLiteral("/account")).detail.contains(QStringLiteral("cannot be made")));
    }
}

void TestStoreFiles::aKeyOfTheWrongLengthIsRefused()
{
    QTemporaryDir base;
    QCOMPARE(openError(base.filePath(QStringLiteral("a")), "short").kind, Error::Kind::Storage);
    QVERIFY(!QFileInfo::exists(base.filePath(QStringLiteral("a"))));
}

void TestStoreFiles::aWrongKeyTouchesNothing()
{
    TestStore store;
    fill(store);
    const QByteArray company = contents(store.file("company.db"));
    const QByteArray mine = contents(store.file("mine.db"));
    const QStringList before = names(store.folder());
    const QString detail = openError(store.folder(), QByteArray(32, 'w')).detail;
    QVERIFY2(detail.contains(QStringLiteral("key does not open")), qPrintable(detail));
    QFile::remove(store.file("key.proof")); // nor when nothing proves that the key is wrong
    QVERIFY(openError(store.folder(), QByteArray(32, 'w')).detail.contains(QStringLiteral("key does not open")));
    QCOMPARE(contents(store.file("company.db")), company);
    QCOMPARE(contents(store.file("mine.db")), mine);
    const OpenReport report = store.reopen();
    QVERIFY(!report.cacheWasRebuilt && !report.mineWasRestored);
    expectMine(store);
    store.close();
    QCOMPARE(names(store.folder()), before);
}

void TestStoreFiles::aSecondProgramIsRefused()
{
    TestStore store;
    QVERIFY(openError(store.folder()).detail.contains(QStringLiteral("Another Atrium")));
    get(store->commit(aPage(company, { 1 })));
}

void TestStoreFiles::aNewerFormatTouchesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("company.db") << QStringLiteral("company.db");
    QTest::newRow("mine.db") << QStringLiteral("mine.db");
}

void TestStoreFiles::aNewerFormatTouchesNothing()
{
    QFETCH(QString, name);
    TestStore store;
    fill(store);
    raw(store.folder() + u'/' + name)->exec("PRAGMA user_version = 99");
    const QByteArray before = contents(store.folder() + u'/' + name);
    const QString detail = openError(store.folder()).detail;
    QVERIFY2(detail.contains(QStringLiteral("newer Atrium")), qPrintable(detail));
    QCOMPARE(contents(store.folder() + u'/' + name), before);
    const Schema &schema = name == QStringLiteral("mine.db") ? mineSchema : companySchema;
    raw(store.folder() + u'/' + name)->exec("PRAGMA user_version = " + std::to_string(newestVersion(schema)));
    store.reopen();
    expectMine(store);
}

void TestStoreFiles::aDamagedCacheIsRebuilt_data()
{
    QTest::addColumn<std::function<void(const QString &)>>("damage");
    using Damage = std::function<void(const QString &)>;
    QTest::newRow("header") << Damage([](const QString &path) { overwrite(path, 0, QByteArray(100, 'x')); });
    QTest::newRow("first page") << Damage([](const QString &path) { overwrite(path, 200, QByteArray(1000, 'x')); });
    QTest::newRow("another program's file") << Damage([](const QString &path) {
        QFile::remove(path);
        SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec("CREATE TABLE theirs (a)");
    });
    QTest::newRow("ours, but another file") << Damage([](const QString &path) {
        QFile::remove(path);
        QVERIFY(QFile::copy(QFileInfo(path).path() + QStringLiteral("/mine.db"), path));
    });
    QTest::newRow("text") << Damage([](const QString &path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hello");
    });
}

void TestStoreFiles::aDamagedCacheIsRebuilt()
{
    QFETCH(std::function<void(const QString &)>, damage);
    TestStore store;
    fill(store);
    damage(store.file("company.db"));
    const QByteArray damaged = contents(store.file("company.db"));
    const OpenReport report = store.reopen();
    QVERIFY(report.cacheWasRebuilt);
    QVERIFY(!report.mineWasRestored);
    QVERIFY(!report.note.isEmpty());
    QVERIFY(get(store->feed(all(company))).entries.size() == 1); // only what waits
    expectMine(store);
    get(store->commit(aPage(company, { 9 })));
    QCOMPARE(get(store->feed(all(company))).entries.size(), 2);
    const QStringList kept = names(store.folder()).filter(QStringLiteral("company.db.damaged"));
    QCOMPARE(kept.size(), 1);
    QCOMPARE(contents(store.folder() + u'/' + kept.first()), damaged);
}

void TestStoreFiles::damageFoundWhileReadingIsMended()
{
    TestStore store;
    Batch batch;
    for (int id = 1; id <= 400; ++id)
        batch.posts.append(aPost(id).saying(QStringLiteral("Long text ").repeated(100)));
    get(store->commit(batch));
    fill(store);
    const qint64 pages = QFileInfo(store.file("company.db")).size() / 4096;
    QVERIFY(pages > 100);
    for (qint64 page = pages / 2; page < pages; ++page) // the first ones hold the schema
        overwrite(store.file("company.db"), page * 4096 + 100, QByteArray(64, 'x'));
    QVERIFY(!store.reopen().cacheWasRebuilt); // the start does not read everything
    QSignalSpy told(&*store, &Store::failed);
    for (int id = 1; id <= 400 && told.isEmpty(); ++id) {
        answer(store->post(PostId(QString::number(id))));
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(!told.isEmpty());
    get(store->commit(aPage(company, { 9 })));
    QCOMPARE(get(store->post(PostId(QStringLiteral("9")))).id, PostId(QStringLiteral("9")));
    expectMine(store);
    QCOMPARE(names(store.folder())
                 .filter(QStringLiteral("company.db.damaged"))
                 .filter(QRegularExpression(QStringLiteral("-\\d+$")))
                 .size(),
             1);
}

void TestStoreFiles::aDamagedMineIsRestored_data()
{
    aDamagedCacheIsRebuilt_data();
    QTest::newRow("a page in the middle") << std::function<void(const QString &)>(
        [](const QString &path) { overwrite(path, 4096 * 4 + 10, QByteArray(64, 'x')); });
    QTest::newRow("emptied") << std::function<void(const QString &)>(
        [](const QString &path) { QFile::resize(path, 0); });
    QTest::newRow("cut") << std::function<void(const QString &)>(
        [](const QString &path) { QFile::resize(path, 4096 * 3); });
}

void TestStoreFiles::aDamagedMineIsRestored()
{
    QFETCH(std::function<void(const QString &)>, damage);
    if (QByteArray(QTest::currentDataTag()).startsWith("ours"))
        damage = [](const QString &path) {
            QFile::remove(path);
            QVERIFY(QFile::copy(QFileInfo(path).path() + QStringLiteral("/company.db"), path));
        };
    TestStore store;
    fill(store);
    damage(store.file("mine.db"));
    const QByteArray damaged = contents(store.file("mine.db"));
    const OpenReport report = store.reopen();
    QVERIFY(report.mineWasRestored);
    QVERIFY(!report.cacheWasRebuilt);
    expectMine(store);
    const QStringList kept = names(store.folder()).filter(QStringLiteral("mine.db.damaged"));
    QCOMPARE(kept.size(), 1);
    QCOMPARE(contents(store.folder() + u'/' + kept.first()), damaged);
}

void TestStoreFiles::aMissingMineIsRestored()
{
    TestStore store;
    fill(store);
    QVERIFY(QFile::remove(store.file("mine.db")));
    QVERIFY(store.reopen().mineWasRestored);
    expectMine(store);
}

void TestStoreFiles::whatIsRestoredIsLookedUpBeforeSending()
{
    TestStore store;
    fill(store);
    overwrite(store.file("mine.db"), 0, QByteArray(4096, 'x'));
    store.reopen();
    const auto row = *get(store->nextIntent()).pending;
    QCOMPARE(row.state, PendingIntent::State::Unclear); // it may have been sent after the copy was made
    QCOMPARE(row.firstSentAt, testStart);
}

void TestStoreFiles::theCopyIsRenewedWhileOpen()
{
    TestStore store;
    fill(store);
    store.reopen();
    get(store->saveDraft(aDraft(QStringLiteral("a later draft"))));
    const QByteArray before = contents(store.file("mine.bak"));
    store->backUp();
    QTRY_VERIFY(contents(store.file("mine.bak")) != before);
    QVERIFY(!QFileInfo::exists(store.file("mine.bak.new")));
    QVERIFY(QFile::copy(store.file("mine.bak"), store.file("kept")));
    store.close();
    QVERIFY(QFile::remove(store.file("mine.bak")));
    QVERIFY(QFile::rename(store.file("kept"), store.file("mine.bak")));
    overwrite(store.file("mine.db"), 0, QByteArray(4096, 'x'));
    store.reopen();
    QCOMPARE(get(store->draft(QStringLiteral("post"))).text, QStringLiteral("a later draft"));
}

void TestStoreFiles::withoutACopyTheDamagedFileIsKept()
{
    TestStore store;
    fill(store);
    QVERIFY(QFile::remove(store.file("mine.bak")));
    overwrite(store.file("mine.db"), 0, QByteArray(4096, 'x'));
    const QByteArray damaged = contents(store.file("mine.db"));
    const OpenReport report = store.reopen();
    QVERIFY(!report.mineWasRestored);
    QVERIFY(report.note.contains(QStringLiteral("mine.db was damaged")));
    QVERIFY(get(store->outbox()).isEmpty());
    get(store->saveDraft(aDraft(QStringLiteral("new"))));
    store.reopen();
    const QStringList kept = names(store.folder()).filter(QStringLiteral("mine.db.damaged"));
    QCOMPARE(kept.size(), 1);
    QCOMPARE(contents(store.folder() + u'/' + kept.first()), damaged);
}

void TestStoreFiles::damagedPicturesAreForgotten()
{
    TestStore store;
    get(store->storeFile(QStringLiteral("u"), "picture"));
    fill(store);
    overwrite(store.file("pictures.db"), 0, QByteArray(4096, 'x'));
    store.reopen();
    QVERIFY(!answer(store->cachedFile(QStringLiteral("u"))));
    get(store->storeFile(QStringLiteral("u"), "picture"));
    QCOMPARE(get(store->cachedFile(QStringLiteral("u"))), QByteArray("picture"));
}

void TestStoreFiles::aStrayLogIsNotReplayed()
{
    TestStore store;
    get(store->saveDraft(aDraft(QStringLiteral("of another time"))));
    QVERIFY(QFile::copy(store.file("mine.db-wal"), store.file("old-wal")));
    get(store->saveDraft(aDraft(QStringLiteral("my draft"))));
    get(store->enqueue(aPublish(QStringLiteral("my post"))));
    store.close();
    QVERIFY(QFile::remove(store.file("mine.db")));
    QVERIFY(QFile::rename(store.file("old-wal"), store.file("mine.db-wal")));
    QVERIFY(store.reopen().mineWasRestored);
    expectMine(store);
}

namespace {

/// No file of this process may grow beyond `bytes` while this lives: what a full disk looks like to SQLite.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small { bytes, m_before.rlim_max };
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before {};
};

} // namespace

void TestStoreFiles::fullDiskLosesNothing()
{
    TestStore store;
    get(store->commit(aPage(company, { 3, 2, 1 })));
    get(store->saveDraft(aDraft(QStringLiteral("my draft"))));
    get(store->enqueue(aPublish(QStringLiteral("my post"))));
    QSignalSpy told(&*store, &Store::failed);
    {
        const FullDisk disk(rlim_t(
            std::max(QFileInfo(store.file("mine.db-wal")).size(), QFileInfo(store.file("company.db-wal")).size())));
        const auto saved = answer(store->saveBlob(QByteArray(3'000'000, 'x')));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Storage);
        Batch large;
        for (int id = 100; id < 400; ++id)
            large.posts.append(aPost(id).saying(QStringLiteral("word ").repeated(1000)));
        QVERIFY(!answer(store->commit(large)));
        QTRY_COMPARE(told.count(), 2);
        QCOMPARE(get(store->feed(all(company))).entries.size(), 4); // reading goes on
        expectMine(store);
        QVERIFY(!answer(store->post(PostId(QStringLiteral("100")))));
    }
    get(store->saveDraft(aDraft(QStringLiteral("my draft")))); // and so does writing, once there is room
    get(store->commit(aPage(company, { 4, 3 })));
    store.reopen();
    QCOMPARE(get(store->feed(all(company))).entries.size(), 5);
    expectMine(store);
}

void TestStoreFiles::fullDiskWhileOpening()
{
    QTemporaryDir base;
    const QString folder = base.filePath(QStringLiteral("account"));
    {
        const FullDisk disk(6000);
        QCOMPARE(openError(folder).kind, Error::Kind::Storage);
    }
    TestStore store(folder); // with room it opens
    get(store->commit(aPage(company, { 1 })));
}

void TestStoreFiles::migrationsRunOnce()
{
    QCOMPARE(newestVersion(companySchema), 1);
    QCOMPARE(newestVersion(mineSchema), 2);
    QCOMPARE(newestVersion(picturesSchema), 1);
    TestStore store;
    fill(store);
    for (const auto &[name, schema] : { std::pair("company.db", companySchema), std::pair("mine.db", mineSchema),
                                        std::pair("pictures.db", picturesSchema) }) {
        const auto database = raw(store.file(name));
        QCOMPARE(database->execAndGet("PRAGMA user_version").getInt(), newestVersion(schema));
        QCOMPARE(database->execAndGet("PRAGMA application_id").getInt(), schema.applicationId);
        QCOMPARE(QString::fromStdString(database->execAndGet("PRAGMA integrity_check").getString()),
                 QStringLiteral("ok"));
    }
    store.reopen();
    expectMine(store);
}

void TestStoreFiles::anInterruptedFirstStartStartsAgain()
{
    // Each step is a transaction: what an interruption leaves is an empty file, or one without any table.
    QTemporaryDir base;
    const QString folder = base.filePath(QStringLiteral("account"));
    QVERIFY(QDir().mkpath(folder));
    for (const char *name : { "company.db", "mine.db" }) {
        const QString path = folder + u'/' + QLatin1String(name);
        QVERIFY(QFile(path).open(QIODevice::WriteOnly));
        raw(path)->exec("PRAGMA journal_mode = WAL");
    }
    TestStore store(folder);
    get(store->commit(aPage(company, { 1 })));
}

void TestStoreFiles::anyCorruptionIsSurvived_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// Bits, zeroed and swapped pages, cuts and deletions in any one of the files: it opens or says why, nothing hangs, and
// while one of the two copies of what is only here is whole, it is there.
void TestStoreFiles::anyCorruptionIsSurvived()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    TestStore store;
    fill(store);
    const QStringList files = { QStringLiteral("company.db"), QStringLiteral("mine.db"), QStringLiteral("mine.bak"),
                                QStringLiteral("pictures.db"), QStringLiteral("key.proof") };
    const QString path = store.folder() + u'/' + files[random.bounded(int(files.size()))];
    QByteArray bytes = contents(path);
    const qsizetype pages = bytes.size() / 4096;
    switch (random.bounded(6)) {
    case 0:
        for (int i = 0; i < 4; ++i)
            bytes[random.bounded(int(bytes.size()))] ^= char(1 << random.bounded(8));
        break;
    case 1:
        bytes.replace(qsizetype(random.bounded(int(bytes.size()))) / 2, std::min<qsizetype>(512, bytes.size() / 2),
                      QByteArray(512, '\0'));
        break;
    case 2:
        if (pages > 2) {
            const QByteArray second = bytes.mid(4096, 4096);
            bytes.replace(4096, 4096, bytes.mid((pages - 1) * 4096, 4096));
            bytes.replace((pages - 1) * 4096, 4096, second);
        }
        break;
    case 3:
        bytes.truncate(qsizetype(random.bounded(int(bytes.size()))));
        break;
    case 4:
        bytes.clear();
        break;
    case 5:
        bytes.append(QByteArray(5000, 'j'));
        break;
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QElapsedTimer timer;
    timer.start();
    store.reopen();
    for (const int id : { 1, 2, 3 })
        answer(store->post(PostId(QString::number(id))));
    answer(store->feed(all(company)));
    answer(store->search(QStringLiteral("post"), 10));
    QCoreApplication::processEvents();
    QVERIFY(get(store->sidebar()).waitingToSend == 1);
    expectMine(store);
    get(store->commit(aPage(company, { 9 })));
    QCOMPARE(get(store->post(PostId(QStringLiteral("9")))).id, PostId(QStringLiteral("9")));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestStoreFiles::damagedBytesAreNotDecoded()
{
    ByteWriter writer;
    QString text = QStringLiteral("text");
    QStringList list { QStringLiteral("a"), QStringLiteral("b") };
    QDateTime time = testStart;
    double real = 1.5;
    bool flag = true;
    int number = -7;
    writer(text, list, time, real, flag, number);
    const QByteArray bytes = writer.take();
    const auto isGood = [](const QByteArray &input) {
        ByteReader reader(input);
        QString t;
        QStringList l;
        QDateTime when;
        double r = 0;
        bool f = false;
        int n = 0;
        reader(t, l, when, r, f, n);
        return reader.isGood() && t == QStringLiteral("text") && l.size() == 2 && when == testStart && r == 1.5 && f
            && n == -7;
    };
    QVERIFY(isGood(bytes));
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY2(!isGood(bytes.left(length)), qPrintable(QString::number(length)));
    QVERIFY(!isGood(QByteArray(64, '\xFF')));
}

QTEST_GUILESS_MAIN(TestStoreFiles)
#include "tst_storefiles.moc"
