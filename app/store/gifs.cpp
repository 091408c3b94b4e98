// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/gifs.h"

#include "store/desk.h"
#include "store/words.h"

#include <algorithm>

namespace atrium::store {

namespace {

constexpr int maxShelf = 1000; // older ones are still found by searching posts
constexpr int maxRecent = 60;
constexpr int maxTopics = 300;

QList<GifChoice> choicesFrom(const Post &post)
{
    QList<GifChoice> choices;
    for (const Attachment &attachment : post.attachments) {
        if (attachment.kind != Attachment::Kind::Gif)
            continue;
        const QString words
            = QStringList { attachment.description, plainText(post.text), post.tags.join(u' ') }.join(u' ');
        choices.append({ post.id, attachment.url, attachment.previewUrl, attachment.description, words,
                         attachment.width, attachment.height });
    }
    return choices;
}

} // namespace

QList<GifChoice> readGifShelf(Desk &desk, const QString &search, int limit)
{
    QList<GifChoice> found;
    QSet<QString> urls;
    const QStringList wanted = distinctWords(search);
    const auto take = [&](const GifChoice &gif) {
        if (found.size() < limit && !urls.contains(gif.url)
            && startsAllWords(gif.description + u' ' + gif.words, wanted)) {
            urls.insert(gif.url);
            found.append(gif);
        }
    };
    for (const GifChoice &gif : desk.mine.recentGifs(maxRecent))
        take(gif);
    auto query = desk.db.query("SELECT post FROM main.shelf_gif WHERE post > 0 ORDER BY post DESC LIMIT ?", maxShelf);
    while (found.size() < limit && query.next()) {
        const auto post = desk.posts.read(query.number(0));
        if (!post)
            continue;
        for (const GifChoice &gif : choicesFrom(*post))
            take(gif);
    }
    return found;
}

QStringList topicsStartingWith(Desk &desk, const QString &prefix, int limit)
{
    struct Topic {
        QString name;
        qint64 usedAt;
    };
    QList<Topic> topics;
    const QString start = folded(prefix);
    if (start.isEmpty()) {
        auto query = desk.db.query(
            "SELECT shown, used_at FROM main.tag WHERE used_at >= 0 ORDER BY used_at DESC LIMIT ?", limit);
        while (query.next())
            topics.append({ query.text(0), query.number(1) });
    } else {
        auto query = desk.db.query(
            "SELECT shown, used_at FROM main.tag WHERE name >= ?1 AND name < ?1 || char(0x10FFFF) LIMIT ?2", start,
            maxTopics);
        while (query.next())
            topics.append({ query.text(0), query.number(1) });
        std::stable_sort(topics.begin(), topics.end(),
                         [](const Topic &a, const Topic &b) { return a.usedAt > b.usedAt; });
    }
    QStringList names;
    for (const Topic &topic : topics.mid(0, limit))
        names.append(topic.name);
    return names;
}

} // namespace atrium::store
