// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/sample.h"
#include "company/world.h"

#include <QHash>

namespace atrium::company {

struct RichContent;

/// Puts the values of the sample company into the database: ids from the times of the story, notifications as the server
/// would have made them. The posts are in planterposts.cpp.
class SamplePlanter {
public:
    SamplePlanter(World &world, const SampleCompany &company);

    void plant();

private:
    struct Moment {
        qint64 ms = 0;
        const SamplePost *post = nullptr;
        const SampleBoost *boost = nullptr;
    };
    struct Noted {
        qint64 ms = 0;
        qint64 account = 0;
        qint64 from = 0;
        const char *type = nullptr;
        qint64 status = 0;
        QString emoji;
    };

    void addMeta();
    void addPeople();
    void addFollows();
    void addEmoji();
    void addAnnouncements();
    void addLists();
    void addMutes();
    void addFilters();
    void addScheduled();
    void addReports();
    void addConversations();
    void addReactions();
    void addBookmarks();

    void addPosts();
    void addPost(const SamplePost &post);
    void addBoost(const SampleBoost &boost);
    void addNames(qint64 status, const RichContent &content);
    void addMedia(qint64 status, const SamplePost &post);
    void addPoll(qint64 status, const SamplePost &post);
    void addVersions(qint64 status, const SamplePost &post, const RichContent &content);
    void notePost(qint64 status, const SamplePost &post, const RichContent &content);
    QString cardOf(const SamplePost &post);

    void addNotifications();
    void addMarkers();

    qint64 person(const QString &username) const { return m_people.value(username); }
    qint64 status(const QString &key) const { return m_statuses.value(key); }
    qint64 authorOf(const QString &postKey) const { return m_authors.value(postKey); }
    /// The id that stands for `ms` in the space of that kind.
    qint64 idAt(const char *kind, qint64 ms) { return World::idAt(ms, m_lowest[QLatin1String(kind)]); }
    /// The file of a picture that is drawn when it is asked for.
    QString fileOf(const QString &mediaKey, bool isPreview);
    QString blurhashOf(const QString &mediaKey);
    void note(Noted noted);

    World &m_world;
    const SampleCompany &m_company;
    QHash<QString, qint64> m_people;
    QHash<QString, qint64> m_statuses;
    QHash<QString, qint64> m_authors;
    QHash<QString, const SampleMedia *> m_media;
    QHash<QString, QString> m_blurhashes;
    QHash<QString, qint64> m_lowest;
    QList<Noted> m_noted;
};

} // namespace atrium::company
