// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drafts.h"

namespace atrium::models {

namespace {

PostId idAfter(const QString &placeKey, QLatin1String prefix)
{
    return PostId(placeKey.startsWith(prefix) ? placeKey.mid(prefix.size()) : QString());
}

} // namespace

std::optional<Draft> draftOf(const Intent &intent)
{
    if (const auto *publish = std::get_if<Publish>(&intent)) {
        Draft draft;
        draft.placeKey
            = publish->parentId.isEmpty() ? QStringLiteral("post") : u"reply:"_qs + publish->parentId.toString();
        draft.text = publish->text;
        draft.subject = publish->subject;
        draft.language = publish->language;
        draft.audience = publish->audience;
        draft.attachments = publish->attachments;
        draft.poll = publish->poll;
        draft.quotedId = publish->quotedId;
        draft.plannedFor = publish->plannedFor;
        return draft;
    }
    if (const auto *edit = std::get_if<Edit>(&intent)) {
        Draft draft;
        draft.placeKey = u"edit:"_qs + edit->postId.toString();
        draft.text = edit->text;
        draft.subject = edit->subject;
        draft.language = edit->language;
        return draft;
    }
    return {};
}

PostId replyTo(const QString &placeKey) { return idAfter(placeKey, QLatin1String("reply:")); }

PostId editOf(const QString &placeKey) { return idAfter(placeKey, QLatin1String("edit:")); }

Draft emptyDraft(const QString &placeKey)
{
    Draft draft;
    draft.placeKey = placeKey;
    return draft;
}

Draft joined(const Draft &taken, const Draft &present)
{
    Draft both = taken;
    if (!present.text.trimmed().isEmpty())
        both.text = taken.text + u"\n\n"_qs + present.text;
    if (both.subject.isEmpty())
        both.subject = present.subject;
    if (both.poll.options.isEmpty())
        both.poll = present.poll;
    both.attachments += present.attachments;
    if (both.quotedId.isEmpty())
        both.quotedId = present.quotedId;
    if (!both.plannedFor.isValid())
        both.plannedFor = present.plannedFor;
    both.caret = int(taken.text.size());
    return both;
}

} // namespace atrium::models
