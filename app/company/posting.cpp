// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/posting.h"

#include "company/conversations.h"
#include "company/notifications.h"
#include "company/text.h"

namespace atrium::company {

namespace {

qint64 insertStatus(World &world, const Draft &draft, const RichContent &content)
{
    const qint64 id = world.nextId();
    std::optional<Status> parent;
    if (draft.replyTo != 0)
        parent = loadStatus(world, draft.replyTo);
    std::optional<Status> quoted;
    if (draft.quoteOf != 0)
        quoted = loadStatus(world, draft.quoteOf);
    const qint64 quoteOf = quoted ? (quoted->reblogOfId != 0 ? quoted->reblogOfId : quoted->id) : 0;
    world.db().run(
        "INSERT INTO statuses(id, account_id, conversation_id, reply_to_id, reply_to_account_id, visibility, "
        "is_sensitive, spoiler, text, content, content_type, language, app_name, app_website, "
        "is_local_only, has_media, quote_policy, quote_of_id, quote_state, created_ms) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)",
        id, draft.author, parent ? parent->conversationId : id, reference(parent ? parent->id : 0),
        reference(parent ? parent->accountId : 0), static_cast<int>(draft.visibility), draft.isSensitive, draft.spoiler,
        draft.text, content.html, draft.contentType, draft.language, draft.appName, draft.appWebsite, draft.isLocalOnly,
        !draft.media.isEmpty(), draft.quotePolicy, reference(quoteOf), quoteOf == 0 ? QString() : u"accepted"_qs,
        world.now());
    return id;
}

void notifyMentioned(World &world, const Status &status)
{
    QList<qint64> people = world.db().numbers("SELECT account_id FROM mentions WHERE status_id = ?1", status.id);
    // A comment is news to the author of the post even when it does not name them.
    if (status.replyToAccountId != 0 && !people.contains(status.replyToAccountId)
        && isVisible(world, status.replyToAccountId, status.id))
        people.append(status.replyToAccountId);
    for (const qint64 person : std::as_const(people))
        notify(world, { .account = person, .from = status.accountId, .type = u"mention"_qs, .status = status.id });
}

void notifyFollowers(World &world, const Status &status)
{
    if (status.visibility == Visibility::Direct || status.replyToId != 0)
        return;
    const QList<qint64> people
        = world.db().numbers("SELECT account_id FROM follows WHERE target_id = ?1 AND notifies = 1", status.accountId);
    for (const qint64 person : people)
        notify(world, { .account = person, .from = status.accountId, .type = u"status"_qs, .status = status.id });
}

// A group shares what mentions it.
void shareByGroups(World &world, const Status &status)
{
    if (status.visibility > Visibility::Unlisted || status.replyToId != 0)
        return;
    const QList<qint64> groups
        = world.db().numbers("SELECT a.id FROM mentions m JOIN accounts a ON a.id = m.account_id "
                             "WHERE m.status_id = ?1 AND a.is_group = 1 AND a.id <> ?2",
                             status.id, status.accountId);
    for (const qint64 group : groups)
        (void)reblog(world, group, status, Visibility::Public);
}

} // namespace

qint64 tagId(World &world, const QString &name)
{
    const QString folded = foldedTag(name);
    const qint64 known = world.db().number("SELECT id FROM tags WHERE name = ?1", folded);
    if (known != 0)
        return known;
    const qint64 id = world.nextId();
    world.db().run("INSERT INTO tags(id, name, display) VALUES (?1, ?2, ?3)", id, folded, name);
    return id;
}

RichContent rendered(World &world, const QString &text, const QString &contentType)
{
    const FindPerson find = personFinder(world);
    return contentType == u"text/markdown" ? fromMarkdown(text, find) : fromPlainText(text, find);
}

void storeNames(World &world, qint64 statusId, const RichContent &content)
{
    world.db().run("DELETE FROM mentions WHERE status_id = ?1", statusId);
    world.db().run("DELETE FROM status_tags WHERE status_id = ?1", statusId);
    for (const QString &username : content.mentions) {
        world.db().run("INSERT OR IGNORE INTO mentions(status_id, account_id) "
                       "SELECT ?1, id FROM accounts WHERE username = ?2",
                       statusId, username);
    }
    for (const QString &tag : content.tags) {
        world.db().run("INSERT OR IGNORE INTO status_tags(tag_id, status_id) VALUES (?1, ?2)", tagId(world, tag),
                       statusId);
    }
}

void storePoll(World &world, qint64 statusId, const PollDraft &poll)
{
    const qint64 id = world.nextId();
    world.db().run(
        "INSERT INTO polls(id, status_id, expires_ms, is_multiple, hides_totals) VALUES (?1, ?2, ?3, ?4, ?5)", id,
        statusId, world.now() + poll.seconds * 1000, poll.isMultiple, poll.hidesTotals);
    for (qsizetype i = 0; i < poll.options.size(); ++i) {
        world.db().run("INSERT INTO poll_options(poll_id, position, title) VALUES (?1, ?2, ?3)", id, qint64(i),
                       poll.options[i]);
    }
}

void attachMedia(World &world, qint64 statusId, const QList<qint64> &media)
{
    world.db().run("UPDATE media SET status_id = NULL, touched_ms = ?2 WHERE status_id = ?1", statusId, world.now());
    for (qsizetype i = 0; i < media.size(); ++i) {
        world.db().run("UPDATE media SET status_id = ?1, scheduled_id = NULL, position = ?2 WHERE id = ?3", statusId,
                       qint64(i), media[i]);
    }
    world.db().run("UPDATE statuses SET has_media = ?2 WHERE id = ?1", statusId, !media.isEmpty());
}

qint64 publish(World &world, const Draft &draft)
{
    const RichContent content = rendered(world, draft.text, draft.contentType);
    const qint64 id = insertStatus(world, draft, content);
    storeNames(world, id, content);
    if (!draft.media.isEmpty())
        attachMedia(world, id, draft.media);
    if (draft.poll)
        storePoll(world, id, *draft.poll);
    const Status status = *loadStatus(world, id);
    world.tell({ .kind = Event::Kind::Update, .object = id });
    if (status.visibility == Visibility::Direct)
        updateConversations(world, status);
    notifyMentioned(world, status);
    notifyFollowers(world, status);
    if (status.quoteOfId != 0) {
        const std::optional<Status> quoted = loadStatus(world, status.quoteOfId);
        notify(world, { .account = quoted->accountId, .from = status.accountId, .type = u"quote"_qs, .status = id });
    }
    shareByGroups(world, status);
    return id;
}

} // namespace atrium::company
