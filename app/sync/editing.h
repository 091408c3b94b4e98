// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/delivery.h"

#include <QCoreApplication>

namespace atrium::sync {

/// Edit and Remove. Before an edit the post is read: somebody's newer version is never overwritten unseen, and an edit
/// that arrived although its answer was lost is recognised.
class Editing final : public Delivery {
    Q_OBJECT

public:
    using Delivery::Delivery;
    void start() override;

private:
    void remove(const PostId &id);
    void receiveCurrent(const api::wire::Status &current);
    void compareSource(const api::wire::StatusSource &source);
    void send();

    api::wire::Status m_current;
};

} // namespace atrium::sync
