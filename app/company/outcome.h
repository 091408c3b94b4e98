// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace atrium::company {

/// Why the server said no: an HTTP status and a sentence for the `error` key.
struct Refusal {
    int status = 422;
    QString message;
};

template <typename T> using Outcome = tl::expected<T, Refusal>;

inline tl::unexpected<Refusal> refused(int status, const QString &message)
{
    return tl::unexpected<Refusal>(Refusal { status, message });
}

inline tl::unexpected<Refusal> notFound() { return refused(404, QStringLiteral("Record not found")); }

inline tl::unexpected<Refusal> invalid(const QString &what)
{
    return refused(422, QStringLiteral("Validation failed: ") + what);
}

} // namespace atrium::company
