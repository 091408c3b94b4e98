// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/polls.h"

#include "company/notifications.h"
#include "company/status.h"

#include <algorithm>

namespace atrium::company {

std::optional<Poll> loadPoll(World &world, qint64 id)
{
    Poll poll;
    {
        Rows row = world.db().query("SELECT status_id, expires_ms, is_multiple, hides_totals, "
                                    "(SELECT count(DISTINCT account_id) FROM poll_votes WHERE poll_id = ?1) "
                                    "FROM polls WHERE id = ?1",
                                    id);
        if (!row.next())
            return std::nullopt;
        poll = { id, row.number(0), row.number(1), row.flag(2), row.flag(3), {}, {}, row.number(4) };
    }
    Rows options = world.db().query("SELECT o.title, (SELECT count(*) FROM poll_votes v WHERE v.poll_id = o.poll_id "
                                    "AND v.position = o.position) FROM poll_options o WHERE o.poll_id = ?1 "
                                    "ORDER BY o.position",
                                    id);
    while (options.next()) {
        poll.options.append(options.text(0));
        poll.votes.append(options.number(1));
    }
    return poll;
}

std::optional<Poll> pollOfStatus(World &world, qint64 statusId)
{
    const qint64 id = world.db().number("SELECT id FROM polls WHERE status_id = ?1", statusId);
    return id == 0 ? std::nullopt : loadPoll(world, id);
}

QList<qint64> votesOf(World &world, qint64 pollId, qint64 account)
{
    return world.db().numbers(
        "SELECT position FROM poll_votes WHERE poll_id = ?1 AND account_id = ?2 ORDER BY position", pollId, account);
}

Outcome<Done> vote(World &world, qint64 account, const Poll &poll, const QList<int> &choices)
{
    const std::optional<Status> status = loadStatus(world, poll.statusId);
    if (status->accountId == account)
        return invalid(u"You cannot vote in your own poll"_qs);
    if (poll.expiresMs <= world.now())
        return invalid(u"The poll has already ended"_qs);
    if (!votesOf(world, poll.id, account).isEmpty())
        return invalid(u"You have already voted on this poll"_qs);
    const bool isInRange = std::all_of(choices.begin(), choices.end(),
                                       [&](int choice) { return choice >= 0 && choice < poll.options.size(); });
    QList<int> unique = choices;
    std::sort(unique.begin(), unique.end());
    unique.erase(std::unique(unique.begin(), unique.end()), unique.end());
    if (unique.isEmpty() || !isInRange || (unique.size() > 1 && !poll.isMultiple))
        return invalid(u"The chosen vote option does not exist"_qs);
    for (const int choice : std::as_const(unique)) {
        world.db().run("INSERT INTO poll_votes(poll_id, account_id, position) VALUES (?1, ?2, ?3)", poll.id, account,
                       choice);
    }
    return Done {};
}

void announceEndedPolls(World &world)
{
    QList<QPair<qint64, qint64>> ended;
    {
        Rows rows = world.db().query(
            "SELECT p.id, p.status_id FROM polls p WHERE p.is_announced = 0 AND p.expires_ms <= ?1", world.now());
        while (rows.next())
            ended.append({ rows.number(0), rows.number(1) });
    }
    for (const auto &[poll, statusId] : std::as_const(ended)) {
        world.db().run("UPDATE polls SET is_announced = 1 WHERE id = ?1", poll);
        const std::optional<Status> status = loadStatus(world, statusId);
        QList<qint64> people
            = world.db().numbers("SELECT DISTINCT account_id FROM poll_votes WHERE poll_id = ?1", poll);
        if (!people.contains(status->accountId))
            people.append(status->accountId);
        for (const qint64 person : std::as_const(people))
            notify(world, { .account = person, .from = status->accountId, .type = u"poll"_qs, .status = statusId });
    }
}

} // namespace atrium::company
