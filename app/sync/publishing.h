// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/delivery.h"
#include "sync/lostpost.h"

#include <QCoreApplication>

#include <optional>

namespace atrium::sync {

/// Publish: looks whether an earlier try arrived, uploads what goes with the post, sends it with its key, and remembers
/// which post belongs to which intent. Exactly one post comes of one intent, also where the server has no keys.
class Publishing final : public Delivery {
    Q_OBJECT

public:
    using Delivery::Delivery;
    void start() override;

private:
    void lookForIt();
    void requestOwnPosts(const api::Cursor &cursor);
    void receiveOwnPosts(const api::Page<api::wire::Status> &page);
    void checkNextSource();
    void compareSource(const api::wire::Status &candidate, const Result<api::wire::StatusSource> &source);
    void checkFirstVersion(const api::wire::Status &candidate);
    void proceed();
    void uploadNext();
    void upload(const DraftAttachment &attachment, const QByteArray &bytes);
    void noteUploaded(const QString &blobId, const MediaId &media);
    void send();
    void receive(const Result<api::wire::Status> &answer);
    void adopt(const api::wire::Status &status);
    void settle(const api::wire::Status &status);
    void cannotDecide(const Error &error);

    const Publish &publish() const { return std::get<Publish>(m_pending.intent); }
    QDateTime sentAt() const;
    QByteArray key() const;

    Adoptions m_adoptions;
    std::optional<api::wire::Status> m_found;
    QList<api::wire::Status> m_candidates; ///< same place and shape, other text: their sources decide
    int m_pages = 0;
    bool m_standsIn = false; ///< for an equal one that this was taken for
};

} // namespace atrium::sync
