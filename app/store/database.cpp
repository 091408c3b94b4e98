// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <cstring>

namespace atrium::store {

namespace {

constexpr int checkpointPages = 1000;
constexpr int maxMends = 3; // a disk that keeps failing is not mended for ever

Changes everything()
{
    Changes changes;
    changes.feeds
        = { { FeedScope::Kind::Company, {} }, { FeedScope::Kind::Following, {} }, { FeedScope::Kind::Saved, {} } };
    changes.outbox = changes.notices = changes.announcements = true;
    changes.emoji = changes.drafts = changes.traits = changes.sidebar = true;
    return changes;
}

} // namespace

void Database::Side::close()
{
    desk.reset();
    pictures.reset();
    files.reset();
    connection.reset();
}

Database::Database(Listener listener, const Workers &workers, Entropy &entropy)
    : m_listener(std::move(listener))
    , m_entropy(entropy)
{
    m_writing.worker = workers(QStringLiteral("store"));
    m_reading.worker = workers(QStringLiteral("store-read"));
}

Database::~Database()
{
    // The writing connection closes last, so that it empties the log; its own last works may still be in the queue.
    m_isClosing = true;
    m_reading.worker->wait([this] { m_reading.close(); });
    m_writing.worker->wait([this] {
        copyMine(m_writing);
        m_writing.close();
    });
}

QFuture<Result<OpenReport>> Database::open(const StoreLocation &location, const QDateTime &now)
{
    auto promise = std::make_shared<QPromise<Result<OpenReport>>>();
    promise->start();
    m_writing.worker->post([this, location, now, promise] {
        promise->addResult(openFiles(location, now));
        promise->finish();
    });
    return promise->future();
}

Result<OpenReport> Database::openFiles(const StoreLocation &location, const QDateTime &now)
{
    if (m_writing.isOpen())
        return failed(Error::Kind::Storage, QStringLiteral("A company is open already."));
    m_vault = std::make_unique<Vault>(location, now, m_entropy);
    const auto report = m_vault->prepare();
    if (!report)
        return report;
    try {
        openConnections();
    } catch (const SQLite::Exception &exception) {
        m_writing.close();
        return tl::unexpected(storageError(exception));
    }
    return report;
}

void Database::openConnections()
{
    m_writing.connection = std::make_unique<Connection>(m_vault->openForWriting());
    m_writing.desk = std::make_unique<Desk>(*m_writing.connection, m_entropy);
    {
        Transaction mine(*m_writing.connection);
        m_writing.desk->outbox.unsettle();
        mine.commit();
    }
    watchLog();
    m_isMineChanged = true; // the copy may be old or not there
    m_reading.worker->post([this] {
        try {
            m_reading.connection = std::make_unique<Connection>(m_vault->openForReading());
            m_reading.files = std::make_unique<Connection>(m_vault->openPictures());
            m_reading.pictures = std::make_unique<Pictures>(*m_reading.files, *m_reading.connection);
            m_reading.desk = std::make_unique<Desk>(*m_reading.connection, m_entropy);
        } catch (const SQLite::Exception &exception) {
            m_reading.close();
            m_listener.failed(storageError(exception), exception.getErrorCode());
        }
    });
}

std::optional<Error> Database::perform(Side &side, const QDateTime &now, const std::function<void()> &work)
{
    if (!side.isOpen())
        return Error { Error::Kind::Storage, QStringLiteral("No company is open.") };
    try {
        side.desk->begin(now);
        work();
        if (const Changes changes = std::exchange(side.desk->changes, {}); !changes.isEmpty())
            m_listener.changed(changes);
        return std::nullopt;
    } catch (const std::exception &exception) {
        side.desk->forget();
        side.desk->changes = {};
        const auto *sqlite = dynamic_cast<const SQLite::Exception *>(&exception);
        const int code = sqlite ? sqlite->getErrorCode() : SQLITE_ERROR;
        const Error error = storageError(exception);
        if (meansDamage(code) && !m_isClosing) {
            m_writing.worker->post([this, now] { mend(now); });
        } else {
            m_listener.failed(error, code);
        }
        return error;
    }
}

// Pages are authenticated: damage shows where it is read, which may be long after the start.
void Database::mend(const QDateTime &now)
{
    if (m_isClosing || !m_writing.isOpen() || ++m_mended > maxMends)
        return;
    m_reading.worker->wait([this] { m_reading.close(); });
    m_writing.close();
    if (m_vault->isMineGood())
        m_vault->condemnCompany();
    m_vault->setTime(now);
    const auto report = m_vault->prepare();
    if (!report)
        return m_listener.failed(report.error(), SQLITE_CORRUPT);
    try {
        openConnections();
    } catch (const SQLite::Exception &exception) {
        m_writing.close();
        return m_listener.failed(storageError(exception), exception.getErrorCode());
    }
    OpenReport told = *report;
    told.cacheWasRebuilt = true;
    m_listener.mended(told);
    m_listener.changed(everything());
}

int Database::onCommit(void *database, sqlite3 *, const char *file, int pages)
{
    auto *self = static_cast<Database *>(database);
    if (std::strcmp(file, "mine") == 0)
        self->m_isMineChanged = true;
    if (pages >= checkpointPages)
        self->checkpoint();
    return SQLITE_OK;
}

void Database::watchLog() { sqlite3_wal_hook(m_writing.connection->raw().getHandle(), &Database::onCommit, this); }

/// In the other thread: moving the log into the file takes up to a third of a second, and the screen reads in this one.
void Database::checkpoint()
{
    if (m_isCheckpointAsked.exchange(true))
        return;
    m_reading.worker->post([this] {
        m_isCheckpointAsked = false;
        if (!m_reading.isOpen())
            return;
        m_reading.connection->raw().tryExec("PRAGMA main.wal_checkpoint(PASSIVE)");
        m_reading.connection->raw().tryExec("PRAGMA mine.wal_checkpoint(PASSIVE)");
    });
}

void Database::backUp()
{
    m_reading.worker->post([this] { copyMine(m_reading); });
}

void Database::copyMine(Side &side)
{
    if (!side.isOpen() || !m_isMineChanged.exchange(false))
        return;
    if (const auto copied = m_vault->backUpMine(side.connection->raw()); !copied) {
        m_isMineChanged = true;
        if (!m_isClosing)
            m_listener.failed(copied.error(), SQLITE_IOERR);
    }
}

} // namespace atrium::store
