// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/store.h"

namespace atrium::store {

class Store::Private {
public:
    Private(const Clock &clock, const StoreOptions &options, Store *store);

    /// Work of the writing thread that answers a `Result<T>`.
    template <typename Work> auto run(Work work) { return database.run(m_clock.now(), std::move(work)); }
    template <typename Work> auto read(Work work) { return database.read(m_clock.now(), std::move(work)); }
    template <typename Work> auto files(Work work) { return database.files(m_clock.now(), std::move(work)); }
    /// Work that only writes mine.db.
    template <typename Work> QFuture<Result<Done>> change(Work work)
    {
        return run([work = std::move(work)](Desk &desk) mutable -> Result<Done> {
            Transaction transaction(desk.db);
            work(desk);
            transaction.commit();
            return Done {};
        });
    }

    QDateTime now() const { return m_clock.now(); }
    void tell(const Changes &changes);
    void tellFailure(const Error &error, int sqliteCode);
    void startAlarms();

    int sendingHold = 0;

private:
    void emitChanges();

    const Clock &m_clock;
    Store *m_store;
    Changes m_untold;
    std::unique_ptr<Alarm> m_copyAlarm;
    std::unique_ptr<Alarm> m_tidyAlarm;

public:
    Database database; ///< last, so that its workers end before what they tell
};

} // namespace atrium::store
