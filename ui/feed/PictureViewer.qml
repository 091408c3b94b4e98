// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! A picture as large as the window lets it be, with its description. */
T.Popup {
    id: root

    property post shown
    property int index: 0
    property attachment nothing // stands in while the post changes
    readonly property int count: shown.attachments.length

    function openFor(target: post, place: int) {
        shown = target;
        index = place;
        open();
    }

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    focus: true
    height: parent ? parent.height : 0
    modal: true
    padding: Theme.space.x4
    parent: T.Overlay.overlay
    width: parent ? parent.width : 0

    background: Rectangle {
        color: Theme.color.bgScrim
    }
    contentItem: FocusScope {
        focus: true

        Maybe {
            anchors.fill: parent
            when: root.count > 0

            PictureFrame {
                anchors.fill: parent
                count: root.count
                focus: true
                index: root.index
                media: root.index < root.count ? root.shown.attachments[root.index] : root.nothing
                onCloseWanted: root.close()
                onStepped: by => root.index = Math.max(0, Math.min(root.count - 1, root.index + by))
            }
        }
    }
}
