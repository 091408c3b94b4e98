// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/keychain.h"

#include "core/async.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSaveFile>

#include <SQLiteCpp/SQLiteCpp.h>

namespace atrium::platform {

namespace {

constexpr int keyBytes = 32;

QString keyFileOf(const QString &path) { return path + u".key"_qs; }

Result<Done> writeOwnerOnly(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(Error::Kind::Storage, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(bytes);
    if (!file.commit())
        return failed(Error::Kind::Storage, file.errorString());
    return Done {};
}

Result<QByteArray> unsealedKey(const QString &path, bool mayCreate)
{
    QFile file(keyFileOf(path));
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray key = file.read(keyBytes + 1);
        if (key.size() == keyBytes)
            return key;
        return failed(Error::Kind::Rejected, u"the key file is damaged"_qs);
    }
    if (!mayCreate)
        return failed(Error::Kind::Rejected, u"the key file is missing"_qs);
    QByteArray key(keyBytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(key.begin(), key.end());
    const Result<Done> written = writeOwnerOnly(keyFileOf(path), key);
    if (!written)
        return tl::unexpected(written.error());
    return key;
}

/// The key as the cipher library takes it: raw keys skip the stretching that a passphrase needs.
std::string keyPragma(const QByteArray &passphrase, const QByteArray &rawKey)
{
    if (passphrase.isEmpty())
        return "PRAGMA key = \"x'" + rawKey.toHex().toStdString() + "'\"";
    QByteArray quoted = passphrase;
    return "PRAGMA key = '" + quoted.replace('\'', "''").toStdString() + "'";
}

} // namespace

class FileKeychain::Private {
public:
    Result<Done> open(const QByteArray &passphrase, const QByteArray &rawKey)
    {
        try {
            auto opened = std::make_unique<SQLite::Database>(path.toStdString(),
                                                             SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 2000);
            QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
            opened->exec("PRAGMA cipher = 'chacha20'");
            SQLite::Statement(*opened, keyPragma(passphrase, rawKey)).executeStep();
            opened->exec("CREATE TABLE IF NOT EXISTS secrets (name TEXT PRIMARY KEY, secret BLOB NOT NULL)");
            database = std::move(opened);
            return Done {};
        } catch (const SQLite::Exception &problem) {
            const bool isLocked = problem.getErrorCode() == 26; // SQLITE_NOTADB: wrong key or foreign file
            return failed(isLocked ? Error::Kind::Rejected : Error::Kind::Storage, QString::fromUtf8(problem.what()));
        }
    }

    template <typename Value, typename Work> Result<Value> guarded(Work work)
    {
        if (!database)
            return failed(Error::Kind::Storage, u"the key file is not open"_qs);
        try {
            return work(*database);
        } catch (const SQLite::Exception &problem) {
            return failed(Error::Kind::Storage, QString::fromUtf8(problem.what()));
        }
    }

    QString path;
    std::unique_ptr<SQLite::Database> database;
};

FileKeychain::FileKeychain(QString path)
    : d(std::make_unique<Private>())
{
    d->path = std::move(path);
}

FileKeychain::~FileKeychain() = default;

bool FileKeychain::exists() const { return QFile::exists(d->path); }
bool FileKeychain::isSealed() const { return exists() && !QFile::exists(keyFileOf(d->path)); }

Result<Done> FileKeychain::open(const QByteArray &passphrase)
{
    if (!passphrase.isEmpty())
        return d->open(passphrase, {});
    const Result<QByteArray> key = unsealedKey(d->path, !exists());
    if (!key)
        return tl::unexpected(key.error());
    return d->open({}, *key);
}

QFuture<Result<QByteArray>> FileKeychain::read(const QString &name)
{
    return ready(d->guarded<QByteArray>([&name](SQLite::Database &database) -> Result<QByteArray> {
        SQLite::Statement query(database, "SELECT secret FROM secrets WHERE name = ?");
        query.bind(1, name.toStdString());
        if (!query.executeStep())
            return failed(Error::Kind::Missing, u"no such entry"_qs);
        const SQLite::Column secret = query.getColumn(0);
        return QByteArray(static_cast<const char *>(secret.getBlob()), secret.getBytes());
    }));
}

QFuture<Result<Done>> FileKeychain::write(const QString &name, const QByteArray &secret)
{
    return ready(d->guarded<Done>([&](SQLite::Database &database) -> Result<Done> {
        SQLite::Statement insert(database, "INSERT OR REPLACE INTO secrets (name, secret) VALUES (?, ?)");
        insert.bind(1, name.toStdString());
        insert.bind(2, secret.constData(), int(secret.size()));
        insert.exec();
        return Done {};
    }));
}

QFuture<Result<Done>> FileKeychain::remove(const QString &name)
{
    return ready(d->guarded<Done>([&name](SQLite::Database &database) -> Result<Done> {
        SQLite::Statement erase(database, "DELETE FROM secrets WHERE name = ?");
        erase.bind(1, name.toStdString());
        erase.exec();
        return Done {};
    }));
}

} // namespace atrium::platform
