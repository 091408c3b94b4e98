// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault.h"

#include "store/migrations.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <QSaveFile>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <filesystem>

namespace atrium::store {

namespace {

constexpr auto companyFile = "company.db";
constexpr auto mineFile = "mine.db";
constexpr auto mineCopy = "mine.bak";
constexpr auto mineCopyNew = "mine.bak.new";
constexpr auto picturesFile = "pictures.db";
constexpr auto keyProofFile = "key.proof";
constexpr auto lockFile = "lock";

constexpr int keyLength = 32;
constexpr int saltLength = 16;
constexpr auto ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownerFolder = ownerFile | QFileDevice::ExeOwner;

std::string utf8(const QString &text) { return text.toUtf8().toStdString(); }

/// `x'…'`: a raw key, which skips the slow derivation from a pass phrase.
std::string keyLiteral(const QByteArray &key) { return "\"x'" + key.toHex().toStdString() + "'\""; }

/// AEGIS where the build has it, else ChaCha20. A file written with the other one still opens: see `open`.
void chooseCipher(SQLite::Database &database, bool isSecondTry)
{
    if (isSecondTry || database.tryExec("PRAGMA cipher = 'aegis'") != SQLITE_OK)
        database.exec("PRAGMA cipher = 'chacha20'");
}

bool isReadable(SQLite::Database &database)
{
    return database.tryExec("SELECT count(*) FROM sqlite_schema") == SQLITE_OK;
}

QByteArray proofFor(const QByteArray &salt, const QByteArray &key)
{
    return salt + QMessageAuthenticationCode::hash(salt + "atrium store key", key, QCryptographicHash::Sha256);
}

QString quickCheck(SQLite::Database &database)
{
    return QString::fromStdString(database.execAndGet("PRAGMA quick_check(1)").getString());
}

} // namespace

Error storageError(const std::exception &exception)
{
    Error error { Error::Kind::Storage, QString::fromUtf8(exception.what()) };
    if (const auto *sqlite = dynamic_cast<const SQLite::Exception *>(&exception))
        error.detail += QStringLiteral(" (SQLite %1)").arg(sqlite->getExtendedErrorCode());
    return error;
}

bool meansDamage(int sqliteCode)
{
    return (sqliteCode & 0xFF) == SQLITE_CORRUPT || (sqliteCode & 0xFF) == SQLITE_NOTADB;
}

Vault::Vault(StoreLocation location, QDateTime now, Entropy &entropy)
    : m_location(std::move(location))
    , m_now(std::move(now))
    , m_entropy(entropy)
{
}

Vault::~Vault() = default;

QString Vault::path(const char *name) const { return m_location.folder + u'/' + QString::fromLatin1(name); }

Result<OpenReport> Vault::prepare()
{
    m_report = {};
    if (m_location.key.size() != keyLength)
        return failed(Error::Kind::Storage, QStringLiteral("The key of the databases must have 32 bytes."));
    if (const auto taken = takeFolder(); !taken)
        return tl::unexpected(taken.error());
    const Finding mine = examine(path(mineFile), mineSchema, true);
    const Finding company = examine(path(companyFile), companySchema, false);
    const bool needsCopy = mine.condition != Condition::Good;
    const Finding copy = needsCopy ? examine(path(mineCopy), mineSchema, true) : Finding {};
    for (const Finding &finding : { mine, company, copy }) {
        if (finding.condition == Condition::Newer || finding.condition == Condition::Failed)
            return failed(Error::Kind::Storage, finding.detail);
    }
    if (const auto judged = judgeKey(mine, company, copy); !judged)
        return tl::unexpected(judged.error());
    try {
        const auto mended = mendMine(mine, copy).and_then([&](Done) { return mendCompany(company); });
        if (!mended)
            return tl::unexpected(mended.error());
        mendPictures();
        writeKeyProof();
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(storageError(exception));
    }
    return m_report;
}

Result<Done> Vault::takeFolder()
{
    if (!QDir().mkpath(m_location.folder)) {
        return failed(Error::Kind::Storage,
                      QStringLiteral("The folder %1 cannot be made. Nothing was changed.").arg(m_location.folder));
    }
    QFile::setPermissions(m_location.folder, ownerFolder);
    if (!m_lock) {
        m_lock = std::make_unique<QLockFile>(path(lockFile));
        m_lock->setStaleLockTime(0); // stale only when the program that holds it is gone
    }
    if (m_lock->isLocked() || m_lock->tryLock())
        return Done {};
    if (m_lock->error() == QLockFile::LockFailedError)
        return failed(Error::Kind::Storage, QStringLiteral("Another Atrium has this company open."));
    return failed(Error::Kind::Storage,
                  QStringLiteral("The folder %1 cannot be written. Nothing was changed.").arg(m_location.folder));
}

Vault::Finding Vault::examine(const QString &file, const Schema &schema, bool isDeep) const
{
    if (QFileInfo(file).size() == 0)
        return {};
    try {
        const auto database = open(file);
        if (!isReadable(*database)) {
            const int code = database->getErrorCode();
            if (meansDamage(code))
                return { Condition::Locked, QString::fromUtf8(database->getErrorMsg()) };
            return { Condition::Failed, QString::fromUtf8(database->getErrorMsg()) };
        }
        const int application = database->execAndGet("PRAGMA application_id").getInt();
        const int version = database->execAndGet("PRAGMA user_version").getInt();
        if (version == 0) // its first migration was never finished: nothing is in it
            return { Condition::Good, {} };
        if (application != schema.applicationId)
            return { Condition::Foreign, QStringLiteral("application id %1").arg(application) };
        if (version > newestVersion(schema)) {
            return { Condition::Newer,
                     QStringLiteral("This company was opened by a newer Atrium (format %1; this one knows %2). Please "
                                    "update Atrium. Nothing was changed.")
                         .arg(version)
                         .arg(newestVersion(schema)) };
        }
        if (isDeep) {
            if (const QString check = quickCheck(*database); check != QLatin1String("ok"))
                return { Condition::Foreign, check };
        }
        return { Condition::Good, {} };
    } catch (const SQLite::Exception &exception) {
        const bool isDamaged = meansDamage(exception.getErrorCode());
        return { isDamaged ? Condition::Foreign : Condition::Failed, QString::fromUtf8(exception.what()) };
    }
}

// A wrong key and a damaged first page look the same. If any file opens, the key is right; if none does, the proof that
// was written beside them decides; without it nothing is touched.
Result<Done> Vault::judgeKey(const Finding &mine, const Finding &company, const Finding &copy)
{
    bool isAnyLocked = false;
    for (const Finding &finding : { mine, company, copy }) {
        if (finding.condition == Condition::Good || finding.condition == Condition::Foreign)
            return Done {};
        isAnyLocked = isAnyLocked || finding.condition == Condition::Locked;
    }
    if (!isAnyLocked || hasKeyProof())
        return Done {};
    return failed(Error::Kind::Storage,
                  QStringLiteral("The key does not open the files in %1. Nothing was changed.").arg(m_location.folder));
}

bool Vault::hasKeyProof() const
{
    QFile file(path(keyProofFile));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray proof = file.read(1024);
    return proof.size() > saltLength && proof == proofFor(proof.left(saltLength), m_location.key);
}

void Vault::writeKeyProof() const
{
    if (hasKeyProof())
        return;
    QByteArray salt(saltLength, Qt::Uninitialized);
    for (char &byte : salt)
        byte = char(m_entropy.next());
    QSaveFile file(path(keyProofFile));
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(ownerFile);
        file.write(proofFor(salt, m_location.key));
        file.commit(); // without it a damaged account is only told from a wrong key a little worse
    }
}

