// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/disk.h"

#include "simulation/diskfile.h"

#include <QByteArray>
#include <QMap>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <random>
#include <utility>
#include <vector>

namespace atrium::simulation {

namespace {

constexpr const char *vfsName = "atrium-disk";
constexpr qint64 sector = 512;

/// One change that is not synced: how it was before and how it is now. `newBytes` null: the file was cut to `at`.
struct Change {
    qint64 at = 0;
    QByteArray oldBytes;
    QByteArray newBytes;
    qint64 oldSize = 0;
    bool isCut = false;
};

struct State {
    bool isInstalled = false;
    std::mt19937_64 random;
    QMap<QByteArray, std::vector<Change>> unsynced; ///< by file
    qint64 writes = 0;
    qint64 cutAt = -1;
    Disk::Tear tear = Disk::Tear::AllKept;
    bool isDead = false;
    Disk::Trouble trouble = Disk::Trouble::None;
    int troubleLeft = 0;
    QByteArray victim;
};

State &state()
{
    static State one;
    return one;
}

/// What SQLite keeps for an open file; `own` is made and destroyed by hand, because SQLite gives only the memory.
struct File {
    sqlite3_file base;
    Opening *own;
    std::vector<Change> *changes; ///< null: not watched
    const char *name;
    bool isGoneWhenClosed;
};

File *fileOf(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
DiskFile &diskFile(sqlite3_file *file) { return *fileOf(file)->own->file; }

/// Counts a write; what it answers is not SQLITE_OK when the write must not happen.
int count(int refused, const char *name)
{
    State &disk = state();
    if (disk.isDead)
        return SQLITE_IOERR;
    if (disk.troubleLeft > 0 && disk.trouble != Disk::Trouble::Busy) {
        --disk.troubleLeft;
        return disk.trouble == Disk::Trouble::Full ? SQLITE_FULL : refused;
    }
    ++disk.writes;
    if (disk.cutAt >= 0 && disk.writes >= disk.cutAt) {
        disk.isDead = true;
        disk.victim = name;
    }
    return SQLITE_OK;
}

int onClose(sqlite3_file *file)
{
    File *closed = fileOf(file);
    const bool isGone = closed->isGoneWhenClosed;
    closed->own->file->leave(closed->own);
    delete closed->own;
    closed->own = nullptr;
    if (isGone && *closed->name)
        DiskFile::remove(closed->name);
    return SQLITE_OK;
}

int onRead(sqlite3_file *file, void *into, int size, sqlite3_int64 at)
{
    if (state().isDead)
        return SQLITE_IOERR_READ;
    const QByteArray &bytes = diskFile(file).bytes;
    const qint64 there = std::clamp<qint64>(bytes.size() - at, 0, size);
    if (there > 0)
        std::memcpy(into, bytes.constData() + at, size_t(there));
    if (there == size)
        return SQLITE_OK;
    std::memset(static_cast<char *>(into) + there, 0, size_t(size - there));
    return SQLITE_IOERR_SHORT_READ;
}

int onWrite(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    if (const int code = count(SQLITE_IOERR_WRITE, fileOf(file)->name); code != SQLITE_OK)
        return code;
    DiskFile &written = diskFile(file);
    if (std::vector<Change> *changes = fileOf(file)->changes) {
        Change change;
        change.at = at;
        change.oldSize = written.bytes.size();
        change.oldBytes = written.bytes.mid(at, size);
        change.newBytes = QByteArray(static_cast<const char *>(from), size);
        changes->push_back(std::move(change));
    }
    written.write(at, static_cast<const char *>(from), size);
    return SQLITE_OK;
}

int onTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int code = count(SQLITE_IOERR_TRUNCATE, fileOf(file)->name); code != SQLITE_OK)
        return code;
    DiskFile &cut = diskFile(file);
    if (std::vector<Change> *changes = fileOf(file)->changes) {
        Change change;
        change.isCut = true;
        change.at = size;
        change.oldSize = cut.bytes.size();
        change.oldBytes = cut.bytes.mid(size);
        changes->push_back(std::move(change));
    }
    cut.cut(size);
    return SQLITE_OK;
}

int onSync(sqlite3_file *file, int)
{
    if (const int code = count(SQLITE_IOERR_FSYNC, fileOf(file)->name); code != SQLITE_OK)
        return code;
    if (state().isDead)
        return SQLITE_IOERR_FSYNC;
    if (std::vector<Change> *changes = fileOf(file)->changes)
        changes->clear();
    return SQLITE_OK;
}

int onFileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = diskFile(file).bytes.size();
    return SQLITE_OK;
}

