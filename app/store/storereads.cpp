// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bytes.h"
#include "store/feedreader.h"
#include "store/gifs.h"
#include "store/metabytes.h"
#include "store/notices.h"
#include "store/savedorder.h"
#include "store/search.h"
#include "store/storeprivate.h"
#include "store/threadreader.h"

namespace atrium::store {

namespace {

template <typename Value> Result<Value> orMissing(std::optional<Value> value)
{
    if (!value)
        return failed(Error::Kind::Missing, QStringLiteral("This is not stored."));
    return *std::move(value);
}

} // namespace

QFuture<Result<FeedPage>> Store::feed(const FeedQuery &query)
{
    return d->run([query](Desk &desk) -> Result<FeedPage> { return readFeed(desk, query); });
}

QFuture<Result<ThreadPage>> Store::thread(const PostId &post, ThreadOrder order, bool isFlat)
{
    return d->run([=](Desk &desk) { return orMissing(readThread(desk, post, order, isFlat)); });
}

QFuture<Result<QList<Reactor>>> Store::reactors(const PostId &post)
{
    return d->run([post](Desk &desk) { return orMissing(readReactors(desk, post)); });
}

QFuture<Result<Post>> Store::post(const PostId &id)
{
    return d->run([id](Desk &desk) { return orMissing(readPost(desk, id)); });
}

QFuture<Result<Person>> Store::person(const PersonId &id)
{
    return d->run([id](Desk &desk) -> Result<Person> {
        const auto person = desk.people.find(id);
        if (!person)
            return orMissing(person);
        return overlaid(*person, desk.outbox.all());
    });
}

QFuture<Result<Person>> Store::me()
{
    return d->run([](Desk &desk) { return orMissing(desk.me()); });
}

QFuture<Result<ServerTraits>> Store::traits()
{
    return d->run(
        [](Desk &desk) { return orMissing(fromMetaBytes<ServerTraits>(desk.meta(QStringLiteral("traits")))); });
}

QFuture<Result<QList<Person>>> Store::people(const QString &prefix, int limit)
{
    return d->run([=](Desk &desk) -> Result<QList<Person>> { return desk.people.startingWith(prefix, limit); });
}

QFuture<Result<QStringList>> Store::topics(const QString &prefix, int limit)
{
    return d->run([=](Desk &desk) -> Result<QStringList> { return topicsStartingWith(desk, prefix, limit); });
}

QFuture<Result<QList<Notice>>> Store::notices(int limit)
{
    return d->run([limit](Desk &desk) -> Result<QList<Notice>> { return readNotices(desk, limit); });
}

QFuture<Result<QList<Announcement>>> Store::announcements()
{
    return d->run([](Desk &desk) -> Result<QList<Announcement>> { return readAnnouncements(desk); });
}

QFuture<Result<QList<CustomEmoji>>> Store::customEmoji()
{
    return d->run([](Desk &desk) -> Result<QList<CustomEmoji>> { return desk.emoji(); });
}

QFuture<Result<QList<GifChoice>>> Store::gifShelf(const QString &search, int limit)
{
    return d->run([=](Desk &desk) -> Result<QList<GifChoice>> { return readGifShelf(desk, search, limit); });
}

QFuture<Result<SidebarState>> Store::sidebar()
{
    return d->run([](Desk &desk) -> Result<SidebarState> { return readSidebar(desk); });
}

QFuture<Result<QList<Post>>> Store::search(const QString &words, int limit)
{
    return d->read([=](Desk &desk) -> Result<QList<Post>> { return searchPosts(desk, words, limit); });
}

QFuture<Result<Done>> Store::saveDraft(const Draft &draft)
{
    return d->change([draft](Desk &desk) {
        desk.mine.writeDraft(draft);
        desk.changes.drafts = true;
    });
}

QFuture<Result<Draft>> Store::draft(const QString &placeKey)
{
    return d->run([placeKey](Desk &desk) { return orMissing(desk.mine.draft(placeKey)); });
}

QFuture<Result<QString>> Store::saveBlob(const QByteArray &bytes)
{
    return d->run([bytes](Desk &desk) -> Result<QString> {
        Transaction transaction(desk.db);
        const QString id = desk.mine.addBlob(bytes, toMilliseconds(desk.now));
        transaction.commit();
        return id;
    });
}

QFuture<Result<QByteArray>> Store::blob(const QString &blobId)
{
    return d->run([blobId](Desk &desk) { return orMissing(desk.mine.blob(blobId)); });
}

QFuture<Result<Done>> Store::setSetting(const QString &key, const QByteArray &value)
{
    return d->change([=](Desk &desk) { desk.mine.set(key, value); });
}

QFuture<Result<QByteArray>> Store::setting(const QString &key)
{
    return d->run([key](Desk &desk) { return orMissing(desk.mine.setting(key)); });
}

QFuture<Result<Done>> Store::markPostsRead(const QList<PostId> &posts)
{
    return d->change([posts](Desk &desk) {
        for (const PostId &id : posts) {
            if (desk.mine.markRead(id, toMilliseconds(desk.now)))
                desk.changes.posts.insert(id);
        }
        desk.changes.sidebar = !desk.changes.posts.isEmpty();
    });
}

QFuture<Result<Done>> Store::markFeedSeen(const FeedScope &scope, const QString &newestEntryId)
{
    return d->change([=](Desk &desk) {
        if (newestEntryId.startsWith(localIdPrefix) || seenEntry(desk, scope) == newestEntryId)
            return;
        desk.mine.setSeen(scope, newestEntryId);
        desk.changes.feeds.insert(scope);
        desk.changes.sidebar = true;
    });
}

QFuture<Result<Done>> Store::markNoticesRead(const NoticeId &newest)
{
    return d->change([newest](Desk &desk) { store::markNoticesRead(desk, newest); });
}

QFuture<Result<Done>> Store::rememberGif(const GifChoice &gif)
{
    return d->change([gif](Desk &desk) {
        desk.mine.useGif(gif, toMilliseconds(desk.now));
        desk.changes.gifs = true;
    });
}

QFuture<Result<Done>> Store::rememberEmoji(const QString &emoji)
{
    return d->change([emoji](Desk &desk) { desk.mine.useEmoji(emoji, toMilliseconds(desk.now)); });
}

QFuture<Result<QStringList>> Store::recentEmoji(int limit)
{
    return d->run([limit](Desk &desk) -> Result<QStringList> { return desk.mine.recentEmoji(limit); });
}

QFuture<Result<SavedOrder>> Store::savedOrder()
{
    return d->run([](Desk &desk) -> Result<SavedOrder> { return readSavedOrder(desk); });
}

QFuture<Result<SavedFolder>> Store::addSavedFolder(const QString &name)
{
    return d->run([name](Desk &desk) { return store::addSavedFolder(desk, name); });
}

QFuture<Result<Done>> Store::renameSavedFolder(qint64 folder, const QString &name)
{
    return d->run([=](Desk &desk) { return store::renameSavedFolder(desk, folder, name); });
}

QFuture<Result<Done>> Store::removeSavedFolder(qint64 folder)
{
    return d->run([folder](Desk &desk) { return store::removeSavedFolder(desk, folder); });
}

QFuture<Result<Done>> Store::writeSavedMarks(const QList<SavedMark> &marks)
{
    return d->run([marks](Desk &desk) { return store::writeSavedMarks(desk, marks); });
}

QFuture<Result<QByteArray>> Store::cachedFile(const QString &url)
{
    return d->files(
        [url, now = toMilliseconds(d->now())](Pictures &pictures) { return orMissing(pictures.read(url, now)); });
}

QFuture<Result<Done>> Store::storeFile(const QString &url, const QByteArray &bytes)
{
    return d->files([=, now = toMilliseconds(d->now())](Pictures &pictures) -> Result<Done> {
        pictures.write(url, bytes, now);
        return Done {};
    });
}

} // namespace atrium::store
