// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/announcement.h"
#include "core/clock.h"
#include "core/draft.h"
#include "core/entropy.h"
#include "core/feed.h"
#include "core/intent.h"
#include "core/notice.h"
#include "core/result.h"
#include "core/saved.h"
#include "core/servertraits.h"
#include "core/timers.h"
#include "store/batch.h"
#include "store/changes.h"
#include "store/worker.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace atrium::store {

class Database;

/// What a store lives on. The defaults are the program's; a test keeps time, chance and order itself.
struct StoreOptions {
    Timers &timers = Timers::system();
    Entropy &entropy = Entropy::system();
    Workers workers = &makeThread;
};

/// Where the two databases of one account lie and how they are locked.
struct StoreLocation {
    QString folder; ///< company.db (cache, may be rebuilt) and mine.db (only here, never deleted by the program)
    QByteArray key; ///< 32 bytes
};

/// What opening found out; shown to the person where it matters.
struct OpenReport {
    bool cacheWasRebuilt = false; ///< company.db was damaged and is being fetched again
    bool mineWasRestored = false; ///< mine.db was damaged; the verified second copy took its place
    QString note; ///< plain words for the log
};

/// A request whose connection broke arrives within this time, or never.
inline constexpr int settlingSeconds = 15;

/// How the server answered an intent.
struct Outcome {
    enum class Kind {
        Confirmed,
        Rejected, ///< refused: the row stays as Failed with `reason`
        Later, ///< no answer that decides: stays Waiting until `notBefore`
        Unclear, ///< may have arrived: must be looked up before it is sent again
    };
    Kind kind = Kind::Later;
    QString reason;
    QDateTime notBefore;
    Batch batch; ///< Confirmed: the server's truth, committed in the same transaction
    PostId confirmedId; ///< Confirmed Publish: the id that replaces the local one everywhere
};

struct FeedGap {
    QString id;
    FeedScope scope;
    QString maxId; ///< ask older than this
    QString minId; ///< until this is met
};

/// What the puller needs to know about a feed: contract 11.3.
struct FeedCursor {
    bool isLoaded = false;
    QStringList newestIds; ///< up to 20 newest entry ids of the newest segment
    QStringList toldIds; ///< up to 20 that came by stream above them; something may be missing in between
    QString oldestId; ///< of the lowest contiguous segment; empty: nothing stored
    QString nextCursor; ///< where history goes on; empty with isLoaded: complete
};

struct OutboxRow {
    PendingIntent pending;
    QString summary; ///< plain text: what it is about ("“The middle one…”")
    QString author; ///< whose post it is about; empty for one's own writing, and where that is not known
};

struct GifChoice {
    PostId postId; ///< empty: a recent one of this computer
    QString url;
    QString previewUrl;
    QString description;
    QString words; ///< for search: alt text, post text, tags
    int width = 0;
    int height = 0;
    bool operator==(const GifChoice &) const = default;
};

struct TopicRow {
    QString name;
    int unread = 0;
    bool operator==(const TopicRow &) const = default;
};
struct GroupRow {
    QString id;
    QString title;
    int unread = 0;
    bool operator==(const GroupRow &) const = default;
};
struct SidebarState {
    QList<TopicRow> topics;
    QList<GroupRow> groups;
    int unreadNotices = 0;
    int unreadCompany = 0;
    int waitingToSend = 0;
    int failedToSend = 0;
    bool operator==(const SidebarState &) const = default;
};

/// The face of the layer. Every call returns at once; work runs on the store thread in the order it was asked for.
/// `changed` is emitted in the thread of this object after the commit, changes of one event loop turn merged.
class Store : public QObject {
    Q_OBJECT

public:
    explicit Store(const Clock &clock, QObject *parent = nullptr);
    Store(const Clock &clock, const StoreOptions &options, QObject *parent = nullptr);
    ~Store() override;

    QFuture<Result<OpenReport>> open(const StoreLocation &location);

    // Reads for the screen; the overlay of pending intents is applied.
    QFuture<Result<FeedPage>> feed(const FeedQuery &query);
    /// `isFlat`: without the tree, all comments in one order.
    QFuture<Result<ThreadPage>> thread(const PostId &post, ThreadOrder order, bool isFlat = false);
    QFuture<Result<Post>> post(const PostId &id);
    QFuture<Result<Person>> person(const PersonId &id);
    QFuture<Result<Person>> me();
    QFuture<Result<ServerTraits>> traits();
    /// People whose name or handle has a word that starts with `prefix`; recents first. At most `limit`.
    QFuture<Result<QList<Person>>> people(const QString &prefix, int limit);
    QFuture<Result<QStringList>> topics(const QString &prefix, int limit);
    QFuture<Result<QList<Notice>>> notices(int limit);
    QFuture<Result<QList<Announcement>>> announcements();
    QFuture<Result<QList<CustomEmoji>>> customEmoji();
    QFuture<Result<QList<GifChoice>>> gifShelf(const QString &search, int limit);
    /// Everybody who reacted, as far as it is known here, by emoji. Missing: it was never asked and no comment says it.
    QFuture<Result<QList<Reactor>>> reactors(const PostId &post);
    QFuture<Result<SidebarState>> sidebar();
    QFuture<Result<QList<Post>>> search(const QString &words, int limit);

