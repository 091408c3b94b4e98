// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Atrium.Theme

/*! The line before the dangerous entry. */
T.MenuSeparator {
    implicitHeight: contentItem.implicitHeight + 2 * Theme.space.x15
    implicitWidth: contentItem.implicitWidth
    padding: Theme.space.x15

    contentItem: Divider {
    }
}
