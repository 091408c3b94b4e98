// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! One picture with its description, the ways to look closer, to the next, to take it along, and out. */
FocusScope {
    id: root

    required property attachment media
    required property int index
    required property int count
    required property PictureKeeper keeper
    readonly property string description: media.description === "" ? qsTr("The author gave no description") : media.description

    signal stepped(int by)
    signal saveWanted
    signal closeWanted

    function take(event: KeyEvent): bool {
        const isCtrl = (event.modifiers & Qt.ControlModifier) !== 0;
        if (isCtrl && event.key === Qt.Key_S)
            root.saveWanted();
        else if (isCtrl && event.key === Qt.Key_C)
            root.keeper.copy(root.media.url);
        else if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
            zoom.zoomBy(1);
        else if (event.key === Qt.Key_Minus)
            zoom.zoomBy(-1);
        else if (event.key === Qt.Key_0)
            zoom.reset();
        else if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp)
            root.stepped(event.key === Qt.Key_PageDown ? 1 : -1);
        else if (event.key === Qt.Key_Home || event.key === Qt.Key_End)
            root.stepped(event.key === Qt.Key_End ? root.count : -root.count);
        else if (event.key === Qt.Key_Left || event.key === Qt.Key_Right || event.key === Qt.Key_Up || event.key === Qt.Key_Down)
            return move(event.key);
        else
            return false;
        return true;
    }
    function move(key: int): bool {
        const isSideways = key === Qt.Key_Left || key === Qt.Key_Right;
        if (zoom.isLarger)
            zoom.panBy(key === Qt.Key_Right ? 1 : key === Qt.Key_Left ? -1 : 0, key === Qt.Key_Down ? 1 : key === Qt.Key_Up ? -1 : 0);
        else if (isSideways)
            root.stepped((key === Qt.Key_Right) !== Theme.isMirrored ? 1 : -1);
        return zoom.isLarger || isSideways;
    }

    Accessible.name: qsTr("Picture %1 of %2: %3").arg(index + 1).arg(count).arg(description)
    Accessible.role: Accessible.Dialog
    Keys.onEscapePressed: root.closeWanted()
    Keys.onPressed: event => event.accepted = root.take(event)
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.isMirrored
    onMediaChanged: {
        zoom.reset();
        words.told = "";
    }

    Connections {
        function onDone(text: string) {
            words.tell(text, false);
        }
        function onFailed(text: string) {
            words.tell(text, true);
        }

        target: root.keeper
    }
    PictureZoom {
        id: zoom

        anchors.bottom: words.top
        anchors.bottomMargin: Theme.space.x3
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        anchors.topMargin: Theme.space.x3
        media: root.media
        onOutsidePressed: root.closeWanted()
    }
    PictureBar {
        id: bar

        anchors.left: parent.left
        anchors.margins: Theme.space.x4
        anchors.right: parent.right
        anchors.top: parent.top
        count: root.count
        focus: true
        index: root.index
        isBusy: root.keeper.isBusy
        isSmallest: !zoom.isLarger
        percent: zoom.percent
        onCloseWanted: root.closeWanted()
        onCopyWanted: root.keeper.copy(root.media.url)
        onSaveWanted: root.saveWanted()
        onStepped: by => root.stepped(by)
        onZoomed: by => by === 0 ? zoom.reset() : zoom.zoomBy(by)
    }
    PictureWords {
        id: words

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.x4
        anchors.horizontalCenter: parent.horizontalCenter
        description: root.description
        room: root.width - 2 * Theme.space.x4
    }
}
