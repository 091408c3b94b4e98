// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/disk.h"

#include <QByteArray>
#include <QFile>
#include <QMap>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <random>
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
    sqlite3_vfs *below = nullptr;
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

struct File {
    sqlite3_file base;
    sqlite3_file *real;
    std::vector<Change> *changes; ///< null: not watched
    const char *name;
};

File *fileOf(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
sqlite3_file *realOf(sqlite3_file *file) { return fileOf(file)->real; }

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

int readAll(sqlite3_file *file, QByteArray &into, qint64 at)
{
    return realOf(file)->pMethods->xRead(realOf(file), into.data(), int(into.size()), at);
}

int onClose(sqlite3_file *file) { return realOf(file)->pMethods->xClose(realOf(file)); }

int onRead(sqlite3_file *file, void *into, int size, sqlite3_int64 at)
{
    if (state().isDead)
        return SQLITE_IOERR_READ;
    return realOf(file)->pMethods->xRead(realOf(file), into, size, at);
}

int onWrite(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    if (const int code = count(SQLITE_IOERR_WRITE, fileOf(file)->name); code != SQLITE_OK)
        return code;
    if (std::vector<Change> *changes = fileOf(file)->changes) {
        Change change;
        change.at = at;
        realOf(file)->pMethods->xFileSize(realOf(file), &change.oldSize);
        const qint64 overlap = std::clamp<qint64>(change.oldSize - at, 0, size);
        change.oldBytes = QByteArray(overlap, Qt::Uninitialized);
        if (overlap > 0)
            readAll(file, change.oldBytes, at);
        change.newBytes = QByteArray(static_cast<const char *>(from), size);
        changes->push_back(std::move(change));
    }
    return realOf(file)->pMethods->xWrite(realOf(file), from, size, at);
}

int onTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int code = count(SQLITE_IOERR_TRUNCATE, fileOf(file)->name); code != SQLITE_OK)
        return code;
    if (std::vector<Change> *changes = fileOf(file)->changes) {
        Change change;
        change.isCut = true;
        change.at = size;
        realOf(file)->pMethods->xFileSize(realOf(file), &change.oldSize);
        change.oldBytes = QByteArray(std::max<qint64>(0, change.oldSize - size), Qt::Uninitialized);
        if (!change.oldBytes.isEmpty())
            readAll(file, change.oldBytes, size);
        changes->push_back(std::move(change));
    }
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int onSync(sqlite3_file *file, int)
{
    if (const int code = count(SQLITE_IOERR_FSYNC, fileOf(file)->name); code != SQLITE_OK)
        return code;
    if (state().isDead)
        return SQLITE_IOERR_FSYNC;
    if (std::vector<Change> *changes = fileOf(file)->changes)
        changes->clear();
    return SQLITE_OK; // the files below are in memory
}

int onFileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int onLock(sqlite3_file *file, int level)
{
    State &disk = state();
    if (disk.troubleLeft > 0 && disk.trouble == Disk::Trouble::Busy) {
        --disk.troubleLeft;
        return SQLITE_BUSY;
    }
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int onUnlock(sqlite3_file *file, int level) { return realOf(file)->pMethods->xUnlock(realOf(file), level); }
int onCheckLock(sqlite3_file *file, int *out) { return realOf(file)->pMethods->xCheckReservedLock(realOf(file), out); }
int onControl(sqlite3_file *file, int what, void *argument)
{
    if (what == SQLITE_FCNTL_SIZE_HINT || what == SQLITE_FCNTL_CHUNK_SIZE)
        return SQLITE_OK; // growing a file ahead would hide from the count
    return realOf(file)->pMethods->xFileControl(realOf(file), what, argument);
}
int onSectorSize(sqlite3_file *) { return int(sector); }
int onTraits(sqlite3_file *) { return 0; }
int onShmMap(sqlite3_file *file, int page, int size, int extend, void volatile **into)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, into);
}
int onShmLock(sqlite3_file *file, int offset, int count, int flags)
{
    State &disk = state();
    const bool isWriting = (flags & SQLITE_SHM_LOCK) != 0 && (flags & SQLITE_SHM_EXCLUSIVE) != 0;
    if (isWriting && disk.troubleLeft > 0 && disk.trouble == Disk::Trouble::Busy) {
        --disk.troubleLeft;
        return SQLITE_BUSY;
    }
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}
void onShmBarrier(sqlite3_file *file) { realOf(file)->pMethods->xShmBarrier(realOf(file)); }
int onShmUnmap(sqlite3_file *file, int deletes) { return realOf(file)->pMethods->xShmUnmap(realOf(file), deletes); }

