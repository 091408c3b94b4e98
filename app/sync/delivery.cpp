// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/delivery.h"

#include "sync/chores.h"
#include "sync/editing.h"
#include "sync/folding.h"
#include "sync/publishing.h"
#include "sync/toggling.h"

#include <algorithm>

namespace atrium::sync {

namespace {

bool isReaction(const Intent &intent)
{
    return std::holds_alternative<React>(intent) || std::holds_alternative<Unreact>(intent);
}

bool isToggle(const Intent &intent)
{
    return std::holds_alternative<Like>(intent) || std::holds_alternative<Share>(intent)
        || std::holds_alternative<Save>(intent);
}

bool isEdit(const Intent &intent)
{
    return std::holds_alternative<Edit>(intent) || std::holds_alternative<Remove>(intent);
}

} // namespace

Delivery::Delivery(const Sides &sides, PendingIntent pending, QObject *parent)
    : QObject(parent)
    , m_sides(sides)
    , m_pending(std::move(pending))
{
}

void Delivery::confirm(const store::Batch &batch) { finish(confirmed(batch)); }

void Delivery::confirmWith(const api::wire::Status &status)
{
    store::Batch batch;
    addStatus(batch, status, m_sides.reading());
    confirm(batch);
}

void Delivery::reject(const QString &reason) { finish(rejected(reason)); }

void Delivery::fail(const Error &error)
{
    m_report.error = error;
    finish(verdict(error, m_pending, m_sides.clock.now(), m_sides.random()));
}

bool Delivery::isProtectedByKey() const
{
    const api::Capabilities &server = m_sides.client.capabilities();
    return server.traits.honoursIdempotencyKey && !server.isPleromaLike;
}

void Delivery::failAfterCreating(const Error &error)
{
    m_report.error = error;
    store::Outcome outcome = verdict(error, m_pending, m_sides.clock.now(), m_sides.random());
    if (!isProtectedByKey() && outcome.kind != store::Outcome::Kind::Rejected)
        outcome.notBefore = std::max(outcome.notBefore, m_sides.clock.now().addSecs(store::settlingSeconds));
    finish(outcome);
}

void Delivery::finish(const store::Outcome &outcome)
{
    m_report.outcome = outcome;
    emit finished(m_report);
}

Delivery *makeDelivery(const Sides &sides, const PendingIntent &pending, QObject *parent)
{
    const Intent &intent = pending.intent;
    const bool hasReactions = sides.client.capabilities().reactions != api::ReactionDialect::None;
    if (std::holds_alternative<Publish>(intent))
        return new Publishing(sides, pending, parent);
    if (isEdit(intent))
        return new Editing(sides, pending, parent);
    if (isReaction(intent) && !hasReactions)
        return new Folding(sides, pending, parent);
    if (isReaction(intent) || isToggle(intent))
        return new Toggling(sides, pending, parent);
    return new Chores(sides, pending, parent);
}

} // namespace atrium::sync
