// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/database.h"

#include "company/schema.h"

#include <QCoreApplication>

namespace atrium::company {

Rows::Rows(Pool &pool, std::unique_ptr<SQLite::Statement> statement)
    : m_pool(pool)
    , m_statement(std::move(statement))
{
}

Rows::~Rows()
{
    m_statement->tryReset();
    m_statement->clearBindings();
    m_pool.push_back(std::move(m_statement));
}

QString Rows::text(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    const char *text = value.getText();
    return QString::fromUtf8(text, value.getBytes());
}

QByteArray Rows::bytes(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    const void *data = value.getBlob();
    return { static_cast<const char *>(data), value.getBytes() };
}

Database::Database(std::unique_ptr<SQLite::Database> connection)
    : m_connection(std::move(connection))
{
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const QByteArray &key)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("company::Database", text); };
    try {
        auto connection = std::make_unique<SQLite::Database>(path.toStdString(),
                                                             SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 5000);
        std::unique_ptr<Database> database(new Database(std::move(connection)));
        if (!key.isEmpty())
            database->script("PRAGMA key = \"x'" + key.toHex() + "'\"");
        database->script("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;"
                         "PRAGMA secure_delete = ON; PRAGMA cache_size = -16000");
        const Result<Done> ready = prepareSchema(*database);
        if (!ready)
            return tl::unexpected(ready.error());
        return database;
    } catch (const SQLite::Exception &error) {
        if (error.getErrorCode() == 26) // SQLITE_NOTADB
            return failed(Error::Kind::Storage, tr("The data is damaged, or not Atrium's, or has another key."));
        if (error.getErrorCode() == 14) // SQLITE_CANTOPEN
            return failed(Error::Kind::Storage, tr("The data folder cannot be written."));
        return failed(Error::Kind::Storage, tr("The data cannot be used: %1").arg(QString::fromUtf8(error.what())));
    }
}

void Database::script(const QByteArray &sql) { m_connection->exec(sql.constData()); }

std::unique_ptr<SQLite::Statement> Database::borrow(Rows::Pool &pool, const std::string &sql)
{
    if (pool.empty())
        return std::make_unique<SQLite::Statement>(*m_connection, sql);
    std::unique_ptr<SQLite::Statement> statement = std::move(pool.back());
    pool.pop_back();
    return statement;
}

void Database::bind(SQLite::Statement &statement, int index, qint64 value)
{
    statement.bind(index, static_cast<int64_t>(value));
}

void Database::bind(SQLite::Statement &statement, int index, int value) { statement.bind(index, value); }

void Database::bind(SQLite::Statement &statement, int index, bool value) { statement.bind(index, value ? 1 : 0); }

void Database::bind(SQLite::Statement &statement, int index, double value) { statement.bind(index, value); }

void Database::bind(SQLite::Statement &statement, int index, const QString &value)
{
    statement.bind(index, value.toStdString());
}

void Database::bind(SQLite::Statement &statement, int index, const QByteArray &value)
{
    statement.bind(index, value.constData(), static_cast<int>(value.size()));
}

void Database::bind(SQLite::Statement &statement, int index, const std::optional<qint64> &value)
{
    if (value)
        statement.bind(index, static_cast<int64_t>(*value));
    else
        statement.bind(index);
}

} // namespace atrium::company
