// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/delivery.h"

#include <QCoreApplication>

namespace atrium::sync {

/// Reactions on servers that have none (API-MAP "Folded reactions"): one reply of one to three emoji a person and post.
/// Further emoji edit it, taking the last one away deletes it. The conversation is read first, so a repeat after a lost
/// answer finds what the earlier try did.
class Folding final : public Delivery {
    Q_OBJECT

public:
    using Delivery::Delivery;
    void start() override;

private:
    void receiveParent(const Result<api::wire::Status> &answer);
    void receiveContext(const api::wire::Context &context);
    void add(const QString &emoji);
    void take(const QString &emoji);
    void post();
    void change();
    void remove();

    PostId postId() const;

    Audience m_parentAudience = Audience::Unknown;
    std::optional<api::wire::Status> m_reply; ///< ours, when there is one
    QStringList m_emoji; ///< in it
};

} // namespace atrium::sync
