// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/servermodel.h"

#include <QJsonDocument>

#include <algorithm>

namespace atrium::test {

namespace {

QByteArray bytes(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }
QByteArray bytes(const QJsonArray &array) { return QJsonDocument(array).toJson(QJsonDocument::Compact); }

QString iso(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

bool isNewer(const QString &a, const QString &b) { return a.toLongLong() > b.toLongLong(); }

QString html(const QString &text) { return u"<p>%1</p>"_qs.arg(text.toHtmlEscaped()); }

api::Response response(int status, const QByteArray &body, const QByteArray &type, const QByteArray &link = {})
{
    api::Response answer;
    answer.status = status;
    answer.headers = { { "content-type", type } };
    if (!link.isEmpty())
        answer.headers.append({ "link", link });
    answer.body = body;
    return answer;
}

} // namespace

ServerModel::ServerModel(const Clock &clock, QString me)
    : m_clock(clock)
    , m_me(std::move(me))
{
}

QFuture<Result<api::Response>> ServerModel::send(const api::Request &request)
{
    auto promise = std::make_shared<QPromise<Result<api::Response>>>();
    promise->start();
    m_waiting.append({ request, promise });
    return promise->future();
}

void ServerModel::answerNext(Fault fault)
{
    const Sent sent = m_waiting.takeFirst();
    const bool takesEffect
        = fault == Fault::None || fault == Fault::LostAnswer || fault == Fault::GatewayError || fault == Fault::Twice;
    Answer answer;
    if (takesEffect)
        answer = handle(sent.request);
    if (fault == Fault::Twice)
        answer = handle(sent.request);
    Result<api::Response> result = response(answer.status, answer.body, "application/json; charset=utf-8", answer.link);
    if (fault == Fault::LostRequest || fault == Fault::LostAnswer)
        result = failed(Error::Kind::Offline, u"connection lost"_qs);
    else if (fault == Fault::ServerError)
        result = response(500, R"({"error":"Something went wrong"})", "application/json");
    else if (fault == Fault::GatewayError)
        result = response(502, "<html>Bad gateway</html>", "text/html");
    else if (fault == Fault::Throttled)
        result = response(429, R"({"error":"Throttled"})", "application/json");
    else if (fault == Fault::Denied)
        result = response(404, R"({"error":"Record not found"})", "application/json");
    else if (fault == Fault::CaptivePortal)
        result = response(200, "<html>Welcome to the hotel</html>", "text/html");
    sent.promise->addResult(result);
    sent.promise->finish();
}

QString ServerModel::freshId() { return QString::number(++m_lastId); }

QString ServerModel::publish(const QString &author, const QString &text, const QString &parent)
{
    Post post;
    post.id = freshId();
    post.author = author;
    post.text = text;
    post.parent = parent;
    post.createdAt = m_clock.now();
    m_posts.insert(post.id, post);
    m_firstTexts.insert(post.id, text);
    tell(u"update"_qs, post.id, parent.isEmpty());
    return post.id;
}

void ServerModel::edit(const QString &id, const QString &text)
{
    Post &post = m_posts[id];
    post.text = text;
    post.editedAt
        = post.editedAt.isValid() && post.editedAt >= m_clock.now() ? post.editedAt.addMSecs(1) : m_clock.now();
    tell(u"status.update"_qs, id, true);
}

void ServerModel::remove(const QString &id)
{
    const Post post = m_posts.take(id);
    for (const QString &wrapper : post.shares)
        m_wrappers.remove(wrapper);
    tellDeleted(id);
}

void ServerModel::like(const QString &who, const QString &id, bool isOn)
{
    isOn ? (void)m_posts[id].likes.insert(who) : (void)m_posts[id].likes.remove(who);
}

void ServerModel::react(const QString &who, const QString &id, const QString &emoji, bool isOn)
{
    QMap<QString, QSet<QString>> &reactions = m_posts[id].reactions;
    if (isOn)
        reactions[emoji].insert(who);
    else if (reactions.contains(emoji))
        reactions[emoji].remove(who);
    if (reactions.value(emoji).isEmpty())
        reactions.remove(emoji);
}

QString ServerModel::share(const QString &who, const QString &id)
{
    Post &post = m_posts[id];
    if (!post.shares.contains(who)) {
        post.shares.insert(who, freshId());
        m_wrappers.insert(post.shares[who], id);
        tell(u"update"_qs, post.shares[who], false);
    }
    return post.shares[who];
}

QStringList ServerModel::companyIds() const
{
    QStringList ids;
    for (const Post &post : m_posts) {
        if (post.parent.isEmpty() && post.visibility == u"public"_qs)
            ids.append(post.id);
    }
    std::sort(ids.begin(), ids.end(), isNewer);
    return ids;
}

QStringList ServerModel::homeIds() const
{
    QStringList ids = m_posts.keys() + m_wrappers.keys();
    std::sort(ids.begin(), ids.end(), isNewer);
    return ids;
}

int ServerModel::countOf(const QString &text) const
{
    return int(
        std::count_if(m_posts.cbegin(), m_posts.cend(), [&text](const Post &post) { return post.text == text; }));
}

int ServerModel::gone(const QString &text) const
{
    int count = 0;
    for (auto it = m_firstTexts.cbegin(); it != m_firstTexts.cend(); ++it)
        count += it.value() == text && m_posts.value(it.key()).text != text ? 1 : 0;
    return count;
}

void ServerModel::tell(const QString &event, const QString &id, bool isLocalToo)
{
    if (!m_stream)
        return;
    const QString payload = QString::fromUtf8(bytes(json(id, false)));
    m_stream(bytes(QJsonObject {
        { u"stream"_qs, QJsonArray { u"user"_qs } }, { u"event"_qs, event }, { u"payload"_qs, payload } }));
    if (isLocalToo) {
        m_stream(bytes(QJsonObject {
            { u"stream"_qs, QJsonArray { u"public:local"_qs } }, { u"event"_qs, event }, { u"payload"_qs, payload } }));
    }
}

void ServerModel::tellDeleted(const QString &id)
{
    if (m_stream)
        m_stream(bytes(QJsonObject {
            { u"stream"_qs, QJsonArray { u"user"_qs } }, { u"event"_qs, u"delete"_qs }, { u"payload"_qs, id } }));
}

ServerModel::Answer ServerModel::notFound() { return { 404, R"({"error":"Record not found"})", {} }; }

QJsonObject ServerModel::person(const QString &id) const
{
    return { { u"id"_qs, id },
             { u"username"_qs, u"person"_qs + id },
             { u"acct"_qs, u"person"_qs + id },
             { u"display_name"_qs, u"Person "_qs + id } };
}

QJsonObject ServerModel::json(const QString &id, bool hasViewer) const
{
    if (const QString original = m_wrappers.value(id); !original.isEmpty()) {
        const Post &post = *m_posts.constFind(original);
        const QString sharer = post.shares.key(id);
        return { { u"id"_qs, id },
                 { u"account"_qs, person(sharer) },
                 { u"content"_qs, QString() },
                 { u"created_at"_qs, iso(post.createdAt) },
                 { u"visibility"_qs, post.visibility },
                 { u"reblog"_qs, json(original, hasViewer) } };
    }
    const Post &post = *m_posts.constFind(id);
    QJsonArray reactions;
    for (auto it = post.reactions.cbegin(); it != post.reactions.cend(); ++it) {
        QJsonObject reaction { { u"name"_qs, it.key() }, { u"count"_qs, it.value().size() } };
        if (hasViewer)
            reaction[u"me"_qs] = it.value().contains(m_me);
        reactions.append(reaction);
    }
    QJsonArray media;
    for (const QString &one : post.media)
        media.append(QJsonObject {
            { u"id"_qs, one }, { u"type"_qs, u"image"_qs }, { u"url"_qs, u"https://model.example/"_qs + one } });
    const qsizetype replies
        = std::count_if(m_posts.cbegin(), m_posts.cend(), [&id](const Post &other) { return other.parent == id; });
    QJsonObject status { { u"id"_qs, id },
                         { u"account"_qs, person(post.author) },
                         { u"content"_qs, html(post.text) },
                         { u"created_at"_qs, iso(post.createdAt) },
                         { u"visibility"_qs, post.visibility },
                         { u"favourites_count"_qs, post.likes.size() },
                         { u"reblogs_count"_qs, post.shares.size() },
                         { u"replies_count"_qs, replies },
                         { u"media_attachments"_qs, media },
                         { u"in_reply_to_id"_qs, post.parent.isEmpty() ? QJsonValue() : QJsonValue(post.parent) } };
    if (!post.parent.isEmpty() && m_posts.contains(post.parent))
        status[u"in_reply_to_account_id"_qs] = m_posts[post.parent].author;
    if (post.editedAt.isValid())
        status[u"edited_at"_qs] = iso(post.editedAt);
    if (hasReactions)
        status[u"reactions"_qs] = reactions;
    if (hasViewer) {
        status[u"favourited"_qs] = post.likes.contains(m_me);
        status[u"reblogged"_qs] = post.shares.contains(m_me);
        status[u"bookmarked"_qs] = post.saves.contains(m_me);
    }
    return status;
}

ServerModel::Answer ServerModel::page(const QStringList &ids, const QString &path, const QUrlQuery &query) const
{
    const QString maxId = query.queryItemValue(u"max_id"_qs);
    const int limit = std::clamp(query.queryItemValue(u"limit"_qs).toInt(), 1, 40);
    QJsonArray items;
    QString last;
    bool hasMore = false;
    for (const QString &id : ids) {
        if (!maxId.isEmpty() && !isNewer(maxId, id))
            continue;
        hasMore = items.size() == limit;
        if (hasMore)
            break;
        items.append(json(id));
        last = id;
    }
    Answer answer { 200, bytes(items), {} };
    if (hasMore)
        answer.link = "<https://model.example" + path.toUtf8() + "?max_id=" + last.toUtf8() + ">; rel=\"next\"";
    return answer;
}

ServerModel::Answer ServerModel::handle(const api::Request &request)
{
    const QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(request.path));
    static const QHash<api::Request::Method, QString> names { { api::Request::Method::Get, u"GET"_qs },
                                                              { api::Request::Method::Post, u"POST"_qs },
                                                              { api::Request::Method::Put, u"PUT"_qs },
                                                              { api::Request::Method::Patch, u"PATCH"_qs },
                                                              { api::Request::Method::Delete, u"DELETE"_qs } };
    m_log.append(names[request.method] + u' ' + path);
    if (!acceptsToken)
        return { 401, R"({"error":"The access token was revoked"})", {} };
    return request.method == api::Request::Method::Get ? get(path, request.query) : write(request, path);
}

ServerModel::Answer ServerModel::get(const QString &path, const QUrlQuery &query)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (path == u"/.well-known/nodeinfo"_qs || path == u"/api/v1/markers"_qs)
        return { 200, "{}", {} };
    if (path == u"/api/v2/instance"_qs) {
        QJsonObject configuration;
        if (hasReactions)
            configuration[u"reactions"_qs] = QJsonObject { { u"max_reactions"_qs, 8 } };
        if (hasStream)
            configuration[u"urls"_qs] = QJsonObject { { u"streaming"_qs, u"wss://model.example"_qs } };
        return { 200,
                 bytes(QJsonObject { { u"domain"_qs, u"model.example"_qs },
                                     { u"title"_qs, u"Model"_qs },
                                     { u"version"_qs, version },
                                     { u"api_versions"_qs, QJsonObject { { u"mastodon"_qs, 7 } } },
                                     { u"configuration"_qs, configuration } }),
                 {} };
    }
    if (path == u"/api/v1/accounts/verify_credentials"_qs)
        return { 200, bytes(person(m_me)), {} };
    if (path == u"/api/v1/filters"_qs && !oldFilters.isEmpty())
        return { 200, oldFilters, {} };
    if (path == u"/api/v1/timelines/home"_qs)
        return page(homeIds(), path, query);
    if (path == u"/api/v1/timelines/public"_qs)
        return page(companyIds(), path, query);
    if (path == u"/api/v1/statuses"_qs) {
        QJsonArray found;
        for (const QString &id : query.allQueryItemValues(u"id[]"_qs)) {
            if (m_posts.contains(id))
                found.append(json(id));
        }
        return { 200, bytes(found), {} };
    }
    if (parts.size() == 4 && parts[2] == u"accounts"_qs)
        return { 200, bytes(person(parts[3])), {} };
    if (parts.size() == 5 && parts[2] == u"accounts"_qs && parts[4] == u"statuses"_qs) {
        QStringList ids = homeIds();
        ids.removeIf([&](const QString &id) {
            return m_posts.contains(id) ? m_posts[id].author != parts[3]
                                        : m_posts[m_wrappers[id]].shares.key(id) != parts[3];
        });
        return page(ids, path, query);
    }
    if (parts.size() >= 4 && parts[2] == u"statuses"_qs) {
        const QString id = parts[3];
        if (!m_posts.contains(id) && !m_wrappers.contains(id))
            return notFound();
        if (parts.size() == 4)
            return { 200, bytes(json(id)), {} };
        if (parts[4] == u"source"_qs)
            return { 200,
                     bytes(QJsonObject {
                         { u"id"_qs, id }, { u"text"_qs, m_posts[id].text }, { u"spoiler_text"_qs, QString() } }),
                     {} };
        if (parts[4] == u"history"_qs) {
            const auto edition = [](const QString &text) { return QJsonObject { { u"content"_qs, html(text) } }; };
            return { 200, bytes(QJsonArray { edition(m_firstTexts[id]), edition(m_posts[id].text) }), {} };
        }
        QJsonArray descendants;
        QSet<QString> below { id };
        for (const Post &post : m_posts) { // ids grow, so parents come first
            if (below.contains(post.parent)) {
                below.insert(post.id);
                descendants.append(json(post.id));
            }
        }
        QJsonArray ancestors;
        for (QString up = m_posts[id].parent; m_posts.contains(up); up = m_posts[up].parent)
            ancestors.prepend(json(up));
        return { 200, bytes(QJsonObject { { u"ancestors"_qs, ancestors }, { u"descendants"_qs, descendants } }), {} };
    }
    const bool isKnownList = path.startsWith(u"/api/v1/timelines/tag/"_qs) || path == u"/api/v1/notifications"_qs
        || path == u"/api/v1/lists"_qs || path == u"/api/v1/followed_tags"_qs || path == u"/api/v1/announcements"_qs
        || path == u"/api/v1/custom_emojis"_qs || path == u"/api/v1/bookmarks"_qs;
    return isKnownList ? Answer { 200, "[]", {} } : notFound();
}

