// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/people.h"
#include "company/reply.h"
#include "company/routes.h"
#include "company/status.h"
#include "company/text.h"

#include <QRegularExpression>
#include <QUrl>

namespace atrium::company {

namespace {

struct Wanted {
    QString text;
    int limit = 20;
    int offset = 0;
};

// Every word must begin a word of the post: `"deploy"* "fri"*`. Empty when there is no word.
QString matchExpression(const QString &text)
{
    static const QRegularExpression separator(u"[^\\p{L}\\p{N}\\p{M}]+"_qs);
    QStringList words;
    for (const QString &word : text.split(separator, Qt::SkipEmptyParts))
        words.append(u'"' + word + u"\"*"_qs);
    return words.join(u' ');
}

// The post behind an address of ours: …/@name/ID or …/users/name/statuses/ID.
qint64 statusByUrl(const QString &text)
{
    const QUrl url(text);
    const bool isOurs = url.scheme() == u"http" && isOwnHost(url.authority());
    const QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
    if (!isOurs || path.size() < 2)
        return 0;
    return idFrom(path.last());
}

QList<qint64> foundStatuses(const Call &call, const Wanted &wanted)
{
    const qint64 named = statusByUrl(wanted.text);
    if (named != 0)
        return isVisible(call.world, call.viewer(), named) ? QList<qint64> { named } : QList<qint64>();
    const QString match = matchExpression(wanted.text);
    if (match.isEmpty() || call.viewer() == 0)
        return {};
    static const std::string query
        = "SELECT s.id FROM statuses s WHERE s.id IN (SELECT rowid FROM statuses_fts WHERE statuses_fts MATCH ?2 "
          "ORDER BY rowid DESC LIMIT 2000) AND (?5 = 0 OR s.account_id = ?1 OR s.reply_to_account_id = ?1) AND "
        + sql::visible + " AND " + sql::notMuted + " ORDER BY s.id DESC LIMIT ?3 OFFSET ?4";
    return call.world.db().numbers(query, call.viewer(), match, wanted.limit, wanted.offset,
                                   call.world.profile().listsOwnFinds);
}

QList<qint64> foundPeople(const Call &call, const Wanted &wanted)
{
    const QUrl url(wanted.text);
    if (url.scheme() == u"http" && isOwnHost(url.authority())) {
        const QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
        const bool isProfile = path.size() == 1 && path.first().startsWith(u'@');
        const qint64 id = isProfile ? accountByHandle(call.world, path.first()) : 0;
        return id == 0 ? QList<qint64>() : QList<qint64> { id };
    }
    if (wanted.text.startsWith(u'#'))
        return {};
    return findPeople(call.world, call.viewer(),
                      { .text = wanted.text,
                        .isOnlyFollowed = call.params.flag(u"following"_qs),
                        .limit = wanted.limit,
                        .offset = wanted.offset });
}

QList<qint64> foundTags(const Call &call, const Wanted &wanted)
{
    const QString name = foldedTag(wanted.text.startsWith(u'#') ? wanted.text.mid(1) : wanted.text);
    if (!isTagName(name))
        return {};
    return call.world.db().numbers(
        "SELECT g.id FROM tags g WHERE g.name >= ?1 AND g.name < ?1 || char(0x10FFFF) "
        "ORDER BY g.name <> ?1, (SELECT count(*) FROM status_tags t WHERE t.tag_id = g.id) DESC, g.name "
        "LIMIT ?2 OFFSET ?3",
        name, wanted.limit, wanted.offset);
}

HttpReply search(Call &call)
{
    const Wanted wanted { call.params.text(u"q"_qs).trimmed().left(1000),
                          int(call.params.bounded(u"limit"_qs, 20, 1, 40)),
                          int(call.params.bounded(u"offset"_qs, 0, 0, 100'000)) };
    const QString type = call.params.text(u"type"_qs);
    const auto isWanted
        = [&](const QString &kind) { return !wanted.text.isEmpty() && (type.isEmpty() || type == kind); };
    Encoder encoder = call.encoder();
    QJsonArray tags;
    if (isWanted(u"hashtags"_qs)) {
        for (const qint64 id : foundTags(call, wanted))
            tags.append(encoder.tag(id));
    }
    const QJsonArray accounts = isWanted(u"accounts"_qs) ? encoder.accounts(foundPeople(call, wanted)) : QJsonArray();
    const QJsonArray statuses = isWanted(u"statuses"_qs) ? encoder.statuses(foundStatuses(call, wanted)) : QJsonArray();
    return jsonReply(
        QJsonObject { { u"accounts"_qs, accounts }, { u"statuses"_qs, statuses }, { u"hashtags"_qs, tags } });
}

} // namespace

void addSearchRoutes(Router &router) { router.add("GET /api/v2/search", Access::Open, u"read:search"_qs, search); }

} // namespace atrium::company
