// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/worldactor.h"

#include "company/interactions.h"
#include "company/people.h"
#include "company/polls.h"
#include "company/posting.h"

#include <QJsonArray>

namespace atrium::company {

namespace {

QJsonObject asParams(const NewPost &post)
{
    QJsonObject values { { u"status"_qs, post.text },
                         { u"visibility"_qs, post.visibility.isEmpty() ? u"public"_qs : post.visibility } };
    if (!post.inReplyTo.isEmpty())
        values.insert(u"in_reply_to_id"_qs, post.inReplyTo);
    if (!post.language.isEmpty())
        values.insert(u"language"_qs, post.language);
    if (!post.pollOptions.isEmpty()) {
        values.insert(u"poll"_qs,
                      QJsonObject { { u"options"_qs, QJsonArray::fromStringList(post.pollOptions) },
                                    { u"expires_in"_qs, post.pollSeconds } });
    }
    return values;
}

} // namespace

WorldActor::WorldActor(World &world)
    : m_world(world)
{
}

QDateTime WorldActor::now() const { return QDateTime::fromMSecsSinceEpoch(m_world.now(), Qt::UTC); }

QStringList WorldActor::usernames() const
{
    QStringList names;
    Rows rows = m_world.db().query("SELECT username FROM accounts WHERE is_bot = 0 AND is_group = 0 AND has_left = 0 "
                                   "ORDER BY id");
    while (rows.next())
        names.append(rows.text(0));
    return names;
}

std::optional<SeenPost> WorldActor::seen(qint64 statusId) const
{
    const std::optional<Status> status = loadStatus(m_world, statusId);
    if (!status || status->visibility != Visibility::Public || status->reblogOfId != 0)
        return std::nullopt;
    SeenPost post;
    post.id = QString::number(status->id);
    post.author = m_world.db().text("SELECT username FROM accounts WHERE id = ?1", status->accountId);
    post.text = status->text;
    post.inReplyTo = status->replyToId == 0 ? QString() : QString::number(status->replyToId);
    post.createdAt = QDateTime::fromMSecsSinceEpoch(status->createdMs, Qt::UTC);
    if (const std::optional<Poll> poll = pollOfStatus(m_world, status->id))
        post.pollOptions = poll->options;
    return post;
}

QList<SeenPost> WorldActor::recentPosts(int limit) const
{
    QList<SeenPost> posts;
    const QList<qint64> ids
        = m_world.db().numbers("SELECT id FROM statuses WHERE visibility = 0 AND reblog_of_id IS NULL "
                               "ORDER BY id DESC LIMIT ?1",
                               limit);
    for (const qint64 id : ids) {
        if (const std::optional<SeenPost> post = seen(id))
            posts.append(*post);
    }
    return posts;
}

void WorldActor::onPost(Listener listener)
{
    if (m_listeners.empty())
        m_world.onTold([this](const Event &event) { hear(event); });
    m_listeners.push_back(std::move(listener));
}

void WorldActor::hear(const Event &event)
{
    if (event.kind != Event::Kind::Update)
        return;
    std::optional<SeenPost> post = seen(event.object);
    if (!post)
        return;
    post->isFromColleague = event.isByActor;
    for (const Listener &listener : m_listeners)
        listener(*post);
}

bool WorldActor::act(const QString &username, const Deed &deed)
{
    const qint64 account = accountByHandle(m_world, username);
    if (account == 0)
        return false;
    try {
        Transaction transaction(m_world);
        m_world.setActing(true);
        const bool isDone = deed(account);
        m_world.setActing(false);
        if (isDone)
            transaction.commit();
        return isDone;
    } catch (const SQLite::Exception &) {
        m_world.setActing(false);
        return false;
    }
}

QString WorldActor::post(const NewPost &post)
{
    QString id;
    act(post.author, [&](qint64 account) {
        const Outcome<Draft> draft = draftFrom(m_world, account, Params(asParams(post)));
        if (draft)
            id = QString::number(publish(m_world, *draft));
        return draft.has_value();
    });
    return id;
}

bool WorldActor::edit(const QString &username, const QString &postId, const QString &text)
{
    return act(username, [&](qint64 account) {
        return editStatus(m_world, account, idFrom(postId), Params({ { u"status"_qs, text } })).has_value();
    });
}

bool WorldActor::remove(const QString &username, const QString &postId)
{
    return act(username, [&](qint64 account) {
        const Outcome<Status> status = ownStatus(m_world, account, idFrom(postId));
        if (status)
            removeStatus(m_world, *status, true);
        return status.has_value();
    });
}

bool WorldActor::favourite(const QString &username, const QString &postId)
{
    return act(username, [&](qint64 account) {
        const Outcome<Status> status = targetStatus(m_world, account, idFrom(postId));
        if (status)
            company::favourite(m_world, account, *status);
        return status.has_value();
    });
}

bool WorldActor::react(const QString &username, const QString &postId, const QString &emoji)
{
    return act(username, [&](qint64 account) {
        const Outcome<Status> status = targetStatus(m_world, account, idFrom(postId));
        return status && company::react(m_world, account, *status, emoji);
    });
}

bool WorldActor::boost(const QString &username, const QString &postId)
{
    return act(username, [&](qint64 account) {
        const Outcome<Status> status = targetStatus(m_world, account, idFrom(postId));
        return status && reblog(m_world, account, *status, Visibility::Public);
    });
}

bool WorldActor::vote(const QString &username, const QString &postId, const QList<int> &choices)
{
    return act(username, [&](qint64 account) {
        const Outcome<Status> status = targetStatus(m_world, account, idFrom(postId));
        const std::optional<Poll> poll = status ? pollOfStatus(m_world, status->id) : std::nullopt;
        return poll && company::vote(m_world, account, *poll, choices);
    });
}

bool WorldActor::follow(const QString &username, const QString &target)
{
    return act(username, [&](qint64 account) {
        return company::follow(m_world, account, accountByHandle(m_world, target), Params()).has_value();
    });
}

} // namespace atrium::company
