// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <SQLiteCpp/Database.h>

#include <memory>
#include <unordered_map>

struct sqlite3_stmt;

namespace atrium::store {

struct CloseStatement {
    void operator()(sqlite3_stmt *statement) const;
};
using Prepared = std::unique_ptr<sqlite3_stmt, CloseStatement>;

/// A prepared statement with its values, lent by a Connection; goes back when it leaves its scope. Throws
/// SQLite::Exception, as does everything here: `Database::run` turns that into a Result.
class Query {
public:
    Query(Query &&other) noexcept;
    ~Query();
    Query &operator=(Query &&) = delete;
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /// Steps to the next row; false at the end.
    bool next();

    QString text(int column) const;
    qint64 number(int column) const;
    bool flag(int column) const { return number(column) != 0; }
    /// Valid until the next step.
    QByteArray view(int column) const;
    QByteArray bytes(int column) const;

private:
    friend class Connection;
    Query(sqlite3_stmt *statement, bool *isLent, Prepared own);

    void bind(int index, const QString &value);
    void bind(int index, const QByteArray &value);
    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, qint64(value)); }
    void bind(int index, bool value) { bind(index, qint64(value)); }
    template <typename Tag> void bind(int index, const Id<Tag> &id) { bind(index, id.toString()); }
    void check(int code) const;

    sqlite3_stmt *m_raw;
    bool *m_isLent;
    Prepared m_own; ///< when the cached one was in use already
};

/// One SQLite connection with its prepared statements. Used by one thread. The statements are SQLite's own: SQLiteCpp
/// copies each column through two objects, and a page of posts is a few hundred columns.
class Connection {
public:
    explicit Connection(std::unique_ptr<SQLite::Database> database);
    ~Connection();

    /// `sql` must be a literal: statements are kept by its address.
    template <typename... Values> Query query(const char *sql, const Values &...values)
    {
        Query query = prepared(sql);
        int index = 0;
        (query.bind(++index, values), ...);
        return query;
    }

    /// For statements without rows. Returns how many rows were changed.
    template <typename... Values> int run(const char *sql, const Values &...values)
    {
        Query statement = query(sql, values...);
        statement.next();
        return changedRows();
    }

    SQLite::Database &raw() { return *m_database; }

    /// `EXPLAIN QUERY PLAN` of every statement that was used so far, "sql\tstep" a line: for the test that no read walks
    /// through a table that grows.
    QStringList plans();

private:
    struct Cached {
        Prepared statement;
        bool isLent = false;
    };

    Query prepared(const char *sql);
    Prepared prepare(const char *sql);
    int changedRows() const;

    std::unique_ptr<SQLite::Database> m_database;
    std::unordered_map<const char *, Cached> m_statements;
};

/// Commits when asked, rolls back otherwise.
class Transaction {
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    void commit();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

private:
    Connection &m_connection;
    bool m_isOpen = true;
};

} // namespace atrium::store
