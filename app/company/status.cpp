// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/status.h"

namespace atrium::company {

namespace sql {

const std::string notBlocked
    = "NOT EXISTS (SELECT 1 FROM blocks b WHERE b.account_id = ?1 AND b.target_id = s.account_id) "
      "AND NOT EXISTS (SELECT 1 FROM blocks b WHERE b.account_id = s.account_id AND b.target_id = ?1)";

const std::string notMuted
    = "NOT EXISTS (SELECT 1 FROM mutes u WHERE u.account_id = ?1 AND u.target_id = s.account_id)";

const std::string visible = "(s.visibility <= 1 OR s.account_id = ?1 "
                            "OR (s.visibility = 2 AND EXISTS (SELECT 1 FROM follows f WHERE f.account_id = ?1 AND "
                            "f.target_id = s.account_id)) "
                            "OR EXISTS (SELECT 1 FROM mentions m WHERE m.status_id = s.id AND m.account_id = ?1)) AND "
    + notBlocked;

} // namespace sql

namespace {

const QStringList &visibilityNames()
{
    static const QStringList names = { u"public"_qs, u"unlisted"_qs, u"private"_qs, u"direct"_qs };
    return names;
}

} // namespace

QString visibilityName(Visibility visibility) { return visibilityNames().at(static_cast<int>(visibility)); }

std::optional<Visibility> visibilityFrom(const QString &name)
{
    const qsizetype index = visibilityNames().indexOf(name);
    if (index < 0)
        return std::nullopt;
    return static_cast<Visibility>(index);
}

std::optional<Status> loadStatus(World &world, qint64 id)
{
    Rows row = world.db().query(
        "SELECT account_id, conversation_id, reblog_of_id, reply_to_id, reply_to_account_id, visibility, is_sensitive, "
        "spoiler, text, content, content_type, language, app_name, app_website, is_local_only, quote_policy, "
        "quote_of_id, quote_state, card, created_ms, edited_ms, favourites_count, reblogs_count, replies_count, "
        "quotes_count FROM statuses WHERE id = ?1",
        id);
    if (!row.next())
        return std::nullopt;
    return Status {
        .id = id,
        .accountId = row.number(0),
        .conversationId = row.number(1),
        .reblogOfId = row.number(2),
        .replyToId = row.number(3),
        .replyToAccountId = row.number(4),
        .visibility = static_cast<Visibility>(row.number(5)),
        .isSensitive = row.flag(6),
        .spoiler = row.text(7),
        .text = row.text(8),
        .content = row.text(9),
        .contentType = row.text(10),
        .language = row.text(11),
        .appName = row.text(12),
        .appWebsite = row.text(13),
        .isLocalOnly = row.flag(14),
        .quotePolicy = row.text(15),
        .quoteOfId = row.number(16),
        .quoteState = row.text(17),
        .card = row.text(18),
        .createdMs = row.number(19),
        .editedMs = row.number(20),
        .favourites = row.number(21),
        .reblogs = row.number(22),
        .replies = row.number(23),
        .quotes = row.number(24),
    };
}

bool isVisible(World &world, qint64 viewer, qint64 statusId)
{
    static const std::string query = "SELECT s.reblog_of_id FROM statuses s WHERE s.id = ?2 AND " + sql::visible;
    qint64 original = 0;
    {
        Rows row = world.db().query(query, viewer, statusId);
        if (!row.next())
            return false;
        original = row.number(0);
    }
    return original == 0 || isVisible(world, viewer, original);
}

Outcome<Status> visibleStatus(World &world, qint64 viewer, qint64 id)
{
    if (id <= 0 || !isVisible(world, viewer, id))
        return notFound();
    return *loadStatus(world, id);
}

Outcome<Status> targetStatus(World &world, qint64 viewer, qint64 id)
{
    const Outcome<Status> status = visibleStatus(world, viewer, id);
    if (!status || status->reblogOfId == 0)
        return status;
    return *loadStatus(world, status->reblogOfId);
}

Outcome<Status> ownStatus(World &world, qint64 viewer, qint64 id)
{
    const Outcome<Status> status = visibleStatus(world, viewer, id);
    if (status && status->accountId != viewer)
        return refused(403, u"This action is not allowed"_qs);
    return status;
}

} // namespace atrium::company