/// True when the disk is busy for this one lock.
bool isRefused()
{
    State &disk = state();
    if (disk.troubleLeft <= 0 || disk.trouble != Disk::Trouble::Busy)
        return false;
    --disk.troubleLeft;
    return true;
}

int onLock(sqlite3_file *file, int level)
{
    return isRefused() ? SQLITE_BUSY : diskFile(file).lock(*fileOf(file)->own, level);
}

int onUnlock(sqlite3_file *file, int level)
{
    diskFile(file).unlock(*fileOf(file)->own, level);
    return SQLITE_OK;
}

int onCheckLock(sqlite3_file *file, int *out)
{
    *out = diskFile(file).isReserved() ? 1 : 0;
    return SQLITE_OK;
}

int onControl(sqlite3_file *, int what, void *)
{
    // Growing a file ahead would hide from the count.
    return what == SQLITE_FCNTL_SIZE_HINT || what == SQLITE_FCNTL_CHUNK_SIZE ? SQLITE_OK : SQLITE_NOTFOUND;
}

int onSectorSize(sqlite3_file *) { return int(sector); }
int onTraits(sqlite3_file *) { return 0; }

int onShmMap(sqlite3_file *file, int page, int size, int extend, void volatile **into)
{
    *into = diskFile(file).sharedPage(*fileOf(file)->own, size_t(page), size, extend != 0);
    return SQLITE_OK;
}

int onShmLock(sqlite3_file *file, int offset, int count, int flags)
{
    const bool isWriting = (flags & SQLITE_SHM_LOCK) != 0 && (flags & SQLITE_SHM_EXCLUSIVE) != 0;
    return isWriting && isRefused() ? SQLITE_BUSY : diskFile(file).lockShared(*fileOf(file)->own, offset, count, flags);
}

void onShmBarrier(sqlite3_file *) { }

int onShmUnmap(sqlite3_file *file, int)
{
    diskFile(file).unmap(*fileOf(file)->own);
    return SQLITE_OK;
}

const sqlite3_io_methods methods {
    2,         onClose,      onRead,   onWrite,  onTruncate, onSync,       onFileSize, onLock,  onUnlock, onCheckLock,
    onControl, onSectorSize, onTraits, onShmMap, onShmLock,  onShmBarrier, onShmUnmap, nullptr, nullptr,
};

