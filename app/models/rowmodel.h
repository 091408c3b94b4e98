// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QSet>

#include <algorithm>

namespace atrium::models {

/// A role of a model: its name in QML and how a row answers it.
template <typename Row> struct Column {
    QByteArray name;
    QVariant (*value)(const Row &row);
};

/// A list whose rows are given whole and edited one by one; ids are unique, order is the caller's. It never resets.
/// `Row` has a hashable member `id` and an `operator==`.
template <typename Row> class RowModel : public QAbstractListModel {
public:
    RowModel(QList<Column<Row>> columns, QObject *parent)
        : QAbstractListModel(parent)
        , m_columns(std::move(columns))
    {
    }

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_rows.size()); }

    QVariant data(const QModelIndex &index, int role) const final
    {
        const int column = role - Qt::UserRole;
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || column < 0 || column >= m_columns.size())
            return {};
        return m_columns[column].value(m_rows[index.row()]);
    }

    QHash<int, QByteArray> roleNames() const final
    {
        QHash<int, QByteArray> names;
        for (int i = 0; i < m_columns.size(); ++i)
            names.insert(Qt::UserRole + i, m_columns[i].name);
        return names;
    }

protected:
    const QList<Row> &rows() const { return m_rows; }

    /// Makes the rows equal to `given` by removals, moves, insertions and changes; what is equal is not touched.
    void setRows(const QList<Row> &given)
    {
        const QList<Row> wanted = withoutRepeated(given);
        const auto sizeBefore = m_rows.size();
        dropAllBut(wanted);
        const auto kept = idsOf(m_rows);
        for (int i = 0; i < wanted.size(); ++i) {
            if (!kept.contains(wanted[i].id)) {
                i = insertRun(i, wanted, kept) - 1;
                continue;
            }
            moveHere(i, wanted[i]);
            replace(i, wanted[i]);
        }
        rowsChanged(m_rows.size() != sizeBefore);
    }

    /// Called after every setRows: the place for `countChanged`.
    virtual void rowsChanged(bool sizeChanged) { Q_UNUSED(sizeChanged) }

private:
    static auto idsOf(const QList<Row> &rows)
    {
        QSet<std::remove_cvref_t<decltype(Row::id)>> ids;
        ids.reserve(rows.size());
        for (const Row &row : rows)
            ids.insert(row.id);
        return ids;
    }

    /// A row that is named twice would be moved for ever; the first one stands.
    static QList<Row> withoutRepeated(const QList<Row> &given)
    {
        auto left = idsOf(given);
        if (left.size() == given.size())
            return given;
        QList<Row> unique;
        for (const Row &row : given) {
            if (left.remove(row.id))
                unique.append(row);
        }
        return unique;
    }

    void dropAllBut(const QList<Row> &wanted)
    {
        const auto ids = idsOf(wanted);
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (ids.contains(m_rows[last].id))
                continue;
            int first = last;
            while (first > 0 && !ids.contains(m_rows[first - 1].id))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    /// Inserts the rows of `wanted` from `first` on that are not in `kept`; returns the index after them.
    template <typename Ids> int insertRun(int first, const QList<Row> &wanted, const Ids &kept)
    {
        int end = first + 1;
        while (end < wanted.size() && !kept.contains(wanted[end].id))
            ++end;
        beginInsertRows({}, first, end - 1);
        m_rows.insert(first, end - first, Row());
        std::copy(wanted.begin() + first, wanted.begin() + end, m_rows.begin() + first);
        endInsertRows();
        return end;
    }

    void moveHere(int place, const Row &wanted)
    {
        if (m_rows[place].id == wanted.id)
            return;
        const auto found = std::find_if(m_rows.cbegin() + place, m_rows.cend(),
                                        [&wanted](const Row &row) { return row.id == wanted.id; });
        Q_ASSERT(found != m_rows.cend());
        const int from = int(found - m_rows.cbegin());
        beginMoveRows({}, from, from, {}, place);
        m_rows.move(from, place);
        endMoveRows();
    }

    void replace(int place, const Row &wanted)
    {
        if (m_rows[place] == wanted)
            return;
        const QList<int> roles = differing(m_rows[place], wanted);
        m_rows[place] = wanted;
        if (!roles.isEmpty())
            emit dataChanged(index(place), index(place), roles);
    }

    QList<int> differing(const Row &before, const Row &after) const
    {
        QList<int> roles;
        for (int i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].value(before) != m_columns[i].value(after))
                roles.append(Qt::UserRole + i);
        }
        return roles;
    }

    const QList<Column<Row>> m_columns;
    QList<Row> m_rows;
};

} // namespace atrium::models
