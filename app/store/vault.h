// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entropy.h"
#include "store/store.h"

#include <QLockFile>

#include <memory>

namespace SQLite {
class Database;
}

namespace atrium::store {

struct Schema;

/// The files of one account: opens them with the key, looks whether they are whole, sets damaged ones aside, restores
/// `mine.db` from its second copy and migrates. Holds the folder's lock, so that no second program opens it. Runs on the
/// store thread; never deletes `mine.db` or a copy of it that was set aside.
class Vault {
public:
    /// `now` names the files that are set aside.
    Vault(StoreLocation location, QDateTime now, Entropy &entropy);
    ~Vault();

    void setTime(const QDateTime &now) { m_now = now; }
    /// Makes all files ready to be opened. Afterwards the three functions below do not fail for reasons that this could see.
    Result<OpenReport> prepare();

    /// company.db as `main` and mine.db as `mine`. Throws SQLite::Exception.
    std::unique_ptr<SQLite::Database> openForWriting() const;
    /// The same, for reading in another thread; may also run checkpoints.
    std::unique_ptr<SQLite::Database> openForReading() const;
    std::unique_ptr<SQLite::Database> openPictures() const;

    /// Writes a second copy of `mine` and puts it in place once it proved readable.
    Result<Done> backUpMine(SQLite::Database &from) const;

    /// Sets company.db aside, so that the next `prepare` starts a new one. All connections must be closed.
    void condemnCompany();
    /// A quick check of mine.db as it lies on the disk.
    bool isMineGood() const;

private:
    enum class Condition { Absent, Good, Locked, Foreign, Newer, Failed };
    struct Finding {
        Condition condition = Condition::Absent;
        QString detail;
    };

    QString path(const char *name) const;
    Result<Done> takeFolder();
    Finding examine(const QString &file, const Schema &schema, bool isDeep) const;
    Result<Done> judgeKey(const Finding &mine, const Finding &company, const Finding &copy);
    bool hasKeyProof() const;
    void writeKeyProof() const;
    Result<Done> mendMine(const Finding &mine, const Finding &copy);
    Result<Done> mendCompany(const Finding &company);
    void mendPictures();
    QString setAside(const QString &file) const;
    void create(const QString &file, const Schema &schema) const;
    void markRestored() const;
    std::unique_ptr<SQLite::Database> open(const QString &file) const;
    std::unique_ptr<SQLite::Database> openBoth() const;

    StoreLocation m_location;
    QDateTime m_now;
    Entropy &m_entropy;
    OpenReport m_report;
    std::unique_ptr<QLockFile> m_lock;
};

/// The error of a Result for what SQLite threw; `detail` is for the log.
Error storageError(const std::exception &exception);

/// True when the code says that the file itself is damaged.
bool meansDamage(int sqliteCode);

} // namespace atrium::store
