// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <memory>

namespace atrium::platform {

/// Where secrets lie: tokens, client secrets, database keys. Every answer comes within the time limit; a keychain that
/// stays silent (a locked keyring asks nobody) is Offline, a name that was never written is Missing.
class Keychain {
public:
    virtual ~Keychain() = default;
    virtual QFuture<Result<QByteArray>> read(const QString &name) = 0;
    virtual QFuture<Result<Done>> write(const QString &name, const QByteArray &secret) = 0;
    virtual QFuture<Result<Done>> remove(const QString &name) = 0;
};

/// Secret Service, Windows Credential Store or macOS Keychain.
class SystemKeychain final : public Keychain {
public:
    /// `service` names the program in the keychain; `timeLimitMs` bounds each answer.
    explicit SystemKeychain(QString service, int timeLimitMs = 8000);
    QFuture<Result<QByteArray>> read(const QString &name) override;
    QFuture<Result<Done>> write(const QString &name, const QByteArray &secret) override;
    QFuture<Result<Done>> remove(const QString &name) override;

    /// Writes and reads a marker: Done when this desktop has a keychain that answers.
    QFuture<Result<Done>> probe();

private:
    QString m_service;
    int m_timeLimitMs;
};

/// Secrets in one encrypted, owner-only database of the profile, for computers without a keychain. The lock is the
/// person's passphrase (stretched by the cipher library), or, when they chose to do without, a random key in a file
/// beside it: then the file permission alone protects it.
class FileKeychain final : public Keychain {
public:
    /// `path` is the database; the key file of an unsealed one is `path` + ".key".
    explicit FileKeychain(QString path);
    ~FileKeychain() override;

    bool exists() const;
    /// True when the existing file needs a passphrase to be opened.
    bool isSealed() const;
    /// Opens an existing file or starts a new one; an empty passphrase means unsealed. Rejected: wrong passphrase or not
    /// our file. Storage: cannot be read or written.
    Result<Done> open(const QByteArray &passphrase);

    QFuture<Result<QByteArray>> read(const QString &name) override;
    QFuture<Result<Done>> write(const QString &name, const QByteArray &secret) override;
    QFuture<Result<Done>> remove(const QString &name) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// For tests and for runs that must leave nothing behind.
class MemoryKeychain final : public Keychain {
public:
    MemoryKeychain();
    ~MemoryKeychain() override;
    QFuture<Result<QByteArray>> read(const QString &name) override;
    QFuture<Result<Done>> write(const QString &name, const QByteArray &secret) override;
    QFuture<Result<Done>> remove(const QString &name) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium::platform
