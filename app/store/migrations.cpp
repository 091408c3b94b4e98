// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include <QDir>
#include <QFile>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

static void loadResources() { Q_INIT_RESOURCE(store_migrations); } // outside of any namespace, as Qt demands

namespace atrium::store {

namespace {

/// Sorted by number, because the numbers have leading zeros.
QStringList files(const Schema &schema)
{
    static const bool isLoaded = (loadResources(), true); // a static library's resources are not found by themselves
    Q_UNUSED(isLoaded);
    const QString pattern = QString::fromLatin1(schema.name) + QStringLiteral("-*.sql");
    return QDir(QStringLiteral(":/atrium/store")).entryList({ pattern }, QDir::Files, QDir::Name);
}

} // namespace

int newestVersion(const Schema &schema) { return int(files(schema).size()); }

void migrate(SQLite::Database &database, const Schema &schema)
{
    const QStringList names = files(schema);
    for (int version = database.execAndGet("PRAGMA user_version").getInt(); version < names.size(); ++version) {
        QFile file(QStringLiteral(":/atrium/store/") + names[version]);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("A migration is missing from the program");
        SQLite::Transaction transaction(database);
        database.exec(file.readAll().constData());
        database.exec("PRAGMA application_id = " + std::to_string(schema.applicationId));
        database.exec("PRAGMA user_version = " + std::to_string(version + 1));
        transaction.commit();
    }
}

} // namespace atrium::store
