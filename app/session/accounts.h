// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QDateTime>
#include <QList>
#include <QUrl>

namespace atrium::session {

/// An account that is known on this computer. Holds no secret: those lie in the keychain under the names below.
struct Account {
    QString uuid; ///< ours, names the folder and the keychain entries
    QUrl server; ///< "https://host", no path
    PersonId me;
    QString handle;
    QString name;
    QString companyName;
    QString clientId; ///< of the app registration of this sign-in
    bool isSample = false; ///< the company inside the program; its server address changes from run to run
    QDateTime lastUsed;

    QString tokenName() const { return uuid + u"/token"_qs; }
    QString clientSecretName() const { return uuid + u"/client-secret"_qs; }
    QString storeKeyName() const { return uuid + u"/store-key"_qs; }
    bool operator==(const Account &) const = default;
};

/// The accounts of one profile folder, in `accounts.json` (owner-only). Reads the file once, writes it on every change.
class Accounts {
public:
    explicit Accounts(QString profileFolder);

    /// Storage: the file cannot be read. A damaged file is set aside as `accounts.json.damaged`, and the list is empty.
    Result<QList<Account>> load();
    const QList<Account> &all() const { return m_accounts; }
    /// The account that was used last, if any.
    const Account *latest() const;
    /// The account that signed in there as this person, if any; of several the one that was used last.
    const Account *of(const QUrl &server, const PersonId &me) const;
    /// Adds or replaces by uuid.
    Result<Done> save(const Account &account);
    /// Forgets the account; with `withFiles` its folder goes too.
    Result<Done> remove(const QString &uuid, bool withFiles);
    /// Where the store of this account lies.
    QString folderOf(const Account &account) const;

private:
    Result<Done> write() const;

    QString m_folder;
    QList<Account> m_accounts;
};

} // namespace atrium::session
