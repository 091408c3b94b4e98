// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outbox.h"

#include "store/bytes.h"
#include "store/minebytes.h"
#include "store/overlay.h"
#include "store/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace atrium::store {

namespace {

using State = PendingIntent::State;

/// No wait is as long as this: what lies further ahead was planned before the clock was set.
constexpr qint64 longestWaitSeconds = 20 * 60;

bool mustWait(const PendingIntent &row, const QDateTime &now)
{
    if (!row.notBefore.isValid() || row.notBefore <= now)
        return false;
    const auto *publish = std::get_if<Publish>(&row.intent);
    const bool isChosen = publish && publish->plannedFor == row.notBefore; // by the person: days ahead are meant
    return isChosen || now.secsTo(row.notBefore) <= longestWaitSeconds;
}

} // namespace

QString Outbox::discardedParent()
{
    return QCoreApplication::translate("Outbox",
                                       "The post it answers was not sent. Your text is safe: post it as a new "
                                       "post, or discard it.");
}

QString Outbox::deletedParent()
{
    return QCoreApplication::translate("Outbox",
                                       "The post it answers was deleted. Your text is safe: post it as a new "
                                       "post, or discard it.");
}

Outbox::Outbox(Connection &db, Entropy &entropy)
    : m_db(db)
    , m_entropy(entropy)
{
}

const QList<PendingIntent> &Outbox::all()
{
    if (m_isRead)
        return m_rows;
    m_rows.clear();
    m_onceUnclear.clear();
    auto query = m_db.query("SELECT sequence, idempotency_key, state, was_unclear, reason, created_at, first_sent_at, "
                            "not_before, attempts, body FROM mine.outbox ORDER BY sequence");
    while (query.next()) {
        auto intent = intentFromBytes(query.view(9));
        if (!intent)
            continue; // written by a newer program and downgraded: stays where it is
        m_rows.append({ query.number(0), *std::move(intent), query.text(1), State(query.number(2)), query.text(4),
                        fromMilliseconds(query.number(5)), fromMilliseconds(query.number(6)),
                        fromMilliseconds(query.number(7)), int(query.number(8)) });
        if (query.flag(3))
            m_onceUnclear.insert(query.number(0));
    }
    m_isRead = true;
    m_isIndexed = false;
    return m_rows;
}

QList<PendingIntent> Outbox::on(const PostId &post)
{
    all();
    if (!m_isIndexed) {
        m_byPost.clear();
        for (const PendingIntent &row : std::as_const(m_rows))
            m_byPost[actedOn(row.intent)].append(row);
        m_isIndexed = true;
    }
    return m_byPost.value(post);
}

QList<PendingIntent>::iterator Outbox::at(qint64 sequence)
{
    all();
    return std::find_if(m_rows.begin(), m_rows.end(),
                        [sequence](const PendingIntent &row) { return row.sequence == sequence; });
}

std::optional<PendingIntent> Outbox::find(qint64 sequence)
{
    const auto it = at(sequence);
    return it == m_rows.end() ? std::nullopt : std::optional(*it);
}

std::optional<PendingIntent> Outbox::publishOf(const PostId &localId)
{
    for (const PendingIntent &row : all()) {
        const auto *publish = std::get_if<Publish>(&row.intent);
        if (publish && publish->localId == localId)
            return row;
    }
    return std::nullopt;
}

void Outbox::rewrite(const PendingIntent &row)
{
    m_db.run("UPDATE mine.outbox SET idempotency_key = ?2, state = ?3, was_unclear = ?4, reason = ?5, created_at = ?6, "
             "first_sent_at = ?7, not_before = ?8, attempts = ?9, body = ?10 WHERE sequence = ?1",
             row.sequence, row.idempotencyKey, int(row.state), m_onceUnclear.contains(row.sequence), row.reason,
             toMilliseconds(row.createdAt), toMilliseconds(row.firstSentAt), toMilliseconds(row.notBefore),
             row.attempts, toBytes(row.intent));
    m_isIndexed = false;
}

bool Outbox::change(qint64 sequence, const std::function<void(PendingIntent &)> &edit)
{
    const auto row = at(sequence);
    if (row == m_rows.end())
        return false;
    edit(*row);
    rewrite(*row);
    return true;
}

PendingIntent Outbox::append(Intent intent, const QDateTime &now, const QDateTime &notBefore)
{
    PendingIntent row;
    row.intent = std::move(intent);
    row.idempotencyKey = m_entropy.uuid();
    row.createdAt = now;
    row.notBefore = notBefore;
    m_db.run("INSERT INTO mine.outbox (idempotency_key, created_at, not_before, body) VALUES (?, ?, ?, ?)",
             row.idempotencyKey, toMilliseconds(now), toMilliseconds(notBefore), toBytes(row.intent));
    row.sequence = m_db.raw().getLastInsertRowid();
    m_rows.append(row);
    m_isIndexed = false;
    return row;
}

