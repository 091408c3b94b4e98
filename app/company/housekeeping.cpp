// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/housekeeping.h"

#include "company/limits.h"
#include "company/people.h"
#include "company/polls.h"
#include "company/scheduling.h"

#include <QLoggingCategory>

namespace atrium::company {

namespace {

Q_LOGGING_CATEGORY(lcHouse, "atrium.company.house", QtWarningMsg)

void dropLooseMedia(World &world)
{
    const qint64 before = world.now() - limits::looseMediaMs;
    world.db().run(
        "DELETE FROM files WHERE key IN (SELECT file FROM media WHERE status_id IS NULL AND scheduled_id IS NULL "
        "AND touched_ms < ?1 UNION ALL SELECT preview FROM media WHERE status_id IS NULL "
        "AND scheduled_id IS NULL AND touched_ms < ?1)",
        before);
    world.db().run("DELETE FROM media WHERE status_id IS NULL AND scheduled_id IS NULL AND touched_ms < ?1", before);
}

bool isSomethingDue(World &world)
{
    return world.db().number(
               "SELECT EXISTS (SELECT 1 FROM polls WHERE is_announced = 0 AND expires_ms <= ?1) "
               "OR EXISTS (SELECT 1 FROM mutes WHERE expires_ms > 0 AND expires_ms <= ?1) "
               "OR EXISTS (SELECT 1 FROM media WHERE status_id IS NULL AND scheduled_id IS NULL AND touched_ms < ?2)",
               world.now(), world.now() - limits::looseMediaMs)
        != 0;
}

} // namespace

void keepHouse(World &world)
{
    try {
        publishDue(world);
        if (!isSomethingDue(world))
            return;
        Transaction transaction(world);
        announceEndedPolls(world);
        endMutes(world);
        dropLooseMedia(world);
        transaction.commit();
    } catch (const SQLite::Exception &error) {
        qCWarning(lcHouse) << "storage:" << error.getErrorCode();
    }
}

} // namespace atrium::company
