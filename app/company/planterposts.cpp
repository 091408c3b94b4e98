// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/files.h"
#include "company/picture.h"
#include "company/planter.h"
#include "company/posting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace atrium::company {

namespace {

constexpr qint64 unreadMs = 20LL * 3600 * 1000; // what happened in this time is still unread
constexpr qint64 followGroupMs = 12LL * 3600 * 1000;

qint64 msOf(const QDateTime &time) { return time.isValid() ? time.toMSecsSinceEpoch() : 0; }

QString plainTitles(const SamplePost &post)
{
    if (!post.poll)
        return {};
    QJsonArray titles;
    for (const SamplePollOption &option : post.poll->options)
        titles.append(option.title);
    return QString::fromUtf8(QJsonDocument(titles).toJson(QJsonDocument::Compact));
}

} // namespace

void SamplePlanter::addPosts()
{
    QList<Moment> moments;
    for (const SamplePost &post : m_company.posts) {
        if (!post.deletedAt.isValid())
            moments.append({ msOf(post.createdAt), &post, nullptr });
    }
    for (const SampleBoost &boost : m_company.boosts)
        moments.append({ msOf(boost.at), nullptr, &boost });
    std::stable_sort(moments.begin(), moments.end(), [](const Moment &a, const Moment &b) { return a.ms < b.ms; });
    for (const Moment &moment : std::as_const(moments)) {
        if (moment.post)
            addPost(*moment.post);
        else
            addBoost(*moment.boost);
    }
}

void SamplePlanter::addPost(const SamplePost &post)
{
    const qint64 id = idAt("status", msOf(post.createdAt));
    const qint64 author = person(post.author);
    const qint64 parent = status(post.inReplyTo);
    const qint64 conversation
        = parent == 0 ? id : m_world.db().number("SELECT conversation_id FROM statuses WHERE id = ?1", parent);
    const qint64 quoted = status(post.quoteOf);
    const RichContent content = rendered(m_world, post.text, u"text/plain"_qs);
    const bool isOpen = post.visibility <= SampleVisibility::Unlisted;
    m_world.db().run(
        "INSERT INTO statuses(id, account_id, conversation_id, reply_to_id, reply_to_account_id, visibility, "
        "is_sensitive, "
        "spoiler, text, content, language, app_name, has_media, quote_policy, quote_of_id, quote_state, card, "
        "created_ms, "
        "edited_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 'Atrium', ?12, ?13, ?14, ?15, ?16, ?17, ?18)",
        id, author, conversation, reference(parent), reference(parent == 0 ? 0 : authorOf(post.inReplyTo)),
        static_cast<int>(post.visibility), post.isSensitive || !post.spoilerText.isEmpty(), post.spoilerText, post.text,
        content.html, post.language, !post.media.isEmpty(), isOpen ? u"public"_qs : u"nobody"_qs, reference(quoted),
        quoted == 0 ? QString() : u"accepted"_qs, cardOf(post), msOf(post.createdAt),
        post.versions.isEmpty() ? 0 : msOf(post.editedAt));
    m_statuses.insert(post.key, id);
    m_authors.insert(post.key, author);
    addNames(id, content);
    addMedia(id, post);
    addPoll(id, post);
    addVersions(id, post, content);
    if (post.isPinned)
        m_world.db().run("INSERT INTO pins(id, account_id, status_id) VALUES (?1, ?2, ?3)", m_world.nextId(), author,
                         id);
    notePost(id, post, content);
}

void SamplePlanter::addNames(qint64 id, const RichContent &content)
{
    for (const QString &username : content.mentions) {
        m_world.db().run("INSERT OR IGNORE INTO mentions(status_id, account_id) VALUES (?1, ?2)", id, person(username));
    }
    for (const QString &tag : content.tags)
        m_world.db().run("INSERT OR IGNORE INTO status_tags(tag_id, status_id) VALUES (?1, ?2)", tagId(m_world, tag),
                         id);
}

