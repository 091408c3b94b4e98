// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/composer.h"

#include "core/async.h"
#include "models/drafts.h"
#include "models/isolated.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <utility>

// The part of the composer that takes in files.
namespace atrium::models {

void Composer::attachFile(const QUrl &file)
{
    if (!file.isLocalFile()) {
        tell(tr("Only files on this computer can be attached. Save the file first."));
        return;
    }
    if (hasRoom())
        takeIn(m_attachments.begin(file.fileName()), takeFile(file.toLocalFile(), m_traits), {});
}

void Composer::attachImage(const QImage &image)
{
    if (!image.isNull() && hasRoom())
        takeIn(m_attachments.begin(tr("Pasted picture")), takeImage(image, m_traits), {});
}

bool Composer::paste()
{
    const QMimeData *pasted = QGuiApplication::clipboard()->mimeData();
    if (!pasted)
        return false;
    const QList<QUrl> urls = pasted->urls();
    const bool areFiles
        = !urls.isEmpty() && std::all_of(urls.cbegin(), urls.cend(), [](const QUrl &url) { return url.isLocalFile(); });
    if (areFiles) {
        for (const QUrl &url : urls)
            attachFile(url);
        return true;
    }
    // Word processors put a picture of the text beside the text.
    if (!pasted->hasImage() || pasted->hasText())
        return false;
    attachImage(qvariant_cast<QImage>(pasted->imageData()));
    return true;
}

void Composer::attachGif(const QString &url, const QString &description)
{
    if (!hasRoom())
        return;
    const QString rowId = m_attachments.begin(tr("GIF"));
    whenDone(m_files(url), this, [this, rowId, description](const Result<QByteArray> &bytes) {
        if (bytes)
            return takeIn(rowId, takeBytes(*bytes, m_traits), description);
        refuse(rowId,
               tr("This GIF is not on this computer and cannot be fetched right now. Choose another one, or try again "
                  "later."));
    });
}

void Composer::removeAttachment(int index)
{
    m_attachments.removeAt(index);
    touch();
    save();
}

void Composer::setDescription(int index, const QString &text)
{
    m_attachments.setDescription(index, text);
    touch();
}

void Composer::setDecorative(int index, bool on)
{
    m_attachments.setDecorative(index, on);
    touch();
}

bool Composer::hasRoom()
{
    if (isEdit())
        tell(tr("Files cannot be added to a post that is already there. Write a new post for them."));
    else if (m_attachments.count() >= m_traits.maxAttachments)
        tell(tr("Your company's server takes at most %n files in a post.", nullptr, m_traits.maxAttachments));
    else
        return true;
    return false;
}

void Composer::takeIn(const QString &rowId, QFuture<Result<IncomingFile>> incoming, const QString &description)
{
    whenDone(std::move(incoming), this,
             [this, rowId, place = m_draft.placeKey, description](const Result<IncomingFile> &file) {
                 if (place == m_draft.placeKey && !m_attachments.has(rowId))
                     return; // removed while it was being read
                 if (file)
                     return keepFile(place, rowId, *file, description);
                 refuse(rowId, file.error().detail);
             });
}

void Composer::keepFile(const QString &placeKey, const QString &rowId, const IncomingFile &file,
                        const QString &description)
{
    DraftAttachment attachment;
    attachment.mimeType = file.mimeType;
    attachment.fileName = QStringLiteral("%1.%2").arg(file.mimeType.section(u'/', 0, 0), file.suffix);
    attachment.description = description;
    attachment.bytes = file.bytes.size();
    attachment.width = file.width;
    attachment.height = file.height;
    whenDone(m_store.saveBlob(file.bytes), this,
             [this, placeKey, rowId, attachment](const Result<QString> &blobId) mutable {
                 attachment.blobId = blobId.value_or(QString());
                 if (blobId)
                     return onKept(placeKey, rowId, attachment);
                 refuse(rowId, tr("This file could not be kept on this computer. Free some disk space and try again."));
             });
}

void Composer::onKept(const QString &placeKey, const QString &rowId, const DraftAttachment &file)
{
    if (placeKey == m_draft.placeKey) {
        if (!m_attachments.has(rowId))
            return;
        m_attachments.finish(rowId, file);
        touch();
        save();
        return;
    }
    // The person went elsewhere meanwhile; the file still belongs to the draft that it was given to.
    whenDone(m_store.draft(placeKey), this, [this, placeKey, file](const Result<Draft> &kept) {
        Draft draft = kept.value_or(emptyDraft(placeKey));
        draft.attachments.append(file);
        draft.changedAt = m_clock.now();
        m_store.saveDraft(draft);
    });
}

void Composer::tell(const QString &text)
{
    if (!m_notice.contains(text))
        m_notice = m_notice.isEmpty() ? text : m_notice + u'\n' + text;
    emit checked();
    emit refused(text);
}

void Composer::refuse(const QString &rowId, const QString &text)
{
    const QString name = m_attachments.nameOf(rowId);
    m_attachments.drop(rowId);
    tell(name.isEmpty() ? text : tr("%1: %2", "name of a file and what is wrong with it").arg(isolated(name), text));
}

} // namespace atrium::models
