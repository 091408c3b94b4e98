// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outboxmodel.h"

#include "models/drafts.h"
#include "models/intentwords.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace atrium::models {

namespace {

QList<Column<OutboxEntry>> columns()
{
    return {
        { "sequence", [](const OutboxEntry &row) { return QVariant(row.id); } },
        { "kindName", [](const OutboxEntry &row) { return QVariant(row.kindName); } },
        { "iconName", [](const OutboxEntry &row) { return QVariant(row.iconName); } },
        { "emoji", [](const OutboxEntry &row) { return QVariant(row.emoji); } },
        { "imageUrl", [](const OutboxEntry &row) { return QVariant(row.imageUrl); } },
        { "author", [](const OutboxEntry &row) { return QVariant(row.author); } },
        { "summary", [](const OutboxEntry &row) { return QVariant(row.summary); } },
        { "state", [](const OutboxEntry &row) { return QVariant(row.state); } },
        { "reason", [](const OutboxEntry &row) { return QVariant(row.reason); } },
        { "createdAt", [](const OutboxEntry &row) { return QVariant(row.createdAt); } },
        { "canEdit", [](const OutboxEntry &row) { return QVariant(row.canEdit); } },
    };
}

bool canEdit(const PendingIntent &pending)
{
    const bool isOpen = pending.state == PendingIntent::State::Waiting || pending.state == PendingIntent::State::Failed;
    return isOpen && draftOf(pending.intent).has_value();
}

/// What waits for a time that was chosen says which.
QString planOf(const PendingIntent &pending)
{
    const auto *publish = std::get_if<Publish>(&pending.intent);
    const bool isPlanned = publish && publish->plannedFor.isValid() && pending.notBefore >= publish->plannedFor;
    return isPlanned ? OutboxModel::tr("Planned for %1")
                           .arg(QLocale().toString(publish->plannedFor.toLocalTime(), QLocale::ShortFormat))
                     : QString();
}

OutboxEntry entryFor(const store::OutboxRow &row)
{
    const auto *react = std::get_if<React>(&row.pending.intent);
    return { .id = row.pending.sequence,
             .kindName = kindName(row.pending.intent),
             .iconName = kindIcon(row.pending.intent),
             .emoji = react ? react->emoji : QString(),
             .imageUrl = react ? react->imageUrl : QString(),
             .author = row.author,
             .summary = row.summary,
             .state = int(row.pending.state),
             .reason = row.pending.reason.isEmpty() ? planOf(row.pending) : row.pending.reason,
             .createdAt = row.pending.createdAt,
             .canEdit = canEdit(row.pending) };
}

} // namespace

OutboxModel::OutboxModel(store::Store &store, const Clock &, QObject *parent)
    : RowModel(columns(), parent)
    , m_store(store)
    , m_reader(
          this, [this] { return m_store.outbox(); }, [this](const QList<store::OutboxRow> &rows) { apply(rows); })
{
    connect(&m_store, &store::Store::changed, this, [this](const store::Changes &changes) {
        if (changes.outbox)
            m_reader.run();
    });
    m_reader.ask();
}

void OutboxModel::retry(qint64 sequence) { m_store.retryIntent(sequence); }

void OutboxModel::discard(qint64 sequence) { m_store.discardIntent(sequence); }

void OutboxModel::reclaim(qint64 sequence)
{
    whenDone(m_store.reclaimIntent(sequence), this, [this](const Result<Intent> &taken) {
        const std::optional<Draft> draft = taken ? draftOf(*taken) : std::nullopt;
        if (draft)
            return putBack(*draft);
        emit failed(tr("This is being sent right now and can no longer be changed here. "
                       "Once it is sent, edit the post itself."));
    });
}

void OutboxModel::putBack(const Draft &taken)
{
    whenDone(m_store.draft(taken.placeKey), this, [this, taken](const Result<Draft> &present) {
        const Draft draft = present ? joined(taken, *present) : taken;
        whenDone(m_store.saveDraft(draft), this,
                 [this, place = taken.placeKey](const Result<Done> &) { emit reclaimed(place); });
    });
}

void OutboxModel::tellRefusals(const QList<OutboxEntry> &now)
{
    const bool isFirst = !std::exchange(m_isRead, true); // what failed before this start was told then
    const auto isFailed = [](const OutboxEntry &row) { return row.state == int(PendingIntent::State::Failed); };
    for (const OutboxEntry &row : now) {
        const bool wasFailed = std::any_of(rows().cbegin(), rows().cend(), [&](const OutboxEntry &before) {
            return before.id == row.id && isFailed(before);
        });
        if (isFailed(row) && !wasFailed && !isFirst)
            emit refused(row.kindName, row.reason);
    }
}

void OutboxModel::apply(const QList<store::OutboxRow> &rows)
{
    QList<OutboxEntry> wanted;
    for (const store::OutboxRow &row : rows)
        wanted.append(entryFor(row));
    m_failed = int(std::count_if(wanted.cbegin(), wanted.cend(), [](const OutboxEntry &row) {
        return row.state == int(PendingIntent::State::Failed);
    }));
    tellRefusals(wanted);
    setRows(wanted);
    emit countChanged();
}

} // namespace atrium::models
