// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/samplehost.h"

#include "core/async.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

namespace atrium::shell {

namespace {

const QString keyName = QStringLiteral("company/database-key");
constexpr int keyBytes = 32;

} // namespace

SampleHost::SampleHost(const Wish &wish, platform::Keychain &keychain, QObject *parent)
    : QObject(parent)
    , m_wish(wish)
    , m_keychain(keychain)
{
}

SampleHost::~SampleHost() = default;

void SampleHost::start()
{
    whenDone(m_keychain.read(keyName), this, [this](const Result<QByteArray> &found) {
        if (found) {
            startWithKey(*found);
            return;
        }
        QByteArray key(keyBytes, Qt::Uninitialized);
        QRandomGenerator::system()->generate(key.begin(), key.end());
        whenDone(m_keychain.write(keyName, key), this, [this, key](const Result<Done> &) { startWithKey(key); });
    });
}

void SampleHost::startWithKey(const QByteArray &key)
{
    company::ServerOptions options;
    options.port = lastPort();
    options.dataDir = m_wish.folder + u"/company"_qs;
    options.databaseKey = key;
    options.seed = company::Seed::Sample;
    options.fixedClock = m_wish.clock;
    options.liveColleagues = m_wish.hasLiveColleagues;
    m_host = std::make_unique<company::Host>(options);
    connect(m_host.get(), &company::Host::started, this, [this](const QUrl &url) {
        m_url = url;
        rememberPort(url.port());
        emit started(url);
    });
    connect(m_host.get(), &company::Host::failed, this, [this](const QString &message) {
        emit failed(
            tr("The sample company could not be opened. Nothing of yours is lost. What it says: %1").arg(message));
    });
    m_host->start();
}

QString SampleHost::authoriseOnce(const QString &username)
{
    return m_host ? m_host->authoriseOnce(username) : QString();
}

quint16 SampleHost::lastPort() const
{
    QFile file(m_wish.folder + u"/port"_qs);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const int port = file.read(8).trimmed().toInt();
    return port > 1023 && port < 65536 ? quint16(port) : quint16(0);
}

void SampleHost::rememberPort(int port) const
{
    QDir().mkpath(m_wish.folder);
    QFile file(m_wish.folder + u"/port"_qs);
    if (file.open(QIODevice::WriteOnly))
        file.write(QByteArray::number(port));
}

} // namespace atrium::shell
