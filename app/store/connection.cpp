// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

namespace atrium::store {

void CloseStatement::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

Query::Query(sqlite3_stmt *statement, bool *isLent, Prepared own)
    : m_raw(statement)
    , m_isLent(isLent)
    , m_own(std::move(own))
{
    if (m_isLent)
        *m_isLent = true;
}

Query::Query(Query &&other) noexcept
    : m_raw(std::exchange(other.m_raw, nullptr))
    , m_isLent(std::exchange(other.m_isLent, nullptr))
    , m_own(std::move(other.m_own))
{
}

Query::~Query()
{
    if (!m_raw)
        return;
    sqlite3_reset(m_raw); // an open read would keep the log from being emptied
    sqlite3_clear_bindings(m_raw);
    if (m_isLent)
        *m_isLent = false;
}

void Query::check(int code) const
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(sqlite3_db_handle(m_raw), code);
}

bool Query::next()
{
    const int code = sqlite3_step(m_raw);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        throw SQLite::Exception(sqlite3_db_handle(m_raw), code);
    return false;
}

QString Query::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_raw, column));
    return bytes ? QString::fromUtf8(bytes, sqlite3_column_bytes(m_raw, column)) : QString();
}

qint64 Query::number(int column) const { return sqlite3_column_int64(m_raw, column); }

QByteArray Query::view(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_raw, column));
    return QByteArray::fromRawData(bytes, bytes ? sqlite3_column_bytes(m_raw, column) : 0);
}

QByteArray Query::bytes(int column) const
{
    const QByteArray shared = view(column);
    return QByteArray(shared.constData(), shared.size());
}

void Query::bind(int index, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    check(sqlite3_bind_text(m_raw, index, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT));
}

void Query::bind(int index, const QByteArray &value)
{
    if (value.isEmpty()) // no pointer would mean NULL
        return check(sqlite3_bind_zeroblob(m_raw, index, 0));
    check(sqlite3_bind_blob64(m_raw, index, value.constData(), sqlite3_uint64(value.size()), SQLITE_TRANSIENT));
}

void Query::bind(int index, qint64 value) { check(sqlite3_bind_int64(m_raw, index, value)); }

Connection::Connection(std::unique_ptr<SQLite::Database> database)
    : m_database(std::move(database))
{
    // Otherwise a value that is bound to a column of a partial index has the statement prepared anew, each time.
    sqlite3_db_config(m_database->getHandle(), SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr);
}

Connection::~Connection() = default;

Prepared Connection::prepare(const char *sql)
{
    sqlite3 *handle = m_database->getHandle();
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        throw SQLite::Exception(handle, code);
    return Prepared(statement);
}

Query Connection::prepared(const char *sql)
{
    Cached &cached = m_statements[sql];
    if (cached.isLent) {
        Prepared own = prepare(sql);
        sqlite3_stmt *statement = own.get();
        return Query(statement, nullptr, std::move(own));
    }
    if (!cached.statement)
        cached.statement = prepare(sql);
    return Query(cached.statement.get(), &cached.isLent, nullptr);
}

int Connection::changedRows() const { return sqlite3_changes(m_database->getHandle()); }

QStringList Connection::plans()
{
    QStringList lines;
    for (const auto &[sql, cached] : m_statements) {
        if (!cached.statement)
            continue;
        SQLite::Statement explain(*m_database, std::string("EXPLAIN QUERY PLAN ") + sql);
        while (explain.executeStep())
            lines.append(QString::fromUtf8(sql).simplified() + u'\t'
                         + QString::fromUtf8(explain.getColumn(3).getText()));
    }
    return lines;
}

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
{
    m_connection.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    // After some failures (a full disk) SQLite has rolled back by itself.
    if (m_isOpen && sqlite3_get_autocommit(m_connection.raw().getHandle()) == 0)
        m_connection.raw().tryExec("ROLLBACK");
}

void Transaction::commit()
{
    m_connection.run("COMMIT");
    m_isOpen = false;
}

} // namespace atrium::store
