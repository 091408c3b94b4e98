// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace atrium {

/// Why something failed. `kind` is what the program acts on; `detail` is for the log and, for Rejected, carries the
/// server's own words as plain text (at most 300 characters).
struct Error {
    enum class Kind {
        Offline, ///< no usable answer: network down, time-out, 5xx, captive portal. Trying again later is right.
        Unauthorized, ///< the token is no longer accepted
        Rejected, ///< the server understood and refused (4xx)
        Missing, ///< the object or the endpoint does not exist (404, 410, 405, 501)
        Throttled, ///< 429: wait `retryAfterSeconds`
        Malformed, ///< the answer is not what the contract says
        Storage, ///< the local database or disk failed
        Cancelled,
    };
    Kind kind = Kind::Storage;
    QString detail;
    int httpStatus = 0;
    int retryAfterSeconds = 0;
};

template <typename T> using Result = tl::expected<T, Error>;

/// `return failed(Error::Kind::Malformed, u"…"_qs);`
inline tl::unexpected<Error> failed(Error::Kind kind, const QString &detail, int httpStatus = 0, int retryAfter = 0)
{
    return tl::unexpected<Error>(Error { kind, detail, httpStatus, retryAfter });
}

/// The result of something that has no value.
struct Done {
    bool operator==(const Done &) const = default;
};

} // namespace atrium
