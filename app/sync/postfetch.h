// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/fetch.h"

namespace atrium::sync {

/// Posts by id: a whole conversation, the text of one as it was typed, the counts of what is on screen, and whether a post still exists.
class PostFetch final : public Fetch {
    Q_OBJECT

public:
    using Fetch::Fetch;
    void start() override;

private:
    void fetchThread();
    void receiveRoot(const Result<api::wire::Status> &answer);
    void receiveContext(const api::wire::Context &context);
    void compareThread(const ThreadPage &stored);
    void fetchSource();
    void receiveSource(const api::wire::Status &status, const api::wire::StatusSource &source);
    void confirm();
    void receiveConfirmation(const Result<api::wire::Status> &answer);
    void verifyServer();
    void conclude();
    void refresh();
    void receiveRefreshed(const QList<PostId> &asked, const QList<api::wire::Status> &statuses);

    store::Batch m_batch;
};

} // namespace atrium::sync
