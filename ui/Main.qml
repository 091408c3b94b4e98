// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium
import Atrium.Theme

/*! The window of Atrium. */
Window {
    id: root

    required property AppController app

    color: Theme.color.bgWindow
    height: Theme.size.windowHeight
    title: app.windowTitle
    visible: true
    width: Theme.size.windowWidth
}
