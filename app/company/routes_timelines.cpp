// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/reply.h"
#include "company/routes.h"
#include "company/text.h"
#include "company/timelines.h"

namespace atrium::company {

namespace {

constexpr int usual = 20;
constexpr int most = 40;

HttpReply timelineReply(Call &call, const Timeline &timeline)
{
    const Outcome<PageRequest> request = pageFrom(call.params, usual, most);
    if (!request)
        return refusal(request.error());
    const Page page = timelinePage(call.world, call.viewer(), timeline, *request);
    return pageReply(call, call.encoder().statuses(page.ids), page);
}

HttpReply home(Call &call) { return timelineReply(call, {}); }

HttpReply everybody(Call &call)
{
    Timeline timeline;
    timeline.kind = Timeline::Kind::Public;
    timeline.isRemote = call.params.flag(u"remote"_qs);
    timeline.isOnlyMedia = call.params.flag(u"only_media"_qs);
    return timelineReply(call, timeline);
}

QStringList folded(const QStringList &names)
{
    QStringList out;
    for (const QString &name : names)
        out.append(foldedTag(name.startsWith(u'#') ? name.mid(1) : name));
    return out;
}

HttpReply tag(Call &call)
{
    Timeline timeline;
    timeline.kind = Timeline::Kind::Tag;
    timeline.isRemote = call.params.flag(u"remote"_qs);
    timeline.isOnlyMedia = call.params.flag(u"only_media"_qs);
    timeline.any = folded(QStringList { call.args.first() } + call.params.list(u"any"_qs));
    timeline.all = folded(call.params.list(u"all"_qs));
    timeline.none = folded(call.params.list(u"none"_qs));
    return timelineReply(call, timeline);
}

HttpReply list(Call &call)
{
    Timeline timeline;
    timeline.kind = Timeline::Kind::List;
    timeline.list = call.id();
    const qint64 owner = call.world.db().number("SELECT account_id FROM lists WHERE id = ?1", timeline.list);
    return owner == call.viewer() ? timelineReply(call, timeline) : notFoundReply();
}

// Posts in the order of the viewer's own action, by the row of that action.
HttpReply actedOn(Call &call, const std::string &table)
{
    const Outcome<PageRequest> request = pageFrom(call.params, usual, most);
    if (!request)
        return refusal(request.error());
    const Page page
        = pageOf(call.world,
                 "SELECT s.id, x.id FROM " + table
                     + " x JOIN statuses s ON s.id = x.status_id WHERE x.account_id = ?1 AND " + sql::visible,
                 "x.id", *request, call.viewer());
    return pageReply(call, call.encoder().statuses(page.ids), page);
}

HttpReply favourites(Call &call) { return actedOn(call, "favourites"); }

HttpReply bookmarks(Call &call) { return actedOn(call, "bookmarks"); }

HttpReply direct(Call &call)
{
    const Outcome<PageRequest> request = pageFrom(call.params, usual, most);
    if (!request)
        return refusal(request.error());
    const Page page = pageOf(call.world, "SELECT s.id, s.id FROM statuses s WHERE s.visibility = 3 AND " + sql::visible,
                             "s.id", *request, call.viewer());
    return pageReply(call, call.encoder().statuses(page.ids), page);
}

} // namespace

void addTimelineRoutes(Router &router)
{
    const QString statuses = u"read:statuses"_qs;
    router.add("GET /api/v1/timelines/home", Access::User, statuses, home);
    router.add("GET /api/v1/timelines/public", Access::User, statuses, everybody);
    router.add("GET /api/v1/timelines/tag/:name", Access::Open, statuses, tag);
    router.add("GET /api/v1/timelines/list/:id", Access::User, u"read:lists"_qs, list);
    router.add("GET /api/v1/timelines/direct", Access::User, statuses, direct);
    router.add("GET /api/v1/favourites", Access::User, u"read:favourites"_qs, favourites);
    router.add("GET /api/v1/bookmarks", Access::User, u"read:bookmarks"_qs, bookmarks);
}

} // namespace atrium::company
