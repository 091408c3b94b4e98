// SPDX-License-Identifier: GPL-3.0-or-later
// A store::Store that answers from memory. The interface's own models run on it, so that what is drawn and pressed in
// these tests goes the same way as in the program, without a disk and always with the same rows.
#include "tests/ui/samples.h"

#include "core/async.h"

namespace atrium::store {

using uitest::samples;

class Store::Private { };

namespace {

template <typename T> QFuture<Result<T>> answer(const T &value) { return ready(Result<T>(value)); }

template <typename T> QFuture<Result<T>> missing()
{
    return ready(Result<T>(failed(Error::Kind::Missing, QStringLiteral("not in the samples"))));
}

} // namespace

Store::Store(const Clock &, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

Store::~Store() = default;

QFuture<Result<FeedPage>> Store::feed(const FeedQuery &query)
{
    FeedPage page = samples().feed;
    if (samples().isPaged && page.entries.size() > query.limit) {
        page.entries.resize(query.limit);
        page.hasMore = true;
    }
    return answer(page);
}

QFuture<Result<ThreadPage>> Store::thread(const PostId &, ThreadOrder, bool) { return answer(samples().thread); }

QFuture<Result<Post>> Store::post(const PostId &id)
{
    for (const Post &post : samples().posts) {
        if (post.id == id)
            return answer(post);
    }
    return missing<Post>();
}

QFuture<Result<Person>> Store::person(const PersonId &) { return answer(samples().me); }

QFuture<Result<Person>> Store::me() { return answer(samples().me); }

QFuture<Result<ServerTraits>> Store::traits() { return answer(samples().traits); }

QFuture<Result<QList<Person>>> Store::people(const QString &prefix, int limit)
{
    QList<Person> found;
    for (const Person &person : samples().people) {
        if (person.name.startsWith(prefix, Qt::CaseInsensitive) && found.size() < limit)
            found.append(person);
    }
    return answer(found);
}

QFuture<Result<QStringList>> Store::topics(const QString &, int)
{
    return answer(QStringList { QStringLiteral("prototypes"), QStringLiteral("kudos") });
}

QFuture<Result<QList<Notice>>> Store::notices(int) { return answer(samples().notices); }

QFuture<Result<QList<Announcement>>> Store::announcements() { return answer(samples().announcements); }

QFuture<Result<QList<CustomEmoji>>> Store::customEmoji() { return answer(QList<CustomEmoji>()); }

QFuture<Result<QList<GifChoice>>> Store::gifShelf(const QString &search, int)
{
    QList<GifChoice> found;
    for (const GifChoice &gif : samples().gifs) {
        if (gif.description.contains(search, Qt::CaseInsensitive))
            found.append(gif);
    }
    return answer(found);
}

QFuture<Result<QList<Reactor>>> Store::reactors(const PostId &)
{
    QList<Reactor> all;
    for (const Person &person : std::as_const(samples().people))
        all.append({ person, all.size() % 3 == 0 ? QStringLiteral("❤️") : QStringLiteral("👏"), {} });
    return answer(all);
}

QFuture<Result<SidebarState>> Store::sidebar() { return answer(samples().sidebar); }

QFuture<Result<QList<Post>>> Store::search(const QString &, int) { return answer(samples().posts); }

QFuture<Result<PendingIntent>> Store::enqueue(const Intent &intent)
{
    samples().intents.append(intent);
    PendingIntent pending;
    pending.sequence = samples().intents.size();
    pending.intent = intent;
    return answer(pending);
}

QFuture<Result<QList<OutboxRow>>> Store::outbox() { return answer(samples().outbox); }

QFuture<Result<Done>> Store::retryIntent(qint64) { return answer(Done()); }

QFuture<Result<Done>> Store::discardIntent(qint64) { return answer(Done()); }

QFuture<Result<Intent>> Store::reclaimIntent(qint64) { return missing<Intent>(); }

QFuture<Result<Done>> Store::saveDraft(const Draft &) { return answer(Done()); }

QFuture<Result<Draft>> Store::draft(const QString &placeKey)
{
    Draft draft = samples().draft;
    draft.placeKey = placeKey;
    return answer(draft);
}

QFuture<Result<QString>> Store::saveBlob(const QByteArray &) { return answer(QStringLiteral("blob")); }

QFuture<Result<QByteArray>> Store::blob(const QString &) { return missing<QByteArray>(); }

QFuture<Result<Done>> Store::setSetting(const QString &key, const QByteArray &value)
{
    samples().settings.insert(key, value);
    return answer(Done());
}

QFuture<Result<QByteArray>> Store::setting(const QString &key)
{
    const auto found = samples().settings.constFind(key);
    return found == samples().settings.cend() ? missing<QByteArray>() : answer(*found);
}

QFuture<Result<Done>> Store::markPostsRead(const QList<PostId> &) { return answer(Done()); }

QFuture<Result<Done>> Store::markFeedSeen(const FeedScope &, const QString &) { return answer(Done()); }

QFuture<Result<Done>> Store::markNoticesRead(const NoticeId &) { return answer(Done()); }

QFuture<Result<Done>> Store::rememberGif(const GifChoice &) { return answer(Done()); }

QFuture<Result<Done>> Store::rememberEmoji(const QString &) { return answer(Done()); }

QFuture<Result<QStringList>> Store::recentEmoji(int) { return answer(samples().recentEmoji); }

QFuture<Result<SavedOrder>> Store::savedOrder() { return answer(samples().saved); }

QFuture<Result<SavedFolder>> Store::addSavedFolder(const QString &name)
{
    samples().saved.folders.append({ 10 + samples().saved.folders.size(), name });
    return answer(samples().saved.folders.constLast());
}

QFuture<Result<Done>> Store::renameSavedFolder(qint64, const QString &) { return answer(Done()); }

QFuture<Result<Done>> Store::removeSavedFolder(qint64) { return answer(Done()); }

QFuture<Result<Done>> Store::writeSavedMarks(const QList<SavedMark> &) { return answer(Done()); }

} // namespace atrium::store
