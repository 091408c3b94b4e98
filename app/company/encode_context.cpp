// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/encoder.h"

#include <QMultiHash>

#include <algorithm>

namespace atrium::company {

namespace {

constexpr int contextLimit = 4096;

QList<qint64> ancestorsOf(World &world, qint64 viewer, const Status &status)
{
    QList<qint64> ids = world.db().numbers(
        "WITH RECURSIVE up(id, depth) AS (SELECT ?1, 0 UNION ALL SELECT s.reply_to_id, depth + 1 FROM statuses s "
        "JOIN up ON s.id = up.id WHERE s.reply_to_id IS NOT NULL AND depth < ?2) "
        "SELECT id FROM up WHERE depth > 0 ORDER BY depth DESC",
        status.id, contextLimit);
    ids.removeIf([&](qint64 id) { return !isVisible(world, viewer, id); });
    return ids;
}

// Parent before child, older before younger. Without recursion: threads are as deep as people make them.
QList<qint64> descendantsOf(World &world, qint64 viewer, const Status &status)
{
    QMultiHash<qint64, qint64> children;
    {
        Rows rows = world.db().query(
            "WITH RECURSIVE down(id) AS (SELECT ?1 UNION SELECT s.id FROM statuses s JOIN down ON s.reply_to_id = "
            "down.id) "
            "SELECT s.id, s.reply_to_id FROM statuses s JOIN down ON s.id = down.id WHERE s.id <> ?1 "
            "ORDER BY s.id LIMIT ?2",
            status.id, contextLimit);
        while (rows.next())
            children.insert(rows.number(1), rows.number(0));
    }
    QList<qint64> out;
    QList<qint64> waiting = { status.id };
    while (!waiting.isEmpty()) {
        const qint64 id = waiting.takeLast();
        if (id != status.id && isVisible(world, viewer, id))
            out.append(id);
        QList<qint64> next = children.values(id);
        std::sort(next.begin(), next.end(), std::greater<>());
        waiting += next;
    }
    return out;
}

} // namespace

QJsonObject Encoder::context(const Status &status)
{
    return { { u"ancestors"_qs, statuses(ancestorsOf(m_world, m_viewer, status)) },
             { u"descendants"_qs, statuses(descendantsOf(m_world, m_viewer, status)) } };
}

} // namespace atrium::company