Result<Done> Vault::mendMine(const Finding &mine, const Finding &copy)
{
    const QString file = path(mineFile);
    const bool hasCopy = copy.condition == Condition::Good;
    if (mine.condition != Condition::Good) {
        const bool isAnythingLeft = QFileInfo::exists(file) || QFileInfo::exists(file + QStringLiteral("-wal"));
        if (isAnythingLeft) { // a log on its own goes too: it would be replayed into the copy
            const QString kept = setAside(file);
            if (kept.isEmpty())
                return failed(Error::Kind::Storage, QStringLiteral("The damaged %1 cannot be moved.").arg(file));
            m_report.note += QStringLiteral("mine.db was damaged (%1) and is kept as %2. ").arg(mine.detail, kept);
        }
        if (hasCopy) {
            if (!QFile::copy(path(mineCopy), file))
                return failed(Error::Kind::Storage,
                              QStringLiteral("The second copy cannot be put in place of %1.").arg(file));
            m_report.mineWasRestored = true;
            m_report.note += QStringLiteral("The second copy took its place. ");
        }
    }
    create(file, mineSchema);
    if (m_report.mineWasRestored)
        markRestored();
    return Done {};
}

Result<Done> Vault::mendCompany(const Finding &company)
{
    const QString file = path(companyFile);
    if (company.condition == Condition::Locked || company.condition == Condition::Foreign) {
        const QString kept = setAside(file);
        if (kept.isEmpty())
            return failed(Error::Kind::Storage, QStringLiteral("The damaged %1 cannot be moved.").arg(file));
        m_report.cacheWasRebuilt = true;
        m_report.note += QStringLiteral("company.db was damaged (%1), is kept as %2 and is fetched again. ")
                             .arg(company.detail, kept);
    } else if (company.condition == Condition::Absent) {
        QFile::remove(file + QStringLiteral("-wal")); // a log without its database is of no use and could be replayed
        QFile::remove(file + QStringLiteral("-shm"));
    }
    create(file, companySchema);
    return Done {};
}

