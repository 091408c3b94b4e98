// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! What else can be done with a post. */
AppMenu {
    id: root

    required property PostWishes wishes
    property post shown

    function openFor(target: post, place: Item) {
        shown = target;
        parent = place;
        open();
    }

    x: parent ? (Theme.isMirrored ? 0 : parent.width - width) : 0
    y: parent ? parent.height + Theme.space.x05 : 0

    AppMenuItem {
        iconName: "chat-circle"
        key: qsTr("Enter", "key")
        text: qsTr("Open the comments")
        onTriggered: root.wishes.threadWanted(root.shown.postId)
    }
    AppMenuItem {
        enabled: root.shown.reactions.length > 0
        iconName: "smiley"
        key: qsTr("Shift R", "key")
        text: qsTr("See who reacted")
        onTriggered: root.wishes.whoReactedWanted(root.shown)
    }
    AppMenuItem {
        iconName: "link"
        key: "L"
        text: qsTr("Copy link")
        enabled: root.shown.url !== ""
        onTriggered: root.wishes.linkCopied(root.shown)
    }
    AppMenuItem {
        iconName: "folder-simple-plus"
        text: qsTr("Folder, note and reminder…")
        onTriggered: {
            if (!root.shown.isSaved)
                root.wishes.saveToggled(root.shown);
            root.wishes.sortWanted(root.shown);
        }
    }
    AppMenuItem {
        iconName: "user-circle"
        key: "P"
        text: qsTr("Posts by this colleague")
        onTriggered: root.wishes.personWanted(root.shown.authorId)
    }
    AppMenuItem {
        iconName: "globe"
        text: qsTr("Open on the server’s page")
        enabled: root.shown.url !== ""
        onTriggered: root.wishes.linkActivated(0, root.shown.url, root.shown.url)
    }
    AppMenuSeparator {
        visible: root.shown.isMine
        height: visible ? implicitHeight : 0
    }
    AppMenuItem {
        height: visible ? implicitHeight : 0
        iconName: "pencil-simple"
        text: qsTr("Edit")
        visible: root.shown.isMine && root.shown.delivery === Company.Confirmed
        onTriggered: root.wishes.editWanted(root.shown.postId)
    }
    AppMenuItem {
        height: visible ? implicitHeight : 0
        iconName: "note-pencil"
        text: qsTr("Delete and write again")
        visible: root.shown.isMine && root.shown.delivery === Company.Confirmed
        onTriggered: root.wishes.redraftWanted(root.shown.postId)
    }
    AppMenuItem {
        height: visible ? implicitHeight : 0
        iconName: "trash"
        isDanger: true
        text: qsTr("Delete")
        visible: root.shown.isMine
        onTriggered: root.wishes.removeWanted(root.shown.postId)
    }
}
