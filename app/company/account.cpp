// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/account.h"

#include <QUrl>

namespace atrium::company {

std::optional<Account> loadAccount(World &world, qint64 id)
{
    Rows row = world.db().query(
        "SELECT username, display_name, note, fields, is_locked, is_bot, is_group, is_discoverable, is_indexable, "
        "hides_collections, is_staff, has_left, avatar, avatar_description, header, header_description, "
        "default_privacy, default_sensitive, default_language, default_quote_policy, default_content_type, "
        "created_ms, last_status_ms, statuses_count, followers_count, following_count FROM accounts WHERE id = ?1",
        id);
    if (!row.next())
        return std::nullopt;
    return Account {
        .id = id,
        .username = row.text(0),
        .displayName = row.text(1),
        .note = row.text(2),
        .fields = row.text(3),
        .isLocked = row.flag(4),
        .isBot = row.flag(5),
        .isGroup = row.flag(6),
        .isDiscoverable = row.flag(7),
        .isIndexable = row.flag(8),
        .hidesCollections = row.flag(9),
        .isStaff = row.flag(10),
        .hasLeft = row.flag(11),
        .avatar = row.text(12),
        .avatarDescription = row.text(13),
        .header = row.text(14),
        .headerDescription = row.text(15),
        .privacy = row.text(16),
        .isSensitive = row.flag(17),
        .language = row.text(18),
        .quotePolicy = row.text(19),
        .contentType = row.text(20),
        .createdMs = row.number(21),
        .lastStatusMs = row.number(22),
        .statuses = row.number(23),
        .followers = row.number(24),
        .following = row.number(25),
    };
}

bool isOwnHost(const QString &host)
{
    const QUrl url(u"http://"_qs + host);
    static const QStringList names = { u"localhost"_qs, u"127.0.0.1"_qs, u"::1"_qs };
    return url.isValid() && names.contains(url.host());
}

qint64 accountByHandle(World &world, const QString &handle)
{
    QString name = handle.trimmed();
    if (name.startsWith(u'@'))
        name.remove(0, 1);
    const qsizetype at = name.indexOf(u'@');
    if (at >= 0 && !isOwnHost(name.mid(at + 1)))
        return 0;
    return world.db().number("SELECT id FROM accounts WHERE username = ?1", at < 0 ? name : name.left(at));
}

FindPerson personFinder(World &world)
{
    return [&world](const QString &name, const QString &host) {
        if (!host.isEmpty() && !isOwnHost(host))
            return QString();
        return world.db().text("SELECT username FROM accounts WHERE username = ?1", name);
    };
}

bool isBlockedBetween(World &world, qint64 one, qint64 other)
{
    return world.db().number("SELECT EXISTS(SELECT 1 FROM blocks WHERE account_id = ?1 AND target_id = ?2) "
                             "OR EXISTS(SELECT 1 FROM blocks WHERE account_id = ?2 AND target_id = ?1)",
                             one, other)
        != 0;
}

bool follows(World &world, qint64 account, qint64 target)
{
    return world.db().number("SELECT EXISTS(SELECT 1 FROM follows WHERE account_id = ?1 AND target_id = ?2)", account,
                             target)
        != 0;
}

} // namespace atrium::company
