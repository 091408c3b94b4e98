// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/emojinames.h"
#include "company/files.h"
#include "company/picture.h"
#include "company/planter.h"
#include "company/posting.h"
#include "company/seeds.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace atrium::company {

namespace {

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

qint64 msOf(const QDateTime &time) { return time.isValid() ? time.toMSecsSinceEpoch() : 0; }

} // namespace

SamplePlanter::SamplePlanter(World &world, const SampleCompany &company)
    : m_world(world)
    , m_company(company)
{
    for (const SampleMedia &media : company.media)
        m_media.insert(media.key, &media);
}

void SamplePlanter::plant()
{
    addMeta();
    addPeople();
    addFollows();
    addEmoji();
    addPosts();
    addReactions();
    addBookmarks();
    addConversations();
    addAnnouncements();
    addLists();
    addMutes();
    addFilters();
    addScheduled();
    addReports();
    addNotifications();
    addMarkers();
    for (const qint64 lowest : std::as_const(m_lowest))
        m_world.reserveIds(lowest);
}

void SamplePlanter::addMeta()
{
    const auto set = [&](const QString &name, const QString &value) {
        m_world.db().run("INSERT INTO meta(name, value) VALUES (?1, ?2)", name, value);
    };
    set(u"seed"_qs, u"sample"_qs);
    set(u"title"_qs, m_company.name);
    set(u"description"_qs, m_company.description);
    set(u"rules"_qs, compact(QJsonArray::fromStringList(m_company.rules)));
}

QString SamplePlanter::fileOf(const QString &mediaKey, bool isPreview)
{
    if (mediaKey.isEmpty())
        return {};
    const QByteArray whole = mediaInfo(mediaKey).mime.toLatin1();
    const QByteArray mime = isPreview ? previewMime(whole) : whole;
    const QByteArray hash = QCryptographicHash::hash(mediaKey.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    const QString key = QString::fromLatin1(hash) + (isPreview ? u"-small"_qs : QString()) + suffixOf(mime);
    m_world.db().run("INSERT OR IGNORE INTO files(key, mime, sample, shrink) VALUES (?1, ?2, ?3, ?4)", key,
                     QString::fromLatin1(mime), mediaKey, isPreview);
    return key;
}

QString SamplePlanter::blurhashOf(const QString &mediaKey)
{
    const auto known = m_blurhashes.constFind(mediaKey);
    return known != m_blurhashes.constEnd() ? *known : *m_blurhashes.insert(mediaKey, mediaBlurhash(mediaKey));
}

void SamplePlanter::addPeople()
{
    QList<const SamplePerson *> people;
    for (const SamplePerson &each : m_company.people)
        people.append(&each);
    std::stable_sort(people.begin(), people.end(),
                     [](const auto *a, const auto *b) { return a->joinedAt < b->joinedAt; });
    for (const SamplePerson *each : std::as_const(people)) {
        QJsonArray fields;
        for (const auto &[name, value] : each->fields)
            fields.append(QJsonObject { { u"name"_qs, name }, { u"value"_qs, value } });
        const qint64 id = idAt("person", msOf(each->joinedAt));
        m_people.insert(each->username, id);
        m_world.db().run("INSERT INTO accounts(id, username, display_name, note, fields, is_locked, is_bot, is_group, "
                         "is_discoverable, "
                         "is_indexable, has_left, is_staff, avatar, header, default_language, created_ms) "
                         "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
                         id, each->username, each->displayName, each->note, compact(fields), each->isLocked,
                         each->isBot, each->isGroup, each->isDiscoverable && !each->isOutOfInsights,
                         !each->isOutOfInsights, each->leftAt.isValid(),
                         each->username == QLatin1String(sampleCommunicator), fileOf(each->avatarKey, false),
                         fileOf(each->headerKey, false), each->language, msOf(each->joinedAt));
    }
}

void SamplePlanter::addFollows()
{
    for (const SampleFollow &each : m_company.follows) {
        m_world.db().run("INSERT OR IGNORE INTO follows(id, account_id, target_id) VALUES (?1, ?2, ?3)",
                         idAt("follow", msOf(each.at)), person(each.person), person(each.target));
    }
    for (const SampleTagFollow &each : m_company.tagFollows) {
        m_world.db().run("INSERT OR IGNORE INTO tag_follows(id, account_id, tag_id) VALUES (?1, ?2, ?3)",
                         m_world.nextId(), person(each.person), tagId(m_world, each.tag));
    }
}

void SamplePlanter::addEmoji()
{
    for (const SampleEmoji &each : m_company.emoji) {
        const bool isMoving = mediaInfo(each.mediaKey).mime == u"image/gif";
        m_world.db().run(
            "INSERT OR IGNORE INTO emojis(id, shortcode, file, still, category) VALUES (?1, ?2, ?3, ?4, ?5)",
            m_world.nextId(), each.shortcode, fileOf(each.mediaKey, false), fileOf(each.mediaKey, isMoving),
            each.category);
    }
}

void SamplePlanter::addAnnouncements()
{
    for (const SampleAnnouncement &each : m_company.announcements) {
        const qint64 id = idAt("announcement", msOf(each.publishedAt));
        m_world.db().run(
            "INSERT INTO announcements(id, text, content, starts_ms, ends_ms, is_all_day, published_ms, updated_ms) "
            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7)",
            id, each.text, rendered(m_world, each.text, u"text/plain"_qs).html, msOf(each.startsAt), msOf(each.endsAt),
            each.isAllDay, msOf(each.publishedAt));
        for (const SampleAnnouncementReaction &reaction : each.reactions) {
            for (const QString &name : reaction.people) {
                m_world.db().run(
                    "INSERT OR IGNORE INTO announcement_reactions(id, announcement_id, account_id, emoji, name) "
                    "VALUES (?1, ?2, ?3, ?4, ?5)",
                    m_world.nextId(), id, person(name), foldedEmoji(reaction.emoji), reaction.emoji);
            }
        }
        for (const QString &name : each.readBy)
            m_world.db().run("INSERT OR IGNORE INTO announcement_reads(announcement_id, account_id) VALUES (?1, ?2)",
                             id, person(name));
    }
}

