// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/actor.h"
#include "company/world.h"

namespace atrium::company {

/// Acts on the world by the same functions the routes use.
class WorldActor : public Actor {
public:
    explicit WorldActor(World &world);

    QDateTime now() const override;
    QStringList usernames() const override;
    QList<SeenPost> recentPosts(int limit) const override;
    void onPost(Listener listener) override;
    QString post(const NewPost &post) override;
    bool edit(const QString &username, const QString &postId, const QString &text) override;
    bool remove(const QString &username, const QString &postId) override;
    bool favourite(const QString &username, const QString &postId) override;
    bool react(const QString &username, const QString &postId, const QString &emoji) override;
    bool boost(const QString &username, const QString &postId) override;
    bool vote(const QString &username, const QString &postId, const QList<int> &choices) override;
    bool follow(const QString &username, const QString &target) override;

private:
    using Deed = std::function<bool(qint64 account)>;

    /// One transaction as `username`; kept when `deed` says yes.
    bool act(const QString &username, const Deed &deed);
    std::optional<SeenPost> seen(qint64 statusId) const;
    void hear(const Event &event);

    World &m_world;
    std::vector<Listener> m_listeners;
};

} // namespace atrium::company
