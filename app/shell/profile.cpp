// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/profile.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace atrium::shell {

namespace {

bool canWrite(const QString &folder)
{
    QTemporaryFile probe(folder + u"/write-test"_qs);
    return probe.open() && probe.write("atrium") == 6 && probe.flush();
}

} // namespace

Result<Profile> openProfile(const QString &wanted, bool isTemporary)
{
    Profile profile;
    if (wanted.isEmpty() && isTemporary) {
        profile.temporary = std::make_shared<QTemporaryDir>();
        profile.folder = profile.temporary->path();
    } else {
        profile.folder = wanted.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                          : QDir(wanted).absolutePath();
    }
    if (!QDir().mkpath(profile.folder) || !canWrite(profile.folder)) {
        return failed(
            Error::Kind::Storage,
            QCoreApplication::translate(
                "Profile",
                "Atrium keeps everything you read and write in “%1”, but cannot write there. Nothing was changed. "
                "Free some space or allow writing to that folder, or choose another one with --profile.")
                .arg(QDir::toNativeSeparators(profile.folder)));
    }
    // Whoever shares the computer has no business in here.
    QFile::setPermissions(profile.folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return profile;
}

} // namespace atrium::shell
