// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keymapmodel.h"

#include <algorithm>

namespace atrium::models {

namespace {

QList<Column<KeyMapRow>> roles()
{
    return {
        { "title", [](const KeyMapRow &row) { return QVariant(row.title); } },
        { "keys", [](const KeyMapRow &row) { return QVariant(row.keys); } },
        { "isHeading", [](const KeyMapRow &row) { return QVariant(row.isHeading); } },
    };
}

using Section = QList<KeyMapRow>;

bool fits(const KeyLine &line, const QString &words)
{
    const QString all = line.title + u' ' + line.keys.join(u' ') + u' ' + line.section;
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.cbegin(), wanted.cend(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

QList<Section> sectionsWith(const QString &words)
{
    QList<Section> sections;
    QString last;
    for (const KeyLine &line : keyboardMap()) {
        if (!fits(line, words))
            continue;
        if (sections.isEmpty() || last != line.section) {
            sections.append(Section { { u"# "_qs + line.section, line.section, {}, true } });
            last = line.section;
        }
        sections.last().append({ line.section + u'/' + line.title, line.title, line.keys, false });
    }
    return sections;
}

} // namespace

KeyMapModel::KeyMapModel(QObject *parent)
    : RowModel(roles(), parent)
{
    refresh();
}

void KeyMapModel::setWords(const QString &words)
{
    m_words = words;
    emit wordsChanged();
    refresh();
}

void KeyMapModel::setColumn(int column)
{
    m_column = column;
    refresh();
}

void KeyMapModel::setColumns(int columns)
{
    m_columns = std::max(1, columns);
    refresh();
}

void KeyMapModel::rowsChanged(bool sizeChanged)
{
    if (sizeChanged)
        emit countChanged();
}

/// Whole sections go to the columns in their order, each column about as long as the others.
void KeyMapModel::refresh()
{
    const QList<Section> sections = sectionsWith(m_words);
    qsizetype total = 0;
    for (const Section &section : sections)
        total += section.size();
    Section mine;
    qsizetype before = 0;
    for (const Section &section : sections) {
        // A section belongs to the column in which its middle lies.
        const qsizetype middle = before + section.size() / 2;
        const int place = total == 0 ? 0 : int(middle * m_columns / total);
        if (place == m_column)
            mine += section;
        before += section.size();
    }
    setRows(mine);
}

} // namespace atrium::models
