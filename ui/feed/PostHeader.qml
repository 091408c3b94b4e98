// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! Who wrote it, their role and place, when, and to whom. */
RowLayout {
    id: root

    required property post shown
    required property date now
    property bool isTabStop: true
    property bool hasMenu: true
    readonly property string rolePlace: shown.authorRole === "" || shown.authorPlace === "" ? shown.authorRole + shown.authorPlace : qsTr("%1, %2", "role, place").arg(shown.authorRole).arg(shown.authorPlace)

    readonly property Item menuAnchor: more

    signal personWanted
    signal menuWanted(Item anchor)

    spacing: Theme.space.x25

    Pressable {
        Layout.alignment: Qt.AlignTop
        cornerRadius: width / 2
        isTabStop: root.isTabStop
        text: qsTr("Posts by %1").arg(root.shown.authorName)
        onClicked: root.personWanted()

        contentItem: Avatar {
            name: root.shown.authorName
            personId: root.shown.authorId
            source: root.shown.authorAvatar
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        RowLayout {
            spacing: Theme.space.x2

            AuthorName {
                name: root.shown.authorName
                Layout.fillWidth: implicitWidth > root.width / 2
                isTabStop: false
                onClicked: root.personWanted()
            }
            Tag {
                iconName: "seal-check"
                kind: Tag.Accent
                text: qsTr("Official")
                visible: root.shown.isAuthorOfficial
            }
            Tag {
                text: qsTr("Automatic")
                visible: root.shown.isAuthorBot
            }
            Tag {
                iconName: "push-pin"
                kind: Tag.Warm
                text: qsTr("Pinned")
                visible: root.shown.isPinned
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.x15

            MetaText {
                maximumLineCount: 2
                text: root.rolePlace
                visible: text !== ""
                width: Math.min(Math.ceil(implicitWidth), parent.width)
                wrapMode: Text.Wrap
            }
            MetaText {
                opacity: y === time.y ? 1 : 0 // not at the end of a line
                text: "·"
                visible: root.rolePlace !== ""
            }
            TimeText {
                id: time

                isEdited: root.shown.isEdited
                now: root.now
                when: root.shown.createdAt
            }
            MetaText {
                opacity: y === audience.y ? 1 : 0
                text: "·"
                visible: audience.visible
            }
            AudienceMark {
                id: audience

                audience: root.shown.audience
                name: root.shown.audienceName
            }
        }
    }
    IconButton {
        id: more

        Layout.alignment: Qt.AlignTop
        iconName: "dots-three"
        isTabStop: root.isTabStop
        size: Theme.size.controlSmall
        text: qsTr("More for this post")
        visible: root.hasMenu
        weight: "bold"
        Accessible.name: qsTr("More for the post by %1").arg(root.shown.authorName)
        onClicked: root.menuWanted(more)
    }
}
