// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! React, Comment, Share, Save: quiet but always there; icons only where room is short. */
RowLayout {
    id: root

    required property post shown
    required property bool isCompact
    property bool isTabStop: true
    readonly property Item reactAnchor: react

    signal reactWanted(Item anchor)
    signal commentWanted
    signal shareToggled
    signal saveToggled

    spacing: Theme.space.x1

    PostAction {
        id: react

        hint: text
        hintKey: qsTr("R", "key")
        iconName: "smiley"
        isTabStop: root.isTabStop
        text: qsTr("React")
        onClicked: root.reactWanted(react)
    }
    Item {
        Layout.fillWidth: true
        visible: root.isCompact
    }
    PostAction {
        hint: qsTr("Comment")
        hintKey: qsTr("C", "key")
        iconName: "chat-circle"
        isTabStop: root.isTabStop
        text: !root.isCompact ? qsTr("Comment") : root.shown.commentCount > 0 ? root.shown.commentCount.toLocaleString(Qt.locale(), "f", 0) : ""
        Accessible.name: qsTr("Comment, %n so far", "", root.shown.commentCount)
        onClicked: root.commentWanted()
    }
    Item {
        Layout.fillWidth: true
        visible: root.isCompact
    }
    PostAction {
        hint: !root.shown.canShare ? qsTr("Only posts for everyone can be shared") : root.shown.isShared ? qsTr("Take back your share") : qsTr("Share with everyone who follows you")
        hintKey: qsTr("Shift S", "key")
        iconName: "share-fat"
        isOn: root.shown.isShared
        isTabStop: root.isTabStop
        enabled: root.shown.canShare
        text: root.isCompact ? "" : root.shown.isShared ? qsTr("Shared") : qsTr("Share")
        Accessible.name: qsTr("Share the post by %1").arg(root.shown.authorName)
        onClicked: root.shareToggled()
    }
    Item {
        Layout.fillWidth: true
    }
    PostAction {
        hint: root.shown.isSaved ? qsTr("Remove from saved") : qsTr("Keep for later")
        hintKey: qsTr("S", "key")
        iconName: "bookmark-simple"
        isOn: root.shown.isSaved
        isTabStop: root.isTabStop
        text: root.isCompact ? "" : root.shown.isSaved ? qsTr("Saved") : qsTr("Save")
        Accessible.name: root.shown.isSaved ? qsTr("Saved, the post by %1").arg(root.shown.authorName) : qsTr("Save the post by %1").arg(root.shown.authorName)
        onClicked: root.saveToggled()
    }
}
