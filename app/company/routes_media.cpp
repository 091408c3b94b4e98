// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/limits.h"
#include "company/media.h"
#include "company/reply.h"
#include "company/routes.h"
#include "company/switches.h"

namespace atrium::company {

namespace {

constexpr qint64 uploadBody = limits::mostImageBytes + 512 * 1024; // the file and what stands around it in the form

Outcome<qint64> take(Call &call, const QString &state)
{
    const FormPart *file = call.params.file(u"file"_qs);
    if (!file)
        return invalid(u"File can't be blank"_qs);
    const Outcome<qint64> id = takeMedia(call.world, call.viewer(), file->data, state);
    if (!id)
        return id;
    const Outcome<bool> described = describe(call.world, *loadMedia(call.world, *id), call.params);
    if (!described)
        return tl::unexpected(described.error());
    return id;
}

HttpReply mediaReply(const Call &call, qint64 id, int status)
{
    return jsonReply(call.encoder().media(*loadMedia(call.world, id)), status);
}

HttpReply uploadAtOnce(Call &call)
{
    const Outcome<qint64> id = take(call, u"ready"_qs);
    return id ? mediaReply(call, *id, 200) : refusal(id.error());
}

HttpReply upload(Call &call)
{
    const bool isSlow = call.services.switches.slowsMedia;
    const Outcome<qint64> id = take(call, isSlow ? u"processing"_qs : u"ready"_qs);
    return id ? mediaReply(call, *id, isSlow ? 202 : 200) : refusal(id.error());
}

std::optional<Media> mine(const Call &call)
{
    const std::optional<Media> media = loadMedia(call.world, call.id());
    return media && media->accountId == call.viewer() ? media : std::nullopt;
}

HttpReply show(Call &call)
{
    const std::optional<Media> media = mine(call);
    if (!media || media->statusId != 0)
        return notFoundReply();
    if (media->state == u"failed")
        return refusal(422, u"Error processing thumbnail for uploaded media"_qs);
    return mediaReply(call, media->id, media->state == u"ready" ? 200 : 206);
}

HttpReply change(Call &call)
{
    const std::optional<Media> media = mine(call);
    if (!media)
        return notFoundReply();
    if (media->statusId != 0)
        return refusal(422, u"The file is attached to a post; edit the post"_qs);
    const Outcome<bool> done = describe(call.world, *media, call.params);
    return done ? mediaReply(call, media->id, 200) : refusal(done.error());
}

HttpReply remove(Call &call)
{
    const std::optional<Media> media = mine(call);
    if (!media)
        return notFoundReply();
    if (media->statusId != 0 || media->scheduledId != 0)
        return refusal(422, u"Media is attached to a post"_qs);
    call.world.db().run("DELETE FROM media WHERE id = ?1", media->id);
    call.world.db().run("DELETE FROM files WHERE key IN (?1, ?2)", media->file, media->preview);
    return doneReply();
}

} // namespace

void addMediaRoutes(Router &router)
{
    const QString write = u"write:media"_qs;
    router.add("POST /api/v1/media", Access::User, write, uploadAtOnce, uploadBody);
    router.add("POST /api/v2/media", Access::User, write, upload, uploadBody);
    router.add("GET /api/v1/media/:id", Access::User, write, show);
    router.add("PUT /api/v1/media/:id", Access::User, write, change, uploadBody);
    router.add("DELETE /api/v1/media/:id", Access::User, write, remove);
}

} // namespace atrium::company
