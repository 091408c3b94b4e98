// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/peoplechoice.h"

#include "models/isolated.h"

#include <QLocale>

#include <algorithm>

namespace atrium::models {

PeopleChoice::PeopleChoice(store::Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_suggestions(store, clock)
{
}

QStringList PeopleChoice::handles() const
{
    QStringList all;
    for (const Person &person : m_people)
        all.append(person.handle);
    return all;
}

QString PeopleChoice::names() const
{
    QStringList all;
    for (const Person &person : m_people)
        all.append(isolated(person.name));
    return QLocale().createSeparatedList(all);
}

bool PeopleChoice::addSuggestion(int row)
{
    if (count() >= most)
        return false;
    const std::optional<Person> person = m_suggestions.at(row);
    const bool isThere = person && std::any_of(m_people.cbegin(), m_people.cend(), [&person](const Person &chosen) {
                             return chosen.id == person->id;
                         });
    if (!person || isThere)
        return false;
    m_people.append(*person);
    emit changed();
    return true;
}

void PeopleChoice::removeAt(int index)
{
    if (index < 0 || index >= m_people.size())
        return;
    m_people.removeAt(index);
    emit changed();
}

void PeopleChoice::set(const QList<Person> &people)
{
    if (m_people == people)
        return;
    m_people = people.mid(0, most);
    emit changed();
}

} // namespace atrium::models
