// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/servertraits.h"
#include "models/peoplechoice.h"
#include "models/postactions.h"

#include <QHash>

namespace atrium::models {

/// One post on its way to more people: shared as it is, with words of one's own (a quote where the server and the author
/// allow it, else a link), or in a private message. Never widens who may read it.
class Sharing : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the AppController")
    Q_PROPERTY(atrium::models::PostView subject READ subject NOTIFY changed)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY changed)
    Q_PROPERTY(Way way READ way NOTIFY changed)
    Q_PROPERTY(int remaining READ remaining NOTIFY changed)
    Q_PROPERTY(bool canSend READ canSend NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString warning READ warning NOTIFY changed)
    Q_PROPERTY(atrium::models::PeopleChoice *people READ people CONSTANT)

public:
    /// What pressing the button does.
    enum class Way { Share, TakeBack, Quote, Link, Message };
    Q_ENUM(Way)

    Sharing(store::Store &store, const Clock &clock, PostActions &actions, QObject *parent = nullptr);

    const PostView &subject() const { return m_subject; }
    QString note() const { return m_note; }
    void setNote(const QString &note);
    Way way() const;
    int remaining() const;
    bool canSend() const { return problem().isEmpty() && m_subject.isValid(); }
    QString problem() const; ///< why it cannot be sent as it stands
    QString warning() const; ///< what whoever gets it should not be surprised by
    PeopleChoice *people() { return &m_people; }

    /// Begins with this post; words that were left unsent for it earlier are there again.
    Q_INVOKABLE void begin(const atrium::models::PostView &subject);
    /// Does what `way` says; false when it cannot be done.
    Q_INVOKABLE bool send();
    Q_INVOKABLE void copyLink();

signals:
    void changed();

private:
    void readTraits();
    QString fullText() const;
    void publish(const QString &text, Audience audience, const PostId &quoted);

    store::Store &m_store;
    PostActions &m_actions;
    PeopleChoice m_people;
    ServerTraits m_traits;
    PostView m_subject;
    QString m_note;
    QHash<PostId, QString> m_notes; ///< closed without being sent
};

} // namespace atrium::models
