// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/call.h"
#include "api/client.h"
#include "api/formtext.h"

// The part of the catalogue about posts and reactions.

namespace atrium::api {

using Method = Request::Method;

namespace {

/// "There is one, but you cannot read it" on Akkoma: asking for it would only fail (contract 5).
bool isUnreachable(const PostId &id) { return id.toString() == wire::unreachableId || id.isEmpty() || isLocal(id); }

QByteArray statusPath(const PostId &id) { return "/api/v1/statuses/" + segment(id.toString()); }

} // namespace

Client::Reply<wire::Status> Client::status(const PostId &id)
{
    if (isUnreachable(id))
        return ready<Result<wire::Status>>(failed(Error::Kind::Rejected, u"not a post that can be asked for"_qs));
    return Call(*this, Method::Get, statusPath(id)).object<wire::Status>();
}

Client::Reply<QList<wire::Status>> Client::statuses(const QList<PostId> &ids)
{
    Call call(*this, Method::Get, "/api/v1/statuses");
    for (const PostId &id : ids)
        call.with(QString::fromLatin1(m_capabilities.multiGetKey), id.toString());
    return call.list<wire::Status>();
}

Client::Reply<wire::Context> Client::context(const PostId &id)
{
    if (isUnreachable(id))
        return ready<Result<wire::Context>>(failed(Error::Kind::Rejected, u"not a post that can be asked for"_qs));
    return Call(*this, Method::Get, statusPath(id) + "/context").object<wire::Context>();
}

Client::Reply<wire::StatusSource> Client::source(const PostId &id)
{
    return Call(*this, Method::Get, statusPath(id) + "/source").object<wire::StatusSource>();
}

Client::Reply<QList<wire::StatusEdit>> Client::history(const PostId &id)
{
    return Call(*this, Method::Get, statusPath(id) + "/history").list<wire::StatusEdit>();
}

Client::Reply<wire::Status> Client::post(const NewStatus &status, const QByteArray &idempotencyKey)
{
    return Call(*this, Method::Post, "/api/v1/statuses")
        .json(toJson(status, false))
        .key(idempotencyKey)
        .object<wire::Status>();
}

Client::Reply<wire::Status> Client::edit(const PostId &id, const NewStatus &status)
{
    return Call(*this, Method::Put, statusPath(id)).json(toJson(status, true)).object<wire::Status>();
}

Client::Reply<wire::Status> Client::remove(const PostId &id)
{
    return Call(*this, Method::Delete, statusPath(id)).object<wire::Status>();
}

Client::Reply<wire::Status> Client::favourite(const PostId &id, bool on)
{
    return Call(*this, Method::Post, statusPath(id) + (on ? "/favourite" : "/unfavourite")).object<wire::Status>();
}

Client::Reply<wire::Status> Client::reblog(const PostId &id, bool on)
{
    return Call(*this, Method::Post, statusPath(id) + (on ? "/reblog" : "/unreblog")).object<wire::Status>();
}

Client::Reply<wire::Status> Client::bookmark(const PostId &id, bool on)
{
    return Call(*this, Method::Post, statusPath(id) + (on ? "/bookmark" : "/unbookmark")).object<wire::Status>();
}

Client::Reply<wire::Status> Client::addReaction(const PostId &id, const QString &name)
{
    const QByteArray emoji = segment(name);
    switch (m_capabilities.reactions) {
    case ReactionDialect::Pleroma:
        return Call(*this, Method::Put, "/api/v1/pleroma/statuses/" + segment(id.toString()) + "/reactions/" + emoji)
            .object<wire::Status>();
    case ReactionDialect::Glitch:
        return Call(*this, Method::Post, statusPath(id) + "/react/" + emoji).object<wire::Status>();
    case ReactionDialect::Fedibird:
    case ReactionDialect::Kmyblue:
        return Call(*this, Method::Put, statusPath(id) + "/emoji_reactions/" + emoji).object<wire::Status>();
    case ReactionDialect::None:
        break;
    }
    return ready<Result<wire::Status>>(failed(Error::Kind::Missing, u"this server has no reactions"_qs));
}

Client::Reply<wire::Status> Client::removeReaction(const PostId &id, const QString &name)
{
    const QByteArray emoji = segment(name);
    switch (m_capabilities.reactions) {
    case ReactionDialect::Pleroma:
        return Call(*this, Method::Delete, "/api/v1/pleroma/statuses/" + segment(id.toString()) + "/reactions/" + emoji)
            .object<wire::Status>();
    case ReactionDialect::Glitch:
        return Call(*this, Method::Post, statusPath(id) + "/unreact/" + emoji).object<wire::Status>();
    case ReactionDialect::Fedibird: // one reaction a person: it needs no name
        return Call(*this, Method::Post, statusPath(id) + "/emoji_unreaction").object<wire::Status>();
    case ReactionDialect::Kmyblue:
        return Call(*this, Method::Delete, statusPath(id) + "/emoji_reactions/" + emoji).object<wire::Status>();
    case ReactionDialect::None:
        break;
    }
    return ready<Result<wire::Status>>(failed(Error::Kind::Missing, u"this server has no reactions"_qs));
}

Client::Reply<QList<wire::ReactionPeople>> Client::reactors(const PostId &id)
{
    if (m_capabilities.reactions != ReactionDialect::Pleroma)
        return ready<Result<QList<wire::ReactionPeople>>>(
            failed(Error::Kind::Missing, u"this server does not say who reacted"_qs));
    return Call(*this, Method::Get, "/api/v1/pleroma/statuses/" + segment(id.toString()) + "/reactions")
        .list<wire::ReactionPeople>();
}

Client::Accounts Client::favouritedBy(const PostId &id, const Cursor &cursor)
{
    return Call(*this, Method::Get, statusPath(id) + "/favourited_by").page<wire::Account>(cursor);
}

Client::Accounts Client::rebloggedBy(const PostId &id, const Cursor &cursor)
{
    return Call(*this, Method::Get, statusPath(id) + "/reblogged_by").page<wire::Account>(cursor);
}

} // namespace atrium::api
