// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! Second-level words beside a name. */
AppText {
    color: Theme.color.textTertiary
    elide: Text.ElideRight
    type: Theme.type.meta
}
