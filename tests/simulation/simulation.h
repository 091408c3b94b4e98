// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/device.h"
#include "simulation/ledger.h"
#include "simulation/script.h"
#include "simulation/server.h"

namespace atrium::simulation {

/// What one life came to.
struct Outcome {
    QStringList violations; ///< "I2 …"; empty: none
    QStringList trace; ///< only when asked for
    quint64 hash = 0; ///< of the whole trace
    int requests = 0;
    int posts = 0; ///< published by the person
    int lost = 0; ///< of them
    int doubled = 0;
    int left = 0; ///< in the outbox in the end
    qint64 writes = 0; ///< to the disk
};

struct Options {
    QString folder; ///< for the databases; emptied afterwards
    bool keepsTrace = false;
};

/// One life from its first to its last second, and what was wrong with it.
class Simulation final : public Network {
public:
    Simulation(const Script &script, const Options &options);
    ~Simulation() override;
    Outcome run();

    void send(int device, const api::Request &request, const Promise &promise) override;
    void openStream(int device, quint64 connection) override;

private:
    struct Armed {
        Fault fault;
        int left;
        int which; ///< 0: any request, 1: writes, 2: posts
    };
    struct Line {
        QList<Armed> armed;
        int trouble = 0; ///< percent
        qint64 quietUntil = 0; ///< the server asked for silence
        qint64 refusesStreamUntil = 0;
        qint64 revokedUntil = 0;
        qint64 lastEventAt = 0;
        int lossyEvents = 0;
        int lossyHow = 0;
        QList<qint64> asked; ///< times of the last requests
        bool isStarting = false;
    };
    struct Delivery; ///< one request on its way

    // simulation.cpp
    void begin();
    void settle();
    void runUntil(qint64 end);
    void drain();
    void watchDisks();
    void startAgain(int device, qint64 wait);
    void note(const QString &words);
    void violation(const QString &words);
    int random(int low, int high);
    qint64 now() const { return m_scheduler.now(); }
    void updateServerClock() { m_serverMs = now() + m_serverSkew; }
    template <typename T> std::optional<T> ask(QFuture<Result<T>> future);

    // network.cpp
    Fault faultFor(int device, const api::Request &request);
    bool isPossible(Fault fault, const api::Request &request) const;
    void checkRequest(int device, const api::Request &request);
    void arrive(const std::shared_ptr<Delivery> &delivery, bool isAnswered);
    void answer(const std::shared_ptr<Delivery> &delivery, qint64 wait, const Result<api::Response> &result);
    api::Response response(int device, int status, const QByteArray &body, const QByteArray &link = {},
                           const QByteArray &type = "application/json; charset=utf-8");
    void tell(const QString &person, const QByteArray &frame);
    void deliverEvent(int device, quint64 connection, const QByteArray &frame, qint64 wait);

    // acts.cpp
    void happen(const Event &event);
    void actHere(const Event &event, Device &device);
    void actOnPost(const Event &event, Device &device, const QString &id);
    void toggle(const Event &event, Device &device, const Post &shown);
    void actOnOutbox(const Event &event, Device &device);
    void actThere(const Event &event);
    void breakSomething(const Event &event);
    void cutStream(Device &device, api::EventStream::Reason reason, int retryAfterSeconds);
    void enqueue(Device &device, const Intent &intent, int group = -1);
    void publish(Device &device, const QString &text, const PostId &parent, int pictures, int group);
    void noteGone(const QString &text);
    void editMine(Device &device, const QString &id);
    QString pick(const QStringList &ids, int which) const;
    QString freshText();

    // checks.cpp
    void check();
    void checkDevice(Device &device);
    void checkFeed(Device &device, const FeedScope &scope, const QStringList &wanted, bool hidesComments);
    void checkNotices(Device &device);
    void checkGroups();
    void checkSwitches();
    QSet<QString> answeredPosts() const;
    QString lineOf(const Post &post) const;
    QString lineOf(const Server::Post &post, const QString &viewer) const;

    Script m_script;
    Options m_options;
    Scheduler m_scheduler;
    std::mt19937_64 m_random;
    qint64 m_serverMs = 0;
    qint64 m_serverSkew = 0;
    qint64 m_serverDownUntil = 0;
    int m_timesKeysWereForgotten = 0;
    Server m_server;
    std::vector<std::unique_ptr<Device>> m_devices;
    std::vector<Line> m_lines;
    Ledger m_ledger;
    Outcome m_outcome;
    QHash<int, QList<store::OutboxRow>> m_rows; ///< what lies in the outboxes in the end
    int m_texts = 0;
    bool m_isSettling = false;
};

Outcome simulate(const Script &script, const Options &options);

} // namespace atrium::simulation
