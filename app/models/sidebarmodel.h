// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "models/rereader.h"
#include "models/rowmodel.h"
#include "store/store.h"

#include <QtQml/qqml.h>

namespace atrium::models {

struct TopicLine {
    QString id; ///< the topic's name without #
    int unread = 0;
    bool operator==(const TopicLine &) const = default;
};

/// Followed topics of the side bar.
class TopicListModel : public RowModel<TopicLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the SidebarModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit TopicListModel(QObject *parent);
    int count() const { return rowCount(); }
    void show(const QList<store::TopicRow> &topics);

signals:
    void countChanged();

protected:
    void rowsChanged(bool sizeChanged) override;
};

/// Groups (the person's lists) of the side bar.
class GroupListModel : public RowModel<store::GroupRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the SidebarModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit GroupListModel(QObject *parent);
    int count() const { return rowCount(); }
    void show(const QList<store::GroupRow> &groups);

signals:
    void countChanged();

protected:
    void rowsChanged(bool sizeChanged) override;
};

/// What the side bar lists and counts.
class SidebarModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the AppController")
    Q_PROPERTY(atrium::models::TopicListModel *topics READ topics CONSTANT)
    Q_PROPERTY(atrium::models::GroupListModel *groups READ groups CONSTANT)
    Q_PROPERTY(int unreadNotices READ unreadNotices NOTIFY countsChanged)
    Q_PROPERTY(int unreadCompany READ unreadCompany NOTIFY countsChanged)
    Q_PROPERTY(int waiting READ waiting NOTIFY countsChanged)
    Q_PROPERTY(int failed READ failed NOTIFY countsChanged)

public:
    SidebarModel(store::Store &store, const Clock &clock, QObject *parent = nullptr);

    TopicListModel *topics() { return &m_topics; }
    GroupListModel *groups() { return &m_groups; }
    int unreadNotices() const { return m_state.unreadNotices; }
    int unreadCompany() const { return m_state.unreadCompany; }
    int waiting() const { return m_state.waitingToSend; }
    int failed() const { return m_state.failedToSend; }

signals:
    void countsChanged();

private:
    void apply(const store::SidebarState &state);

    store::Store &m_store;
    TopicListModel m_topics { this };
    GroupListModel m_groups { this };
    store::SidebarState m_state;
    Rereader<store::SidebarState> m_reader;
};

} // namespace atrium::models
