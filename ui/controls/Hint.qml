// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme

/*! The tooltip of its parent, made only while it is wanted. */
Item {
    id: root

    required property string text
    property string key: ""
    required property bool isWanted

    anchors.fill: parent

    Maybe {
        anchors.fill: parent
        when: root.isWanted && root.text !== ""

        Item {
            anchors.fill: parent

            AppToolTip {
                key: root.key
                text: root.text
                visible: true
            }
        }
    }
}
