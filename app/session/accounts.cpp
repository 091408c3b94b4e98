// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/accounts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace atrium::session {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QJsonObject toJson(const Account &account)
{
    return { { u"uuid"_qs, account.uuid },
             { u"server"_qs, account.server.toString() },
             { u"me"_qs, account.me.toString() },
             { u"handle"_qs, account.handle },
             { u"name"_qs, account.name },
             { u"companyName"_qs, account.companyName },
             { u"clientId"_qs, account.clientId },
             { u"isSample"_qs, account.isSample },
             { u"lastUsed"_qs, account.lastUsed.toString(Qt::ISODateWithMs) } };
}

Account fromJson(const QJsonObject &json)
{
    Account account;
    account.uuid = json[u"uuid"_qs].toString();
    account.server = QUrl(json[u"server"_qs].toString());
    account.me = PersonId(json[u"me"_qs].toString());
    account.handle = json[u"handle"_qs].toString();
    account.name = json[u"name"_qs].toString();
    account.companyName = json[u"companyName"_qs].toString();
    account.clientId = json[u"clientId"_qs].toString();
    account.isSample = json[u"isSample"_qs].toBool();
    account.lastUsed = QDateTime::fromString(json[u"lastUsed"_qs].toString(), Qt::ISODateWithMs);
    return account;
}

/// A uuid becomes a folder name, so nothing else may stand in its place.
bool isUsable(const Account &account)
{
    const bool isPlain = std::all_of(account.uuid.cbegin(), account.uuid.cend(),
                                     [](QChar c) { return c.isDigit() || c == u'-' || (c >= u'a' && c <= u'f'); });
    return isPlain && account.uuid.size() == 36 && account.server.isValid();
}

bool isSameServer(const QUrl &a, const QUrl &b)
{
    const int usual = a.scheme() == u"https" ? 443 : 80;
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(usual) == b.port(usual);
}

} // namespace

Accounts::Accounts(QString profileFolder)
    : m_folder(std::move(profileFolder))
{
}

Result<QList<Account>> Accounts::load()
{
    m_accounts.clear();
    const QString path = QDir(m_folder).filePath(u"accounts.json"_qs);
    QFile file(path);
    if (!file.exists())
        return m_accounts;
    if (!file.open(QIODevice::ReadOnly))
        return failed(Error::Kind::Storage, file.errorString());
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    file.close();
    if (!document.isObject()) {
        QFile::remove(path + u".damaged"_qs);
        QFile::rename(path, path + u".damaged"_qs);
        return m_accounts;
    }
    for (const QJsonValue &value : document.object()[u"accounts"_qs].toArray()) {
        const Account account = fromJson(value.toObject());
        if (isUsable(account))
            m_accounts.append(account);
    }
    return m_accounts;
}

const Account *Accounts::latest() const
{
    const auto newest = std::max_element(m_accounts.cbegin(), m_accounts.cend(),
                                         [](const auto &a, const auto &b) { return a.lastUsed < b.lastUsed; });
    return newest == m_accounts.cend() ? nullptr : &*newest;
}

const Account *Accounts::of(const QUrl &server, const PersonId &me) const
{
    const Account *found = nullptr;
    for (const Account &account : m_accounts) {
        const bool isTheirs = account.me == me && isSameServer(account.server, server);
        if (isTheirs && (!found || found->lastUsed < account.lastUsed))
            found = &account;
    }
    return found;
}

Result<Done> Accounts::save(const Account &account)
{
    const auto known = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&account](const Account &other) { return other.uuid == account.uuid; });
    if (known == m_accounts.end())
        m_accounts.append(account);
    else
        *known = account;
    return write();
}

Result<Done> Accounts::remove(const QString &uuid, bool withFiles)
{
    const auto known = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&uuid](const Account &other) { return other.uuid == uuid; });
    if (known == m_accounts.end())
        return Done {};
    const QString folder = folderOf(*known);
    m_accounts.erase(known);
    const Result<Done> written = write();
    if (withFiles && !QDir(folder).removeRecursively())
        return failed(Error::Kind::Storage, u"the account's folder could not be removed"_qs);
    return written;
}

QString Accounts::folderOf(const Account &account) const
{
    return QDir(m_folder).filePath(u"accounts/"_qs + account.uuid);
}

Result<Done> Accounts::write() const
{
    QJsonArray list;
    for (const Account &account : m_accounts)
        list.append(toJson(account));
    QDir().mkpath(m_folder);
    QSaveFile file(QDir(m_folder).filePath(u"accounts.json"_qs));
    if (!file.open(QIODevice::WriteOnly))
        return failed(Error::Kind::Storage, file.errorString());
    file.setPermissions(ownerOnly);
    file.write(QJsonDocument(QJsonObject { { u"version"_qs, 1 }, { u"accounts"_qs, list } }).toJson());
    if (!file.commit())
        return failed(Error::Kind::Storage, file.errorString());
    return Done {};
}

} // namespace atrium::session
