// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QCache>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

namespace atrium::media {

using FileResult = Result<QByteArray>;

/// Where the bytes of a picture come from. The shell binds these to the store and to the transport of the session, so
/// that this layer knows neither.
struct FileDoors {
    std::function<QFuture<FileResult>(const QString &url)> stored; ///< Missing when not kept on this computer
    std::function<QFuture<FileResult>(const QString &url)> fetched; ///< from the network, bounded by the transport
    std::function<void(const QString &url, const QByteArray &bytes)> keep;
    std::function<QFuture<FileResult>(const QString &blobId)> draft; ///< attachment of something not sent yet
};

/// Bytes of pictures: memory, then this computer, then the network. One request for an address at a time, however many
/// ask. GUI thread only; answers come by future.
class MediaFiles : public QObject {
    Q_OBJECT

public:
    explicit MediaFiles(FileDoors doors, QObject *parent = nullptr);

    /// `address` is http(s), or "draft:<blob id>". What failed is tried again at the next request.
    QFuture<FileResult> file(const QString &address);
    bool isFetching() const { return !m_waiting.isEmpty(); }

private:
    using Waiting = std::shared_ptr<QPromise<FileResult>>;

    void fetch(const QString &address);
    void settle(const QString &address, const FileResult &result);

    FileDoors m_doors;
    QHash<QString, Waiting> m_waiting;
    QCache<QString, QByteArray> m_recent;
};

} // namespace atrium::media
