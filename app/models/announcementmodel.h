// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/announcement.h"
#include "core/clock.h"
#include "models/rereader.h"
#include "models/rowmodel.h"
#include "store/store.h"

#include <QtQml/qqml.h>

namespace atrium::models {

/// Official messages of the company, newest first.
class AnnouncementModel : public RowModel<Announcement> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the AppController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int unread READ unread NOTIFY countChanged)
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY countChanged)

public:
    AnnouncementModel(store::Store &store, const Clock &clock, QObject *parent = nullptr);

    int count() const { return rowCount(); }
    int unread() const { return m_unread; }
    bool isLoaded() const { return m_isLoaded; }

    /// "I have read this."
    Q_INVOKABLE void dismiss(const QString &announcementId);
    Q_INVOKABLE void react(const QString &announcementId, const QString &emoji, bool on);

signals:
    void countChanged();

private:
    void apply(const QList<Announcement> &announcements);

    store::Store &m_store;
    Rereader<QList<Announcement>> m_reader;
    int m_unread = 0;
    bool m_isLoaded = false;
};

} // namespace atrium::models
