// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/talkers.h"

#include "core/async.h"

#include <algorithm>

namespace atrium::models {

namespace {

constexpr int most = 3;
constexpr int toldTogether = 8; // posts: about a screenful

} // namespace

QList<Person> talkersOf(const ThreadPage &thread)
{
    QList<ThreadEntry> comments;
    for (const ThreadEntry &entry : thread.entries) {
        if (!entry.isRoot && !entry.isAncestor)
            comments.append(entry);
    }
    std::stable_sort(comments.begin(), comments.end(), [](const ThreadEntry &a, const ThreadEntry &b) {
        return a.isAuthor != b.isAuthor ? b.isAuthor : a.post.createdAt > b.post.createdAt;
    });
    QList<Person> people;
    for (const ThreadEntry &comment : std::as_const(comments)) {
        const bool isThere = std::any_of(people.cbegin(), people.cend(), [&comment](const Person &person) {
            return person.id == comment.post.author.id;
        });
        if (!isThere && people.size() < most)
            people.append(comment.post.author);
    }
    return people;
}

Talkers::Talkers(store::Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&m_store, &store::Store::changed, this, &Talkers::onChanged);
}

void Talkers::want(const QList<PostId> &posts)
{
    for (const PostId &post : posts) {
        if (!m_known.contains(post) && !m_queue.contains(post))
            m_queue.enqueue(post);
    }
    readNext();
}

void Talkers::readNext()
{
    if (!m_reading.isEmpty() || m_queue.isEmpty())
        return;
    m_reading = m_queue.dequeue();
    m_isOutdated = false;
    whenDone(m_store.thread(m_reading, ThreadOrder::OldestFirst), this,
             [this](const Result<ThreadPage> &thread) { show(thread); });
}

void Talkers::show(const Result<ThreadPage> &thread)
{
    const PostId post = std::exchange(m_reading, PostId());
    const QList<Person> people = thread ? talkersOf(*thread) : QList<Person>();
    m_found += people.isEmpty() ? 0 : 1;
    m_known.insert(post, people);
    if (m_isOutdated)
        m_queue.enqueue(post);
    if (m_found >= toldTogether || (m_found > 0 && m_queue.isEmpty())) {
        m_found = 0;
        emit arrived();
    }
    readNext();
}

void Talkers::onChanged(const store::Changes &changes)
{
    for (const PostId &post : changes.threads) {
        if (post == m_reading)
            m_isOutdated = true;
        else if (m_known.contains(post) && !m_queue.contains(post))
            m_queue.enqueue(post);
    }
    readNext();
}

} // namespace atrium::models
