// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attachmentlistmodel.h"

#include "models/textweight.h"

namespace atrium::models {

namespace {

QList<Column<AttachmentRow>> columns()
{
    return {
        { "blobId", [](const AttachmentRow &row) { return QVariant(row.file.blobId); } },
        { "previewUrl",
          [](const AttachmentRow &row) {
              const bool isPicture = row.file.mimeType.startsWith(QLatin1String("image/"));
              return QVariant(isPicture ? u"image://atrium/draft:"_qs + row.file.blobId : QString());
          } },
        { "description", [](const AttachmentRow &row) { return QVariant(row.file.description); } },
        { "isDecorative", [](const AttachmentRow &row) { return QVariant(row.file.isDecorative); } },
        { "fileName", [](const AttachmentRow &row) { return QVariant(row.file.fileName); } },
        { "mimeType", [](const AttachmentRow &row) { return QVariant(row.file.mimeType); } },
        { "problem", [](const AttachmentRow &row) { return QVariant(row.problem); } },
        { "needsDescription", [](const AttachmentRow &row) { return QVariant(row.needsDescription()); } },
        { "length", [](const AttachmentRow &row) { return QVariant(graphemes(row.file.description)); } },
        { "isBusy", [](const AttachmentRow &row) { return QVariant(row.isBusy()); } },
    };
}

} // namespace

bool AttachmentRow::needsDescription() const
{
    return !isBusy() && !file.isDecorative && file.description.trimmed().isEmpty();
}

AttachmentListModel::AttachmentListModel(QObject *parent)
    : RowModel(columns(), parent)
{
}

int AttachmentListModel::undescribed() const
{
    return int(std::count_if(rows().cbegin(), rows().cend(), [](const auto &row) { return row.needsDescription(); }));
}

bool AttachmentListModel::isBusy() const
{
    return std::any_of(rows().cbegin(), rows().cend(), [](const auto &row) { return row.isBusy(); });
}

bool AttachmentListModel::has(const QString &rowId) const
{
    return std::any_of(rows().cbegin(), rows().cend(), [&rowId](const auto &row) { return row.id == rowId; });
}

QString AttachmentListModel::nameOf(const QString &rowId) const
{
    const auto found
        = std::find_if(rows().cbegin(), rows().cend(), [&rowId](const auto &row) { return row.id == rowId; });
    return found == rows().cend() ? QString() : found->file.fileName;
}

QString AttachmentListModel::problem() const
{
    if (rows().size() > m_traits.maxAttachments)
        return tr("Your company's server takes at most %n files in a post. Remove some.", nullptr,
                  m_traits.maxAttachments);
    const auto found
        = std::find_if(rows().cbegin(), rows().cend(), [](const auto &row) { return !row.problem.isEmpty(); });
    return found == rows().cend() ? QString() : found->problem;
}

void AttachmentListModel::setTraits(const ServerTraits &traits)
{
    m_traits = traits;
    show(rows());
}

void AttachmentListModel::setFiles(const QList<DraftAttachment> &files)
{
    QList<AttachmentRow> wanted;
    for (const DraftAttachment &file : files)
        wanted.append({ u"kept:"_qs + file.blobId, file, {} });
    show(wanted);
}

QList<DraftAttachment> AttachmentListModel::files() const
{
    QList<DraftAttachment> files;
    for (const AttachmentRow &row : rows()) {
        if (!row.isBusy())
            files.append(row.file);
    }
    return files;
}

QString AttachmentListModel::begin(const QString &fileName)
{
    AttachmentRow row;
    row.id = u"new:"_qs + QString::number(++m_lastRow);
    row.file.fileName = fileName;
    show(rows() + QList { row });
    return row.id;
}

void AttachmentListModel::finish(const QString &rowId, const DraftAttachment &file)
{
    QList<AttachmentRow> wanted = rows();
    for (AttachmentRow &row : wanted) {
        if (row.id == rowId)
            row.file = file;
    }
    show(wanted);
}

void AttachmentListModel::drop(const QString &rowId)
{
    QList<AttachmentRow> wanted = rows();
    wanted.removeIf([&rowId](const AttachmentRow &row) { return row.id == rowId; });
    show(wanted);
}

void AttachmentListModel::removeAt(int index)
{
    if (index < 0 || index >= rows().size())
        return;
    QList<AttachmentRow> wanted = rows();
    wanted.removeAt(index);
    show(wanted);
}

void AttachmentListModel::setDescription(int index, const QString &text)
{
    if (index < 0 || index >= rows().size())
        return;
    QList<AttachmentRow> wanted = rows();
    wanted[index].file.description = text;
    show(wanted);
}

void AttachmentListModel::setDecorative(int index, bool on)
{
    if (index < 0 || index >= rows().size())
        return;
    QList<AttachmentRow> wanted = rows();
    wanted[index].file.isDecorative = on;
    show(wanted);
}

void AttachmentListModel::rowsChanged(bool sizeChanged)
{
    if (sizeChanged)
        emit countChanged();
    emit changed();
}

void AttachmentListModel::show(QList<AttachmentRow> wanted)
{
    for (AttachmentRow &row : wanted) {
        const int excess = graphemes(row.file.description) - m_traits.maxDescription;
        row.problem = excess > 0 ? tr("This description is %n characters too long.", nullptr, excess) : QString();
    }
    setRows(wanted);
}

} // namespace atrium::models
