// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace atrium::platform {

enum class TrayMark { Ready, Unread, Paused, Offline };

/// The arch in one colour that stands out on the desktop's panel, with the mark of `state`, at all tray sizes.
QIcon trayIcon(TrayMark mark, const QColor &ink);

} // namespace atrium::platform