void SamplePlanter::addLists()
{
    for (const SampleList &each : m_company.lists) {
        const qint64 id = m_world.nextId();
        m_world.db().run("INSERT INTO lists(id, account_id, title) VALUES (?1, ?2, ?3)", id, person(each.owner),
                         each.title);
        for (const QString &name : each.members) {
            m_world.db().run("INSERT OR IGNORE INTO list_accounts(id, list_id, account_id) VALUES (?1, ?2, ?3)",
                             m_world.nextId(), id, person(name));
        }
    }
}

void SamplePlanter::addMutes()
{
    for (const SampleMute &each : m_company.mutes) {
        if (each.postKey.isEmpty()) {
            m_world.db().run("INSERT OR IGNORE INTO mutes(id, account_id, target_id) VALUES (?1, ?2, ?3)",
                             m_world.nextId(), person(each.person), person(each.target));
            continue;
        }
        m_world.db().run("INSERT OR IGNORE INTO thread_mutes(account_id, conversation_id) "
                         "SELECT ?1, conversation_id FROM statuses WHERE id = ?2",
                         person(each.person), status(each.postKey));
    }
}

void SamplePlanter::addFilters()
{
    for (const SampleFilter &each : m_company.filters) {
        const qint64 id = m_world.nextId();
        m_world.db().run("INSERT INTO filters(id, account_id, title, contexts, action) VALUES (?1, ?2, ?3, ?4, ?5)", id,
                         person(each.person), each.title, each.contexts.join(u' '),
                         each.hides ? u"hide"_qs : u"warn"_qs);
        for (const QString &phrase : each.phrases) {
            m_world.db().run("INSERT INTO filter_keywords(id, filter_id, keyword) VALUES (?1, ?2, ?3)",
                             m_world.nextId(), id, phrase);
        }
    }
}

void SamplePlanter::addScheduled()
{
    for (const SampleScheduled &each : m_company.scheduled) {
        const QJsonObject draft { { u"status"_qs, each.text },
                                  { u"language"_qs, each.language },
                                  { u"visibility"_qs, u"public"_qs } };
        m_world.db().run("INSERT INTO scheduled(id, account_id, due_ms, draft) VALUES (?1, ?2, ?3, ?4)",
                         m_world.nextId(), person(each.person), msOf(each.at),
                         QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact)));
    }
}

void SamplePlanter::addReports()
{
    for (const SampleReport &each : m_company.reports) {
        QStringList posts;
        for (const QString &key : each.postKeys)
            posts.append(QString::number(status(key)));
        m_world.db().run(
            "INSERT INTO reports(id, account_id, target_id, status_ids, rule_ids, category, comment, created_ms) "
            "VALUES (?1, ?2, ?3, ?4, '', 'other', ?5, ?6)",
            idAt("report", msOf(each.at)), person(each.reporter), person(each.target), posts.join(u' '), each.comment,
            msOf(each.at));
    }
}

void SamplePlanter::addBookmarks()
{
    for (const SampleBookmark &each : m_company.bookmarks) {
        if (status(each.postKey) != 0) {
            m_world.db().run("INSERT OR IGNORE INTO bookmarks(id, account_id, status_id) VALUES (?1, ?2, ?3)",
                             idAt("bookmark", msOf(each.at)), person(each.person), status(each.postKey));
        }
    }
}

void SamplePlanter::addReactions()
{
    for (const SampleReaction &each : m_company.reactions) {
        const qint64 post = status(each.postKey);
        if (post == 0)
            continue;
        const qint64 who = person(each.person);
        if (each.isLike()) {
            m_world.db().run("INSERT OR IGNORE INTO favourites(id, account_id, status_id) VALUES (?1, ?2, ?3)",
                             idAt("favourite", msOf(each.at)), who, post);
        } else {
            m_world.db().run(
                "INSERT OR IGNORE INTO reactions(id, account_id, status_id, emoji, name) VALUES (?1, ?2, ?3, ?4, ?5)",
                idAt("reaction", msOf(each.at)), who, post, foldedEmoji(each.emoji), each.emoji);
        }
        note({ msOf(each.at), authorOf(each.postKey), who, each.isLike() ? "favourite" : "reaction", post,
               each.isLike() ? QString() : foldedEmoji(each.emoji) });
    }
}

void SamplePlanter::note(Noted noted)
{
    if (noted.account != noted.from && noted.account != 0)
        m_noted.append(std::move(noted));
}

void plantSample(World &world)
{
    const SampleCompany company = generateSampleCompany(QDateTime::fromMSecsSinceEpoch(world.now(), Qt::UTC));
    SamplePlanter(world, company).plant();
}

} // namespace atrium::company
