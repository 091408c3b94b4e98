// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/givingkudos.h"

#include "core/async.h"
#include "models/textweight.h"

#include <algorithm>

namespace atrium::models {

GivingKudos::GivingKudos(store::Store &store, const Clock &clock, FileSource files, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_composer(store, clock, std::move(files))
    , m_people(store, clock)
{
    connect(&m_people, &PeopleChoice::changed, this, &GivingKudos::write);
    connect(&m_composer, &Composer::placeChanged, this, &GivingKudos::readDraft);
    connect(&m_composer, &Composer::checked, this, &GivingKudos::changed);
    connect(&m_composer, &Composer::sent, this, &GivingKudos::sent);
}

void GivingKudos::setValue(int value)
{
    if (value < 0 || value > int(KudosValue::TaughtMeSomething) || m_value == KudosValue(value))
        return;
    m_value = KudosValue(value);
    write();
}

void GivingKudos::setWords(const QString &words)
{
    if (m_words == words)
        return;
    m_words = words;
    write();
}

void GivingKudos::setAudience(int audience)
{
    m_composer.setAudience(audience);
    emit changed();
}

int GivingKudos::remaining() const { return longestWords - graphemes(m_words); }

bool GivingKudos::canSend() const
{
    return m_people.count() > 0 && !m_words.trimmed().isEmpty() && problem().isEmpty() && m_composer.canSend();
}

QString GivingKudos::problem() const
{
    if (remaining() < 0)
        return tr("Your words are %n characters too long.", nullptr, -remaining());
    return m_composer.problem();
}

void GivingKudos::begin(const QString &personId)
{
    m_composer.setPlaceKey(u"kudos"_qs);
    if (!personId.isEmpty())
        whenDone(m_store.person(PersonId(personId)), this, [this](const Result<Person> &person) { add(person); });
}

bool GivingKudos::send()
{
    if (!canSend() || !m_composer.send())
        return false;
    discard();
    return true;
}

void GivingKudos::discard()
{
    m_isReading = true;
    m_value = KudosValue::None;
    m_words.clear();
    m_people.set({});
    m_isReading = false;
    write();
}

/// Nothing chosen and nothing said is no draft.
void GivingKudos::write()
{
    emit changed();
    if (m_isReading || !m_composer.isReady())
        return;
    const bool isEmpty = m_people.count() == 0 && m_words.trimmed().isEmpty() && m_value == KudosValue::None;
    m_composer.setText(isEmpty ? QString() : kudosText(m_people.handles(), m_value, m_words));
}

void GivingKudos::readDraft()
{
    if (!m_composer.isReady() || m_composer.text().isEmpty())
        return;
    const KudosParts parts = kudosParts(m_composer.text());
    const bool isKnown = m_value == parts.value && m_words == parts.words && m_people.handles() == parts.handles;
    if (isKnown)
        return;
    m_isReading = true;
    m_value = parts.value;
    m_words = parts.words;
    m_isReading = false;
    findPeople(parts.handles);
    emit changed();
}

void GivingKudos::findPeople(const QStringList &handles)
{
    for (const QString &handle : handles) {
        whenDone(m_store.people(handle, 8), this, [this, handle](const Result<QList<Person>> &found) {
            const QList<Person> people = found.value_or(QList<Person> {});
            const auto same = std::find_if(people.cbegin(), people.cend(),
                                           [&handle](const Person &person) { return person.handle == handle; });
            if (same != people.cend())
                add(*same);
        });
    }
}

void GivingKudos::add(const Result<Person> &person)
{
    if (!person)
        return;
    QList<Person> all = m_people.people();
    const bool isThere
        = std::any_of(all.cbegin(), all.cend(), [&person](const Person &chosen) { return chosen.id == person->id; });
    if (!isThere)
        m_people.set(all << *person);
}

} // namespace atrium::models
