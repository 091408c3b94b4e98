// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"

#include "api/call.h"
#include "api/formtext.h"

#include <QUrl>

#include <algorithm>

namespace atrium::api {

using Method = Request::Method;

Client::Client(Transport &transport, const QUrl &base, Secret token, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_base(base)
    , m_token(std::move(token))
{
}

const Clock &Client::systemClock()
{
    static const SystemClock clock;
    return clock;
}

void Client::setTime(const Clock &clock, Timers &timers)
{
    m_clock = &clock;
    m_timers = &timers;
}

QDateTime Client::quietUntil() const
{
    constexpr qint64 longest = 15 * 60; // what lies further ahead was said before the clock was set
    const qint64 seconds = m_quietUntil.isValid() ? m_clock->now().secsTo(m_quietUntil) : 0;
    return seconds >= 0 && seconds <= longest && m_quietUntil > m_clock->now() ? m_quietUntil : QDateTime();
}

void Client::keepQuiet(int seconds)
{
    const QDateTime until = m_clock->now().addSecs(seconds);
    if (const QDateTime known = quietUntil(); !known.isValid() || known < until)
        m_quietUntil = until;
}

qint64 Client::clockOffset() const
{
    if (m_clockOffsets.isEmpty())
        return 0;
    QList<qint64> sorted = m_clockOffsets;
    std::sort(sorted.begin(), sorted.end());
    return sorted[sorted.size() / 2];
}

// Sign-in

Client::Reply<wire::OAuthMetadata> Client::oauthMetadata()
{
    return Call(*this, Method::Get, "/.well-known/oauth-authorization-server")
        .anonymous()
        .object<wire::OAuthMetadata>();
}

Client::Reply<wire::Application> Client::registerApp(const QByteArray &path, const AppRegistration &registration)
{
    return Call(*this, Method::Post, path)
        .anonymous()
        .form({ { u"client_name"_qs, u"Atrium"_qs },
                { u"redirect_uris"_qs, registration.redirectUris },
                { u"scopes"_qs, registration.scopes } })
        .object<wire::Application>();
}

Client::Reply<wire::Token> Client::requestToken(const QByteArray &path, const TokenRequest &request)
{
    return Call(*this, Method::Post, path)
        .anonymous()
        .form({ { u"grant_type"_qs, u"authorization_code"_qs },
                { u"code"_qs, request.code },
                { u"client_id"_qs, request.app.clientId },
                { u"client_secret"_qs, QString::fromUtf8(request.app.clientSecret.reveal()) },
                { u"redirect_uri"_qs, request.redirectUri },
                { u"code_verifier"_qs, QString::fromLatin1(request.codeVerifier) },
                { u"scope"_qs, request.scope } })
        .object<wire::Token>();
}

Client::Reply<Done> Client::revokeToken(const QByteArray &path, const wire::Application &app, const Secret &token)
{
    return Call(*this, Method::Post, path)
        .anonymous()
        .form({ { u"client_id"_qs, app.clientId },
                { u"client_secret"_qs, QString::fromUtf8(app.clientSecret.reveal()) },
                { u"token"_qs, QString::fromUtf8(token.reveal()) } })
        .done();
}

Client::Reply<wire::Account> Client::verifyCredentials()
{
    return Call(*this, Method::Get, "/api/v1/accounts/verify_credentials").object<wire::Account>();
}

// Server

Client::Reply<wire::NodeInfo> Client::nodeInfo()
{
    auto promise = std::make_shared<QPromise<Result<wire::NodeInfo>>>();
    promise->start();
    const auto settle = [promise](const Result<wire::NodeInfo> &answer) {
        promise->addResult(answer);
        promise->finish();
    };
    auto links
        = Call(*this, Method::Get, "/.well-known/nodeinfo").anonymous().run<QString>([](const Response &response) {
              return Result<QString>(nodeInfoAddress(response.body));
          });
    whenDone(links, this, [this, settle](const Result<QString> &address) {
        const QUrl url(address.value_or(QString()));
        if (!address || url.host().compare(m_base.host(), Qt::CaseInsensitive) != 0) {
            settle(address ? failed(Error::Kind::Missing, u"no nodeinfo of this server"_qs)
                           : Result<wire::NodeInfo>(tl::unexpected(address.error())));
            return;
        }
        whenDone(Call(*this, Method::Get, url.path(QUrl::FullyEncoded).toLatin1()).anonymous().object<wire::NodeInfo>(),
                 this, settle);
    });
    return promise->future();
}

Client::Reply<wire::Instance> Client::instance()
{
    auto promise = std::make_shared<QPromise<Result<wire::Instance>>>();
    promise->start();
    const auto settle = [promise](const Result<wire::Instance> &answer) {
        promise->addResult(answer);
        promise->finish();
    };
    whenDone(Call(*this, Method::Get, "/api/v2/instance").object<wire::Instance>(), this,
             [this, settle](const Result<wire::Instance> &newer) {
                 const bool isMissing
                     = !newer && (newer.error().kind == Error::Kind::Missing || newer.error().httpStatus == 404);
                 if (!isMissing)
                     settle(newer);
                 else
                     whenDone(Call(*this, Method::Get, "/api/v1/instance").object<wire::Instance>(), this, settle);
             });
    return promise->future();
}

Client::Reply<QList<wire::CustomEmoji>> Client::customEmojis()
{
    return Call(*this, Method::Get, "/api/v1/custom_emojis").list<wire::CustomEmoji>();
}

Client::Reply<wire::Preferences> Client::preferences()
{
    return Call(*this, Method::Get, "/api/v1/preferences").object<wire::Preferences>();
}

Client::Reply<QList<wire::Filter>> Client::filters()
{
    auto promise = std::make_shared<QPromise<Result<QList<wire::Filter>>>>();
    promise->start();
    const auto settle = [promise](const Result<QList<wire::Filter>> &answer) {
        promise->addResult(answer);
        promise->finish();
    };
    whenDone(Call(*this, Method::Get, "/api/v2/filters").list<wire::Filter>(), this,
             [this, settle](const Result<QList<wire::Filter>> &newer) {
                 if (newer || newer.error().kind != Error::Kind::Missing)
                     settle(newer);
                 else
                     whenDone(Call(*this, Method::Get, "/api/v1/filters").list<wire::Filter>(), this, settle);
             });
    return promise->future();
}

// Timelines

Client::Statuses Client::homeFeed(const Cursor &cursor)
{
    return Call(*this, Method::Get, "/api/v1/timelines/home").page<wire::Status>(cursor);
}

Client::Statuses Client::publicFeed(bool localOnly, const Cursor &cursor)
{
    return Call(*this, Method::Get, "/api/v1/timelines/public")
        .with(u"local"_qs, localOnly ? u"true"_qs : QString())
        .page<wire::Status>(cursor);
}

Client::Statuses Client::tagFeed(const QString &name, const Cursor &cursor)
{
    return Call(*this, Method::Get, "/api/v1/timelines/tag/" + segment(name)).page<wire::Status>(cursor);
}

Client::Statuses Client::listFeed(const QString &listId, const Cursor &cursor)
{
    return Call(*this, Method::Get, "/api/v1/timelines/list/" + segment(listId)).page<wire::Status>(cursor);
}

Client::Statuses Client::accountFeed(const PersonId &person, const AccountFeed &which, const Cursor &cursor)
{
    const auto flag = [](bool on) { return on ? u"true"_qs : QString(); };
    return Call(*this, Method::Get, "/api/v1/accounts/" + segment(person.toString()) + "/statuses")
        .with(u"exclude_replies"_qs, flag(which.excludeReplies))
        .with(u"exclude_reblogs"_qs, flag(which.excludeReblogs))
        .with(u"only_media"_qs, flag(which.onlyMedia))
        .with(u"pinned"_qs, flag(which.pinned))
        .page<wire::Status>(cursor);
}

Client::Statuses Client::bookmarks(const Cursor &cursor)
{
    return Call(*this, Method::Get, "/api/v1/bookmarks").page<wire::Status>(cursor);
}

Client::Statuses Client::favourites(const Cursor &cursor)
{
    return Call(*this, Method::Get, "/api/v1/favourites").page<wire::Status>(cursor);
}

// People, search, topics, lists

Client::Reply<wire::Account> Client::account(const PersonId &id)
{
    return Call(*this, Method::Get, "/api/v1/accounts/" + segment(id.toString())).object<wire::Account>();
}

Client::Reply<wire::Account> Client::lookupAccount(const QString &acct)
{
    return Call(*this, Method::Get, "/api/v1/accounts/lookup").with(u"acct"_qs, acct).object<wire::Account>();
}

Client::Reply<QList<wire::Account>> Client::searchAccounts(const QString &words, int limit)
{
    return Call(*this, Method::Get, "/api/v1/accounts/search")
        .with(u"q"_qs, words)
        .with(u"limit"_qs, QString::number(limit))
        .list<wire::Account>();
}

Client::Reply<QList<wire::Relationship>> Client::relationships(const QList<PersonId> &ids)
{
    Call call(*this, Method::Get, "/api/v1/accounts/relationships");
    for (const PersonId &id : ids)
        call.with(u"id[]"_qs, id.toString());
    return call.list<wire::Relationship>();
}

Client::Reply<wire::Relationship> Client::follow(const PersonId &id, bool on)
{
    return Call(*this, Method::Post, "/api/v1/accounts/" + segment(id.toString()) + (on ? "/follow" : "/unfollow"))
        .object<wire::Relationship>();
}

Client::Accounts Client::directory(const Cursor &cursor)
{
    return Call(*this, Method::Get, "/api/v1/directory").with(u"local"_qs, u"true"_qs).page<wire::Account>(cursor);
}

Client::Reply<wire::SearchResults> Client::search(const QString &words, const QString &type, bool resolve,
                                                  const Cursor &cursor)
{
    return Call(*this, Method::Get, "/api/v2/search")
        .with(u"q"_qs, words)
        .with(u"type"_qs, type)
        .with(u"resolve"_qs, resolve ? u"true"_qs : QString())
        .with(cursor)
        .patience(resolve ? Request::Patience::Long : Request::Patience::Normal)
        .object<wire::SearchResults>();
}

Client::Reply<wire::Tag> Client::followTag(const QString &name, bool on)
{
    return Call(*this, Method::Post, "/api/v1/tags/" + segment(name) + (on ? "/follow" : "/unfollow"))
        .object<wire::Tag>();
}

Client::Reply<Page<wire::Tag>> Client::followedTags(const Cursor &cursor)
{
    return Call(*this, Method::Get, "/api/v1/followed_tags").page<wire::Tag>(cursor);
}

Client::Reply<QList<wire::List>> Client::lists()
{
    return Call(*this, Method::Get, "/api/v1/lists").list<wire::List>();
}

Client::Accounts Client::listMembers(const QString &listId, const Cursor &cursor)
{
    return Call(*this, Method::Get, "/api/v1/lists/" + segment(listId) + "/accounts").page<wire::Account>(cursor);
}

} // namespace atrium::api
