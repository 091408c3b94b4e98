// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/database.h"
#include "company/event.h"
#include "company/serverprofile.h"

#include <QDateTime>

#include <functional>
#include <memory>
#include <optional>

namespace atrium::company {

/// The company: its data, its time, its ids and what is to be told after a change. Lives in the server's thread; all
/// reading and writing goes through it.
class World {
public:
    using Tell = std::function<void(const Event &)>;
    using Audience = std::function<QSet<QString>(qint64 statusId)>;

    World(std::unique_ptr<Database> database, std::optional<QDateTime> fixedClock,
          ServerProfile profile = serverProfiles().first());

    /// Which kind of server this is to who calls.
    const ServerProfile &profile() const { return m_profile; }
    const Limits &limits() const { return m_profile.limits; }

    Database &db() { return *m_database; }

    /// Milliseconds since 1970, UTC. Stands still when a clock was given.
    qint64 now() const;
    void setNow(qint64 ms);
    void resetClock();

    /// Larger than every id before, in any kind: (ms << 16) + sequence.
    qint64 nextId();
    /// An id for something that happened at `ms` (seeds only); `lowest` is raised so that ids stay unique and rising.
    static qint64 idAt(qint64 ms, qint64 &lowest);
    /// No later id will be at or below this one.
    void reserveIds(qint64 upTo);
    /// Reads from the file which ids are used. After opening and after a reset.
    void loadIds();

    /// Tells `event` after the transaction is stored; drops it when the transaction is not.
    void tell(Event event);
    /// Drops what was told in this transaction: a seed is no news.
    void forgetEvents() { m_pending.clear(); }
    void onTold(Tell listener) { m_listeners.push_back(std::move(listener)); }
    void setAudience(Audience audience) { m_audience = std::move(audience); }
    QSet<QString> audienceOf(qint64 statusId) const { return m_audience ? m_audience(statusId) : QSet<QString>(); }

    /// Marks everything told until the next commit as done by a colleague of the demo.
    void setActing(bool isActing) { m_isActing = isActing; }

private:
    friend class Transaction;
    void begin(bool writes);
    void commit();
    void rollBack();
    void flush();

    std::unique_ptr<Database> m_database;
    ServerProfile m_profile;
    std::optional<qint64> m_fixedStart;
    std::optional<qint64> m_frozen;
    qint64 m_offset = 0;
    qint64 m_lastId = 0;
    qint64 m_storedId = 0;
    bool m_isActing = false;
    bool m_isFlushing = false;
    QList<Event> m_pending;
    QList<Event> m_told;
    std::vector<Tell> m_listeners;
    Audience m_audience;
};

/// Everything between its making and commit() happens as a whole or not at all.
class Transaction {
public:
    enum class Kind { Reading, Writing };

    explicit Transaction(World &world, Kind kind = Kind::Writing);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    World &m_world;
    bool m_isOpen = true;
};

} // namespace atrium::company
