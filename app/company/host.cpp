// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/host.h"

#include "company/server.h"

namespace atrium::company {

Host::Host(ServerOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_options.grants = std::make_shared<OneTimeGrants>();
    m_thread.setObjectName(u"company"_qs);
}

Host::~Host() { stop(); }

void Host::stop()
{
    m_thread.quit();
    m_thread.wait();
}

void Host::start()
{
    if (m_thread.isRunning() && !m_hasFailed)
        return;
    stop();
    m_hasFailed = false;
    auto *server = new Server(m_options);
    server->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, server, [this, server] {
        const Result<QUrl> address = server->start();
        if (address) {
            emit started(*address);
            return;
        }
        m_hasFailed = true;
        m_thread.quit();
        emit failed(address.error().detail);
    });
    m_thread.start();
}

QString Host::authoriseOnce(const QString &username) { return m_options.grants->issue(username); }

} // namespace atrium::company
