// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kudos.h"
#include "models/composer.h"
#include "models/peoplechoice.h"

namespace atrium::models {

/// Thanking somebody out loud: whom, what for, and in which words. What is written is the draft of the place "kudos" and
/// goes out as a post.
class GivingKudos : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the AppController")
    Q_PROPERTY(int value READ value WRITE setValue NOTIFY changed)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY changed)
    Q_PROPERTY(int audience READ audience WRITE setAudience NOTIFY changed)
    Q_PROPERTY(int remaining READ remaining NOTIFY changed)
    Q_PROPERTY(int limit READ limit CONSTANT)
    Q_PROPERTY(bool canSend READ canSend NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(atrium::models::PeopleChoice *people READ people CONSTANT)

public:
    GivingKudos(store::Store &store, const Clock &clock, FileSource files, QObject *parent = nullptr);

    int value() const { return int(m_value); }
    void setValue(int value);
    QString words() const { return m_words; }
    void setWords(const QString &words);
    int audience() const { return m_composer.audience(); }
    void setAudience(int audience);
    int remaining() const;
    int limit() const { return longestWords; }
    bool canSend() const;
    QString problem() const;
    PeopleChoice *people() { return &m_people; }

    /// Opens the draft; `personId` is thanked as well when given.
    Q_INVOKABLE void begin(const QString &personId = {});
    Q_INVOKABLE bool send();
    Q_INVOKABLE void discard();

signals:
    void changed();
    void sent();

private:
    static constexpr int longestWords = 280;

    void write();
    void readDraft();
    void findPeople(const QStringList &handles);
    void add(const Result<Person> &person);

    store::Store &m_store;
    Composer m_composer;
    PeopleChoice m_people;
    KudosValue m_value = KudosValue::None;
    QString m_words;
    bool m_isReading = false; ///< the draft is being taken over: nothing of it is the person's doing
};

} // namespace atrium::models
