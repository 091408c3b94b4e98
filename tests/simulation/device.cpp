// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/device.h"

#include "core/async.h"

namespace atrium::simulation {

namespace {

class VirtualTransport final : public api::Transport {
public:
    VirtualTransport(Network &network, int device)
        : m_network(network)
        , m_device(device)
    {
    }

    QFuture<Result<api::Response>> send(const api::Request &request) override
    {
        auto promise = std::make_shared<QPromise<Result<api::Response>>>();
        promise->start();
        m_network.send(m_device, request, promise);
        return promise->future();
    }

private:
    Network &m_network;
    int m_device;
};

} // namespace

void VirtualSource::open(const QUrl &, const api::Secret &)
{
    m_wantsOpen = true;
    m_isOpen = false;
    isHalfOpen = false;
    m_network.openStream(m_device, ++m_connection);
}

void VirtualSource::close()
{
    ++m_connection;
    m_wantsOpen = m_isOpen = false;
}

void VirtualSource::connectNow()
{
    m_isOpen = true;
    emit connected();
}

void VirtualSource::cut(api::EventStream::Reason reason, int retryAfterSeconds)
{
    if (!m_wantsOpen)
        return;
    ++m_connection;
    m_wantsOpen = m_isOpen = false;
    emit disconnected(reason, retryAfterSeconds);
}

void VirtualSource::deliver(const api::StreamEvent &arrived)
{
    if (m_isOpen)
        emit event(arrived);
}

Device::Device(Scheduler &scheduler, Network &network, int number, QString person, QString place, quint64 seed)
    : index(number)
    , account(std::move(person))
    , folder(std::move(place))
    , clock(scheduler)
    , m_scheduler(scheduler)
    , m_network(network)
    , m_entropy(seed + 1)
    , m_random(seed + 2)
{
}

Device::~Device()
{
    if (m_life)
        m_life->isOver = true;
    m_engine.reset();
    m_store.reset();
    m_client.reset();
}

void Device::start()
{
    m_life = std::make_shared<Life>();
    m_timers = std::make_unique<VirtualTimers>(m_scheduler, m_life);
    m_transport = std::make_unique<VirtualTransport>(m_network, index);
    m_client = std::make_unique<api::Client>(*m_transport, QUrl(u"https://company.example"_qs), api::Secret(token()));
    m_client->setTime(clock, *m_timers);
    m_source = std::make_unique<VirtualSource>(m_network, index);
    const auto worker
        = [this](const QString &) { return std::make_unique<VirtualWorker>(m_scheduler, m_life, m_random); };
    m_store = std::make_unique<store::Store>(clock, store::StoreOptions { *m_timers, m_entropy, worker });
    sync::EngineOptions options;
    options.me = PersonId(account);
    options.source = m_source.get();
    options.random = [this] { return m_entropy.fraction(); };
    options.timers = m_timers.get();
    m_engine = std::make_unique<sync::Engine>(*m_client, *m_store, clock, options);
    hasOpened = false;
    whenDone(m_store->open({ folder, QByteArray(32, 'k') }), m_engine.get(),
             [this](const Result<store::OpenReport> &report) {
                 hasOpened = report.has_value();
                 if (!hasOpened)
                     trouble = report.error().detail;
                 if (hasOpened)
                     m_engine->start();
             });
}

void Device::kill(Disk::Tear tear)
{
    if (!isUp())
        return;
    m_life->isOver = true;
    if (!Disk::isDead())
        Disk::cut(tear);
    m_engine.reset();
    m_store.reset();
    m_client.reset();
    m_source.reset();
    m_transport.reset();
    m_timers.reset();
    hasOpened = false;
    Disk::restore(folder);
}

bool Device::isSignedOut() const { return m_engine && m_engine->status().state == SyncStatus::State::SignedOut; }

} // namespace atrium::simulation
