// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace atrium::api {

/// What one request may cost. The defaults are those of the contract (2) and the hostile-input catalogue.
struct Limits {
    using Ms = std::chrono::milliseconds;

    qint64 jsonBytes = 16 * 1024 * 1024;
    qint64 mediaBytes = 64 * 1024 * 1024;
    Ms firstByte { 30'000 }; ///< until the headers are there
    Ms firstByteLong { 60'000 }; ///< search with resolve
    Ms total { 60'000 }; ///< until the whole body is there, however it drips
    Ms totalLong { 120'000 };
    Ms totalMedia { 300'000 };
    Ms uploadStall { 60'000 }; ///< an upload without progress for this long is given up
    int redirects = 5;
    int parallel = 4;
};

} // namespace atrium::api
