// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Feed
import Atrium.Models

/*! What the person saved, with the folders, notes and reminders that exist only on this computer. */
FocusScope {
    id: root

    required property SavedModel saved
    required property PostWishes wishes
    required property date now
    property bool isCompact: false
    property bool isOffline: false
    property bool areKeysOn: true
    property string openPostId: ""
    readonly property int columnWidth: Math.min(Theme.size.feedColumn, width - 2 * (isCompact ? Theme.space.x3 : Theme.space.x6))
    readonly property SavedCard current: (list.currentItem as Item)?.children[0] as SavedCard ?? null
    readonly property bool isSearching: saved.words !== "" || saved.folder !== -1

    signal sortWanted(post target)
    signal folderWanted
    signal renameWanted(int folder, string name)

    function step(by: int) {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + by));
        list.positionViewAtIndex(list.currentIndex, ListView.Contain);
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.name: qsTr("Saved")
    Accessible.role: Accessible.Pane
    Component.onDestruction: {
        if (!saved)
            return;
        saved.words = "";
        saved.folder = -1;
    }

    SavedHeader {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        columnWidth: root.columnWidth
        isCompact: root.isCompact
        saved: root.saved
        onFolderWanted: root.folderWanted()
        onDownWanted: root.step(0)
        onRenameWanted: (folder, name) => root.renameWanted(folder, name)
    }
    FeedView {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        bottomMargin: Theme.space.x6
        clip: true
        focus: true
        isOffline: root.isOffline
        model: root.saved
        spacing: Theme.space.x25
        Accessible.name: qsTr("Saved posts")
        Keys.onDownPressed: root.step(1)
        Keys.onUpPressed: root.step(-1)
        onAtYEndChanged: if (atYEnd && count > 0)
            root.saved.loadMore()

        delegate: Item {
            id: slot

            required property int index
            required property string postId
            required property post post
            required property string folderName
            required property string note
            required property string dueText
            required property bool isOverdue
            required property bool isKept

            height: card.implicitHeight
            width: list.width

            SavedCard {
                id: card

                anchors.horizontalCenter: parent.horizontalCenter
                dueText: slot.dueText
                focus: true
                folderName: slot.folderName
                height: implicitHeight
                isCompact: root.isCompact
                isCurrent: slot.ListView.isCurrentItem
                isKept: slot.isKept
                isOpen: slot.postId === root.openPostId
                isOverdue: slot.isOverdue
                note: slot.note
                now: root.now
                post: slot.post
                postId: slot.postId
                width: root.columnWidth
                onOpened: root.wishes.threadWanted(slot.postId)
                onSortWanted: root.sortWanted(slot.post)
                onUnsaveWanted: root.wishes.saveToggled(slot.post)
                Keys.onReturnPressed: root.wishes.threadWanted(slot.postId)
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        actionText: root.isSearching ? qsTr("Show all") : ""
        iconName: root.isSearching ? "magnifying-glass" : "bookmark-simple"
        text: root.isSearching ? qsTr("No saved post has these words here.") : qsTr("Press S on any post. Saved posts always stay readable offline.")
        title: root.isSearching ? qsTr("Nothing found") : qsTr("Keep things for later")
        visible: root.saved.isLoaded && list.count === 0
        width: Math.min(root.columnWidth, implicitWidth)
        onActionTriggered: {
            root.saved.words = "";
            root.saved.folder = -1;
        }
    }
    FeedSkeleton {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: header.bottom
        height: parent.height
        visible: !root.saved.isLoaded && list.count === 0
        width: root.columnWidth
    }
    SavedKeys {
        enabled: root.areKeysOn
        onSortWanted: if (root.current)
            root.current.sortWanted()
        onStepped: by => root.step(by)
        onUnsaveWanted: if (root.current)
            root.current.unsaveWanted()
    }
}
