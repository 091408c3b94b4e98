// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/newstatus.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace atrium::api {

/// One path segment: everything but unreserved characters is percent-encoded, so that no id can leave its place.
QByteArray segment(const QString &text);

/// The body of POST or PUT /statuses; values that are not set are left out (contract 2, request bodies).
QJsonObject toJson(const NewStatus &status, bool isEdit);

} // namespace atrium::api
