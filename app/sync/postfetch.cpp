// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/postfetch.h"

#include <algorithm>

namespace atrium::sync {

namespace {

constexpr qsizetype mostConfirmations = 20;

/// Only these two say that the post itself is gone; 405 and 501 speak of the endpoint.
bool isGone(const Error &error)
{
    return error.kind == Error::Kind::Missing && (error.httpStatus == 404 || error.httpStatus == 410);
}

Errand confirmation(const QString &id) { return { Errand::Kind::Confirm, {}, id, {} }; }

} // namespace

void PostFetch::start()
{
    if (isLocal(PostId(m_errand.id))) {
        done();
        return;
    }
    if (m_errand.kind == Errand::Kind::Thread)
        fetchThread();
    else if (m_errand.kind == Errand::Kind::Source)
        fetchSource();
    else if (m_errand.kind == Errand::Kind::Confirm)
        confirm();
    else
        refresh();
}

void PostFetch::fetchThread()
{
    whenDone(m_sides.client.status(PostId(m_errand.id)), this,
             [this](const Result<api::wire::Status> &answer) { receiveRoot(answer); });
}

void PostFetch::receiveRoot(const Result<api::wire::Status> &answer)
{
    if (!answer) {
        receiveConfirmation(answer);
        return;
    }
    addStatus(m_batch, *answer, m_reading);
    ask(m_sides.client.context(PostId(m_errand.id)),
        [this](const api::wire::Context &context) { receiveContext(context); });
}

void PostFetch::receiveContext(const api::wire::Context &context)
{
    store::ThreadSlice slice { PostId(m_errand.id), {}, {} };
    for (const api::wire::Status &status : context.ancestors)
        slice.ancestors.append(addStatus(m_batch, status, m_reading).postId);
    for (const api::wire::Status &status : context.descendants)
        slice.descendants.append(addStatus(m_batch, status, m_reading).postId);
    m_batch.threads = { slice };
    // A post that is not stored yet, from a link or a notification, has nothing to compare with.
    whenDone(m_sides.store.thread(slice.postId, ThreadOrder::OldestFirst), this,
             [this](const Result<ThreadPage> &stored) { compareThread(stored.value_or(ThreadPage())); });
}

/// A comment that is stored and no longer told of was deleted while we were away, or hidden: ask for it by name.
void PostFetch::compareThread(const ThreadPage &stored)
{
    const store::ThreadSlice &slice = m_batch.threads.first();
    for (const ThreadEntry &entry : stored.entries) {
        const PostId &id = entry.post.id;
        const bool isTold = id == slice.postId || slice.ancestors.contains(id) || slice.descendants.contains(id);
        if (!isTold && !isLocal(id) && m_report.more.size() < mostConfirmations)
            m_report.more.append(confirmation(id.toString()));
    }
    commit(m_batch);
}

/// The post as well: whoever edits starts from its newest version.
void PostFetch::fetchSource()
{
    ask(m_sides.client.status(PostId(m_errand.id)), [this](const api::wire::Status &status) {
        ask(m_sides.client.source(PostId(m_errand.id)),
            [this, status](const api::wire::StatusSource &source) { receiveSource(status, source); });
    });
}

void PostFetch::receiveSource(const api::wire::Status &status, const api::wire::StatusSource &source)
{
    addStatus(m_batch, status, m_reading);
    m_batch.posts.first().source = source.text;
    commit(m_batch);
}

void PostFetch::confirm()
{
    whenDone(m_sides.client.status(PostId(m_errand.id)), this,
             [this](const Result<api::wire::Status> &answer) { receiveConfirmation(answer); });
}

void PostFetch::receiveConfirmation(const Result<api::wire::Status> &answer)
{
    if (!answer && !isGone(answer.error())) {
        fail(answer.error());
        return;
    }
    if (!answer) {
        verifyServer();
        return;
    }
    addStatus(m_batch, *answer, m_reading);
    conclude();
}

/// "Not there" counts only from a server that is well and knows us: one in trouble denies everything, and to a token that
/// no longer holds what is not public does not exist (contract 11.4). Asked after the denial, because before says nothing.
void PostFetch::verifyServer()
{
    ask(m_sides.client.verifyCredentials(), [this](const api::wire::Account &) {
        ask(m_sides.client.instance(), [this](const api::wire::Instance &) {
            m_batch.removedPosts = { PostId(m_errand.id) };
            conclude();
        });
    });
}

void PostFetch::conclude()
{
    if (m_errand.isInFeed)
        m_batch.removedEntries = { { m_errand.scope, m_errand.id } };
    commit(m_batch);
}

void PostFetch::refresh()
{
    const qsizetype limit = m_sides.client.capabilities().multiGetLimit;
    QList<PostId> asked;
    for (const QString &id : m_errand.ids) {
        if (isLocal(PostId(id)))
            continue;
        if (asked.size() < limit)
            asked.append(PostId(id));
        else
            m_report.more.append(confirmation(id)); // no multi-get, or too many for one
    }
    if (asked.isEmpty()) {
        done();
        return;
    }
    ask(m_sides.client.statuses(asked),
        [this, asked](const QList<api::wire::Status> &statuses) { receiveRefreshed(asked, statuses); });
}

void PostFetch::receiveRefreshed(const QList<PostId> &asked, const QList<api::wire::Status> &statuses)
{
    addStatuses(m_batch, statuses, m_reading);
    for (const PostId &id : asked) {
        const bool isTold = std::any_of(statuses.cbegin(), statuses.cend(),
                                        [&id](const api::wire::Status &status) { return PostId(status.id) == id; });
        if (!isTold)
            m_report.more.append(confirmation(id.toString())); // multi-get hides what it may not show
    }
    commit(m_batch);
}

} // namespace atrium::sync
