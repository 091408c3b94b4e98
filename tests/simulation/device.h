// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "simulation/disk.h"
#include "simulation/scheduler.h"
#include "store/store.h"
#include "support/ordered.h"
#include "sync/engine.h"

#include <random>

namespace atrium::simulation {

class Network;

/// One run of the program's socket.
class VirtualSource final : public sync::EventSource {
    Q_OBJECT

public:
    VirtualSource(Network &network, int device)
        : m_network(network)
        , m_device(device)
    {
    }
    void open(const QUrl &url, const api::Secret &token) override;
    void close() override;
    bool isOpen() const override { return m_isOpen; }
    void subscribe(const api::StreamName &) override { }

    void connectNow();
    void cut(api::EventStream::Reason reason, int retryAfterSeconds);
    void deliver(const api::StreamEvent &event);
    quint64 connection() const { return m_connection; }
    bool wantsOpen() const { return m_wantsOpen; }

    bool isHalfOpen = false;

private:
    Network &m_network;
    int m_device;
    quint64 m_connection = 0; ///< counts openings and closings: what belongs to an earlier one is not for us
    bool m_wantsOpen = false;
    bool m_isOpen = false;
};

/// One computer: its folder, its clock, and the program as long as it runs.
class Device {
public:
    Device(Scheduler &scheduler, Network &network, int index, QString account, QString folder, quint64 seed);
    ~Device();

    void start();
    /// As kill -9 or a power cut: nothing is finished, and of the files what a disk would have kept.
    void kill(Disk::Tear tear);
    bool isUp() const { return m_engine != nullptr; }
    bool isSignedOut() const;

    store::Store &store() { return *m_store; }
    sync::Engine &engine() { return *m_engine; }
    VirtualSource *source() { return m_source.get(); }
    const std::shared_ptr<Life> &life() const { return m_life; }
    QByteArray token() const { return "token-" + QByteArray::number(index); }

    const int index;
    const QString account;
    const QString folder;
    DeviceClock clock;
    bool hasOpened = false; ///< the store of this run is open
    QString trouble; ///< why it is not

private:
    Scheduler &m_scheduler;
    Network &m_network;
    test::SeededEntropy m_entropy;
    std::mt19937_64 m_random; ///< of the disk's delays
    std::shared_ptr<Life> m_life;
    std::unique_ptr<VirtualTimers> m_timers;
    std::unique_ptr<api::Transport> m_transport;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<VirtualSource> m_source;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<sync::Engine> m_engine;
};

/// What lies between computers and the server.
class Network {
public:
    using Promise = std::shared_ptr<QPromise<Result<api::Response>>>;
    virtual ~Network() = default;
    virtual void send(int device, const api::Request &request, const Promise &promise) = 0;
    virtual void openStream(int device, quint64 connection) = 0;
};

} // namespace atrium::simulation
