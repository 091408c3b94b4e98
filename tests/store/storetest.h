// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "store/store.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace atrium::store {

/// Waits for the answer and gives its value; a failure ends the test program, because everything after it is void.
template <typename T> T get(QFuture<Result<T>> future)
{
    future.waitForFinished();
    Result<T> result = future.result();
    if (!result)
        qFatal("The store answered: %s", qPrintable(result.error().detail));
    return *std::move(result);
}

template <typename T> Result<T> answer(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

inline const QByteArray testKey
    = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
inline const QDateTime testStart(QDate(2026, 5, 12), QTime(9, 0), Qt::UTC);

inline const FeedScope company { FeedScope::Kind::Company, {} };
inline const FeedScope following { FeedScope::Kind::Following, {} };

/// A store in a folder of its own, with a clock that stands still.
class TestStore {
public:
    explicit TestStore(const QString &folder = {})
        : m_folder(folder.isEmpty() ? m_own.path() + QStringLiteral("/account") : folder)
    {
        reopen();
    }

    void close() { m_store.reset(); }
    OpenReport reopen()
    {
        close();
        m_store = std::make_unique<Store>(clock);
        return get(m_store->open({ m_folder, testKey }));
    }

    Store *operator->() { return m_store.get(); }
    Store &operator*() { return *m_store; }
    QString folder() const { return m_folder; }
    QString file(const char *name) const { return m_folder + u'/' + QLatin1String(name); }

    ManualClock clock { testStart };

private:
    QTemporaryDir m_own;
    QString m_folder;
    std::unique_ptr<Store> m_store;
};

inline Person aPerson(const char *id)
{
    Person person;
    person.id = PersonId(QLatin1String(id));
    person.handle = QLatin1String(id);
    person.name = QString(QLatin1String(id)).replace(0, 1, QString(QLatin1String(id)).left(1).toUpper());
    return person;
}

/// Builds posts: `aPost("101").by("mia").saying("Hello")`.
class APost {
public:
    explicit APost(const QString &id)
    {
        m_post.id = PostId(id);
        m_post.author = aPerson("ana");
        m_post.createdAt = testStart.addSecs(id.toLongLong());
        m_post.fetchedAt = testStart;
        m_post.audience = Audience::Everyone;
        m_post.text = richTextFromPlain(QStringLiteral("Post %1").arg(id));
    }
    APost &by(const char *person)
    {
        m_post.author = aPerson(person);
        return *this;
    }
    APost &saying(const QString &text)
    {
        m_post.text = richTextFromPlain(text);
        return *this;
    }
    APost &answering(const QString &parent)
    {
        m_post.parentId = PostId(parent);
        return *this;
    }
    APost &with(const QString &emoji, int count, bool isMine = false)
    {
        Reaction reaction;
        reaction.emoji = emoji;
        reaction.count = count;
        reaction.isMine = isMine;
        m_post.reactions.append(reaction);
        return *this;
    }
    APost &withGif(const QString &url)
    {
        Attachment gif;
        gif.id = MediaId(url);
        gif.kind = Attachment::Kind::Gif;
        gif.url = url;
        gif.previewUrl = url + QStringLiteral("?still");
        gif.description = QStringLiteral("A cat claps");
        m_post.attachments.append(gif);
        m_post.text = {};
        return *this;
    }
    APost &mine()
    {
        m_post.isMine = true;
        m_post.author = aPerson("me");
        return *this;
    }
    APost &change(const std::function<void(Post &)> &edit)
    {
        edit(m_post);
        return *this;
    }
    operator Post() const { return m_post; }

private:
    Post m_post;
};

inline APost aPost(const QString &id) { return APost(id); }
inline APost aPost(int id) { return APost(QString::number(id)); }

/// A page of `feed`: posts with these ids, newest first. `next`: where history goes on; empty: the end.
inline Batch aPage(const FeedScope &scope, const QList<int> &ids, const QString &next = {},
                   const QString &olderThan = {}, const QString &gapId = {})
{
    Batch batch;
    FeedSlice slice { scope, {}, olderThan, next, gapId };
    for (const int id : ids) {
        const Post post = aPost(id);
        batch.posts.append(post);
        slice.rows.append({ post.id.toString(), post.id, {}, post.createdAt });
    }
    batch.slices = { slice };
    return batch;
}

inline Batch aBatch(const QList<Post> &posts)
{
    Batch batch;
    batch.posts = posts;
    return batch;
}

inline FeedQuery all(const FeedScope &scope)
{
    FeedQuery query;
    query.scope = scope;
    return query;
}

/// The feed as one line: "12 11 gap:1 7", "!" before what is unread, "--" for the seen line.
inline QString line(const FeedPage &page)
{
    QStringList parts;
    for (const FeedEntry &entry : page.entries) {
        if (entry.kind == FeedEntry::Kind::SeenLine)
            parts.append(QStringLiteral("--"));
        else
            parts.append((entry.isUnread ? QStringLiteral("!") : QString()) + entry.id);
    }
    return parts.join(u' ');
}

} // namespace atrium::store
