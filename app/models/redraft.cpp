// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redraft.h"

#include "core/async.h"
#include "models/drafts.h"
#include "models/filetype.h"

namespace atrium::models {

Redraft::Redraft(store::Store &store, const Clock &clock, FileSource files, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_files(std::move(files))
{
}

void Redraft::start(const PostId &post)
{
    m_post = post;
    whenDone(m_store.post(post), this, [this](const Result<Post> &found) {
        if (found && found->isMine)
            take(*found);
        else
            giveUp(tr("This post is no longer there. Nothing was changed."));
    });
}

void Redraft::take(const Post &post)
{
    const bool isComment = !post.parentId.isEmpty();
    m_draft.placeKey = isComment ? u"reply:"_qs + post.parentId.toString() : QStringLiteral("post");
    m_draft.text = post.source.isEmpty() ? plainText(post.text, true) : post.source;
    m_draft.subject = post.subject;
    m_draft.language = post.language;
    m_draft.audience = post.audience == Audience::Unknown ? Audience::Named : post.audience;
    m_draft.poll.isMultiple = post.poll.isMultiple;
    for (const PollOption &option : post.poll.options)
        m_draft.poll.options.append(option.title);
    m_left = post.attachments;
    takeNextFile();
}

void Redraft::takeNextFile()
{
    if (m_left.isEmpty())
        return keepDraft();
    const Attachment attachment = m_left.takeFirst();
    whenDone(m_files(attachment.url), this, [this, attachment](const Result<QByteArray> &bytes) {
        if (bytes)
            keepFile(attachment, *bytes);
        else
            giveUp(tr("A file of this post cannot be fetched right now, so the post stays as it is. Try again when you "
                      "are online."));
    });
}

void Redraft::keepFile(const Attachment &attachment, const QByteArray &bytes)
{
    const FileType type = fileTypeOf(bytes);
    DraftAttachment file;
    file.mimeType = type.mimeType;
    file.fileName = QStringLiteral("%1.%2").arg(file.mimeType.section(u'/', 0, 0), type.suffix);
    file.description = attachment.description;
    file.bytes = bytes.size();
    file.width = attachment.width;
    file.height = attachment.height;
    file.focusX = attachment.focusX;
    file.focusY = attachment.focusY;
    whenDone(m_store.saveBlob(bytes), this, [this, file](const Result<QString> &blobId) mutable {
        if (!blobId)
            return giveUp(tr("A file of this post could not be kept on this computer, so the post stays as it is."));
        file.blobId = *blobId;
        m_draft.attachments.append(file);
        takeNextFile();
    });
}

/// What was being written in the same place is not lost: both stand one after the other.
void Redraft::keepDraft()
{
    m_draft.changedAt = m_clock.now();
    whenDone(m_store.draft(m_draft.placeKey), this, [this](const Result<Draft> &present) {
        whenDone(m_store.saveDraft(present ? joined(m_draft, *present) : m_draft), this,
                 [this](const Result<Done> &kept) {
                     if (kept)
                         removePost();
                     else
                         giveUp(tr("The draft could not be kept on this computer, so the post stays as it is."));
                 });
    });
}

void Redraft::removePost()
{
    whenDone(m_store.enqueue(Remove { m_post }), this, [this](const Result<PendingIntent> &queued) {
        if (!queued)
            return giveUp(tr("The post could not be deleted. Its words are in your draft as well."));
        emit finished(m_draft.placeKey);
        deleteLater();
    });
}

void Redraft::giveUp(const QString &text)
{
    emit failed(text);
    deleteLater();
}

} // namespace atrium::models
