// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! The pictures of a post over the whole window. Esc closes it, and the focus goes back to where it was. */
T.Popup {
    id: root

    required property PictureKeeper keeper
    property post shown
    property int index: 0
    property attachment nothing // stands in while the post changes
    readonly property int count: shown.attachments.length
    readonly property attachment media: index < count ? shown.attachments[index] : nothing

    signal saveWanted(string address, url suggested)

    function openFor(target: post, place: int) {
        shown = target;
        index = Math.max(0, Math.min(target.attachments.length - 1, place));
        open();
    }
    function save() {
        saveWanted(media.url, keeper.suggestedFile(media.url, media.description));
    }

    readonly property FocusReturn focusReturn: FocusReturn {
    }

    onAboutToShow: focusReturn.keep(parent)
    onClosed: focusReturn.giveBack(parent)

    closePolicy: T.Popup.CloseOnEscape
    focus: true
    height: parent ? parent.height : 0
    modal: true
    parent: T.Overlay.overlay
    width: parent ? parent.width : 0

    background: Rectangle {
        color: Theme.mediaShade
        opacity: Theme.mediaShadeOpacity
    }
    contentItem: FocusScope {
        focus: true

        Maybe {
            anchors.fill: parent
            when: root.visible && root.count > 0

            PictureFrame {
                anchors.fill: parent
                count: root.count
                focus: true
                index: root.index
                keeper: root.keeper
                media: root.media
                Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
                onCloseWanted: root.close()
                onSaveWanted: root.save()
                onStepped: by => root.index = Math.max(0, Math.min(root.count - 1, root.index + by))
            }
        }
    }
}
