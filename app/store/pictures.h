// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <optional>

namespace atrium::store {

/// Files by their address, encrypted like everything else, with a bound on their bytes. The least recently used go first;
/// those of saved posts stay. Used by the reading thread.
class Pictures {
public:
    /// `company` tells which files belong to saved posts.
    Pictures(Connection &files, Connection &company);

    std::optional<QByteArray> read(const QString &url, qint64 now);
    void write(const QString &url, const QByteArray &bytes, qint64 now);
    /// At least 1 MiB.
    void setLimit(qint64 bytes);
    qint64 size() const { return m_size; }
    /// Files of posts that are not saved any more may go again.
    void releaseKept();

private:
    bool isKept(const QString &url);
    void makeRoom();
    void remove(qint64 file, qint64 size);

    Connection &m_files;
    Connection &m_company;
    qint64 m_limit;
    qint64 m_size = 0; ///< of those that may go
};

} // namespace atrium::store
