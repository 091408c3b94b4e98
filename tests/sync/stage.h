// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "support/ordered.h"
#include "sync/engine.h"
#include "sync/servermodel.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace atrium::test {

/// The value of a future that will come without anything from outside.
template <typename T> T await(QFuture<T> future)
{
    turn();
    if (!future.isFinished())
        qFatal("a future never finished");
    return future.result();
}

/// The stream, in the test's hand.
class FakeSource final : public sync::EventSource {
    Q_OBJECT

public:
    void open(const QUrl &, const api::Secret &) override;
    void close() override { wantsOpen = m_isOpen = false; }
    bool isOpen() const override { return m_isOpen; }
    void subscribe(const api::StreamName &stream) override { streams.append(stream.name); }

    void connectNow();
    void cut();
    void refuse(); ///< does not answer
    void frame(const QByteArray &text);

    QStringList streams;
    bool wantsOpen = false;
    bool exists = true; ///< false: this server has no stream

private:
    bool m_isOpen = false;
};

/// Store, client and engine of one person in front of a server model. Everything moves only when the test
/// says so, in one thread: the same test takes the same steps on every machine.
class Stage {
public:
    using Faults = std::function<Fault(const api::Request &request)>;

    Stage();
    ~Stage();

    void start();
    /// As after a crash: everything in memory is gone, the databases stay.
    void restart();
    /// Answers and works until nothing moves any more, without moving the clock.
    void run();
    /// One request is answered, if one waits.
    void step();
    /// Answers until such a request waits, and leaves that one waiting.
    void stepUntil(const std::function<bool(const api::Request &)> &isWanted);
    /// Until the outbox waits for nothing and a whole round of fetching ended; the clock moves from due time to due time.
    void settle();
    /// Lets time pass.
    void pass(qint64 seconds);

    PendingIntent act(const Intent &intent);
    PostId publish(const QString &text, const PostId &parent = {});

    FeedPage feed(const FeedScope &scope, int limit = 1000);
    QList<store::OutboxRow> outbox();
    QStringList entryIds(const FeedScope &scope);
    Post post(const QString &id);
    SyncStatus::State state() const { return m_engine->status().state; }
    int requests(const QString &line) const { return int(server.log().count(line)); }

    sync::Engine &engine() { return *m_engine; }
    store::Store &store() { return *m_store; }

    ManualClock clock;
    SeededEntropy entropy;
    ServerModel server;
    std::unique_ptr<FakeSource> source;
    Faults faults;
    bool streamsAtOnce = true; ///< the stream connects as soon as it is asked for

    static inline const FeedScope company { FeedScope::Kind::Company, {} };
    static inline const FeedScope following { FeedScope::Kind::Following, {} };
    static inline const QString me = QStringLiteral("1");

private:
    void open();
    bool isQuiet();
    static QString folderTemplate();

    QTemporaryDir m_folder { folderTemplate() };
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<sync::Engine> m_engine;
};

/// What a person sees of a post, in one line.
QString lineOf(const Post &post);
/// What the server model holds, in the same form.
QString lineOf(const ServerModel::Post &post);

} // namespace atrium::test
