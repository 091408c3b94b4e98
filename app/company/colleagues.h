// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/actor.h"
#include "company/colleaguescript.h"
#include "company/samplerandom.h"

#include <QMultiMap>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace atrium::company {

/// Colleagues who go on with their day while somebody watches: something every 8–25 seconds, a new post every couple of
/// minutes, and an answer to what a signed-in person writes within a minute. Enough is written for an hour; then they
/// only react. Deterministic for a seed and a history. Lives in the server's thread, as Actor does.
class Colleagues : public QObject {
    Q_OBJECT

public:
    explicit Colleagues(Actor &actor, quint64 seed = 20260302, QObject *parent = nullptr);

    void start();
    void stop();
    /// What happens in the next `seconds`, at once. start() calls it every second.
    void advance(int seconds);

private:
    using Deed = std::function<void()>;

    void later(int seconds, const Deed &deed);
    void actAround();
    void tellNext();
    void reactAround();
    void commentAround();
    void voteAround();
    void notice(const SeenPost &post);
    void answer(const SeenPost &post);
    void converse(const SeenPost &post);
    void say(const QString &author, const QString &text, const QString &language, const QString &inReplyTo);
    void cheer(const QString &person, const SeenPost &post);
    QString someone(const QStringList &except);
    SeenPost recentRoot();

    Actor &m_actor;
    SampleRandom m_random;
    ColleagueScript m_script;
    QTimer m_timer;
    qint64 m_elapsed = 0;
    qint64 m_nextPost = 20;
    QMultiMap<qint64, Deed> m_due;
    QSet<QString> m_polls; ///< polls of this session, by id
    QHash<QString, int> m_turns; ///< answers given to a person's comments, by thread partner
};

} // namespace atrium::company
