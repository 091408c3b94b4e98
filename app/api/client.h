// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/capabilities.h"
#include "api/newstatus.h"
#include "api/page.h"
#include "api/transport.h"
#include "api/wire.h"
#include "core/clock.h"
#include "core/ids.h"
#include "core/timers.h"

#include <QObject>

namespace atrium::api {

struct AccountFeed {
    bool excludeReplies = false;
    bool excludeReblogs = false;
    bool onlyMedia = false;
    bool pinned = false; ///< a separate list without pages
};

/// What the server said about how much we may still ask (contract 9.3). `limit` 0: it says nothing.
struct Budget {
    int limit = 0;
    int remaining = 0;
    QDateTime resetAt;

    /// Background work stops here; the rest is for the person.
    bool isLow() const { return limit > 0 && remaining * 5 < limit; }
};

struct AppRegistration {
    QString redirectUris; ///< one or two, a line feed between
    QString scopes;
};

struct TokenRequest {
    QString code;
    wire::Application app;
    QString redirectUri;
    QByteArray codeVerifier;
    QString scope;
};

/// The endpoint catalogue: one short function each, and the only place that knows paths. Futures of a destroyed Client
/// are cancelled. Failures are the kinds of core/result.h; Rejected carries the server's words.
class Client final : public QObject {
    Q_OBJECT

public:
    template <typename T> using Reply = QFuture<Result<T>>;
    using Statuses = Reply<Page<wire::Status>>;
    using Accounts = Reply<Page<wire::Account>>;
    using Progress = std::function<void(qint64 sent, qint64 total)>;

    Client(Transport &transport, const QUrl &base, Secret token = {}, QObject *parent = nullptr);

    /// The system's, unless a test keeps the time itself.
    void setTime(const Clock &clock, Timers &timers);

    /// Until this is called the server is taken for a plain Mastodon.
    void setCapabilities(const Capabilities &capabilities) { m_capabilities = capabilities; }
    const Capabilities &capabilities() const { return m_capabilities; }
    const QUrl &base() const { return m_base; }
    const Secret &token() const { return m_token; }
    const Budget &budget() const { return m_budget; }
    /// Until then the server wants to hear nothing (Retry-After, or the end of a used-up budget): requests before are
    /// answered here with Throttled. Invalid: it said nothing.
    QDateTime quietUntil() const;
    /// Server time minus ours in seconds, the median of the last nine answers (contract 11.7).
    qint64 clockOffset() const;

    // Sign-in (oauth.h puts these together). Paths come from the server's metadata.
    Reply<wire::OAuthMetadata> oauthMetadata();
    Reply<wire::Application> registerApp(const QByteArray &path, const AppRegistration &registration);
    Reply<wire::Token> requestToken(const QByteArray &path, const TokenRequest &request);
    Reply<Done> revokeToken(const QByteArray &path, const wire::Application &app, const Secret &token);
    Reply<wire::Account> verifyCredentials();

    // Server
    Reply<wire::NodeInfo> nodeInfo();
    Reply<wire::Instance> instance(); ///< v2, and v1 when there is none
    Reply<QList<wire::CustomEmoji>> customEmojis();
    Reply<wire::Preferences> preferences();
    Reply<QList<wire::Filter>> filters(); ///< v2, and v1 when there is none

    // Timelines
    Statuses homeFeed(const Cursor &cursor);
    Statuses publicFeed(bool localOnly, const Cursor &cursor);
    Statuses tagFeed(const QString &name, const Cursor &cursor);
    Statuses listFeed(const QString &listId, const Cursor &cursor);
    Statuses accountFeed(const PersonId &person, const AccountFeed &which, const Cursor &cursor);
    Statuses bookmarks(const Cursor &cursor);
    Statuses favourites(const Cursor &cursor);

