// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/richtext.h"

namespace atrium::models {

/// How a server that takes Markdown will show this text.
RichText richTextFromMarkdown(const QString &text);

} // namespace atrium::models
