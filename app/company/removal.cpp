// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/conversations.h"
#include "company/posting.h"

namespace atrium::company {

namespace {

void removeRow(World &world, qint64 id)
{
    world.tell({ .kind = Event::Kind::Delete, .object = id, .audience = world.audienceOf(id) });
    world.db().run("DELETE FROM statuses WHERE id = ?1", id);
}

} // namespace

void removeStatus(World &world, const Status &status, bool withMedia)
{
    if (withMedia)
        world.db().run("DELETE FROM media WHERE status_id = ?1", status.id);
    else
        world.db().run("UPDATE media SET status_id = NULL, touched_ms = ?2 WHERE status_id = ?1", status.id,
                       world.now());
    if (status.visibility == Visibility::Direct)
        rewindConversations(world, status);
    const QList<qint64> boosts = world.db().numbers("SELECT id FROM statuses WHERE reblog_of_id = ?1", status.id);
    for (const qint64 boost : boosts)
        removeRow(world, boost);
    removeRow(world, status.id);
}

} // namespace atrium::company
