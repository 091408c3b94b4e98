// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace SQLite {
class Database;
}

namespace atrium::store {

/// Which file: each has numbered migrations `:/atrium/store/<name>-NNN-….sql` and an application id of its own.
struct Schema {
    const char *name;
    int applicationId;
};

inline constexpr Schema companySchema { "company", 0x41747243 }; // "AtrC"
inline constexpr Schema mineSchema { "mine", 0x4174724D }; // "AtrM"
inline constexpr Schema picturesSchema { "pictures", 0x41747250 }; // "AtrP"

/// The number of the newest migration of this program.
int newestVersion(const Schema &schema);

/// Brings the main database from its `user_version` to the newest, each step in a transaction of its own, so that a
/// crash between two steps leaves a whole older version. Throws SQLite::Exception.
void migrate(SQLite::Database &database, const Schema &schema);

} // namespace atrium::store
