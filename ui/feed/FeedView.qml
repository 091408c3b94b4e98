// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Atrium.Theme
import Atrium.Controls

/*!
    A list with room for one item above its rows and a foot that says whether more comes. In Qt 6.4 a header or footer
    cannot be made by a file that binds its components, so they find what they show through their view.
*/
FeedViewBase {
    id: root

    readonly property bool isScrolling: moving || bar.pressed

    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: Math.max(0, height)
    currentIndex: -1
    focus: true
    footer: FeedFoot {
    }
    header: FeedHead {
    }
    keyNavigationEnabled: false
    reuseItems: true
    Accessible.role: Accessible.List

    T.ScrollBar.vertical: AppScrollBar {
        id: bar
    }

    Binding {
        property: "parent"
        target: root.lead
        value: root.headerItem
        when: root.lead !== null
    }
}
