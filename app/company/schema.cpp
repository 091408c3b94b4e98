// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/schema.h"

#include <QCoreApplication>
#include <QFile>

namespace atrium::company {

namespace {

constexpr int schemaVersion = 1;
constexpr qint64 applicationId = 0x41747243; // "AtrC"

QString tr(const char *text) { return QCoreApplication::translate("atrium::company", text); }

} // namespace

Result<Done> prepareSchema(Database &database)
{
    const qint64 tables = database.number("SELECT count(*) FROM sqlite_master");
    if (tables == 0) {
        QFile file(u":/company/schema.sql"_qs);
        if (!file.open(QIODevice::ReadOnly))
            return failed(Error::Kind::Storage, u"the schema is missing from the program"_qs);
        database.script("BEGIN;" + file.readAll() + ";PRAGMA application_id = " + QByteArray::number(applicationId)
                        + ";PRAGMA user_version = " + QByteArray::number(schemaVersion) + ";COMMIT");
        return Done {};
    }
    if (database.number("PRAGMA application_id") != applicationId)
        return failed(Error::Kind::Storage, tr("The data folder belongs to another program."));
    if (database.number("PRAGMA user_version") > schemaVersion)
        return failed(Error::Kind::Storage, tr("The data was written by a newer version of Atrium."));
    if (database.text("PRAGMA quick_check(1)") != u"ok")
        return failed(Error::Kind::Storage, tr("The data is damaged."));
    return Done {};
}

void clearTables(Database &database)
{
    QStringList tables;
    {
        Rows rows
            = database.query("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
                             "AND name NOT LIKE 'statuses_fts%' AND name NOT LIKE 'sqlite_%'");
        while (rows.next())
            tables.append(rows.text(0));
    }
    database.run("INSERT INTO statuses_fts(statuses_fts) VALUES ('delete-all')");
    database.script("DROP TRIGGER status_unindexed");
    for (const QString &table : std::as_const(tables))
        database.script("DELETE FROM " + table.toUtf8());
    database.script("CREATE TRIGGER status_unindexed AFTER DELETE ON statuses WHEN OLD.reblog_of_id IS NULL BEGIN "
                    "INSERT INTO statuses_fts(statuses_fts, rowid, text, spoiler) "
                    "VALUES ('delete', OLD.id, OLD.text, OLD.spoiler); END");
}

} // namespace atrium::company
