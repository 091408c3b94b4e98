// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "models/rereader.h"
#include "models/rowmodel.h"
#include "store/store.h"

#include <QtQml/qqml.h>

namespace atrium::models {

struct OutboxEntry {
    qint64 id = 0; ///< sequence
    QString kindName;
    QString iconName;
    QString emoji; ///< of a reaction
    QString imageUrl; ///< of a reaction with a company emoji
    QString author;
    QString summary;
    int state = 0;
    QString reason;
    QDateTime createdAt;
    bool canEdit = false;

    bool operator==(const OutboxEntry &) const = default;
};

/// What was done here and is not confirmed by the server, in the order in which it is sent.
class OutboxModel : public RowModel<OutboxEntry> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the AppController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int failedCount READ failedCount NOTIFY countChanged)

public:
    OutboxModel(store::Store &store, const Clock &clock, QObject *parent = nullptr);

    int count() const { return rowCount(); }
    int failedCount() const { return m_failed; }

    Q_INVOKABLE void retry(qint64 sequence);
    Q_INVOKABLE void discard(qint64 sequence);
    /// Takes a post or an edit back to its draft and announces the place with `reclaimed`.
    Q_INVOKABLE void reclaim(qint64 sequence);

signals:
    /// The server or this program refused something just now; it stays here with its reason.
    void refused(const QString &kindName, const QString &reason);
    void countChanged();
    void reclaimed(const QString &placeKey);
    /// For the person: what could not be done.
    void failed(const QString &text);

private:
    void tellRefusals(const QList<OutboxEntry> &now);
    void apply(const QList<store::OutboxRow> &rows);
    void putBack(const Draft &taken);

    store::Store &m_store;
    Rereader<QList<store::OutboxRow>> m_reader;
    int m_failed = 0;
    bool m_isRead = false;
};

} // namespace atrium::models
