// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/composer.h"

#include "core/async.h"
#include "models/drafts.h"
#include "models/markdown.h"
#include "models/redraft.h"
#include "models/textweight.h"

#include <QUuid>

// The part of the composer that checks what was written and hands it to the outbox.
namespace atrium::models {

bool Composer::send()
{
    if (!m_isReady && !m_isSending && !isEmpty()) { // the keys were quicker than the store
        m_isSendWanted = true;
        return false;
    }
    if (!m_canSend || m_isSending) {
        if (!m_isSending && !isEmpty())
            emit refused(m_problem.isEmpty() ? tr("A file is still being prepared. Try again in a moment.")
                                             : m_problem);
        return false;
    }
    if (m_attachments.undescribed() > 0 && !m_isNudged) {
        m_isNudged = true; // asked once: who presses again has decided
        check();
        emit nudged();
        return false;
    }
    check(); // time has passed since the last key
    if (!m_canSend)
        return false;
    m_isSending = true;
    check();
    const PostId localId(localIdPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces));
    const PostId id = isEdit() ? editOf(m_draft.placeKey) : localId;
    whenDone(m_store.enqueue(intent(localId)), this,
             [this, given = m_draft, id](const Result<PendingIntent> &queued) { onQueued(given, id, queued); });
    return true;
}

QString Composer::findProblem() const
{
    if (m_remaining < 0)
        return tr("Your text is %n characters too long.", nullptr, -m_remaining);
    if (isPlanned() && m_draft.plannedFor <= m_clock.now())
        return tr("The time it is planned for has passed. Choose a later one, or send it at once.");
    const QStringList &options = m_draft.poll.options;
    if (options.isEmpty())
        return m_attachments.problem();
    if (m_attachments.count() > 0)
        return tr("A post can have a poll or files, not both.");
    if (options.size() < 2 || options.size() > m_traits.maxPollOptions)
        return tr("A poll has 2 to %1 answers.").arg(m_traits.maxPollOptions);
    for (const QString &option : options) {
        if (option.trimmed().isEmpty())
            return tr("An answer of the poll is empty.");
        if (graphemes(option) > m_traits.maxPollOptionCharacters)
            return tr("An answer of the poll is longer than %n characters.", nullptr, m_traits.maxPollOptionCharacters);
    }
    return m_draft.text.trimmed().isEmpty() ? tr("Write the question of the poll.") : QString();
}

RichText Composer::preview() const
{
    if (m_traits.hasMarkdown)
        return richTextFromMarkdown(m_draft.text);
    TextContext plain;
    plain.findsLinks = true;
    return richTextFromPlain(m_draft.text, plain);
}

/// What is sent. Servers tell only people who are named, so a comment names the person it answers.
QString Composer::fullText() const
{
    const bool isNamed = m_address.isEmpty() || m_draft.text.contains(m_address, Qt::CaseInsensitive);
    return isNamed ? m_draft.text : m_address + u' ' + m_draft.text;
}

Intent Composer::intent(const PostId &localId) const
{
    if (isEdit())
        return Edit { .postId = editOf(m_draft.placeKey),
                      .text = m_draft.text,
                      .subject = m_draft.subject,
                      .language = m_draft.language,
                      .isSensitive = !m_draft.subject.isEmpty(),
                      .baseEditedAt = m_baseEditedAt };
    return Publish { .localId = localId,
                     .parentId = replyTo(m_draft.placeKey),
                     .text = fullText().trimmed(),
                     .subject = m_draft.subject,
                     .language = m_draft.language,
                     .audience = m_draft.audience,
                     .isSensitive = !m_draft.subject.isEmpty(),
                     .attachments = m_draft.attachments,
                     .poll = m_draft.poll,
                     .quotedId = m_draft.quotedId,
                     .plannedFor = m_draft.plannedFor };
}

void Composer::onQueued(const Draft &given, const PostId &id, const Result<PendingIntent> &queued)
{
    m_isSending = false;
    if (!queued) {
        check();
        tell(tr("This could not be kept on this computer, so it was not sent. Your text is still here."));
        return;
    }
    m_store.saveDraft(emptyDraft(given.placeKey));
    if (given.placeKey == m_draft.placeKey)
        clear();
    emit sent(id.toString(), queued->sequence);
}

void Composer::redraft(const QString &postId)
{
    if (isSaving())
        save();
    auto *redraft = new Redraft(m_store, m_clock, m_files, this);
    connect(redraft, &Redraft::finished, this, &Composer::redrafted);
    connect(redraft, &Redraft::failed, this, &Composer::redraftFailed);
    redraft->start(PostId(postId));
}

} // namespace atrium::models
