// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/call.h"

#include <functional>
#include <vector>

namespace atrium::company {

using Handler = HttpReply (*)(Call &);

/// Who may call. A token that is shown must be valid everywhere, also where none is needed.
enum class Access {
    Open, ///< with or without a token
    User, ///< a token of a person
    Token, ///< a token of a person or of an application
    Test, ///< only in test mode
};

struct Route {
    QByteArray pattern; ///< as it was added
    QByteArray method;
    QStringList segments; ///< ":name" stands for any one segment
    Access access = Access::Open;
    QString scope; ///< what a token must cover; empty: nothing
    Handler handler = nullptr;
    qint64 bodyLimit = 0;
};

/// Which handler a path belongs to. Literal segments win over placeholders.
class Router {
public:
    static constexpr qint64 usualBody = 1024 * 1024;

    /// `pattern`: "GET /api/v1/statuses/:id".
    void add(const QByteArray &pattern, Access access, const QString &scope, Handler handler,
             qint64 bodyLimit = usualBody);

    /// Forgets the routes that `isUnwanted` says.
    void remove(const std::function<bool(const Route &)> &isUnwanted);

    struct Match {
        const Route *route = nullptr; ///< null: no such path, or not with this method
        QStringList args;
        bool isKnownPath = false;
    };
    /// HEAD is read as GET. A trailing slash and doubled leading ones do not matter.
    Match match(const QByteArray &method, const QByteArray &path) const;

private:
    std::vector<Route> m_routes;
};

/// The path as everything below compares it: single slashes, none at the end, no letter percent-encoded.
QByteArray plainPath(const QByteArray &path);
/// The path's segments, percent-decoded.
QStringList pathSegments(const QByteArray &path);

} // namespace atrium::company
