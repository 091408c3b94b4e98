// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/host.h"
#include "platform/keychain.h"

#include <QObject>
#include <QUrl>

namespace atrium::shell {

/// The sample company inside the program: starts its server on loopback, on the port of the last time when it is free, so
/// that the addresses of pictures stay the same.
class SampleHost : public QObject {
    Q_OBJECT

public:
    struct Wish {
        QString folder;
        std::optional<QDateTime> clock;
        bool hasLiveColleagues = true;
    };

    SampleHost(const Wish &wish, platform::Keychain &keychain, QObject *parent = nullptr);
    ~SampleHost() override;

    void start();
    QUrl url() const { return m_url; }
    /// A grant that approves one sign-in of `username` without a page.
    QString authoriseOnce(const QString &username);

signals:
    void started(const QUrl &url);
    /// `text` is for a person.
    void failed(const QString &text);

private:
    void startWithKey(const QByteArray &key);
    quint16 lastPort() const;
    void rememberPort(int port) const;

    Wish m_wish;
    platform::Keychain &m_keychain;
    std::unique_ptr<company::Host> m_host;
    QUrl m_url;
};

} // namespace atrium::shell
