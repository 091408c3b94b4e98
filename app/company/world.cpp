// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/world.h"

namespace atrium::company {

World::World(std::unique_ptr<Database> database, std::optional<QDateTime> fixedClock, ServerProfile profile)
    : m_database(std::move(database))
    , m_profile(std::move(profile))
{
    if (fixedClock)
        m_fixedStart = fixedClock->toMSecsSinceEpoch();
    resetClock();
    loadIds();
}

qint64 World::now() const { return m_frozen ? *m_frozen : QDateTime::currentMSecsSinceEpoch() + m_offset; }

void World::setNow(qint64 ms)
{
    if (m_frozen)
        m_frozen = ms;
    else
        m_offset += ms - now();
}

void World::resetClock()
{
    m_frozen = m_fixedStart;
    m_offset = 0;
}

qint64 World::nextId()
{
    m_lastId = qMax(m_lastId + 1, now() << 16);
    return m_lastId;
}

qint64 World::idAt(qint64 ms, qint64 &lowest)
{
    lowest = qMax(lowest + 1, ms << 16);
    return lowest;
}

void World::reserveIds(qint64 upTo) { m_lastId = qMax(m_lastId, upTo); }

void World::loadIds()
{
    m_lastId = m_database->number("SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'last_id'");
    m_storedId = m_lastId;
}

void World::tell(Event event)
{
    event.isByActor = m_isActing;
    m_pending.append(std::move(event));
}

void World::begin(bool writes) { m_database->run(writes ? "BEGIN IMMEDIATE" : "BEGIN"); }

void World::commit()
{
    if (m_lastId != m_storedId) {
        m_database->run("INSERT INTO meta(name, value) VALUES ('last_id', ?1) "
                        "ON CONFLICT(name) DO UPDATE SET value = excluded.value",
                        QString::number(m_lastId));
    }
    m_database->run("COMMIT");
    m_storedId = m_lastId;
    m_told += std::exchange(m_pending, {});
}

void World::rollBack()
{
    m_pending.clear();
    try {
        m_database->run("ROLLBACK");
    } catch (const SQLite::Exception &) {
        // Some errors (a full disk) have already ended the transaction; then there is nothing to roll back.
    }
}

// A listener may change the world in turn; its events wait their turn, so that all are told in the order they happened.
void World::flush()
{
    if (m_isFlushing)
        return;
    m_isFlushing = true;
    while (!m_told.isEmpty()) {
        const Event event = m_told.takeFirst();
        for (const Tell &listener : m_listeners)
            listener(event);
    }
    m_isFlushing = false;
}

Transaction::Transaction(World &world, Kind kind)
    : m_world(world)
{
    m_world.begin(kind == Kind::Writing);
}

Transaction::~Transaction()
{
    if (m_isOpen)
        m_world.rollBack();
}

void Transaction::commit()
{
    m_world.commit();
    m_isOpen = false;
    m_world.flush();
}

} // namespace atrium::company
