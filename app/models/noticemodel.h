// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/notice.h"
#include "models/rereader.h"
#include "models/rowmodel.h"
#include "store/store.h"

#include <QtQml/qqml.h>

namespace atrium::models {

/// What colleagues did that concerns this person, newest first.
class NoticeModel : public RowModel<Notice> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the AppController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int unread READ unread NOTIFY unreadChanged)
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY countChanged)

public:
    NoticeModel(store::Store &store, const Clock &clock, QObject *parent = nullptr);

    int count() const { return rowCount(); }
    int unread() const { return m_unread; }
    bool isLoaded() const { return m_isLoaded; }

    Q_INVOKABLE void loadMore();
    Q_INVOKABLE void markAllRead();

signals:
    void countChanged();
    void unreadChanged();

private:
    void apply(const QList<Notice> &notices);

    store::Store &m_store;
    int m_limit = 80;
    Rereader<QList<Notice>> m_reader;
    int m_unread = 0;
    bool m_isLoaded = false;
};

} // namespace atrium::models
