// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/person.h"
#include "models/rereader.h"
#include "models/rowmodel.h"
#include "store/store.h"

#include <QtQml/qqml.h>

#include <optional>

namespace atrium::models {

/// Colleagues to complete after "@"; recents first, from the cache. An empty prefix lists the recent ones.
class MentionModel : public RowModel<Person> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the AppController")
    Q_PROPERTY(QString prefix READ prefix WRITE setPrefix NOTIFY prefixChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    MentionModel(store::Store &store, const Clock &clock, QObject *parent = nullptr);
    int count() const { return rowCount(); }
    QString prefix() const { return m_prefix; }
    void setPrefix(const QString &prefix); ///< with or without the @
    std::optional<Person> at(int row) const
    {
        return row >= 0 && row < rowCount() ? std::optional(rows()[row]) : std::nullopt;
    }

signals:
    void prefixChanged();
    void countChanged();

protected:
    void rowsChanged(bool sizeChanged) override;

private:
    store::Store &m_store;
    QString m_prefix;
    Rereader<QList<Person>> m_reader;
};

struct TopicName {
    QString id;
    bool operator==(const TopicName &) const = default;
};

/// Topics to complete after "#".
class TopicModel : public RowModel<TopicName> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the AppController")
    Q_PROPERTY(QString prefix READ prefix WRITE setPrefix NOTIFY prefixChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    TopicModel(store::Store &store, const Clock &clock, QObject *parent = nullptr);
    int count() const { return rowCount(); }
    QString prefix() const { return m_prefix; }
    void setPrefix(const QString &prefix); ///< with or without the #

signals:
    void prefixChanged();
    void countChanged();

protected:
    void rowsChanged(bool sizeChanged) override;

private:
    store::Store &m_store;
    QString m_prefix;
    Rereader<QStringList> m_reader;
};

} // namespace atrium::models
