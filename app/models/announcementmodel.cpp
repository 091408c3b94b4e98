// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/announcementmodel.h"

namespace atrium::models {

namespace {

QList<Column<Announcement>> columns()
{
    return {
        { "announcementId", [](const Announcement &row) { return QVariant(row.id.toString()); } },
        { "text", [](const Announcement &row) { return QVariant::fromValue(row.text); } },
        { "plainText", [](const Announcement &row) { return QVariant(plainText(row.text)); } },
        { "publishedAt", [](const Announcement &row) { return QVariant(row.publishedAt); } },
        { "startsAt", [](const Announcement &row) { return QVariant(row.startsAt); } },
        { "endsAt", [](const Announcement &row) { return QVariant(row.endsAt); } },
        { "isAllDay", [](const Announcement &row) { return QVariant(row.isAllDay); } },
        { "isRead", [](const Announcement &row) { return QVariant(row.isRead); } },
        { "reactions", [](const Announcement &row) { return QVariant::fromValue(row.reactions); } },
    };
}

} // namespace

AnnouncementModel::AnnouncementModel(store::Store &store, const Clock &, QObject *parent)
    : RowModel(columns(), parent)
    , m_store(store)
    , m_reader(
          this, [this] { return m_store.announcements(); },
          [this](const QList<Announcement> &announcements) { apply(announcements); })
{
    connect(&m_store, &store::Store::changed, this, [this](const store::Changes &changes) {
        if (changes.announcements || changes.outbox)
            m_reader.run();
    });
    m_reader.ask();
}

void AnnouncementModel::dismiss(const QString &announcementId)
{
    m_store.enqueue(ReadAnnouncement { AnnouncementId(announcementId) });
}

void AnnouncementModel::react(const QString &announcementId, const QString &emoji, bool on)
{
    m_store.enqueue(ReactToAnnouncement { AnnouncementId(announcementId), emoji, on });
}

void AnnouncementModel::apply(const QList<Announcement> &announcements)
{
    m_isLoaded = true;
    m_unread = int(std::count_if(announcements.cbegin(), announcements.cend(),
                                 [](const Announcement &row) { return !row.isRead; }));
    setRows(announcements);
    emit countChanged();
}

} // namespace atrium::models
