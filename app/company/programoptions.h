// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/serveroptions.h"

#include <string>
#include <vector>

namespace atrium::company {

/// The command line of atrium-company.
struct ProgramOptions {
    ServerOptions server;
    QString message; ///< not empty: print this and end with `exitCode`
    int exitCode = 0;

    static ProgramOptions read(const std::vector<std::string> &arguments);
};

} // namespace atrium::company
