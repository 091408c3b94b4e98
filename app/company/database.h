// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace atrium::company {

/// A prepared statement on loan, with its values bound. Goes back to the database when it leaves scope.
class Rows {
public:
    using Pool = std::vector<std::unique_ptr<SQLite::Statement>>;

    Rows(Pool &pool, std::unique_ptr<SQLite::Statement> statement);
    ~Rows();
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;

    bool next() { return m_statement->executeStep(); }
    qint64 number(int column) const { return m_statement->getColumn(column).getInt64(); }
    double real(int column) const { return m_statement->getColumn(column).getDouble(); }
    bool flag(int column) const { return number(column) != 0; }
    bool isNull(int column) const { return m_statement->getColumn(column).isNull(); }
    QString text(int column) const;
    QByteArray bytes(int column) const;
    SQLite::Statement &statement() { return *m_statement; }

private:
    Pool &m_pool;
    std::unique_ptr<SQLite::Statement> m_statement;
};

/// The one connection to the company's file. Every statement is prepared once. Throws SQLite::Exception; who answers
/// requests catches it in one place. Parameters are ?1, ?2 … in the order they are given.
class Database {
public:
    /// Opens or makes `path`; ":memory:" is allowed. `key`: 32 raw bytes, or empty for a plain file.
    static Result<std::unique_ptr<Database>> open(const QString &path, const QByteArray &key);

    template <typename... Values> Rows query(const std::string &sql, const Values &...values)
    {
        Rows::Pool &pool = m_pools[sql];
        std::unique_ptr<SQLite::Statement> statement = borrow(pool, sql);
        int index = 0;
        (bind(*statement, ++index, values), ...);
        return Rows(pool, std::move(statement));
    }

    /// Runs a statement that changes something; the number of changed rows.
    template <typename... Values> int run(const std::string &sql, const Values &...values)
    {
        return query(sql, values...).statement().exec();
    }

    /// The first column of the first row; 0 when there is none.
    template <typename... Values> qint64 number(const std::string &sql, const Values &...values)
    {
        Rows rows = query(sql, values...);
        return rows.next() ? rows.number(0) : 0;
    }

    template <typename... Values> QString text(const std::string &sql, const Values &...values)
    {
        Rows rows = query(sql, values...);
        return rows.next() ? rows.text(0) : QString();
    }

    /// The first column of every row.
    template <typename... Values> QList<qint64> numbers(const std::string &sql, const Values &...values)
    {
        QList<qint64> out;
        Rows rows = query(sql, values...);
        while (rows.next())
            out.append(rows.number(0));
        return out;
    }

    /// Several statements at once, without values.
    void script(const QByteArray &sql);

private:
    explicit Database(std::unique_ptr<SQLite::Database> connection);
    std::unique_ptr<SQLite::Statement> borrow(Rows::Pool &pool, const std::string &sql);

    static void bind(SQLite::Statement &statement, int index, qint64 value);
    static void bind(SQLite::Statement &statement, int index, int value);
    static void bind(SQLite::Statement &statement, int index, bool value);
    static void bind(SQLite::Statement &statement, int index, double value);
    static void bind(SQLite::Statement &statement, int index, const QString &value);
    static void bind(SQLite::Statement &statement, int index, const QByteArray &value);
    /// Empty is NULL; so is zero where a reference is meant.
    static void bind(SQLite::Statement &statement, int index, const std::optional<qint64> &value);

    std::unique_ptr<SQLite::Database> m_connection;
    std::unordered_map<std::string, Rows::Pool> m_pools;
};

/// Zero as NULL: for columns that refer to another row.
inline std::optional<qint64> reference(qint64 id) { return id == 0 ? std::nullopt : std::optional<qint64>(id); }

} // namespace atrium::company