    // Posts
    Reply<wire::Status> status(const PostId &id);
    Reply<QList<wire::Status>> statuses(const QList<PostId> &ids); ///< at most capabilities().multiGetLimit
    Reply<wire::Context> context(const PostId &id);
    Reply<wire::StatusSource> source(const PostId &id);
    Reply<QList<wire::StatusEdit>> history(const PostId &id);
    Reply<wire::Status> post(const NewStatus &status, const QByteArray &idempotencyKey);
    Reply<wire::Status> edit(const PostId &id, const NewStatus &status);
    Reply<wire::Status> remove(const PostId &id); ///< the answer has the source text and may lack `content`
    Reply<wire::Status> favourite(const PostId &id, bool on);
    Reply<wire::Status> reblog(const PostId &id, bool on); ///< on: the answer is the wrapper
    Reply<wire::Status> bookmark(const PostId &id, bool on);
    Reply<wire::Status> addReaction(const PostId &id, const QString &name);
    Reply<wire::Status> removeReaction(const PostId &id, const QString &name);
    /// Everybody who reacted, by emoji; Missing where the server cannot tell.
    Reply<QList<wire::ReactionPeople>> reactors(const PostId &id);
    Accounts favouritedBy(const PostId &id, const Cursor &cursor);
    Accounts rebloggedBy(const PostId &id, const Cursor &cursor);

    // Polls and media
    Reply<wire::Poll> poll(const QString &id);
    Reply<wire::Poll> vote(const QString &pollId, const QList<int> &choices);
    /// Uploads and waits until the server has finished with the file: done when `url` is set, at most 10 minutes.
    Reply<wire::MediaAttachment> uploadMedia(const NewMedia &media, Progress progress = {});
    Reply<wire::MediaAttachment> media(const MediaId &id);
    Reply<wire::MediaAttachment> describeMedia(const MediaId &id, const QString &description);
    Reply<QByteArray> download(const QUrl &url); ///< a picture or GIF, without the token

    // Notifications, markers, announcements
    Reply<Page<wire::Notification>> notifications(const Cursor &cursor);
    Reply<wire::Notification> notification(const NoticeId &id);
    Reply<wire::Markers> markers();
    Reply<wire::Markers> setMarker(const QString &timeline, const QString &lastReadId);
    Reply<QList<wire::Announcement>> announcements();
    Reply<Done> dismissAnnouncement(const AnnouncementId &id);
    Reply<Done> reactToAnnouncement(const AnnouncementId &id, const QString &name, bool on);

    // People, search, topics, lists
    Reply<wire::Account> account(const PersonId &id);
    Reply<wire::Account> lookupAccount(const QString &acct);
    Reply<QList<wire::Account>> searchAccounts(const QString &words, int limit);
    Reply<QList<wire::Relationship>> relationships(const QList<PersonId> &ids); ///< at most 40; match by id
    Reply<wire::Relationship> follow(const PersonId &id, bool on);
    Accounts directory(const Cursor &cursor);
    Reply<wire::SearchResults> search(const QString &words, const QString &type, bool resolve, const Cursor &cursor);
    Reply<wire::Tag> followTag(const QString &name, bool on);
    Reply<Page<wire::Tag>> followedTags(const Cursor &cursor);
    Reply<QList<wire::List>> lists();
    Accounts listMembers(const QString &listId, const Cursor &cursor);

    /// How long uploads wait between questions, in milliseconds; the last one repeats. Shorter in tests.
    struct Pace {
        QList<int> steps { 1000, 2000, 3000, 5000 };
        int giveUpAfter = 600'000;
    };
    void setUploadPace(const Pace &pace) { m_pace = pace; }

private:
    friend class Call;
    static const Clock &systemClock();
    /// Of several pauses that were asked for the one that ends last counts.
    void keepQuiet(int seconds);

    Transport &m_transport;
    const Clock *m_clock = &systemClock();
    Timers *m_timers = &Timers::system();
    QUrl m_base;
    Secret m_token;
    Capabilities m_capabilities;
    Budget m_budget;
    QDateTime m_quietUntil;
    QList<qint64> m_clockOffsets;
    Pace m_pace;
};

} // namespace atrium::api
