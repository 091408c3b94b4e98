// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/saved.h"
#include "models/rowmodel.h"

#include <QtQml/qqml.h>

namespace atrium::models {

struct FolderRow {
    qint64 id = 0;
    QString name;
    int count = 0;
    bool operator==(const FolderRow &) const = default;
};

/// The folders of saved posts by name, each with how many posts lie in it.
class SavedFolderModel : public RowModel<FolderRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the SavedModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit SavedFolderModel(QObject *parent);
    int count() const { return rowCount(); }
    void show(const QList<FolderRow> &folders) { setRows(folders); }
    QString nameOf(qint64 folder) const;

signals:
    void countChanged();

protected:
    void rowsChanged(bool sizeChanged) override;
};

struct ReminderRow {
    QString id; ///< of the post
    QString title;
    QString dueText;
    bool isOverdue = false;
    bool operator==(const ReminderRow &) const = default;
};

/// Saved posts that the person wants to see again, the earliest first.
class ReminderModel : public RowModel<ReminderRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the SavedModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit ReminderModel(QObject *parent);
    int count() const { return rowCount(); }
    void show(const QList<ReminderRow> &reminders) { setRows(reminders); }

signals:
    void countChanged();

protected:
    void rowsChanged(bool sizeChanged) override;
};

} // namespace atrium::models
