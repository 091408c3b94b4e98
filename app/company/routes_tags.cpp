// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/limits.h"
#include "company/posting.h"
#include "company/reply.h"
#include "company/routes.h"
#include "company/text.h"

namespace atrium::company {

namespace {

// The tag of the path, made when it is new; zero when it is no tag.
qint64 tagOf(Call &call)
{
    const QString name = call.args.first();
    const QString plain = name.startsWith(u'#') ? name.mid(1) : name;
    return isTagName(plain) ? tagId(call.world, plain) : 0;
}

HttpReply show(Call &call)
{
    const QString name = call.args.first();
    const QString plain = name.startsWith(u'#') ? name.mid(1) : name;
    const qint64 id = call.world.db().number("SELECT id FROM tags WHERE name = ?1", foldedTag(plain));
    if (id != 0)
        return jsonReply(call.encoder().tag(id));
    if (!isTagName(plain))
        return notFoundReply();
    // Nobody has used it yet: said without storing it.
    QJsonObject json { { u"id"_qs, u"0"_qs },
                       { u"name"_qs, plain },
                       { u"url"_qs,
                         call.base + u"/tags/"_qs + QString::fromUtf8(foldedTag(plain).toUtf8().toPercentEncoding()) },
                       { u"history"_qs, QJsonArray() } };
    if (call.viewer() != 0) {
        json.insert(u"following"_qs, false);
        json.insert(u"featuring"_qs, false);
    }
    return jsonReply(json);
}

HttpReply followTag(Call &call)
{
    const qint64 id = tagOf(call);
    if (id == 0)
        return notFoundReply();
    call.world.db().run("INSERT OR IGNORE INTO tag_follows(id, account_id, tag_id) VALUES (?1, ?2, ?3)",
                        call.world.nextId(), call.viewer(), id);
    return jsonReply(call.encoder().tag(id));
}

HttpReply unfollowTag(Call &call)
{
    const qint64 id = tagOf(call);
    if (id == 0)
        return notFoundReply();
    call.world.db().run("DELETE FROM tag_follows WHERE account_id = ?1 AND tag_id = ?2", call.viewer(), id);
    return jsonReply(call.encoder().tag(id));
}

HttpReply followed(Call &call)
{
    const Outcome<PageRequest> request = pageFrom(call.params, 100, 200);
    if (!request)
        return refusal(request.error());
    const Page page
        = pageOf(call.world, "SELECT tag_id, id FROM tag_follows WHERE account_id = ?1", "id", *request, call.viewer());
    Encoder encoder = call.encoder();
    QJsonArray out;
    for (const qint64 id : page.ids)
        out.append(encoder.tag(id));
    return pageReply(call, out, page);
}

HttpReply featured(Call &call)
{
    Encoder encoder = call.encoder();
    QJsonArray out;
    for (const qint64 id :
         call.world.db().numbers("SELECT id FROM featured_tags WHERE account_id = ?1 ORDER BY id", call.viewer()))
        out.append(encoder.featuredTag(id));
    return jsonReply(out);
}

HttpReply feature(Call &call)
{
    QString name = call.params.text(u"name"_qs).trimmed();
    if (name.startsWith(u'#'))
        name.remove(0, 1);
    if (!isTagName(name))
        return refusal(422, u"Validation failed: Name is not a hashtag"_qs);
    const qint64 count
        = call.world.db().number("SELECT count(*) FROM featured_tags WHERE account_id = ?1", call.viewer());
    if (count >= limits::featuredTags)
        return refusal(422, u"Validation failed: You have already featured the maximum number of hashtags"_qs);
    const qint64 tag = tagId(call.world, name);
    const qint64 id = call.world.nextId();
    const int added = call.world.db().run(
        "INSERT OR IGNORE INTO featured_tags(id, account_id, tag_id) VALUES (?1, ?2, ?3)", id, call.viewer(), tag);
    return added > 0 ? jsonReply(call.encoder().featuredTag(id))
                     : refusal(422, u"Validation failed: The hashtag is featured already"_qs);
}

HttpReply unfeature(Call &call)
{
    const int removed
        = call.world.db().run("DELETE FROM featured_tags WHERE id = ?1 AND account_id = ?2", call.id(), call.viewer());
    return removed > 0 ? doneReply() : notFoundReply();
}

HttpReply trendingTags(Call &call)
{
    constexpr qint64 weekMs = 7LL * 24 * 3600 * 1000;
    Encoder encoder = call.encoder();
    QJsonArray out;
    const QList<qint64> ids = call.world.db().numbers(
        "SELECT t.tag_id FROM status_tags t JOIN statuses s ON s.id = t.status_id WHERE s.id > ?1 AND s.visibility = 0 "
        "GROUP BY t.tag_id ORDER BY count(DISTINCT s.account_id) DESC, count(*) DESC, t.tag_id LIMIT ?2 OFFSET ?3",
        (call.world.now() - weekMs) << 16, call.params.bounded(u"limit"_qs, 10, 1, 20),
        qMax<qint64>(0, call.params.number(u"offset"_qs)));
    for (const qint64 id : ids)
        out.append(encoder.tag(id));
    return jsonReply(out);
}

HttpReply nothing(Call &) { return jsonReply(QJsonArray()); }

} // namespace

void addTagRoutes(Router &router)
{
    router.add("GET /api/v1/tags/:name", Access::Open, {}, show);
    router.add("POST /api/v1/tags/:name/follow", Access::User, u"write:follows"_qs, followTag);
    router.add("POST /api/v1/tags/:name/unfollow", Access::User, u"write:follows"_qs, unfollowTag);
    router.add("GET /api/v1/followed_tags", Access::User, u"read:follows"_qs, followed);
    router.add("GET /api/v1/featured_tags", Access::User, u"read:accounts"_qs, featured);
    router.add("POST /api/v1/featured_tags", Access::User, u"write:accounts"_qs, feature);
    router.add("DELETE /api/v1/featured_tags/:id", Access::User, u"write:accounts"_qs, unfeature);
    router.add("GET /api/v1/trends/tags", Access::Open, {}, trendingTags);
    router.add("GET /api/v1/trends", Access::Open, {}, trendingTags);
    router.add("GET /api/v1/trends/statuses", Access::Open, {}, nothing);
    router.add("GET /api/v1/trends/links", Access::Open, {}, nothing);
}

} // namespace atrium::company
