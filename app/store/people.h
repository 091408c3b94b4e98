// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person.h"
#include "store/connection.h"

#include <QHash>

#include <optional>

namespace atrium::store {

struct Changes;

/// People as the cache knows them. Store thread.
class People {
public:
    explicit People(Connection &db);

    /// A post, a notice or a list of people carries the whole account but not how we stand to it: then `knowsFollow` is
    /// false and what was known is kept. True when something changed.
    bool write(Person person, bool knowsFollow, Changes &changes);
    void noteActivity(const PersonId &id, qint64 at);
    void setFollowed(const PersonId &id, bool isFollowed, Changes &changes);

    /// Only the id when the person is not stored.
    Person read(const PersonId &id);
    std::optional<Person> find(const PersonId &id);
    std::optional<Person> byHandle(const QString &handle);
    QList<Person> startingWith(const QString &prefix, int limit);

    void forget() { m_cache.clear(); }

private:
    void writeWords(const Person &person);

    Connection &m_db;
    QHash<QString, Person> m_cache;
};

} // namespace atrium::store