void SamplePlanter::addMedia(qint64 id, const SamplePost &post)
{
    for (qsizetype i = 0; i < post.media.size(); ++i) {
        const SampleMedia *media = m_media.value(post.media[i]);
        if (!media)
            continue;
        const bool isPicture = media->mime.startsWith(u"image/");
        const QSize small = previewSize(media->size);
        const bool hasPreview = isPicture && (small != media->size || media->mime == u"image/gif");
        // Moving pictures are GIF files here: clients that think "gifv" is a video could not play them.
        const QString type = isPicture ? u"image"_qs : media->type;
        m_world.db().run(
            "INSERT INTO media(id, account_id, status_id, position, type, description, width, height, small_width, "
            "small_height, seconds, blurhash, file, preview, touched_ms) "
            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
            idAt("media", msOf(post.createdAt)), person(post.author), id, qint64(i), type, media->description,
            media->size.isEmpty() ? 0 : media->size.width(), media->size.isEmpty() ? 0 : media->size.height(),
            small.isEmpty() ? 0 : small.width(), small.isEmpty() ? 0 : small.height(), media->seconds,
            isPicture ? blurhashOf(media->key) : QString(), fileOf(media->key, false),
            hasPreview ? fileOf(media->key, true) : QString(), msOf(post.createdAt));
    }
}

