// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/completionmodels.h"

namespace atrium::models {

/// Colleagues who were chosen from the directory, one by one. A name that is only typed never counts.
class PeopleChoice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from Sharing and GivingKudos")
    Q_PROPERTY(QList<atrium::Person> people READ people NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString names READ names NOTIFY changed)
    Q_PROPERTY(atrium::models::MentionModel *suggestions READ suggestions CONSTANT)

public:
    static constexpr int most = 8;

    PeopleChoice(store::Store &store, const Clock &clock, QObject *parent = nullptr);

    const QList<Person> &people() const { return m_people; }
    int count() const { return int(m_people.size()); }
    QStringList handles() const;
    QString names() const; ///< "Ana, Ben and Cleo" in the person's language
    MentionModel *suggestions() { return &m_suggestions; }

    /// Takes the suggestion in this row; false when it is there already or there is no room.
    Q_INVOKABLE bool addSuggestion(int row);
    Q_INVOKABLE void removeAt(int index);
    void set(const QList<Person> &people);

signals:
    void changed();

private:
    MentionModel m_suggestions;
    QList<Person> m_people;
};

} // namespace atrium::models
