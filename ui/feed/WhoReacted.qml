// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! Everybody who reacted to a post, by emoji. What is known is shown at once, the rest is asked for. */
AppDialog {
    id: root

    required property ReactorModel reactors
    required property PostWishes wishes

    function openFor(target: post) {
        reactors.postId = target.postId;
        open();
    }

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    width: Math.min(Theme.size.dialogSmall, parent ? parent.width - 2 * Theme.space.x3 : Theme.size.dialogSmall)
    onClosed: reactors.postId = ""

    contentItem: DialogFrame {
        title: qsTr("Who reacted")
        onCloseWanted: root.close()

        FeedView {
            id: list

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Theme.size.mediaMinimum, Math.min(contentHeight, Theme.size.mediaMaximum))
            clip: true
            isBusy: !root.reactors.isKnown
            model: root.reactors
            Accessible.name: qsTr("Who reacted, %n", "", count)

            delegate: ReactorRow {
                width: list.width
                onClicked: {
                    root.close();
                    root.wishes.personWanted(personId);
                }
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
}