Outbox::Due Outbox::nextDue(const QDateTime &now)
{
    Due due;
    QSet<QString> taken;
    for (const PendingIntent &row : all()) {
        if (!isOpen(row))
            continue;
        const QString target = targetOf(row.intent);
        const bool isFirst = !taken.contains(target);
        taken.insert(target);
        if (!isFirst || row.state == State::Sending || isLocal(actedOn(row.intent)))
            continue;
        if (mustWait(row, now)) {
            if (!due.nextDue.isValid() || row.notBefore < due.nextDue)
                due.nextDue = row.notBefore;
            continue;
        }
        due.pending = row;
        break;
    }
    return due;
}

bool Outbox::markSending(qint64 sequence, const QDateTime &now)
{
    return change(sequence, [&now](PendingIntent &row) {
        row.state = State::Sending;
        row.attempts++;
        if (!row.firstSentAt.isValid())
            row.firstSentAt = now;
        else if (row.firstSentAt > now) // the clock was set back since: only that it was lately is sure
            row.firstSentAt = now.addDays(-1);
        row.notBefore = now.addSecs(settlingSeconds); // after a crash: what is under way arrives first
    });
}

bool Outbox::wasUnclear(qint64 sequence)
{
    all();
    return m_onceUnclear.contains(sequence);
}

bool Outbox::markUnclear(qint64 sequence, const QDateTime &notBefore)
{
    return change(sequence, [this, &notBefore](PendingIntent &row) {
        m_onceUnclear.insert(row.sequence);
        row.state = State::Unclear;
        row.notBefore = notBefore;
    });
}

bool Outbox::markLater(qint64 sequence, const QDateTime &notBefore)
{
    return change(sequence, [this, &notBefore](PendingIntent &row) {
        row.state = m_onceUnclear.contains(row.sequence) ? State::Unclear : State::Waiting;
        row.notBefore = notBefore;
    });
}

bool Outbox::markFailed(qint64 sequence, const QString &reason)
{
    return change(sequence, [&reason](PendingIntent &row) {
        row.state = State::Failed;
        row.reason = reason;
        row.notBefore = {};
    });
}

bool Outbox::retry(qint64 sequence)
{
    return change(sequence, [this](PendingIntent &row) {
        row.notBefore = {};
        if (row.state != State::Failed)
            return;
        row.state = State::Unclear;
        row.attempts = 0;
        row.reason.clear();
        if (m_onceUnclear.contains(row.sequence))
            return; // an earlier try may have arrived, whatever became of the last one: it is looked up first
        row.state = State::Waiting;
        row.idempotencyKey = m_entropy.uuid(); // some servers keep refusals under the key (contract 9.4)
        row.firstSentAt = {};
    });
}

void Outbox::remove(qint64 sequence)
{
    removeIf([sequence](const PendingIntent &row) { return row.sequence == sequence; });
}

void Outbox::removeIf(const std::function<bool(const PendingIntent &)> &matches)
{
    all();
    for (auto it = m_rows.begin(); it != m_rows.end();) {
        if (!matches(*it)) {
            ++it;
            continue;
        }
        m_db.run("DELETE FROM mine.outbox WHERE sequence = ?", it->sequence);
        m_onceUnclear.remove(it->sequence);
        it = m_rows.erase(it);
        m_isIndexed = false;
    }
}

bool Outbox::noteUploaded(qint64 sequence, const QString &blobId, const MediaId &media, const QDateTime &now)
{
    bool isKnown = false;
    change(sequence, [&](PendingIntent &row) {
        if (auto *publish = std::get_if<Publish>(&row.intent)) {
            for (DraftAttachment &attachment : publish->attachments) {
                if (attachment.blobId != blobId)
                    continue;
                attachment.uploadedId = media;
                attachment.uploadedAt = now;
                isKnown = true;
            }
        }
    });
    return isKnown;
}

void Outbox::replaceId(const PostId &local, const PostId &post)
{
    for (const PendingIntent &known : QList<PendingIntent>(all())) {
        if (actedOn(known.intent) != local)
            continue;
        change(known.sequence, [&post](PendingIntent &row) {
            std::visit(
                [&post](auto &intent) {
                    if constexpr (requires { intent.parentId; })
                        intent.parentId = post;
                    else if constexpr (requires { intent.postId; })
                        intent.postId = post;
                },
                row.intent);
        });
    }
}

void Outbox::orphan(const PostId &post, const QString &reason)
{
    for (const PendingIntent &row : on(post)) {
        if (!std::holds_alternative<Publish>(row.intent))
            remove(row.sequence);
        else if (isUnsent(row) || !isOpen(row))
            markFailed(row.sequence, reason);
        // One that may have arrived is looked up first; the server's answer then says the same.
    }
}

void Outbox::adopt(const PostId &post)
{
    for (const PendingIntent &row : on(post)) {
        if (std::holds_alternative<Publish>(row.intent) && !isOpen(row))
            retry(row.sequence);
    }
}

void Outbox::unsettle()
{
    m_db.run("UPDATE mine.outbox SET state = 2, was_unclear = 1 WHERE state = 1");
    forget();
}

QSet<QString> Outbox::blobs()
{
    QSet<QString> ids;
    for (const PendingIntent &row : all()) {
        if (const auto *publish = std::get_if<Publish>(&row.intent)) {
            for (const DraftAttachment &attachment : publish->attachments)
                ids.insert(attachment.blobId);
        }
    }
    return ids;
}

} // namespace atrium::store
