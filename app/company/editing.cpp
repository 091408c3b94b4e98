// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/media.h"
#include "company/notifications.h"
#include "company/polls.h"
#include "company/posting.h"
#include "company/text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace atrium::company {

namespace {

// What an edit makes of a post.
struct Revision {
    QString text;
    QString spoiler;
    bool isSensitive = false;
    QString language;
    QString contentType;
    QList<qint64> media;
    std::optional<PollDraft> poll;
};

QList<qint64> mediaOf(World &world, qint64 statusId)
{
    return world.db().numbers("SELECT id FROM media WHERE status_id = ?1 ORDER BY position", statusId);
}

QString pollTitles(World &world, qint64 statusId)
{
    QJsonArray titles;
    Rows rows = world.db().query("SELECT o.title FROM poll_options o JOIN polls p ON p.id = o.poll_id "
                                 "WHERE p.status_id = ?1 ORDER BY o.position",
                                 statusId);
    while (rows.next())
        titles.append(rows.text(0));
    return titles.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(titles).toJson(QJsonDocument::Compact));
}

void keepVersion(World &world, const Status &status, qint64 at)
{
    QJsonArray media;
    for (const qint64 id : mediaOf(world, status.id)) {
        const std::optional<Media> file = loadMedia(world, id);
        media.append(QJsonObject { { u"id"_qs, QString::number(id) }, { u"description"_qs, file->description } });
    }
    world.db().run("INSERT INTO status_edits(id, status_id, spoiler, content, is_sensitive, poll, media, created_ms) "
                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                   world.nextId(), status.id, status.spoiler, status.content, status.isSensitive,
                   pollTitles(world, status.id), QString::fromUtf8(QJsonDocument(media).toJson(QJsonDocument::Compact)),
                   at);
}

Outcome<Revision> readRevision(World &world, const Status &status, const Params &params)
{
    Revision revision;
    revision.text = params.text(u"status"_qs);
    revision.spoiler = params.text(u"spoiler_text"_qs).trimmed();
    revision.isSensitive = params.flag(u"sensitive"_qs) || !revision.spoiler.isEmpty();
    revision.language = params.has(u"language"_qs) ? knownLanguage(params.text(u"language"_qs)) : status.language;
    const Outcome<QString> contentType = contentTypeFrom(world, params, status.contentType);
    if (!contentType)
        return tl::unexpected(contentType.error());
    revision.contentType = *contentType;
    const bool keepsMedia = !params.has(u"media_ids"_qs) && params.has(u"media_attributes"_qs);
    revision.media = keepsMedia ? mediaOf(world, status.id) : params.ids(u"media_ids"_qs);
    const Outcome<std::optional<PollDraft>> poll = pollFrom(world, params);
    if (!poll)
        return tl::unexpected(poll.error());
    revision.poll = *poll;
    const Outcome<Done> media = checkMedia(world, status.accountId, revision.media, status.id, 0);
    if (!media)
        return tl::unexpected(media.error());
    if (revision.text.trimmed().isEmpty() && revision.media.isEmpty() && revision.spoiler.isEmpty()
        && status.quoteState.isEmpty())
        return invalid(u"Text can't be blank"_qs);
    if (lengthOf(world, revision.text, revision.spoiler) > world.limits().statusCharacters)
        return invalid(u"Text character limit of %1 exceeded"_qs.arg(world.limits().statusCharacters));
    if (revision.poll && !revision.media.isEmpty())
        return invalid(u"A post has a poll or media, not both"_qs);
    return revision;
}

bool pollDiffers(World &world, const Status &status, const std::optional<PollDraft> &wanted)
{
    const std::optional<Poll> poll = pollOfStatus(world, status.id);
    if (!poll || !wanted)
        return poll.has_value() != wanted.has_value();
    return poll->options != wanted->options || poll->isMultiple != wanted->isMultiple
        || poll->hidesTotals != wanted->hidesTotals;
}

Outcome<bool> describeMedia(World &world, const Status &status, const Params &params)
{
    bool isChanged = false;
    for (const Params &each : params.objects(u"media_attributes"_qs)) {
        const std::optional<Media> file = loadMedia(world, idFrom(each.text(u"id"_qs)));
        if (!file || file->accountId != status.accountId)
            return refused(422, u"Media could not be found"_qs);
        const Outcome<bool> changed = describe(world, *file, each);
        if (!changed)
            return changed;
        isChanged = isChanged || *changed;
    }
    return isChanged;
}

void storeRevision(World &world, const Status &status, const Revision &revision, bool isNewPoll)
{
    const RichContent content = rendered(world, revision.text, revision.contentType);
    world.db().run("UPDATE statuses SET text = ?2, content = ?3, spoiler = ?4, is_sensitive = ?5, language = ?6, "
                   "content_type = ?7, edited_ms = ?8 WHERE id = ?1",
                   status.id, revision.text, content.html, revision.spoiler, revision.isSensitive, revision.language,
                   revision.contentType, world.now());
    storeNames(world, status.id, content);
    attachMedia(world, status.id, revision.media);
    if (isNewPoll) {
        world.db().run("DELETE FROM polls WHERE status_id = ?1", status.id);
        if (revision.poll)
            storePoll(world, status.id, *revision.poll);
    }
}

void tellEdit(World &world, const Status &status)
{
    world.tell({ .kind = Event::Kind::StatusUpdate, .object = status.id });
    const QList<qint64> boosters
        = world.db().numbers("SELECT DISTINCT account_id FROM statuses WHERE reblog_of_id = ?1", status.id);
    for (const qint64 person : boosters)
        notify(world, { .account = person, .from = status.accountId, .type = u"update"_qs, .status = status.id });
    Rows quotes = world.db().query(
        "SELECT id, account_id FROM statuses WHERE quote_of_id = ?1 AND quote_state = 'accepted'", status.id);
    while (quotes.next()) {
        notify(world,
               { .account = quotes.number(1),
                 .from = status.accountId,
                 .type = u"quoted_update"_qs,
                 .status = quotes.number(0) });
    }
}

} // namespace

Outcome<Done> editStatus(World &world, qint64 author, qint64 statusId, const Params &params)
{
    const Outcome<Status> status = ownStatus(world, author, statusId);
    if (!status)
        return tl::unexpected(status.error());
    if (status->reblogOfId != 0)
        return invalid(u"A boost cannot be edited"_qs);
    const Outcome<Revision> revision = readRevision(world, *status, params);
    if (!revision)
        return tl::unexpected(revision.error());
    const bool isNewPoll = pollDiffers(world, *status, revision->poll);
    const bool isFirst = world.db().number("SELECT count(*) FROM status_edits WHERE status_id = ?1", statusId) == 0;
    if (isFirst)
        keepVersion(world, *status, status->createdMs);
    const Outcome<bool> isDescribed = describeMedia(world, *status, params);
    if (!isDescribed)
        return tl::unexpected(isDescribed.error());
    const bool isSame = revision->text == status->text && revision->spoiler == status->spoiler
        && revision->isSensitive == status->isSensitive && revision->language == status->language
        && revision->contentType == status->contentType && revision->media == mediaOf(world, statusId) && !isNewPoll
        && !*isDescribed;
    if (isSame) {
        if (isFirst)
            world.db().run("DELETE FROM status_edits WHERE status_id = ?1", statusId);
        return Done {};
    }
    storeRevision(world, *status, *revision, isNewPoll);
    keepVersion(world, *loadStatus(world, statusId), world.now());
    tellEdit(world, *status);
    return Done {};
}

} // namespace atrium::company
