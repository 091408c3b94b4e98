// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/samplerandom.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace atrium::company {

struct LiveComment {
    QString author; ///< username
    QString language;
    QString text;
};

/// A post that colleagues write while one watches, with what others say to it.
struct LivePost {
    QString author;
    QString language;
    QString text;
    QStringList pollOptions;
    QList<LiveComment> comments;
};

/// What a person wrote, as far as an answer has to know.
enum class LiveMood { Question, Kudos, Hello, Plain, Back };
LiveMood moodOf(const QString &text);
/// A guess by script and letters: ar, ja, pl, pt, fi or en.
QString languageOf(const QString &text);

/// The written material of resources/company/live.json and answers.json, each line given out once before any comes again.
class ColleagueScript {
public:
    explicit ColleagueScript(quint64 seed);

    /// Forgets posts whose text is among `known` (they were told in an earlier session).
    void leaveOut(const QSet<QString> &known);
    bool hasPost() const { return !m_posts.isEmpty(); }
    LivePost nextPost() { return m_posts.takeFirst(); }
    /// An answer to `user`; in English where nothing else is written.
    QString reply(LiveMood mood, const QString &language, const QString &user);
    /// A short comment to anybody.
    QString comment(const QString &language);

private:
    QString draw(const QString &deck, const QStringList &texts);

    SampleRandom m_random;
    QList<LivePost> m_posts;
    QHash<QString, QStringList> m_texts; ///< "question/en" → lines
    QHash<QString, QStringList> m_left;
};

} // namespace atrium::company
