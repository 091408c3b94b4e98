// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace atrium::company {

/// What a colleague sees of a post. Only public posts are ever shown to colleagues.
struct SeenPost {
    QString id;
    QString author; ///< username
    QString text; ///< as typed
    QString inReplyTo; ///< id or empty
    QDateTime createdAt;
    QStringList pollOptions;
    bool isFromColleague = false; ///< written through Actor, not by somebody signed in
};

/// What a colleague wants to say.
struct NewPost {
    QString author; ///< username
    QString text;
    QString inReplyTo; ///< id or empty
    QString language;
    QString visibility; ///< "public" when empty
    QStringList pollOptions; ///< two to four
    int pollSeconds = 86400;
};

/// The hands of the colleagues: each call is one transaction of the running server, checked by the same rules and told
/// to the same streams as a request. A refused call returns false or an empty id and changes nothing. Only in the
/// server's thread.
class Actor {
public:
    using Listener = std::function<void(const SeenPost &)>;

    virtual ~Actor() = default;

    /// The server's time; may be moved by tests.
    virtual QDateTime now() const = 0;
    virtual QStringList usernames() const = 0;
    /// Newest first.
    virtual QList<SeenPost> recentPosts(int limit) const = 0;
    /// `listener` hears of every new public post after it is stored, those of colleagues included.
    virtual void onPost(Listener listener) = 0;

    /// The id of the new post, or empty.
    virtual QString post(const NewPost &post) = 0;
    virtual bool edit(const QString &username, const QString &postId, const QString &text) = 0;
    virtual bool remove(const QString &username, const QString &postId) = 0;
    virtual bool favourite(const QString &username, const QString &postId) = 0;
    /// `emoji`: one Unicode emoji or a shortcode without colons.
    virtual bool react(const QString &username, const QString &postId, const QString &emoji) = 0;
    virtual bool boost(const QString &username, const QString &postId) = 0;
    /// `choices` count from zero.
    virtual bool vote(const QString &username, const QString &postId, const QList<int> &choices) = 0;
    virtual bool follow(const QString &username, const QString &target) = 0;
};

} // namespace atrium::company
