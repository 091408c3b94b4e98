// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/desk.h"
#include "store/pictures.h"
#include "store/vault.h"
#include "store/worker.h"

#include <QFuture>
#include <QPromise>

#include <atomic>
#include <functional>
#include <memory>

struct sqlite3;

namespace atrium::store {

/// The two workers of the storage. Works given to `run` go one after another to the only writing connection; works given
/// to `read` go to one that only reads, and to `files` for the picture cache, both to a second worker. What a work throws
/// becomes its Result. A damaged cache is set aside and begun anew behind the work that found it.
class Database {
public:
    /// Told by a worker.
    struct Listener {
        std::function<void(const Changes &)> changed;
        std::function<void(const Error &, int sqliteCode)> failed;
        std::function<void(const OpenReport &)> mended;
    };

    Database(Listener listener, const Workers &workers, Entropy &entropy);
    /// Finishes what was asked for, copies mine.db and closes the files.
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QFuture<Result<OpenReport>> open(const StoreLocation &location, const QDateTime &now);

    /// `work` is a `Result<T>(Desk &)`.
    template <typename Work> auto run(const QDateTime &now, Work work)
    {
        return post<std::invoke_result_t<Work, Desk &>>(
            m_writing, now, [work = std::move(work)](Side &side) mutable { return work(*side.desk); });
    }
    template <typename Work> auto read(const QDateTime &now, Work work)
    {
        return post<std::invoke_result_t<Work, Desk &>>(m_reading, now, [work = std::move(work)](Side &side) mutable {
            side.desk->forget(); // the other connection wrote meanwhile
            return work(*side.desk);
        });
    }
    /// `work` is a `Result<T>(Pictures &)`.
    template <typename Work> auto files(const QDateTime &now, Work work)
    {
        return post<std::invoke_result_t<Work, Pictures &>>(
            m_reading, now, [work = std::move(work)](Side &side) mutable { return work(*side.pictures); });
    }

    /// Copies mine.db when it changed since the last copy.
    void backUp();

private:
    struct Side {
        std::unique_ptr<Worker> worker;
        std::unique_ptr<Connection> connection;
        std::unique_ptr<Connection> files;
        std::unique_ptr<Desk> desk;
        std::unique_ptr<Pictures> pictures;
        bool isOpen() const { return desk != nullptr; }
        void close();
    };

    template <typename Answer, typename Work> QFuture<Answer> post(Side &side, const QDateTime &now, Work work)
    {
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        side.worker->post([this, &side, now, promise, work = std::move(work)]() mutable {
            std::optional<Answer> answer;
            const auto error = perform(side, now, [&] { answer.emplace(work(side)); });
            promise->addResult(answer ? *std::move(answer) : Answer(tl::unexpected(*error)));
            promise->finish();
        });
        return promise->future();
    }

    std::optional<Error> perform(Side &side, const QDateTime &now, const std::function<void()> &work);
    Result<OpenReport> openFiles(const StoreLocation &location, const QDateTime &now);
    void openConnections();
    void mend(const QDateTime &now);
    void watchLog();
    void checkpoint();
    void copyMine(Side &side);
    static int onCommit(void *database, sqlite3 *connection, const char *file, int pages);

    Listener m_listener;
    Entropy &m_entropy;
    std::unique_ptr<Vault> m_vault; ///< made and used by the writing thread; `backUpMine` also by the reading one
    Side m_writing;
    Side m_reading;
    std::atomic_bool m_isMineChanged = false;
    std::atomic_bool m_isCheckpointAsked = false;
    std::atomic_bool m_isClosing = false;
    int m_mended = 0;
};

} // namespace atrium::store
