// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/server.h"

#include <QJsonDocument>

#include <algorithm>

// The endpoints.

namespace atrium::simulation {

namespace {

using Method = api::Request::Method;

QByteArray bytes(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }
QByteArray bytes(const QJsonArray &array) { return QJsonDocument(array).toJson(QJsonDocument::Compact); }

Server::Answer refusal(int status, const char *words)
{
    return { status, QByteArray("{\"error\":\"") + words + "\"}", {} };
}
Server::Answer notFound() { return refusal(404, "Record not found"); }
Server::Answer listOf(const QJsonArray &array) { return { 200, bytes(array), {} }; }

QByteArray nextLink(const QString &path, const QString &id)
{
    return "<https://company.example" + path.toUtf8() + "?max_id=" + id.toUtf8() + ">; rel=\"next\"";
}

} // namespace

Server::Answer Server::handle(const QString &person, const api::Request &request)
{
    const QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(request.path));
    return request.method == Method::Get ? get(person, path, request.query) : write(person, request, path);
}

Server::Answer Server::instance() const
{
    QJsonObject configuration { { u"urls"_qs, QJsonObject { { u"streaming"_qs, u"wss://company.example"_qs } } } };
    if (m_profile.reactions == Profile::Reactions::Glitch)
        configuration[u"reactions"_qs] = QJsonObject { { u"max_reactions"_qs, 8 } };
    QJsonObject object { { u"domain"_qs, u"company.example"_qs },
                         { u"title"_qs, u"Company"_qs },
                         { u"version"_qs, m_profile.version },
                         { u"configuration"_qs, configuration } };
    if (m_profile.isPleromaLike)
        object[u"pleroma"_qs] = QJsonObject {
            { u"metadata"_qs,
              QJsonObject { { u"features"_qs, QJsonArray { u"pleroma_emoji_reactions"_qs, u"editing"_qs } } } }
        };
    if (m_profile.api > 0)
        object[u"api_versions"_qs] = QJsonObject { { u"mastodon"_qs, m_profile.api } };
    return { 200, bytes(object), {} };
}

Server::Answer Server::nodeInfo() const
{
    QJsonArray features;
    if (m_profile.isPleromaLike)
        features = { u"pleroma_emoji_reactions"_qs, u"editing"_qs };
    return { 200,
             bytes(QJsonObject {
                 { u"software"_qs,
                   QJsonObject { { u"name"_qs, m_profile.software }, { u"version"_qs, m_profile.version } } },
                 { u"metadata"_qs, QJsonObject { { u"features"_qs, features } } } }),
             {} };
}

Server::Answer Server::get(const QString &person, const QString &path, const QUrlQuery &query)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (path == u"/.well-known/nodeinfo") {
        const QJsonObject link { { u"rel"_qs, u"http://nodeinfo.diaspora.software/ns/schema/2.0"_qs },
                                 { u"href"_qs, u"https://company.example/nodeinfo/2.0"_qs } };
        return { 200, bytes(QJsonObject { { u"links"_qs, QJsonArray { link } } }), {} };
    }
    if (path == u"/nodeinfo/2.0")
        return nodeInfo();
    if (path == u"/api/v2/instance")
        return instance();
    if (path == u"/api/v1/accounts/verify_credentials")
        return { 200, bytes(personJson(person)), {} };
    if (path == u"/api/v1/timelines/home")
        return page(homeIds(person), path, query, person);
    if (path == u"/api/v1/timelines/public")
        return page(companyIds(), path, query, person);
    if (path == u"/api/v1/notifications")
        return notifications(person, path, query);
    if (path == u"/api/v1/markers")
        return { 200, bytes(markersJson(person)), {} };
    if (path == u"/api/v1/statuses")
        return multiGet(person, query);
    if (path == u"/api/v1/announcements") {
        QJsonArray list;
        for (const Announcement &announcement : m_announcements)
            list.prepend(announcementJson(announcement, person));
        return m_profile.hasAnnouncements ? listOf(list) : listOf({});
    }
    if (parts.size() == 5 && parts[2] == u"accounts" && parts[4] == u"statuses") {
        QStringList ids = homeIds(person);
        if (parts[3] != person && !follows(person, parts[3]))
            ids.clear();
        ids.removeIf([&](const QString &id) {
            return (m_wrappers.contains(id) ? m_sharers.value(id) : m_posts[id].author) != parts[3];
        });
        return page(ids, path, query, person);
    }
    if (parts.size() == 4 && parts[2] == u"media")
        return m_media.contains(parts[3])
            ? (++m_media[parts[3]].asked,
               Answer { 200,
                        bytes(QJsonObject { { u"id"_qs, parts[3] },
                                            { u"type"_qs, u"image"_qs },
                                            { u"url"_qs,
                                              m_media[parts[3]].asked >= m_media[parts[3]].readyAfter
                                                  ? QJsonValue(u"https://company.example/"_qs + parts[3])
                                                  : QJsonValue() } }),
                        {} })
            : notFound();
    if (parts.size() >= 4 && parts[2] == u"statuses")
        return getPost(person, parts);
    const bool isEmptyList = path.startsWith(u"/api/v1/timelines/tag/") || path == u"/api/v1/lists"
        || path == u"/api/v1/followed_tags" || path == u"/api/v1/custom_emojis" || path == u"/api/v1/bookmarks";
    return isEmptyList ? listOf({}) : notFound();
}