void Vault::mendPictures()
{
    const QString file = path(picturesFile);
    const Finding pictures = examine(file, picturesSchema, false);
    if (pictures.condition != Condition::Good) {
        for (const char *suffix : { "", "-wal", "-shm" })
            QFile::remove(file + QString::fromLatin1(suffix));
    }
    create(file, picturesSchema);
}

/// Returns the new name, or nothing when the file cannot be moved.
QString Vault::setAside(const QString &file) const
{
    const QString stamp = m_now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString name = QStringLiteral("%1.damaged-%2").arg(file, stamp);
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = QStringLiteral("%1.damaged-%2-%3").arg(file, stamp).arg(i);
    if (QFileInfo::exists(file) && !QFile::rename(file, name))
        return {};
    for (const char *suffix : { "-wal", "-shm" })
        QFile::rename(file + QString::fromLatin1(suffix), name + QString::fromLatin1(suffix));
    return QFileInfo(name).fileName();
}

/// Makes the file when it is not there, for its owner only, and brings it to the newest version.
void Vault::create(const QString &file, const Schema &schema) const
{
    if (!QFileInfo::exists(file)) {
        QFile empty(file);
        if (empty.open(QIODevice::WriteOnly))
            empty.setPermissions(ownerFile); // SQLite gives its -wal and -shm the same
    }
    const auto database = open(file);
    database->exec("PRAGMA journal_mode = WAL");
    migrate(*database, schema);
}

// The copy may be older than what was sent since: everything in it must be looked up before it is sent again.
void Vault::markRestored() const
{
    open(path(mineFile))
        ->exec("UPDATE outbox SET state = 2, was_unclear = 1, not_before = 0, "
               "first_sent_at = CASE first_sent_at WHEN 0 THEN created_at ELSE first_sent_at END "
               "WHERE state <> 3");
}

std::unique_ptr<SQLite::Database> Vault::open(const QString &file) const
{
    std::unique_ptr<SQLite::Database> database;
    for (const bool isSecondTry : { false, true }) {
        database = std::make_unique<SQLite::Database>(utf8(file), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 5000);
        chooseCipher(*database, isSecondTry);
        database->exec("PRAGMA key = " + keyLiteral(m_location.key));
        if (isReadable(*database))
            return database;
    }
    return database;
}

std::unique_ptr<SQLite::Database> Vault::openBoth() const
{
    auto database = open(path(companyFile));
    database->exec("ATTACH DATABASE '" + utf8(path(mineFile).replace(u'\'', QLatin1String("''"))) + "' AS mine KEY "
                   + keyLiteral(m_location.key));
    return database;
}

std::unique_ptr<SQLite::Database> Vault::openForWriting() const
{
    auto database = openBoth();
    database->exec("PRAGMA main.synchronous = NORMAL; PRAGMA mine.synchronous = FULL; PRAGMA foreign_keys = ON");
    database->exec("PRAGMA wal_autocheckpoint = 0"); // checkpoints run in the other thread: they can take 300 ms
    database->exec("PRAGMA main.cache_size = -16000; PRAGMA main.journal_size_limit = 16000000");
    return database;
}

std::unique_ptr<SQLite::Database> Vault::openForReading() const
{
    auto database = openBoth();
    database->exec("PRAGMA query_only = ON; PRAGMA main.cache_size = -8000");
    return database;
}

std::unique_ptr<SQLite::Database> Vault::openPictures() const
{
    auto database = open(path(picturesFile));
    database->exec("PRAGMA synchronous = NORMAL; PRAGMA cache_size = -2000; PRAGMA journal_size_limit = 8000000");
    return database;
}

Result<Done> Vault::backUpMine(SQLite::Database &from) const
{
    const QString fresh = path(mineCopyNew);
    try {
        QFile::remove(fresh);
        QFile empty(fresh);
        if (!empty.open(QIODevice::WriteOnly))
            return failed(Error::Kind::Storage, QStringLiteral("The second copy of mine.db cannot be written."));
        empty.setPermissions(ownerFile);
        empty.close();
        {
            const auto copy = open(fresh);
            SQLite::Backup(*copy, "main", from, "mine").executeStep(-1);
        }
        if (examine(fresh, mineSchema, true).condition != Condition::Good)
            return failed(Error::Kind::Storage, QStringLiteral("The second copy of mine.db could not be read back."));
        std::error_code error;
        std::filesystem::rename(fresh.toStdU16String(), path(mineCopy).toStdU16String(), error);
        if (error)
            return failed(Error::Kind::Storage, QString::fromStdString(error.message()));
        return Done {};
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(storageError(exception));
    }
}

void Vault::condemnCompany() { setAside(path(companyFile)); }

bool Vault::isMineGood() const { return examine(path(mineFile), mineSchema, true).condition == Condition::Good; }

} // namespace atrium::store
