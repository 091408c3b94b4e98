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

    /// No account on the wire says how we stand to it: what is known of that is kept. True when something changed.
    bool write(Person person, Changes &changes);
    void noteActivity(const PersonId &id, qint64 at);
    /// Nothing for somebody who is not stored.
    void setFollowed(const PersonId &id, bool isFollowed, Changes &changes);

    /// Only the id when the person is not stored.
    Person read(const PersonId &id);
    std::optional<Person> find(const PersonId &id);
    std::optional<Person> byHandle(const QString &handle);
    QList<Person> startingWith(const QString &prefix, int limit);

    void forget() { m_cache.clear(); }

private:
    bool put(const Person &person, const std::optional<Person> &known, Changes &changes);
    void writeWords(const Person &person);

    Connection &m_db;
    QHash<QString, Person> m_cache;
};

} // namespace atrium::store