Server::Answer Server::getPost(const QString &person, const QStringList &parts) const
{
    const QString id = parts[3];
    if (!find(id) && !m_wrappers.contains(id))
        return notFound();
    if (parts.size() == 4)
        return { 200, written(id, person), {} };
    if (parts[4] == u"source")
        return { 200,
                 bytes(QJsonObject {
                     { u"id"_qs, id }, { u"text"_qs, m_posts[id].text }, { u"spoiler_text"_qs, QString() } }),
                 {} };
    if (parts[4] == u"history") {
        const auto version = [](const QString &text) {
            return QJsonObject { { u"content"_qs, u"<p>%1</p>"_qs.arg(text) } };
        };
        return listOf({ version(m_posts[id].firstText), version(m_posts[id].text) });
    }
    if (parts[4] != u"context")
        return notFound();
    QStringList descendants;
    QSet<QString> below { id };
    for (const QString &other : m_order) { // parents come first
        if (m_posts.contains(other) && below.contains(m_posts[other].parent)) {
            below.insert(other);
            descendants.append(other);
        }
    }
    QStringList ancestors;
    for (QString up = m_posts.value(id).parent; find(up); up = m_posts[up].parent)
        ancestors.prepend(up);
    return { 200,
             "{\"ancestors\":" + listed(ancestors, person) + ",\"descendants\":" + listed(descendants, person) + '}',
             {} };
}

Server::Answer Server::multiGet(const QString &person, const QUrlQuery &query) const
{
    if (m_profile.multiGet == 0)
        return notFound();
    QStringList list;
    for (const QString &id : query.allQueryItemValues(m_profile.isPleromaLike ? u"ids[]"_qs : u"id[]"_qs)) {
        if (find(id))
            list.prepend(id); // in another order than asked
    }
    return { 200, listed(list, person), {} };
}

Server::Answer Server::page(const QStringList &ids, const QString &path, const QUrlQuery &query, const QString &viewer)
{
    const QString maxId = query.queryItemValue(u"max_id"_qs);
    const qint64 below = maxId.isEmpty() ? std::numeric_limits<qint64>::max() : m_serials.value(maxId);
    int limit = std::clamp(query.queryItemValue(u"limit"_qs).toInt(), 1, m_profile.pageCap);
    if (m_profile.hasShortPages)
        limit = std::max(1, limit - ++m_pages % 7);
    QStringList shown;
    bool hasMore = false;
    for (const QString &id : ids) {
        if (m_serials.value(id) >= below)
            continue;
        hasMore = shown.size() == limit;
        if (hasMore)
            break;
        shown.append(id);
    }
    const QString last = shown.isEmpty() ? QString() : shown.last();
    if (m_profile.hasShortPages && shown.size() > 4) // nearly in order; the ends stay, the cursor depends on them
        shown.swapItemsAt(1 + m_pages % 2, 2 + m_pages % 2);
    Answer answer { 200, listed(shown, viewer), {} };
    if (hasMore)
        answer.link = nextLink(path, last);
    return answer;
}