ServerModel::Answer ServerModel::write(const api::Request &request, const QString &path)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (path == u"/api/v1/statuses"_qs)
        return create(request);
    if (path == u"/api/v2/media"_qs) {
        const QString id = u"media"_qs + QString::number(++mediaUploads);
        return { 200,
                 bytes(QJsonObject {
                     { u"id"_qs, id }, { u"type"_qs, u"image"_qs }, { u"url"_qs, u"https://model.example/"_qs + id } }),
                 {} };
    }
    if (parts.size() < 4 || parts[2] != u"statuses"_qs)
        return notFound();
    const QString id = parts[3];
    if (!m_posts.contains(id))
        return notFound();
    if (parts.size() == 4 && request.method == api::Request::Method::Delete) {
        const QByteArray body = bytes(json(id));
        remove(id);
        return { 200, body, {} };
    }
    if (parts.size() == 4) {
        edit(id, QJsonDocument::fromJson(request.body)[u"status"_qs].toString());
        return { 200, bytes(json(id)), {} };
    }
    if (parts[4] == u"react"_qs || parts[4] == u"unreact"_qs) {
        react(m_me, id, parts.value(5), parts[4] == u"react"_qs);
        return { 200, bytes(json(id)), {} };
    }
    return act(id, parts[4]);
}

