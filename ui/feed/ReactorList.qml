// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! The names of those who reacted, each with the emoji. */
DialogFrame {
    id: root

    required property ReactorModel reactors

    signal personWanted(string personId)

    title: qsTr("Who reacted")

    FeedView {
        id: list

        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(Theme.size.mediaMinimum, Math.min(contentHeight, Theme.size.mediaMaximum))
        clip: true
        isBusy: !root.reactors.isKnown
        model: root.reactors
        Accessible.name: qsTr("Names")

        delegate: ReactorRow {
            width: list.width
            onClicked: root.personWanted(personId)
        }
    }
    AppText {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.space.x4
        color: Theme.color.textTertiary
        text: root.reactors.isKnown ? qsTr("The server does not say who it was") : qsTr("Names come when you’re online")
        type: Theme.type.caption
        visible: list.count === 0
    }
}
