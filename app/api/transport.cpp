// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport.h"

namespace atrium::api {

QByteArray Response::header(const QByteArray &lowerName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerName)
            return value;
    }
    return {};
}

bool Response::isJson() const
{
    const QByteArray type = header("content-type").toLower();
    return type.startsWith("application/json") || type.contains("+json");
}

} // namespace atrium::api
