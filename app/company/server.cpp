// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/server.h"

#include "company/colleagues.h"
#include "company/frontdesk.h"
#include "company/guise.h"
#include "company/housekeeping.h"
#include "company/httpserver.h"
#include "company/oauthdesk.h"
#include "company/seeds.h"
#include "company/streamhub.h"
#include "company/switches.h"
#include "company/worldactor.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTimer>

#include <optional>

namespace atrium::company {

namespace {

constexpr int tickMs = 1000;

// Only the people of the sample have a script.
bool livesOn(World &world) { return world.db().text("SELECT value FROM meta WHERE name = 'seed'") == u"sample"; }

} // namespace

/// What exists while the server runs; taken down in reverse order.
struct Server::Parts {
    Parts(std::unique_ptr<World> company, const ServerOptions &options)
        : world(std::move(company))
        , guise(*world)
        , oauth(*world, options.grants)
        , hub(*world, guise)
        , actor(*world)
        , desk({ *world, oauth, hub, switches, guise, options })
        , http(desk)
    {
        switches.setUsualRate(world->profile().rateLimit, limits::rateWindowSeconds);
    }

    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<World> world;
    Switches switches;
    Guise guise;
    OAuthDesk oauth;
    StreamHub hub;
    WorldActor actor;
    FrontDesk desk;
    HttpServer http;
    QTimer tick;
    std::optional<Colleagues> colleagues;
};

Server::Server(ServerOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
}

Server::~Server() { stop(); }

Result<Done> Server::openData()
{
    QString path = u":memory:"_qs;
    std::unique_ptr<QLockFile> lock;
    if (!m_options.dataDir.isEmpty()) {
        const QDir folder(m_options.dataDir);
        if (!folder.mkpath(u"."_qs))
            return failed(Error::Kind::Storage, tr("The folder %1 cannot be made.").arg(m_options.dataDir));
        lock = std::make_unique<QLockFile>(folder.filePath(u"company.lock"_qs));
        lock->setStaleLockTime(0);
        if (!lock->tryLock(0)) {
            return failed(Error::Kind::Storage,
                          lock->error() == QLockFile::LockFailedError
                              ? tr("Another server uses the folder %1.").arg(m_options.dataDir)
                              : tr("The folder %1 cannot be written.").arg(m_options.dataDir));
        }
        path = folder.filePath(u"company.db"_qs);
    }
    Result<std::unique_ptr<Database>> database = Database::open(path, m_options.databaseKey);
    if (!database)
        return tl::unexpected(database.error());
    if (path != u":memory:")
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    m_parts = std::make_unique<Parts>(
        std::make_unique<World>(std::move(*database), m_options.fixedClock, m_options.profile), m_options);
    m_parts->lock = std::move(lock);
    return Done {};
}

Result<QUrl> Server::start()
{
    stop();
    const Result<Done> data = openData();
    if (!data)
        return tl::unexpected(data.error());
    try {
        World &world = *m_parts->world;
        if (world.db().number("SELECT count(*) FROM accounts") == 0) {
            Transaction transaction(world);
            plant(world, m_options.seed);
            world.forgetEvents();
            transaction.commit();
        }
    } catch (const SQLite::Exception &error) {
        m_parts.reset();
        return failed(Error::Kind::Storage, tr("The data cannot be written: %1").arg(QString::fromUtf8(error.what())));
    }
    const Result<quint16> port = m_parts->http.listen(m_options.port);
    if (!port) {
        m_parts.reset();
        return tl::unexpected(port.error());
    }
    connect(&m_parts->tick, &QTimer::timeout, this, [this] { keepHouse(*m_parts->world); });
    m_parts->tick.start(tickMs);
    if (m_options.liveColleagues && !m_options.fixedClock && livesOn(*m_parts->world)) {
        m_parts->colleagues.emplace(m_parts->actor);
        m_parts->colleagues->start();
    }
    return QUrl(u"http://127.0.0.1:%1"_qs.arg(*port));
}

void Server::stop()
{
    if (!m_parts)
        return;
    m_parts->tick.stop();
    m_parts->hub.closeAll();
    m_parts->http.close();
    m_parts.reset();
}

Actor &Server::actor() { return m_parts->actor; }

} // namespace atrium::company