Server::Answer Server::notifications(const QString &person, const QString &path, const QUrlQuery &query)
{
    const QString maxId = query.queryItemValue(u"max_id"_qs);
    const qint64 below = maxId.isEmpty() ? std::numeric_limits<qint64>::max() : m_serials.value(maxId);
    const QList<Notification> &all = m_notifications[person];
    QByteArrayList items;
    Answer answer;
    QString last;
    constexpr int limit = 40;
    for (auto it = all.crbegin(); it != all.crend(); ++it) {
        if (it->serial >= below)
            continue;
        if (items.size() == limit) {
            answer.link = nextLink(path, last);
            break;
        }
        items.append(written(*it, person));
        last = it->id;
    }
    answer.body = '[' + items.join(',') + ']';
    return answer;
}

Server::Answer Server::write(const QString &person, const api::Request &request, const QString &path)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    const QByteArray &key = request.idempotencyKey;
    if (path == u"/api/v1/statuses")
        return create(person, request);
    if (!key.isEmpty())
        m_complaints.append(u"a key on %1"_qs.arg(path));
    if (path == u"/api/v2/media")
        return upload(person, request);
    if (path == u"/api/v1/markers")
        return mark(person, request);
    if (parts.value(2) == u"announcements")
        return announcement(person, request, parts);
    if (parts.value(2) == u"polls" && parts.size() == 5)
        return vote(person, parts[3].mid(4), request);
    if (parts.value(2) == u"accounts" && parts.size() == 5) {
        follow(person, parts[3], parts[4] == u"follow");
        return { 200,
                 bytes(QJsonObject { { u"id"_qs, parts[3] }, { u"following"_qs, follows(person, parts[3]) } }),
                 {} };
    }
    const bool isPleroma = parts.value(2) == u"pleroma" && parts.value(3) == u"statuses" && parts.size() == 7;
    if (isPleroma && m_profile.reactions == Profile::Reactions::Pleroma)
        return reaction(person, parts[4], parts[6], request.method == Method::Put);
    if (parts.size() < 4 || parts[2] != u"statuses" || !find(parts[3]))
        return notFound();
    const QString id = parts[3];
    const bool isOwn = m_posts[id].author == person;
    if (parts.size() == 4 && request.method == Method::Delete) {
        if (!isOwn)
            return notFound();
        const QByteArray body = written(id, person);
        remove(id);
        return { 200, body, {} };
    }
    if (parts.size() == 4) {
        if (!isOwn)
            return notFound();
        edit(id, QJsonDocument::fromJson(request.body)[u"status"_qs].toString());
        return { 200, written(id, person), {} };
    }
    if ((parts[4] == u"react" || parts[4] == u"unreact") && m_profile.reactions == Profile::Reactions::Glitch)
        return reaction(person, id, parts.value(5), parts[4] == u"react");
    return act(person, id, parts[4]);
}

Server::Answer Server::reaction(const QString &person, const QString &id, const QString &emoji, bool isOn)
{
    if (!find(id))
        return notFound();
    const bool isThere = m_posts[id].reactions.value(emoji).contains(person);
    if (!isOn && !isThere && m_profile.isPleromaLike)
        return refusal(400, "Could not remove reaction");
    react(person, id, emoji, isOn);
    return { 200, written(id, person), {} };
}

Server::Answer Server::create(const QString &person, const api::Request &request)
{
    const QByteArray key = request.idempotencyKey;
    if (key.isEmpty())
        m_complaints.append(u"a post without a key"_qs);
    if (m_profile.keys == Profile::Keys::None || key.isEmpty())
        return createFresh(person, request);
    const auto kept = m_keys.constFind(key);
    if (kept != m_keys.cend() && kept->untilMs > *m_nowMs) {
        if (m_profile.keys == Profile::Keys::Answers)
            return kept->answer;
        if (m_profile.keys == Profile::Keys::Fails)
            return refusal(500, "Something went wrong");
        return find(kept->post) ? Answer { 200, written(kept->post, person), {} } : notFound();
    }
    const Answer answer = createFresh(person, request);
    if (answer.status == 200 || m_profile.keys == Profile::Keys::Answers) {
        const QString id = QJsonDocument::fromJson(answer.body)[u"id"_qs].toString();
        m_keys.insert(key, { id, answer, *m_nowMs + qint64(m_profile.keySeconds()) * 1000 });
    }
    return answer;
}

