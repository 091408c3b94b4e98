// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/draft.h"
#include "core/servertraits.h"
#include "models/rowmodel.h"

#include <QtQml/qqml.h>

namespace atrium::models {

struct AttachmentRow {
    QString id; ///< stays the same while the file is being read and after
    DraftAttachment file; ///< blobId empty: still being read
    QString problem;

    bool isBusy() const { return file.blobId.isEmpty(); }
    bool needsDescription() const;
    bool operator==(const AttachmentRow &) const = default;
};

/// The files of a draft, in the order in which they are posted.
class AttachmentListModel : public RowModel<AttachmentRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the Composer")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int undescribed READ undescribed NOTIFY changed)
    Q_PROPERTY(int longestDescription READ longestDescription NOTIFY changed)

public:
    explicit AttachmentListModel(QObject *parent);

    int count() const { return rowCount(); }
    /// How many pictures have neither a description nor the mark "decorative".
    int undescribed() const;
    int longestDescription() const { return m_traits.maxDescription; }
    bool isBusy() const;
    bool has(const QString &rowId) const;
    QString nameOf(const QString &rowId) const; ///< empty when it is not there
    /// What keeps the whole list from being sent, plain; empty when nothing does.
    QString problem() const;

    void setTraits(const ServerTraits &traits);
    void setFiles(const QList<DraftAttachment> &files);
    QList<DraftAttachment> files() const; ///< without those that are still being read

    /// A row for a file that is still being read; `finish` or `drop` follows.
    QString begin(const QString &fileName);
    void finish(const QString &rowId, const DraftAttachment &file);
    void drop(const QString &rowId);
    void removeAt(int index);
    void setDescription(int index, const QString &text);
    void setDecorative(int index, bool on);

signals:
    void countChanged();
    void changed();

protected:
    void rowsChanged(bool sizeChanged) override;

private:
    void show(QList<AttachmentRow> wanted);

    ServerTraits m_traits;
    int m_lastRow = 0;
};

} // namespace atrium::models