ServerModel::Answer ServerModel::create(const api::Request &request)
{
    const QByteArray key = request.idempotencyKey;
    if (honoursKeys && !key.isEmpty() && m_keys.contains(key))
        return m_posts.contains(m_keys[key]) ? Answer { 200, bytes(json(m_keys[key])), {} } : notFound();
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    const QString parent = body[u"in_reply_to_id"_qs].toString();
    if (!parent.isEmpty() && !m_posts.contains(parent))
        return notFound();
    const QString text = body[u"status"_qs].toString();
    if (text.contains(u"forbidden"_qs))
        return { 422, R"({"error":"Validation failed: this word is not allowed here"})", {} };
    const QString id = publish(m_me, text, parent);
    const QString visibility = body[u"visibility"_qs].toString();
    m_posts[id].visibility = visibility.isEmpty() ? u"public"_qs : visibility;
    for (const QJsonValue &media : body[u"media_ids"_qs].toArray())
        m_posts[id].media.append(media.toString());
    if (!key.isEmpty())
        m_keys.insert(key, id);
    return { 200, bytes(json(id)), {} };
}

ServerModel::Answer ServerModel::act(const QString &id, const QString &verb)
{
    Post &post = m_posts[id];
    if (verb == u"favourite"_qs || verb == u"unfavourite"_qs)
        like(m_me, id, verb == u"favourite"_qs);
    else if (verb == u"bookmark"_qs)
        post.saves.insert(m_me);
    else if (verb == u"unbookmark"_qs)
        post.saves.remove(m_me);
    else if (verb == u"reblog"_qs)
        return { 200, bytes(json(share(m_me, id))), {} };
    else if (verb == u"unreblog"_qs && post.shares.contains(m_me)) {
        const QString wrapper = post.shares.take(m_me);
        m_wrappers.remove(wrapper);
        tellDeleted(wrapper);
    } else if (verb != u"unreblog"_qs)
        return notFound();
    return { 200, bytes(json(id)), {} };
}

} // namespace atrium::test
