// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atrium::simulation {

/// A disk below the databases that can break: it counts writes, refuses them, or stops for ever at one of them and then
/// keeps only what a power cut would have kept. Lies below the encryption; there is one in the program.
class Disk {
public:
    /// What becomes of writes that were not synced when the power fails.
    enum class Tear { AllLost, SomeLost, Torn, AllKept };
    enum class Trouble { None, Full, Broken, Busy };

    /// Installs it as SQLite's default. Once, before the first database.
    static void install();

    /// Everything is well again; counting starts anew.
    static void reset(quint64 seed);
    /// Writes since reset, syncs and truncations included.
    static qint64 writes();
    /// The power fails at write number `write` (counted like writes()).
    static void cutAt(qint64 write, Tear tear);
    static bool isDead();
    /// The write at which it died was to a file below `folder`.
    static bool diedBelow(const QString &folder);
    /// The power fails now.
    static void cut(Tear tear);
    /// Brings the files below `folder` to what a disk would hold, and the disk to life. Databases must be closed.
    static void restore(const QString &folder);
    /// The next `times` writes are refused like this; Busy: the next locks.
    static void trouble(Trouble trouble, int times);
};

} // namespace atrium::simulation
