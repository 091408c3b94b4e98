// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/sample.h"
#include "company/sampleclock.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace atrium::company {

/// What the insights would say of one week of the story, by the definitions of the product; small on purpose, so that it
/// can be read against them.
struct WeekMetrics {
    double participation = 0; ///< people with at least one act ÷ people
    int workshopActors = 0;
    double reciprocity = 0; ///< pairs that gave both ways ÷ pairs
    double crossDepartment = 0;
    double firstComment = 0; ///< Kaplan–Meier median, working hours
    double continuation = 0;
    double described = 0;
    int acts = 0;
};

class SampleMetrics {
public:
    explicit SampleMetrics(const SampleCompany &company)
        : m_company(company)
        , m_clock(sampleDemoClock())
    {
        for (const SamplePerson &person : company.people)
            m_people.insert(person.username, &person);
        for (const SamplePost &post : company.posts)
            m_posts.insert(post.key, &post);
        for (const SampleMedia &media : company.media)
            m_described.insert(media.key, !media.description.isEmpty());
        for (const SamplePost &post : company.posts)
            if (isPublic(post) && !post.inReplyTo.isEmpty())
                m_threads[rootOf(post).key] << &post;
    }

    static bool isPublic(const SamplePost &post) { return post.visibility != SampleVisibility::Direct; }
    static bool isFolded(const SamplePost &post)
    {
        static const QRegularExpression emoji(QStringLiteral("^(:\\w+:|[^\\p{L}\\p{N}\\s])+$"),
                                              QRegularExpression::UseUnicodePropertiesOption);
        return !post.inReplyTo.isEmpty() && (post.text.isEmpty() || emoji.match(post.text).hasMatch());
    }
    static QStringList mentions(const QString &text)
    {
        static const QRegularExpression name(QStringLiteral("(?<!\\w)@([a-z_]+(?:\\.[a-z]+)?)"));
        QStringList names;
        for (auto it = name.globalMatch(text); it.hasNext();)
            names << it.next().captured(1);
        return names;
    }
    static QStringList tags(const QString &text)
    {
        static const QRegularExpression tag(QStringLiteral("(?<!\\w)#(\\w*\\p{L}\\w*)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
        QStringList names;
        for (auto it = tag.globalMatch(text); it.hasNext();)
            names << it.next().captured(1).toLower();
        return names;
    }

    const SamplePost &rootOf(const SamplePost &post) const
    {
        const SamplePost *here = &post;
        while (!here->inReplyTo.isEmpty())
            here = m_posts.value(here->inReplyTo);
        return *here;
    }
    bool isCounted(const QString &username) const
    {
        const SamplePerson *person = m_people.value(username);
        return person && person->isColleague() && !person->isOutOfInsights;
    }

    WeekMetrics week(int number) const
    {
        Sums sums;
        for (const SamplePost &post : m_company.posts)
            if (isPublic(post) && m_clock.weekOf(post.createdAt) == number)
                addPost(sums, post);
        for (const SampleReaction &given : m_company.reactions)
            if (m_clock.weekOf(given.at) == number)
                addEvent(sums, given.person, m_posts.value(given.postKey)->author);
        for (const SampleBoost &boost : m_company.boosts)
            if (m_clock.weekOf(boost.at) == number)
                addEvent(sums, boost.person, m_posts.value(boost.postKey)->author);
        return result(sums);
    }

private:
    struct Wait {
        double hours;
        bool isAnswered;
    };
    struct Sums {
        QSet<QString> actors, workshop;
        QSet<QPair<QString, QString>> given;
        int events = 0, across = 0, acts = 0, answered = 0, returned = 0, media = 0, described = 0;
        QList<Wait> waits;
    };

    void addEvent(Sums &sums, const QString &actor, const QString &target) const
    {
        if (!isCounted(actor))
            return;
        ++sums.acts;
        sums.actors.insert(actor);
        if (m_people.value(actor)->department == u"Workshop")
            sums.workshop.insert(actor);
        if (actor == target || !isCounted(target))
            return;
        sums.given.insert({ actor, target });
        ++sums.events;
        sums.across += m_people.value(actor)->department != m_people.value(target)->department ? 1 : 0;
    }

    void addPost(Sums &sums, const SamplePost &post) const
    {
        if (!m_people.value(post.author)->isColleague())
            return;
        addEvent(sums, post.author, post.isRoot() ? post.author : m_posts.value(post.inReplyTo)->author);
        for (const QString &name : mentions(post.text))
            if (m_people.contains(name))
                addEvent(sums, post.author, name);
        for (const QString &key : post.media) {
            ++sums.media;
            sums.described += m_described.value(key) ? 1 : 0;
        }
        if (post.isRoot())
            addThread(sums, post);
    }

    void addThread(Sums &sums, const SamplePost &root) const
    {
        const SamplePost *first = nullptr;
        bool isBack = false;
        for (const SamplePost *comment : m_threads.value(root.key)) {
            if (!first && comment->author != root.author && !isFolded(*comment))
                first = comment;
            isBack = isBack || (first && comment->author == root.author);
        }
        sums.waits.append(
            { m_clock.workingHours(root.createdAt, first ? first->createdAt : m_clock.now()), first != nullptr });
        sums.answered += first ? 1 : 0;
        sums.returned += isBack ? 1 : 0;
    }

    static double kaplanMeierMedian(QList<Wait> waits)
    {
        std::sort(waits.begin(), waits.end(), [](const Wait &a, const Wait &b) { return a.hours < b.hours; });
        double waiting = 1;
        for (qsizetype i = 0; i < waits.size(); ++i)
            if (waits[i].isAnswered && (waiting *= 1 - 1.0 / double(waits.size() - i)) <= .5)
                return waits[i].hours;
        return -1;
    }

    WeekMetrics result(const Sums &sums) const
    {
        int people = 0, pairs = 0, mutual = 0;
        for (const SamplePerson &person : m_company.people)
            people += isCounted(person.username) ? 1 : 0;
        for (const auto &[from, to] : sums.given) {
            const bool isMutual = sums.given.contains({ to, from });
            pairs += isMutual && from > to ? 0 : 1;
            mutual += isMutual && from < to ? 1 : 0;
        }
        const auto share = [](int part, int whole) { return whole == 0 ? 0 : double(part) / whole; };
        return { share(int(sums.actors.size()), people),
                 int(sums.workshop.size()),
                 share(mutual, pairs),
                 share(sums.across, sums.events),
                 kaplanMeierMedian(sums.waits),
                 share(sums.returned, sums.answered),
                 share(sums.described, sums.media),
                 sums.acts };
    }

    const SampleCompany &m_company;
    StoryClock m_clock;
    QHash<QString, const SamplePerson *> m_people;
    QHash<QString, const SamplePost *> m_posts;
    QHash<QString, bool> m_described;
    QHash<QString, QList<const SamplePost *>> m_threads;
};

} // namespace atrium::company
