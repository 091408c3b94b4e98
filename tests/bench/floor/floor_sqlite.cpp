// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of P4: the same page of forty by the C interface of the same SQLite, same key, same rows, every body read,
// nothing decoded: floor_sqlite FOLDER N
#include <sqlite3.h>

#include <QByteArray>
#include <QCryptographicHash>

#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

void check(int code, sqlite3 *database)
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE) {
        std::fprintf(stderr, "%s\n", sqlite3_errmsg(database));
        std::exit(1);
    }
}

sqlite3_stmt *prepared(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(database, sql, -1, &statement, nullptr), database);
    return statement;
}

void exec(sqlite3 *database, const std::string &sql)
{
    check(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr), database);
}

/// Adds up every byte, so that every page of the body is really read.
unsigned touched(sqlite3_stmt *statement, int column)
{
    const auto *bytes = static_cast<const unsigned char *>(sqlite3_column_blob(statement, column));
    unsigned sum = 0;
    for (int i = 0, size = sqlite3_column_bytes(statement, column); i < size; ++i)
        sum += bytes[i];
    return sum;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3)
        return 2;
    sqlite3 *database = nullptr;
    const std::string file = std::string(argv[1]) + "/company.db";
    check(sqlite3_open_v2(file.c_str(), &database, SQLITE_OPEN_READWRITE, nullptr), database);
    exec(database, "PRAGMA cipher = 'aegis'");
    exec(database, "PRAGMA key = \"x'" + QByteArray(32, 'b').toHex().toStdString() + "'\"");

    sqlite3_stmt *entries = prepared(
        database,
        "SELECT entry_id, post FROM feed_entry WHERE feed = (SELECT id FROM feed WHERE kind = 0 AND name = '') "
        "AND is_shown = 1 AND is_early = 0 ORDER BY sort_key DESC LIMIT 40");
    sqlite3_stmt *post = prepared(database, "SELECT body, author, quoted, fetched_at FROM post WHERE row = ?");
    sqlite3_stmt *person = prepared(database, "SELECT body FROM person WHERE id = ?");
    sqlite3_stmt *replies = prepared(database,
                                     "SELECT body FROM post WHERE parent = (SELECT id FROM post WHERE row = ?) "
                                     "AND parent <> '' AND fold <> 0 ORDER BY row LIMIT 50");
    QByteArray ids;
    unsigned sum = 0;
    for (int round = 0, rounds = std::atoi(argv[2]); round < rounds; ++round) {
        ids.clear();
        sqlite3_reset(entries);
        while (sqlite3_step(entries) == SQLITE_ROW) {
            ids += reinterpret_cast<const char *>(sqlite3_column_text(entries, 0));
            ids += ' ';
            const sqlite3_int64 row = sqlite3_column_int64(entries, 1);
            sqlite3_reset(post);
            sqlite3_bind_int64(post, 1, row);
            check(sqlite3_step(post), database);
            sum += touched(post, 0);
            sqlite3_reset(person);
            sqlite3_bind_text(person, 1, reinterpret_cast<const char *>(sqlite3_column_text(post, 1)), -1,
                              SQLITE_TRANSIENT);
            if (sqlite3_step(person) == SQLITE_ROW)
                sum += touched(person, 0);
            sqlite3_reset(replies);
            sqlite3_bind_int64(replies, 1, row);
            while (sqlite3_step(replies) == SQLITE_ROW)
                sum += touched(replies, 0);
        }
    }
    std::fprintf(stderr, "%u\n", sum);
    std::printf("%s\n", QCryptographicHash::hash(ids, QCryptographicHash::Sha1).toHex().constData());
    for (sqlite3_stmt *statement : { entries, post, person, replies })
        sqlite3_finalize(statement);
    sqlite3_close(database);
    return 0;
}