const sqlite3_io_methods methods {
    2,         onClose,      onRead,   onWrite,  onTruncate, onSync,       onFileSize, onLock,  onUnlock, onCheckLock,
    onControl, onSectorSize, onTraits, onShmMap, onShmLock,  onShmBarrier, onShmUnmap, nullptr, nullptr,
};

int onOpen(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    File *own = fileOf(file);
    own->real = reinterpret_cast<sqlite3_file *>(own + 1);
    own->changes = nullptr;
    own->name = name ? name : "";
    own->base.pMethods = nullptr;
    if (state().isDead)
        return SQLITE_CANTOPEN;
    const int code = state().below->xOpen(state().below, name, own->real, flags, outFlags);
    own->base.pMethods = code == SQLITE_OK ? &methods : nullptr;
    constexpr int watched = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL;
    if (code == SQLITE_OK && name && (flags & watched) != 0)
        own->changes = &state().unsynced[QByteArray(name)];
    return code;
}

int onDelete(sqlite3_vfs *, const char *name, int sync)
{
    if (const int code = count(SQLITE_IOERR_DELETE, name); code != SQLITE_OK)
        return code;
    if (const auto known = state().unsynced.find(QByteArray(name)); known != state().unsynced.end())
        known->clear();
    return state().below->xDelete(state().below, name, sync);
}

int onAccess(sqlite3_vfs *, const char *name, int flags, int *out)
{
    return state().below->xAccess(state().below, name, flags, out);
}
int onFullPathname(sqlite3_vfs *, const char *name, int size, char *out)
{
    return state().below->xFullPathname(state().below, name, size, out);
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

void writeAt(QFile &file, qint64 at, const QByteArray &bytes)
{
    if (file.seek(at))
        file.write(bytes);
}

/// `change` as far as it came: whole, or by sectors.
void apply(QFile &file, const Change &change, Disk::Tear tear)
{
    std::mt19937_64 &random = state().random;
    if (tear == Disk::Tear::SomeLost && random() % 2 == 0)
        return;
    if (change.isCut) {
        if (tear != Disk::Tear::Torn || random() % 2 == 0)
            file.resize(change.at);
        return;
    }
    for (qint64 from = 0; from < change.newBytes.size();) {
        const qint64 end
            = std::min<qint64>((change.at + from) / sector * sector + sector - change.at, change.newBytes.size());
        if (tear != Disk::Tear::Torn || random() % 3 != 0)
            writeAt(file, change.at + from, change.newBytes.mid(from, end - from));
        from = end;
    }
}

void undo(QFile &file, const Change &change)
{
    writeAt(file, change.at, change.oldBytes);
    file.resize(change.oldSize);
}

} // namespace

void Disk::install()
{
    State &disk = state();
    if (disk.below)
        return;
    sqlite3_initialize();
    disk.below = sqlite3_vfs_find("unix");
    static sqlite3_vfs vfs = *disk.below;
    vfs.szOsFile = int(sizeof(File)) + disk.below->szOsFile;
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
        QFile file(QString::fromUtf8(it.key()));
        if (disk.tear != Tear::AllKept && file.exists() && file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
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