int onOpen(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    File *opened = fileOf(file);
    *opened = File {};
    opened->name = name ? name : "";
    if (state().isDead)
        return SQLITE_CANTOPEN;
    const QByteArray path(opened->name);
    const bool mayMake = path.isEmpty() || (flags & SQLITE_OPEN_CREATE) != 0;
    if (!mayMake && DiskFile::sizeOf(path) < 0)
        return SQLITE_CANTOPEN;
    opened->own = new Opening { DiskFile::named(path) };
    opened->own->file->join(opened->own);
    opened->isGoneWhenClosed = (flags & SQLITE_OPEN_DELETEONCLOSE) != 0;
    if (mayMake)
        opened->own->file->isChanged = true;
    opened->base.pMethods = &methods;
    constexpr int watched = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL;
    if (name && (flags & watched) != 0)
        opened->changes = &state().unsynced[path];
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int onDelete(sqlite3_vfs *, const char *name, int)
{
    const QByteArray path(name);
    if (DiskFile::sizeOf(path) < 0)
        return SQLITE_IOERR_DELETE_NOENT;
    if (const int code = count(SQLITE_IOERR_DELETE, name); code != SQLITE_OK)
        return code;
    if (const auto known = state().unsynced.find(path); known != state().unsynced.end())
        known->clear();
    DiskFile::remove(path);
    return SQLITE_OK;
}

int onAccess(sqlite3_vfs *, const char *name, int flags, int *out)
{
    const qint64 size = DiskFile::sizeOf(name);
    *out = flags == SQLITE_ACCESS_EXISTS ? size > 0 : size >= 0;
    return SQLITE_OK;
}
int onFullPathname(sqlite3_vfs *, const char *name, int size, char *out)
{
    sqlite3_snprintf(size, out, "%s", name);
    return SQLITE_OK;
}
int onRandomness(sqlite3_vfs *, int size, char *out)
{
    for (int i = 0; i < size; ++i)
        out[i] = char(state().random());
    return size;
}
int onSleep(sqlite3_vfs *, int microseconds) { return microseconds; }
int onTime(sqlite3_vfs *, sqlite3_int64 *out)
{
    *out = 212'000'000'000'000;
    return SQLITE_OK;
}

/// `change` as far as it came: whole, or by sectors.
void apply(DiskFile &file, const Change &change, Disk::Tear tear)
{
    std::mt19937_64 &random = state().random;
    if (tear == Disk::Tear::SomeLost && random() % 2 == 0)
        return;
    if (change.isCut) {
        if (tear != Disk::Tear::Torn || random() % 2 == 0)
            file.cut(change.at);
        return;
    }
    for (qint64 from = 0; from < change.newBytes.size();) {
        const qint64 end
            = std::min<qint64>((change.at + from) / sector * sector + sector - change.at, change.newBytes.size());
        if (tear != Disk::Tear::Torn || random() % 3 != 0)
            file.write(change.at + from, change.newBytes.constData() + from, end - from);
        from = end;
    }
}

void undo(DiskFile &file, const Change &change)
{
    file.write(change.at, change.oldBytes.constData(), change.oldBytes.size());
    file.cut(change.oldSize);
}

} // namespace

void Disk::install()
{
    State &disk = state();
    if (std::exchange(disk.isInstalled, true))
        return;
    sqlite3_initialize();
    static sqlite3_vfs vfs = *sqlite3_vfs_find("unix");
    vfs.szOsFile = int(sizeof(File));
    vfs.zName = vfsName;
    vfs.pNext = nullptr;
    vfs.xOpen = onOpen;
    vfs.xDelete = onDelete;
    vfs.xAccess = onAccess;
    vfs.xFullPathname = onFullPathname;
    vfs.xRandomness = onRandomness;
    vfs.xSleep = onSleep;
    vfs.xCurrentTimeInt64 = onTime;
    sqlite3_vfs_register(&vfs, 0);
    if (sqlite3mc_vfs_create(vfsName, 1) != SQLITE_OK)
        qFatal("the disk cannot be installed");
}

void Disk::reset(quint64 seed)
{
    State &disk = state();
    disk.random.seed(seed);
    for (std::vector<Change> &changes : disk.unsynced)
        changes.clear();
    disk.writes = 0;
    disk.cutAt = -1;
    disk.isDead = false;
    disk.trouble = Trouble::None;
    disk.troubleLeft = 0;
}

qint64 Disk::writes() { return state().writes; }

void Disk::cutAt(qint64 write, Tear tear)
{
    state().cutAt = write;
    state().tear = tear;
}

bool Disk::isDead() { return state().isDead; }

bool Disk::diedBelow(const QString &folder) { return state().victim.startsWith(folder.toUtf8() + '/'); }

void Disk::cut(Tear tear)
{
    state().isDead = true;
    state().tear = tear;
}

void Disk::restore(const QString &folder)
{
    State &disk = state();
    const QByteArray start = folder.toUtf8() + '/';
    for (auto it = disk.unsynced.begin(); it != disk.unsynced.end(); ++it) {
        if (!it.key().startsWith(start) || it->empty())
            continue;
        if (disk.tear != Tear::AllKept && DiskFile::sizeOf(it.key()) >= 0) {
            DiskFile file(it.key());
            for (auto change = it->rbegin(); change != it->rend(); ++change)
                undo(file, *change);
            if (disk.tear != Tear::AllLost) {
                for (const Change &change : *it)
                    apply(file, change, disk.tear);
            }
        }
        it->clear();
    }
    disk.isDead = false;
    disk.cutAt = -1;
}

void Disk::trouble(Trouble trouble, int times)
{
    state().trouble = trouble;
    state().troubleLeft = times;
}

} // namespace atrium::simulation
