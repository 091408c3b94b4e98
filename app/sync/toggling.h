// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/delivery.h"

namespace atrium::sync {

/// Like, Share, Save, and reactions on servers that have them. Where saying it twice would do harm, the post is read
/// first (contract 9.4).
class Toggling final : public Delivery {
    Q_OBJECT

public:
    using Delivery::Delivery;
    void start() override;

private:
    bool mustLookFirst() const;
    void lookFirst();
    void send();
    void receive(const Result<api::wire::Status> &answer);
    void compare(const Error &refusal);
    void handleGone(const Error &error);

    PostId postId() const;
    bool isOn() const;
    bool isReached(const api::wire::Status &status) const;
    QFuture<Result<api::wire::Status>> request() const;
};

} // namespace atrium::sync
