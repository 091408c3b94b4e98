// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/diskfile.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>

namespace atrium::simulation {

namespace {

std::map<QByteArray, std::weak_ptr<DiskFile>> &openFiles()
{
    static std::map<QByteArray, std::weak_ptr<DiskFile>> files;
    return files;
}

} // namespace

DiskFile::DiskFile(QByteArray name)
    : m_name(std::move(name))
{
    const int file = m_name.isEmpty() ? -1 : ::open(m_name.constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    struct stat about { };
    if (::fstat(file, &about) == 0) {
        bytes.resize(about.st_size);
        if (::read(file, bytes.data(), size_t(bytes.size())) != bytes.size())
            qFatal("a file of the simulation cannot be read");
    }
    ::close(file);
}

DiskFile::~DiskFile()
{
    if (m_name.isEmpty() || m_isGone)
        return;
    openFiles().erase(m_name);
    if (!isChanged)
        return;
    constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;
    const int file = ::open(m_name.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, ownerOnly);
    if (file < 0 || ::write(file, bytes.constData(), size_t(bytes.size())) != bytes.size())
        qFatal("a file of the simulation cannot be written");
    ::close(file);
}

std::shared_ptr<DiskFile> DiskFile::named(const QByteArray &name)
{
    if (name.isEmpty())
        return std::make_shared<DiskFile>(name);
    std::weak_ptr<DiskFile> &known = openFiles()[name];
    std::shared_ptr<DiskFile> file = known.lock();
    if (!file)
        known = file = std::make_shared<DiskFile>(name);
    return file;
}

qint64 DiskFile::sizeOf(const QByteArray &name)
{
    if (const auto known = openFiles().find(name); known != openFiles().end()) {
        if (const std::shared_ptr<DiskFile> file = known->second.lock())
            return file->bytes.size();
    }
    struct stat about { };
    return ::stat(name.constData(), &about) == 0 ? qint64(about.st_size) : -1;
}

void DiskFile::remove(const QByteArray &name)
{
    const auto known = openFiles().find(name);
    if (known != openFiles().end()) {
        if (const std::shared_ptr<DiskFile> file = known->second.lock())
            file->m_isGone = true;
        openFiles().erase(name);
    }
    ::unlink(name.constData());
}

void DiskFile::write(qint64 at, const char *from, qint64 size)
{
    isChanged = true;
    if (bytes.size() < at + size) {
        const qsizetype before = bytes.size();
        bytes.resize(at + size);
        if (at > before)
            std::memset(bytes.data() + before, 0, size_t(at - before));
    }
    std::memcpy(bytes.data() + at, from, size_t(size));
}

void DiskFile::cut(qint64 size)
{
    isChanged = true;
    const qsizetype before = bytes.size();
    bytes.resize(size);
    if (size > before)
        std::memset(bytes.data() + before, 0, size_t(size - before));
}

void DiskFile::leave(Opening *opening)
{
    unmap(*opening);
    m_openings.erase(std::remove(m_openings.begin(), m_openings.end(), opening), m_openings.end());
}

int DiskFile::lock(Opening &opening, int level)
{
    if (opening.level >= level)
        return SQLITE_OK;
    const auto atLeast = [](int least) { return [least](const Opening &other) { return other.level >= least; }; };
    if (level == SQLITE_LOCK_SHARED && hasOther(opening, atLeast(SQLITE_LOCK_PENDING)))
        return SQLITE_BUSY;
    if (level >= SQLITE_LOCK_RESERVED && hasOther(opening, atLeast(SQLITE_LOCK_RESERVED)))
        return SQLITE_BUSY;
    if (level == SQLITE_LOCK_EXCLUSIVE && hasOther(opening, atLeast(SQLITE_LOCK_SHARED))) {
        opening.level = SQLITE_LOCK_PENDING;
        return SQLITE_BUSY;
    }
    opening.level = level;
    return SQLITE_OK;
}

void DiskFile::unlock(Opening &opening, int level) const { opening.level = std::min(opening.level, level); }

bool DiskFile::isReserved() const
{
    return std::any_of(m_openings.cbegin(), m_openings.cend(),
                       [](const Opening *one) { return one->level >= SQLITE_LOCK_RESERVED; });
}

char *DiskFile::sharedPage(Opening &opening, size_t page, int size, bool extend)
{
    opening.isMapped = true;
    while (m_pages.size() <= page) {
        if (!extend)
            return nullptr;
        m_pages.push_back(std::make_unique<char[]>(size_t(size)));
    }
    return m_pages[page].get();
}

int DiskFile::lockShared(Opening &opening, int offset, int count, int flags)
{
    const unsigned places = (1U << unsigned(offset + count)) - (1U << unsigned(offset));
    if ((flags & SQLITE_SHM_UNLOCK) != 0) {
        opening.shared &= ~places;
        opening.exclusive &= ~places;
        return SQLITE_OK;
    }
    const bool isExclusive = (flags & SQLITE_SHM_EXCLUSIVE) != 0;
    const bool isTaken = hasOther(opening, [places, isExclusive](const Opening &other) {
        return (other.exclusive & places) != 0 || (isExclusive && (other.shared & places) != 0);
    });
    if (isTaken)
        return SQLITE_BUSY;
    (isExclusive ? opening.exclusive : opening.shared) |= places;
    return SQLITE_OK;
}

void DiskFile::unmap(Opening &opening)
{
    opening.shared = opening.exclusive = 0;
    opening.isMapped = false;
    if (!hasOther(opening, [](const Opening &other) { return other.isMapped; }))
        m_pages.clear();
}

} // namespace atrium::simulation
