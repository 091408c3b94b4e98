// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/completionmodels.h"

namespace atrium::models {

namespace {

constexpr int most = 8;

QList<Column<Person>> personColumns()
{
    return {
        { "personId", [](const Person &row) { return QVariant(row.id.toString()); } },
        { "handle", [](const Person &row) { return QVariant(row.handle); } },
        { "name", [](const Person &row) { return QVariant(row.name); } },
        { "role", [](const Person &row) { return QVariant(row.role); } },
        { "avatar", [](const Person &row) { return QVariant(row.avatarUrl); } },
    };
}

QList<Column<TopicName>> topicColumns()
{
    return { { "name", [](const TopicName &row) { return QVariant(row.id); } } };
}

QString withoutMark(const QString &prefix, QChar mark) { return prefix.startsWith(mark) ? prefix.mid(1) : prefix; }

} // namespace

MentionModel::MentionModel(store::Store &store, const Clock &, QObject *parent)
    : RowModel(personColumns(), parent)
    , m_store(store)
    , m_reader(
          this, [this] { return m_store.people(withoutMark(m_prefix, u'@'), most); },
          [this](const QList<Person> &people) { setRows(people); })
{
    connect(&m_store, &store::Store::changed, this, [this](const store::Changes &changes) {
        if (!changes.people.isEmpty() && !m_prefix.isEmpty())
            m_reader.run();
    });
}

void MentionModel::setPrefix(const QString &prefix)
{
    if (m_prefix == prefix)
        return;
    m_prefix = prefix;
    emit prefixChanged();
    m_reader.ask();
}

void MentionModel::rowsChanged(bool sizeChanged)
{
    if (sizeChanged)
        emit countChanged();
}

TopicModel::TopicModel(store::Store &store, const Clock &, QObject *parent)
    : RowModel(topicColumns(), parent)
    , m_store(store)
    , m_reader(
          this, [this] { return m_store.topics(withoutMark(m_prefix, u'#'), most); },
          [this](const QStringList &names) {
              QList<TopicName> wanted;
              for (const QString &name : names)
                  wanted.append({ name });
              setRows(wanted);
          })
{
}

void TopicModel::setPrefix(const QString &prefix)
{
    if (m_prefix == prefix)
        return;
    m_prefix = prefix;
    emit prefixChanged();
    m_reader.ask();
}

void TopicModel::rowsChanged(bool sizeChanged)
{
    if (sizeChanged)
        emit countChanged();
}

} // namespace atrium::models
