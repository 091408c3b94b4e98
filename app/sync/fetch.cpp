// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/fetch.h"

#include "sync/feedfetch.h"
#include "sync/postfetch.h"
#include "sync/sidefetch.h"

namespace atrium::sync {

Fetch::Fetch(const Sides &sides, Errand errand, QObject *parent)
    : QObject(parent)
    , m_sides(sides)
    , m_errand(std::move(errand))
    , m_reading(sides.reading())
{
}

void Fetch::commit(const store::Batch &batch)
{
    ask(m_sides.store.commit(batch), [this](const Done &) { done(); });
}

void Fetch::done() { emit finished(m_report); }

void Fetch::fail(const Error &error)
{
    m_report.error = error;
    emit finished(m_report);
}

Fetch *makeFetch(const Sides &sides, const Errand &errand, QObject *parent)
{
    switch (errand.kind) {
    case Errand::Kind::Newest:
    case Errand::Kind::Older:
    case Errand::Kind::Gap:
        return new FeedFetch(sides, errand, parent);
    case Errand::Kind::Thread:
    case Errand::Kind::Source:
    case Errand::Kind::Confirm:
    case Errand::Kind::Refresh:
        return new PostFetch(sides, errand, parent);
    default:
        return new SideFetch(sides, errand, parent);
    }
}

} // namespace atrium::sync
