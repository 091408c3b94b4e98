// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFuture>

#include <functional>

namespace atrium::models {

/// Gives the bytes behind an address: from the cache, or fetched first. Comes from the program's composition.
using FileSource = std::function<QFuture<Result<QByteArray>>(const QString &url)>;

} // namespace atrium::models
