// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/people.h"

#include "store/changes.h"
#include "store/postbytes.h"
#include "store/words.h"

namespace atrium::store {

namespace {

constexpr int cacheSize = 5000;
constexpr int maxCandidates = 500;

} // namespace

People::People(Connection &db)
    : m_db(db)
{
}

std::optional<Person> People::find(const PersonId &id)
{
    if (const auto it = m_cache.constFind(id.toString()); it != m_cache.cend())
        return *it;
    auto query = m_db.query("SELECT body FROM main.person WHERE id = ?", id);
    if (!query.next())
        return std::nullopt;
    const QByteArray body = query.view(0);
    auto person = personFromBytes(body.constData(), body.size());
    if (person) {
        if (m_cache.size() >= cacheSize)
            m_cache.clear();
        m_cache.insert(id.toString(), *person);
    }
    return person;
}

Person People::read(const PersonId &id)
{
    if (auto person = find(id))
        return *person;
    Person unknown;
    unknown.id = id;
    return unknown;
}

std::optional<Person> People::byHandle(const QString &handle)
{
    auto query = m_db.query("SELECT id FROM main.person WHERE handle = ?", handle);
    return query.next() ? find(PersonId(query.text(0))) : std::nullopt;
}

bool People::write(Person person, Changes &changes)
{
    if (person.id.isEmpty())
        return false;
    const auto known = find(person.id);
    if (known)
        person.isFollowed = known->isFollowed;
    return put(person, known, changes);
}

bool People::put(const Person &person, const std::optional<Person> &known, Changes &changes)
{
    if (known && *known == person)
        return false;
    m_db.run("INSERT INTO main.person (id, handle, body) VALUES (?1, ?2, ?3) "
             "ON CONFLICT (id) DO UPDATE SET handle = ?2, body = ?3",
             person.id, person.handle, toBytes(person));
    if (!known || known->name != person.name || known->handle != person.handle)
        writeWords(person);
    m_cache.insert(person.id.toString(), person);
    changes.people.insert(person.id);
    return true;
}

void People::writeWords(const Person &person)
{
    m_db.run("DELETE FROM main.person_word WHERE person = ?", person.id);
    for (const QString &word : distinctWords(person.name + u' ' + person.handle))
        m_db.run("INSERT OR IGNORE INTO main.person_word (word, person) VALUES (?, ?)", word, person.id);
}

void People::noteActivity(const PersonId &id, qint64 at)
{
    m_db.run("UPDATE main.person SET active_at = ?2 WHERE id = ?1 AND active_at < ?2", id, at);
}

void People::setFollowed(const PersonId &id, bool isFollowed, Changes &changes)
{
    const auto known = find(id);
    if (!known)
        return;
    Person person = *known;
    person.isFollowed = isFollowed;
    put(person, known, changes);
}

QList<Person> People::startingWith(const QString &prefix, int limit)
{
    QList<Person> people;
    const QStringList words = distinctWords(prefix);
    if (words.isEmpty()) {
        auto query
            = m_db.query("SELECT id FROM main.person WHERE active_at >= 0 ORDER BY active_at DESC LIMIT ?", limit);
        while (query.next())
            people.append(read(PersonId(query.text(0))));
        return people;
    }
    // Every word of what was typed must start a word of the name: the first by index, the others by looking.
    auto query = m_db.query("SELECT DISTINCT person.id FROM main.person_word "
                            "CROSS JOIN main.person ON person.id = person_word.person "
                            "WHERE word >= ?1 AND word < ?1 || char(0x10FFFF) ORDER BY active_at DESC LIMIT ?2",
                            words.first(), maxCandidates);
    while (people.size() < limit && query.next()) {
        const Person person = read(PersonId(query.text(0)));
        if (startsAllWords(person.name + u' ' + person.handle, words))
            people.append(person);
    }
    return people;
}

} // namespace atrium::store