    // Outbox: what the person did.
    QFuture<Result<PendingIntent>> enqueue(const Intent &intent);
    QFuture<Result<QList<OutboxRow>>> outbox();
    QFuture<Result<Done>> retryIntent(qint64 sequence);
    QFuture<Result<Done>> discardIntent(qint64 sequence);
    /// Takes a Waiting or Failed Publish or Edit out of the outbox and gives it back to write on.
    QFuture<Result<Intent>> reclaimIntent(qint64 sequence);

    // Drafts, attachments of drafts, and other things that exist only here.
    QFuture<Result<Done>> saveDraft(const Draft &draft); ///< an empty draft removes it
    QFuture<Result<Draft>> draft(const QString &placeKey); ///< Missing when there is none
    QFuture<Result<QString>> saveBlob(const QByteArray &bytes); ///< returns the blob id
    QFuture<Result<QByteArray>> blob(const QString &blobId);
    QFuture<Result<Done>> setSetting(const QString &key, const QByteArray &value);
    QFuture<Result<QByteArray>> setting(const QString &key); ///< Missing when never set
    QFuture<Result<Done>> markPostsRead(const QList<PostId> &posts);
    QFuture<Result<Done>> markFeedSeen(const FeedScope &scope, const QString &newestEntryId);
    QFuture<Result<Done>> markNoticesRead(const NoticeId &newest);
    QFuture<Result<Done>> rememberGif(const GifChoice &gif);
    QFuture<Result<Done>> rememberEmoji(const QString &emoji);
    QFuture<Result<QStringList>> recentEmoji(int limit);

    // How the person keeps their saved posts in order. Refusals carry words for them.
    QFuture<Result<SavedOrder>> savedOrder();
    QFuture<Result<SavedFolder>> addSavedFolder(const QString &name);
    QFuture<Result<Done>> renameSavedFolder(qint64 folder, const QString &name);
    QFuture<Result<Done>> removeSavedFolder(qint64 folder); ///< the posts in it stay saved
    QFuture<Result<Done>> writeSavedMarks(const QList<SavedMark> &marks); ///< an empty mark is removed

    // Pictures: an encrypted, bounded cache beside the posts (least recently used goes first; saved posts' pictures stay).
    QFuture<Result<QByteArray>> cachedFile(const QString &url); ///< Missing when not stored
    QFuture<Result<Done>> storeFile(const QString &url, const QByteArray &bytes);

    // For sync.
    QFuture<Result<Done>> commit(const Batch &batch);
    QFuture<Result<FeedCursor>> feedCursor(const FeedScope &scope);
    QFuture<Result<QList<FeedGap>>> gaps(const FeedScope &scope);
    QFuture<Result<QList<QString>>> entryIdsBetween(const FeedScope &scope, const QString &newest,
                                                    const QString &oldest);
    QFuture<Result<QString>> marker(const QString &timeline);
    /// The oldest due intent whose target has no earlier open one; empty optional when none. `nextDue` tells when to look again.
    struct NextIntent {
        std::optional<PendingIntent> pending;
        QDateTime nextDue;
    };
    QFuture<Result<NextIntent>> nextIntent();
    /// Marks the row as Sending before it leaves; after a crash such rows come back as Unclear.
    QFuture<Result<Done>> markSending(qint64 sequence);
    QFuture<Result<Done>> noteUploaded(qint64 sequence, const QString &blobId, const MediaId &media);
    QFuture<Result<Done>> settle(qint64 sequence, const Outcome &outcome);

    // Additions.
    /// The stream was lost or is not open yet: rows that arrive are kept aside until the newest page of their feed is
    /// committed, so that no hole hides between them and what is older. So after every start.
    void feedsLackNews();
    /// Shown at the gap's row while it is being filled.
    void setGapFilling(const FeedScope &scope, const QString &gapId, bool isFilling);
    /// How long a new post waits before it may be sent, so that it can be taken back. 0: not at all.
    void setSendingHold(int seconds);
    void setPictureLimit(qint64 bytes);
    /// Copies mine.db now; happens by itself every few minutes and when the store closes.
    void backUp();
    /// Forgets what is old and can be fetched again; happens by itself once a day.
    QFuture<Result<Done>> tidyUp();
    /// How the database reads each statement that ran so far, "statement\tstep": for tests.
    QFuture<Result<QStringList>> queryPlans();

signals:
    void changed(const atrium::store::Changes &changes);
    /// The disk is full or the database failed; `text` is for a person.
    void failed(const QString &text);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium::store
