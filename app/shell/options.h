// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <variant>

namespace atrium::shell {

/// What the command line asked for.
struct Options {
    bool isSampleCompany = false;
    QString server; ///< as typed; empty: none
    QString profile; ///< folder; empty: the usual one of this desktop
    bool isMinimised = false;
    bool isSelfTest = false;
    QString screenshot; ///< file; empty: no picture
    QString page; ///< of the picture
    QString theme; ///< empty: follow the system
    QSize size; ///< of the window; invalid: as it was
    QString language; ///< empty: of the system
    double scale = 0; ///< text size, 0.9 to 2.0; 0: as set
    std::optional<QDateTime> clock; ///< stands still, for pictures and tests
    QString colleague; ///< user name in the sample company
    bool hasQuietColleagues = false; ///< nobody acts while we watch: for pictures
    bool endsAtFirstFeed = false; ///< ends when stored posts were painted: for benchmarks
    bool isOffline = false; ///< pictures of what is shown without a network

    bool needsNoDisplay() const { return isSelfTest || !screenshot.isEmpty(); }
};

/// Something to print instead of running: `exitCode` 0 on standard output, 2 on standard error.
struct Printout {
    QString text;
    int exitCode = 0;
};

/// Pages that `--page` knows.
QStringList knownPages();

/// Reads the arguments without the program's name. Unknown options, pages and values give a usage text with exit code 2.
std::variant<Options, Printout> readOptions(const QStringList &arguments);

} // namespace atrium::shell
