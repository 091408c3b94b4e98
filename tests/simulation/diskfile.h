// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <map>
#include <memory>
#include <vector>

namespace atrium::simulation {

class DiskFile;

/// One opening of a file: what it holds locked.
struct Opening {
    std::shared_ptr<DiskFile> file;
    int level = 0; ///< SQLITE_LOCK_…
    unsigned shared = 0; ///< places of the shared memory, one bit each
    unsigned exclusive = 0;
    bool isMapped = false;
};

/// A file of a database. In memory as long as somebody has it open; before and after it lies in its folder, where the
/// program finds, copies and renames it. Locks are those of one process.
class DiskFile {
public:
    explicit DiskFile(QByteArray name);
    ~DiskFile(); ///< writes it into the folder

    /// The same file for all who have it open. Empty name: a file that nobody else sees.
    static std::shared_ptr<DiskFile> named(const QByteArray &name);
    /// -1: there is none.
    static qint64 sizeOf(const QByteArray &name);
    /// As unlink: who has it open keeps it.
    static void remove(const QByteArray &name);

    QByteArray bytes;
    bool isChanged = false;

    void write(qint64 at, const char *from, qint64 size);
    void cut(qint64 size);

    void join(Opening *opening) { m_openings.push_back(opening); }
    void leave(Opening *opening);

    int lock(Opening &opening, int level);
    void unlock(Opening &opening, int level) const;
    bool isReserved() const;

    /// Null: there is no such page and `extend` is false.
    char *sharedPage(Opening &opening, size_t page, int size, bool extend);
    int lockShared(Opening &opening, int offset, int count, int flags);
    void unmap(Opening &opening);

private:
    template <typename Test> bool hasOther(const Opening &one, Test test) const
    {
        for (const Opening *other : m_openings) {
            if (other != &one && test(*other))
                return true;
        }
        return false;
    }

    QByteArray m_name;
    std::vector<Opening *> m_openings;
    std::vector<std::unique_ptr<char[]>> m_pages;
    bool m_isGone = false;
};

} // namespace atrium::simulation
