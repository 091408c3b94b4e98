// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/draft.h"

#include "company/text.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

namespace atrium::company {

namespace {

Outcome<Done> checkPoll(World &world, const PollDraft &poll)
{
    if (poll.options.size() < 2 || poll.options.size() > world.limits().pollOptions)
        return invalid(u"A poll has two to %1 options"_qs.arg(world.limits().pollOptions));
    for (const QString &option : poll.options) {
        if (option.trimmed().isEmpty() || graphemes(option) > world.limits().pollOptionCharacters)
            return invalid(u"A poll option has 1 to %1 characters"_qs.arg(world.limits().pollOptionCharacters));
    }
    if (QSet<QString>(poll.options.begin(), poll.options.end()).size() != poll.options.size())
        return invalid(u"Poll options must differ"_qs);
    if (poll.seconds < world.limits().pollShortestSeconds || poll.seconds > world.limits().pollLongestSeconds)
        return invalid(u"The poll ends too soon or too late"_qs);
    return Done {};
}

Outcome<Done> checkQuote(World &world, const Draft &draft)
{
    const Outcome<Status> quoted = targetStatus(world, draft.author, draft.quoteOf);
    if (!quoted)
        return tl::unexpected(quoted.error());
    if (draft.poll || !draft.media.isEmpty())
        return invalid(u"A quote has neither poll nor media"_qs);
    if (quoted->visibility > Visibility::Unlisted)
        return invalid(u"This post may not be quoted"_qs);
    const bool isAllowed = quoted->accountId == draft.author || quoted->quotePolicy == u"public"
        || (quoted->quotePolicy == u"followers" && follows(world, draft.author, quoted->accountId));
    if (!isAllowed)
        return refused(403, u"The author does not allow quotes"_qs);
    return Done {};
}

Outcome<Draft> readSpelling(World &world, const Account &author, const Params &params)
{
    Draft draft;
    draft.author = author.id;
    draft.text = params.text(u"status"_qs);
    draft.spoiler = params.text(u"spoiler_text"_qs).trimmed();
    const auto visibility
        = visibilityFrom(params.has(u"visibility"_qs) ? params.text(u"visibility"_qs) : author.privacy);
    if (!visibility)
        return invalid(u"Visibility is unknown"_qs);
    draft.visibility = *visibility;
    draft.isSensitive = params.flag(u"sensitive"_qs, author.isSensitive) || !draft.spoiler.isEmpty();
    draft.language = knownLanguage(params.has(u"language"_qs) ? params.text(u"language"_qs) : author.language);
    const Outcome<QString> contentType = contentTypeFrom(world, params, author.contentType);
    if (!contentType)
        return tl::unexpected(contentType.error());
    draft.contentType = *contentType;
    draft.quotePolicy
        = params.has(u"quote_approval_policy"_qs) ? params.text(u"quote_approval_policy"_qs) : author.quotePolicy;
    static const QStringList policies = { u"public"_qs, u"followers"_qs, u"nobody"_qs };
    if (!policies.contains(draft.quotePolicy))
        return invalid(u"Quote approval policy is unknown"_qs);
    if (draft.visibility > Visibility::Unlisted)
        draft.quotePolicy = u"nobody"_qs;
    draft.isLocalOnly = params.flag(u"local_only"_qs);
    draft.media = params.ids(u"media_ids"_qs);
    return draft;
}

} // namespace

Outcome<QString> contentTypeFrom(const World &world, const Params &params, const QString &otherwise)
{
    const QStringList &known = world.profile().contentTypes;
    if (known.size() == 1) // there is no such parameter
        return known.constFirst();
    const QString type = params.has(u"content_type"_qs) ? params.text(u"content_type"_qs) : otherwise;
    if (!known.contains(type))
        return invalid(u"Content type is not supported"_qs);
    return type;
}

int lengthOf(World &world, const QString &text, const QString &spoiler)
{
    const int perUrl = world.limits().charactersPerUrl;
    return postLength(text, perUrl) + postLength(spoiler, perUrl);
}

QString knownLanguage(const QString &code)
{
    static const QRegularExpression pattern(u"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$"_qs);
    if (!pattern.match(code).hasMatch())
        return {};
    const bool isKnown = QLocale::codeToLanguage(code.section(u'-', 0, 0)) != QLocale::AnyLanguage;
    const bool isPlausible = code.section(u'-', 1).size() <= 4; // a region or a script
    return isKnown && isPlausible ? code : QString();
}

Outcome<std::optional<PollDraft>> pollFrom(World &world, const Params &params)
{
    const Params poll = params.object(u"poll"_qs);
    if (poll.values().isEmpty())
        return std::optional<PollDraft>();
    PollDraft draft;
    draft.options = poll.list(u"options"_qs);
    while (!draft.options.isEmpty() && draft.options.last().trimmed().isEmpty() && draft.options.size() > 2)
        draft.options.removeLast(); // forms send their empty last line
    draft.seconds = poll.number(u"expires_in"_qs);
    draft.isMultiple = poll.flag(u"multiple"_qs);
    draft.hidesTotals = poll.flag(u"hide_totals"_qs);
    const Outcome<Done> isFine = checkPoll(world, draft);
    if (!isFine)
        return tl::unexpected(isFine.error());
    return std::optional<PollDraft>(draft);
}

Outcome<Draft> draftFrom(World &world, qint64 author, const Params &params)
{
    const std::optional<Account> account = loadAccount(world, author);
    Outcome<Draft> draft = readSpelling(world, account.value_or(Account()), params);
    if (!draft)
        return draft;
    const Outcome<std::optional<PollDraft>> poll = pollFrom(world, params);
    if (!poll)
        return tl::unexpected(poll.error());
    draft->poll = *poll;
    const QJsonValue parent = params.values().value(u"in_reply_to_id"_qs);
    if (parent.isArray() || parent.isObject())
        return invalid(u"in_reply_to_id is not one id"_qs);
    if (params.has(u"in_reply_to_id"_qs) && !params.text(u"in_reply_to_id"_qs).isEmpty()) {
        const Outcome<Status> answered = targetStatus(world, author, idFrom(params.text(u"in_reply_to_id"_qs)));
        if (!answered)
            return refused(404, u"The post you are replying to does not exist"_qs);
        draft->replyTo = answered->id;
    }
    for (const QString &key : world.profile().quoteKeys) {
        if (!params.text(key).isEmpty())
            draft->quoteOf = idFrom(params.text(key)) == 0 ? -1 : idFrom(params.text(key));
    }
    const Outcome<Done> isFine = checkDraft(world, *draft);
    if (!isFine)
        return tl::unexpected(isFine.error());
    return draft;
}

Outcome<Done> checkMedia(World &world, qint64 owner, const QList<qint64> &media, qint64 statusId, qint64 scheduledId)
{
    if (media.size() > world.limits().attachments)
        return invalid(u"Cannot attach more than %1 files"_qs.arg(world.limits().attachments));
    if (QSet<qint64>(media.begin(), media.end()).size() != media.size())
        return invalid(u"A file is attached twice"_qs);
    for (const qint64 id : media) {
        Rows row = world.db().query(
            "SELECT state, status_id, scheduled_id FROM media WHERE id = ?1 AND account_id = ?2", id, owner);
        if (!row.next())
            return refused(422, u"Media could not be found"_qs);
        if (row.text(0) != u"ready")
            return refused(422, u"Cannot attach files that have not finished processing. Try again in a moment!"_qs);
        const bool isElsewhere
            = (!row.isNull(1) && row.number(1) != statusId) || (!row.isNull(2) && row.number(2) != scheduledId);
        if (isElsewhere)
            return refused(422, u"Media is already attached"_qs);
    }
    return Done {};
}

Outcome<Done> checkDraft(World &world, const Draft &draft)
{
    const bool isBlank = draft.text.trimmed().isEmpty();
    const bool needsText = draft.media.isEmpty() && draft.quoteOf == 0 && draft.spoiler.isEmpty();
    if (isBlank && needsText)
        return invalid(u"Text can't be blank"_qs);
    if (lengthOf(world, draft.text, draft.spoiler) > world.limits().statusCharacters)
        return invalid(u"Text character limit of %1 exceeded"_qs.arg(world.limits().statusCharacters));
    if (draft.poll && !draft.media.isEmpty())
        return invalid(u"A post has a poll or media, not both"_qs);
    const Outcome<Done> media = checkMedia(world, draft.author, draft.media, 0, draft.scheduledId);
    if (!media)
        return media;
    return draft.quoteOf == 0 ? Outcome<Done>(Done {}) : checkQuote(world, draft);
}

} // namespace atrium::company
