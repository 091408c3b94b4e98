// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! The end of what is here: more is on its way, or that was all. */
Item {
    id: root

    readonly property FeedViewBase view: ListView.view as FeedViewBase

    height: view?.isBusy || view?.isEnd ? Theme.size.listRow : 0
    width: view?.width ?? 0

    Busy {
        anchors.centerIn: parent
        visible: root.view ? root.view.isBusy && !root.view.isOffline : false
    }
    MetaText {
        anchors.centerIn: parent
        text: root.view?.isEnd ? qsTr("That’s everything") : qsTr("Older posts come when you’re back online")
        visible: root.view ? root.view.isEnd || (root.view.isBusy && root.view.isOffline) : false
    }
}