void SamplePlanter::addPoll(qint64 id, const SamplePost &post)
{
    if (!post.poll)
        return;
    const qint64 poll = idAt("poll", msOf(post.createdAt));
    const qint64 expires = msOf(post.poll->expiresAt);
    m_world.db().run("INSERT INTO polls(id, status_id, expires_ms, is_multiple, hides_totals, is_announced) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                     poll, id, expires, post.poll->isMultiple, post.poll->hidesTotals, expires <= m_world.now());
    QSet<QString> voters;
    for (qsizetype i = 0; i < post.poll->options.size(); ++i) {
        const SamplePollOption &option = post.poll->options[i];
        m_world.db().run("INSERT INTO poll_options(poll_id, position, title) VALUES (?1, ?2, ?3)", poll, qint64(i),
                         option.title);
        for (const QString &name : option.voters) {
            m_world.db().run("INSERT OR IGNORE INTO poll_votes(poll_id, account_id, position) VALUES (?1, ?2, ?3)",
                             poll, person(name), qint64(i));
            voters.insert(name);
        }
    }
    if (expires > m_world.now())
        return;
    for (const QString &name : std::as_const(voters))
        note({ expires, person(name), person(post.author), "poll", id, {} });
}

void SamplePlanter::addVersions(qint64 id, const SamplePost &post, const RichContent &content)
{
    if (post.versions.isEmpty())
        return;
    const auto add = [&](const QString &html, const QString &spoiler, qint64 ms) {
        m_world.db().run("INSERT INTO status_edits(id, status_id, spoiler, content, is_sensitive, poll, created_ms) "
                         "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                         idAt("edit", ms), id, spoiler, html, post.isSensitive, plainTitles(post), ms);
    };
    for (const SampleVersion &version : post.versions)
        add(rendered(m_world, version.text, u"text/plain"_qs).html, version.spoilerText, msOf(version.at));
    add(content.html, post.spoilerText, msOf(post.editedAt));
}

QString SamplePlanter::cardOf(const SamplePost &post)
{
    if (!post.card)
        return {};
    const SampleCard &card = *post.card;
    const SampleMedia image = mediaInfo(card.imageKey);
    const QJsonObject json {
        { u"url"_qs, card.url },
        { u"title"_qs, card.title },
        { u"description"_qs, card.description },
        { u"type"_qs, u"link"_qs },
        { u"author_name"_qs, QString() },
        { u"author_url"_qs, QString() },
        { u"authors"_qs, QJsonArray() },
        { u"provider_name"_qs, card.provider },
        { u"provider_url"_qs, QString() },
        { u"html"_qs, QString() },
        { u"width"_qs, image.key.isEmpty() ? 0 : image.size.width() },
        { u"height"_qs, image.key.isEmpty() ? 0 : image.size.height() },
        { u"image_key"_qs, fileOf(card.imageKey, false) },
        { u"embed_url"_qs, QString() },
        { u"blurhash"_qs,
          card.imageKey.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(blurhashOf(card.imageKey)) },
    };
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void SamplePlanter::addBoost(const SampleBoost &boost)
{
    const qint64 original = status(boost.postKey);
    if (original == 0)
        return;
    const qint64 id = idAt("status", msOf(boost.at));
    m_world.db().run("INSERT INTO statuses(id, account_id, conversation_id, reblog_of_id, visibility, created_ms) "
                     "VALUES (?1, ?2, ?1, ?3, 0, ?4)",
                     id, person(boost.person), original, msOf(boost.at));
    note({ msOf(boost.at), authorOf(boost.postKey), person(boost.person), "reblog", original, {} });
}

void SamplePlanter::notePost(qint64 id, const SamplePost &post, const RichContent &content)
{
    QList<qint64> people;
    for (const QString &username : content.mentions)
        people.append(person(username));
    const qint64 parentAuthor = post.visibility == SampleVisibility::Direct ? 0 : authorOf(post.inReplyTo);
    if (parentAuthor != 0 && !people.contains(parentAuthor))
        people.append(parentAuthor);
    for (const qint64 each : std::as_const(people))
        note({ msOf(post.createdAt), each, person(post.author), "mention", id, {} });
    if (!post.quoteOf.isEmpty())
        note({ msOf(post.createdAt), authorOf(post.quoteOf), person(post.author), "quote", id, {} });
}

void SamplePlanter::addConversations()
{
    for (const SampleConversation &each : m_company.conversations) {
        const qint64 last = each.postKeys.isEmpty() ? 0 : status(each.postKeys.last());
        if (last == 0)
            continue;
        const qint64 thread = m_world.db().number("SELECT conversation_id FROM statuses WHERE id = ?1", last);
        for (const QString &reader : each.people) {
            QList<qint64> others;
            for (const QString &name : each.people) {
                if (name != reader)
                    others.append(person(name));
            }
            std::sort(others.begin(), others.end());
            QStringList names;
            for (const qint64 other : std::as_const(others))
                names.append(QString::number(other));
            m_world.db().run(
                "INSERT OR IGNORE INTO conversations(id, account_id, conversation_id, participants, last_status_id, "
                "is_unread) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                m_world.nextId(), person(reader), thread, names.join(u' '), last, each.unreadBy.contains(reader));
        }
    }
}

void SamplePlanter::addNotifications()
{
    for (const SampleFollow &each : m_company.follows)
        note({ msOf(each.at), person(each.target), person(each.person), "follow", 0, {} });
    std::stable_sort(m_noted.begin(), m_noted.end(), [](const Noted &a, const Noted &b) { return a.ms < b.ms; });
    for (const Noted &each : std::as_const(m_noted)) {
        const qint64 id = idAt("notification", each.ms);
        const QString type = QLatin1String(each.type);
        QString key = u"ungrouped-"_qs + QString::number(id);
        if (type == u"favourite" || type == u"reblog")
            key = type + u'-' + QString::number(each.status);
        else if (type == u"follow")
            key = u"follow-"_qs + QString::number(each.ms / followGroupMs);
        m_world.db().run(
            "INSERT INTO notifications(id, account_id, from_id, type, status_id, group_key, emoji, created_ms) "
            "SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8 WHERE NOT EXISTS "
            "(SELECT 1 FROM mutes WHERE account_id = ?2 AND target_id = ?3)",
            id, each.account, each.from, type, reference(each.status), key, each.emoji, each.ms);
    }
}

void SamplePlanter::addMarkers()
{
    m_world.db().run("INSERT INTO markers(account_id, timeline, last_read_id, version, updated_ms) "
                     "SELECT account_id, 'notifications', max(id), 1, ?2 FROM notifications WHERE created_ms <= ?1 "
                     "GROUP BY account_id",
                     m_world.now() - unreadMs, m_world.now());
}

} // namespace atrium::company
