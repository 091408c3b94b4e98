// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! The end of what is here: more is on its way, or that was all. */
Item {
    id: root

    required property bool isBusy
    required property bool isEnd

    height: isBusy || isEnd ? Theme.size.listRow : 0

    Busy {
        anchors.centerIn: parent
        visible: root.isBusy
    }
    MetaText {
        anchors.centerIn: parent
        text: qsTr("That’s everything")
        visible: root.isEnd
    }
}
