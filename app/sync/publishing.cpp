// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/publishing.h"

#include "sync/visibletext.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace atrium::sync {

namespace {

constexpr QLatin1String adoptionsSetting("sync.adoptions");
constexpr int ownPostsAPage = 40;
constexpr int mostPages = 5;
constexpr qsizetype mostSources = 5;
constexpr qint64 uploadLivesSeconds = 12 * 3600;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Outbox)
};

} // namespace

void Publishing::start()
{
    if (isLocal(publish().parentId)) {
        reject(Words::tr("The post that this answers was not sent. Send that one first."));
        return;
    }
    if (isLocal(publish().quotedId)) {
        reject(Words::tr("The post that this quotes was not sent. Send that one first."));
        return;
    }
    whenDone(m_sides.store.setting(adoptionsSetting), this, [this](const Result<QByteArray> &stored) {
        m_adoptions = stored ? Adoptions::fromBytes(*stored) : Adoptions();
        isRepeat() ? lookForIt() : uploadNext();
    });
}

QDateTime Publishing::sentAt() const
{
    constexpr qint64 day = 24 * 3600;
    const QDateTime now = m_sides.clock.now();
    if (m_pending.firstSentAt > now) // the clock was set back since: only that it was lately is sure
        return m_sides.serverNow().addSecs(-day);
    return m_pending.firstSentAt.addSecs(m_sides.client.clockOffset());
}

void Publishing::lookForIt()
{
    api::Cursor newest;
    newest.limit = ownPostsAPage;
    requestOwnPosts(newest);
}

void Publishing::requestOwnPosts(const api::Cursor &cursor)
{
    whenDone(m_sides.client.accountFeed(m_sides.me, {}, cursor), this,
             [this](const Result<api::Page<api::wire::Status>> &page) {
                 page ? receiveOwnPosts(*page) : cannotDecide(page.error());
             });
}

void Publishing::receiveOwnPosts(const api::Page<api::wire::Status> &page)
{
    const Reading reading = m_sides.reading();
    for (const api::wire::Status &status : page.items) {
        if (m_adoptions.isTakenByAnother(status.id, m_pending.idempotencyKey))
            continue;
        const Likeness found = likeness(status, publish(), sentAt(), reading);
        // Of several that are the same the oldest: the newer ones are those of equal posts that were sent later.
        if (found == Likeness::Same && (!m_found || status.createdAt <= m_found->createdAt))
            m_found = status;
        if (found == Likeness::PerhapsAnotherText && m_candidates.size() < mostSources)
            m_candidates.append(status);
    }
    const bool goesFurther = page.older && !page.items.isEmpty() && ++m_pages < mostPages
        && page.items.last().createdAt >= earliestMatch(sentAt());
    if (goesFurther)
        requestOwnPosts(*page.older);
    else
        m_found ? adopt(*m_found) : checkNextSource();
}

/// Servers may render a text in ways that we do not foresee; its source is what was sent.
void Publishing::checkNextSource()
{
    if (m_candidates.isEmpty()) {
        proceed();
        return;
    }
    const api::wire::Status candidate = m_candidates.takeFirst();
    whenDone(m_sides.client.source(PostId(candidate.id)), this,
             [this, candidate](const Result<api::wire::StatusSource> &source) { compareSource(candidate, source); });
}

void Publishing::compareSource(const api::wire::Status &candidate, const Result<api::wire::StatusSource> &source)
{
    if (!source && source.error().kind != Error::Kind::Missing) {
        cannotDecide(source.error());
        return;
    }
    const bool isOurs = source && source->text.trimmed() == publish().text.trimmed();
    if (isOurs)
        adopt(candidate);
    else if (candidate.editedAt.isValid())
        checkFirstVersion(candidate);
    else
        checkNextSource();
}

/// It may have arrived and been edited elsewhere before we came to look.
void Publishing::checkFirstVersion(const api::wire::Status &candidate)
{
    whenDone(m_sides.client.history(PostId(candidate.id)), this,
             [this, candidate](const Result<QList<api::wire::StatusEdit>> &versions) {
                 if (!versions && versions.error().kind != Error::Kind::Missing) {
                     cannotDecide(versions.error());
                     return;
                 }
                 const bool isOurs = versions && !versions->isEmpty()
                     && sameVisibleText(publish().text, richTextFromHtml(versions->first().content));
                 isOurs ? adopt(candidate) : checkNextSource();
             });
}

/// Not found. Where no key protects, an earlier try may still be under way: give it time before sending again.
void Publishing::proceed()
{
    const QDateTime now = m_sides.clock.now();
    const QDateTime settled = std::min(m_pending.firstSentAt, now).addSecs(store::settlingSeconds);
    if (isProtectedByKey() || now >= settled) {
        uploadNext();
        return;
    }
    store::Outcome outcome;
    outcome.kind = store::Outcome::Kind::Unclear;
    outcome.notBefore = settled;
    finish(outcome);
}