Server::Answer Server::createFresh(const QString &person, const api::Request &request)
{
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    const QString parent = body[u"in_reply_to_id"_qs].toString();
    if (!parent.isEmpty() && !find(parent))
        return notFound();
    const QJsonArray media = body[u"media_ids"_qs].toArray();
    for (const QJsonValue &one : media) {
        const auto known = m_media.constFind(one.toString());
        if (known == m_media.cend() || known->owner != person || known->asked < known->readyAfter) {
            m_complaints.append(u"a post with the file “%1”, which is not there"_qs.arg(one.toString()));
            return refusal(422, "Validation failed: Media is not ready");
        }
    }
    const QString id = publish(person, body[u"status"_qs].toString(), parent);
    const QString visibility = body[u"visibility"_qs].toString();
    Post &post = alive(id);
    post.visibility = visibility.isEmpty() ? u"public"_qs : visibility;
    for (const QJsonValue &one : media)
        post.media.append(one.toString());
    return { 200, written(id, person), {} };
}

Server::Answer Server::upload(const QString &person, const api::Request &request)
{
    if (request.parts.isEmpty() || request.parts.first().value.isEmpty())
        m_complaints.append(u"an upload without a file"_qs);
    const QString id = u"media%1"_qs.arg(++m_uploads);
    const int readyAfter = m_uploads % 3 == 0 ? 2 : 0;
    m_media.insert(id, { person, 0, readyAfter });
    return { readyAfter > 0 ? 202 : 200,
             bytes(QJsonObject {
                 { u"id"_qs, id },
                 { u"type"_qs, u"image"_qs },
                 { u"url"_qs, readyAfter > 0 ? QJsonValue() : QJsonValue(u"https://company.example/"_qs + id) } }),
             {} };
}

Server::Answer Server::act(const QString &person, const QString &id, const QString &verb)
{
    Post &post = alive(id);
    const bool isUndoDone = (verb == u"unfavourite" && !post.likes.contains(person))
        || (verb == u"unreblog" && !post.shares.contains(person));
    if (isUndoDone && m_profile.repeatingUndoFails)
        return refusal(400, "Could not undo");
    if (verb == u"favourite" || verb == u"unfavourite")
        like(person, id, verb == u"favourite");
    else if (verb == u"bookmark")
        post.saves.insert(person);
    else if (verb == u"unbookmark")
        post.saves.remove(person);
    else if (verb == u"unreblog")
        unshare(person, id);
    else if (verb == u"reblog")
        share(person, id);
    else
        return notFound();
    if (verb == u"reblog")
        return { 200, written(post.shares.values(person).first(), person), {} };
    return { 200, written(id, person), {} };
}

Server::Answer Server::vote(const QString &person, const QString &id, const api::Request &request)
{
    if (!find(id) || m_posts[id].options.isEmpty())
        return notFound();
    Post &post = alive(id);
    if (post.votes.contains(person) || post.author == person)
        return refusal(422, "Validation failed: You have already voted on this poll");
    QList<int> choices;
    for (const QJsonValue &choice : QJsonDocument::fromJson(request.body)[u"choices"_qs].toArray())
        choices.append(std::clamp(choice.toInt(), 0, int(post.options.size()) - 1));
    post.votes.insert(person, choices);
    return { 200, bytes(pollJson(post, person)), {} };
}

Server::Answer Server::announcement(const QString &person, const api::Request &request, const QStringList &parts)
{
    const QString id = parts.value(3);
    if (!m_announcements.contains(id))
        return notFound();
    Announcement &announcement = m_announcements[id];
    if (parts.value(4) == u"dismiss") {
        announcement.readers.insert(person);
        return { 200, "{}", {} };
    }
    if (parts.value(4) != u"reactions" || m_profile.isPleromaLike)
        return notFound();
    QSet<QString> &people = announcement.reactions[parts.value(5)];
    const bool isOn = request.method == Method::Put;
    if (people.contains(person) == isOn)
        return isOn ? refusal(422, "Validation failed: Name has already been taken") : notFound();
    isOn ? (void)people.insert(person) : (void)people.remove(person);
    return { 200, "{}", {} };
}

Server::Answer Server::mark(const QString &person, const api::Request &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    for (auto it = body.constBegin(); it != body.constEnd(); ++it)
        m_markers[person + u'/' + it.key()] = it.value()[u"last_read_id"_qs].toString();
    return { 200, bytes(markersJson(person)), {} };
}

} // namespace atrium::simulation
