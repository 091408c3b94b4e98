// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/savedlists.h"

namespace atrium::models {

namespace {

QList<Column<FolderRow>> folderColumns()
{
    return {
        { "folderId", [](const FolderRow &row) { return QVariant(int(row.id)); } },
        { "name", [](const FolderRow &row) { return QVariant(row.name); } },
        { "posts", [](const FolderRow &row) { return QVariant(row.count); } },
    };
}

QList<Column<ReminderRow>> reminderColumns()
{
    return {
        { "postId", [](const ReminderRow &row) { return QVariant(row.id); } },
        { "title", [](const ReminderRow &row) { return QVariant(row.title); } },
        { "dueText", [](const ReminderRow &row) { return QVariant(row.dueText); } },
        { "isOverdue", [](const ReminderRow &row) { return QVariant(row.isOverdue); } },
    };
}

} // namespace

SavedFolderModel::SavedFolderModel(QObject *parent)
    : RowModel(folderColumns(), parent)
{
}

QString SavedFolderModel::nameOf(qint64 folder) const
{
    for (const FolderRow &row : rows()) {
        if (row.id == folder)
            return row.name;
    }
    return {};
}

void SavedFolderModel::rowsChanged(bool sizeChanged)
{
    if (sizeChanged)
        emit countChanged();
}

ReminderModel::ReminderModel(QObject *parent)
    : RowModel(reminderColumns(), parent)
{
}

void ReminderModel::rowsChanged(bool sizeChanged)
{
    if (sizeChanged)
        emit countChanged();
}

} // namespace atrium::models