void Publishing::uploadNext()
{
    const QList<DraftAttachment> &attachments = publish().attachments;
    const QDateTime oldest = m_sides.clock.now().addSecs(-uploadLivesSeconds);
    const auto next = std::find_if(attachments.cbegin(), attachments.cend(), [&oldest](const DraftAttachment &one) {
        return one.uploadedId.isEmpty() || !one.uploadedAt.isValid() || one.uploadedAt < oldest;
    });
    if (next == attachments.cend()) {
        send();
        return;
    }
    whenDone(m_sides.store.blob(next->blobId), this, [this, attachment = *next](const Result<QByteArray> &bytes) {
        if (bytes)
            upload(attachment, *bytes);
        else
            reject(Words::tr("The file %1 is no longer on this computer.").arg(attachment.fileName));
    });
}

void Publishing::upload(const DraftAttachment &attachment, const QByteArray &bytes)
{
    const api::NewMedia media { bytes,
                                attachment.fileName,
                                attachment.mimeType.toLatin1(),
                                attachment.description,
                                attachment.focusX,
                                attachment.focusY };
    ask(m_sides.client.uploadMedia(media), [this, blobId = attachment.blobId](const api::wire::MediaAttachment &ready) {
        noteUploaded(blobId, MediaId(ready.id));
    });
}

void Publishing::noteUploaded(const QString &blobId, const MediaId &media)
{
    for (DraftAttachment &attachment : std::get<Publish>(m_pending.intent).attachments) {
        if (attachment.blobId != blobId)
            continue;
        attachment.uploadedId = media;
        attachment.uploadedAt = m_sides.clock.now();
    }
    ask(m_sides.store.noteUploaded(m_pending.sequence, blobId, media), [this](const Done &) { uploadNext(); });
}

/// Pleroma and its kin keep failures under a key as well (contract 9.4), so a try that was looked up and not found gets
/// a key of its own there, the same for the same attempt.
QByteArray Publishing::key() const
{
    const bool keepsFailures = m_sides.client.capabilities().isPleromaLike;
    const QUuid base = QUuid::fromString(m_pending.idempotencyKey);
    if (m_standsIn)
        return QUuid::createUuidV5(base, QByteArrayLiteral("stands in")).toByteArray(QUuid::WithoutBraces);
    if (!keepsFailures || !isRepeat())
        return m_pending.idempotencyKey.toLatin1();
    return QUuid::createUuidV5(base, QByteArray::number(m_pending.attempts)).toByteArray(QUuid::WithoutBraces);
}

void Publishing::send()
{
    api::NewStatus status = toNewStatus(publish());
    if (m_sides.client.capabilities().traits.hasMarkdown)
        status.contentType = QStringLiteral("text/markdown");
    whenDone(m_sides.client.post(status, key()), this,
             [this](const Result<api::wire::Status> &answer) { receive(answer); });
}

void Publishing::receive(const Result<api::wire::Status> &answer)
{
    if (answer) {
        // An equal one that was lost was taken for this: now this one stands in for it.
        const bool isAnothers = m_adoptions.isTakenByAnother(answer->id, m_pending.idempotencyKey);
        if (isAnothers && !std::exchange(m_standsIn, true))
            send();
        else
            adopt(*answer);
        return;
    }
    const bool isAnswerToGone = answer.error().kind == Error::Kind::Missing && !publish().parentId.isEmpty();
    if (isAnswerToGone) {
        m_report.error = answer.error();
        m_report.more.append(Errand { Errand::Kind::Confirm, {}, publish().parentId.toString(), {} });
        reject(Words::tr(
            "The post that this answers is gone. Your text is safe here: discard it or post it as a new post."));
        return;
    }
    failAfterCreating(answer.error());
}

/// Written down before the intent is settled: after a crash between the two the post is recognised as this intent's own.
void Publishing::adopt(const api::wire::Status &status)
{
    m_adoptions.add(m_pending.idempotencyKey, status.id);
    ask(m_sides.store.setSetting(adoptionsSetting, m_adoptions.toBytes()),
        [this, status](const Done &) { settle(status); });
}

void Publishing::settle(const api::wire::Status &status)
{
    store::Outcome outcome;
    outcome.kind = store::Outcome::Kind::Confirmed;
    outcome.confirmedId = PostId(status.id);
    addStatus(outcome.batch, status, m_sides.reading());
    // The card is made after posting, and a post that a filter swallowed is gone by then (contract 6.2, 6.6).
    m_report.soon.append(Errand { Errand::Kind::Confirm, {}, status.id, {} });
    m_report.published = status;
    finish(outcome);
}

void Publishing::cannotDecide(const Error &error)
{
    const bool isFinal = error.kind == Error::Kind::Rejected || error.kind == Error::Kind::Missing;
    if (!isFinal) {
        fail(error);
        return;
    }
    m_report.error = error;
    reject(Words::tr("It is not known whether this was posted: look at your profile before you send it again."));
}

} // namespace atrium::sync
