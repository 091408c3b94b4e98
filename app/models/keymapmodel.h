// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands.h"
#include "models/rowmodel.h"

#include <QtQml/qqml.h>

namespace atrium::models {

struct KeyMapRow {
    QString id;
    QString title;
    QStringList keys;
    bool isHeading = false;
    bool operator==(const KeyMapRow &) const = default;
};

/// The keyboard map for the sheet of shortcuts: headings and lines, found by title or key.
class KeyMapModel : public RowModel<KeyMapRow> {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)
    Q_PROPERTY(int column READ column WRITE setColumn NOTIFY wordsChanged)
    Q_PROPERTY(int columns READ columns WRITE setColumns NOTIFY wordsChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit KeyMapModel(QObject *parent = nullptr);

    QString words() const { return m_words; }
    void setWords(const QString &words);
    int column() const { return m_column; }
    void setColumn(int column);
    int columns() const { return m_columns; } ///< how many the sheet has room for
    void setColumns(int columns);
    int count() const { return rowCount(); }

signals:
    void wordsChanged();
    void countChanged();

protected:
    void rowsChanged(bool sizeChanged) override;

private:
    void refresh();

    QString m_words;
    int m_column = 0;
    int m_columns = 1;
};

} // namespace atrium::models
