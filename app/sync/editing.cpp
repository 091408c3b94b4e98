// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/editing.h"

namespace atrium::sync {

void Editing::start()
{
    if (const auto *removal = std::get_if<Remove>(&m_pending.intent)) {
        remove(removal->postId);
        return;
    }
    const Edit &edit = std::get<Edit>(m_pending.intent);
    ask(m_sides.client.status(edit.postId), [this](const api::wire::Status &current) { receiveCurrent(current); });
}

void Editing::remove(const PostId &id)
{
    whenDone(m_sides.client.remove(id), this, [this, id](const Result<api::wire::Status> &answer) {
        store::Batch batch;
        batch.removedPosts = { id };
        if (!answer && answer.error().kind != Error::Kind::Missing)
            fail(answer.error());
        else
            confirm(batch);
    });
}

void Editing::receiveCurrent(const api::wire::Status &current)
{
    m_current = current;
    const Edit &edit = std::get<Edit>(m_pending.intent);
    const QDateTime changedAt = toPost(current, m_sides.reading()).editedAt;
    if (changedAt == edit.baseEditedAt || (!changedAt.isValid() && !edit.baseEditedAt.isValid()))
        send();
    else
        ask(m_sides.client.source(edit.postId),
            [this](const api::wire::StatusSource &source) { compareSource(source); });
}

void Editing::compareSource(const api::wire::StatusSource &source)
{
    const Edit &edit = std::get<Edit>(m_pending.intent);
    if (source.text.trimmed() == edit.text.trimmed() && source.spoilerText.trimmed() == edit.subject.trimmed()) {
        confirmWith(m_current); // our own edit: only its answer was lost
        return;
    }
    m_report.more.append(Errand { Errand::Kind::Confirm, {}, edit.postId.toString(), {} });
    reject(QCoreApplication::translate("Outbox",
                                       "This post was changed elsewhere in the meantime. Your version is safe here: "
                                       "look at the newer one and edit again."));
}

void Editing::send()
{
    const Edit &edit = std::get<Edit>(m_pending.intent);
    api::NewStatus status = toNewStatus(edit, m_current, m_sides.serverNow());
    if (m_sides.client.capabilities().traits.hasMarkdown)
        status.contentType = QStringLiteral("text/markdown");
    ask(m_sides.client.edit(edit.postId, status), [this](const api::wire::Status &changed) { confirmWith(changed); });
}

} // namespace atrium::sync
