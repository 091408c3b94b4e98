// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls

/*! A row of the completion list. */
Item {
    id: root

    required property int index
    property bool isCurrent: false
    property string title
    property string subtitle
    property string avatarSource
    property string avatarId
    property string iconName
    property string emoji
    property string emojiImage
    property int matchStart: -1 // where in the name stands what was typed
    property int matchLength: 0
    property string warning

    signal chosen
    signal hovered

    implicitHeight: Theme.size.mentionRow
    Accessible.description: warning === "" ? subtitle : warning
    Accessible.name: title
    Accessible.role: Accessible.ListItem
    Accessible.selected: isCurrent

    Rectangle {
        anchors.fill: parent
        border.color: root.isCurrent ? Theme.softOutline : Theme.transparent
        border.width: Theme.size.hairline
        color: root.isCurrent ? Theme.color.accentSoft : Theme.transparent
        radius: Theme.radius.md
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space.x25
        anchors.rightMargin: Theme.space.x25
        spacing: Theme.space.x25

        Avatar {
            name: root.title
            personId: root.avatarId
            size: Theme.size.avatarComment
            source: root.avatarSource
            visible: root.iconName === "" && root.emoji === ""
        }
        ReactionGlyph {
            emoji: root.emoji
            imageUrl: root.emojiImage
            type: Theme.type.emojiLarge
            visible: root.emoji !== ""
        }
        Icon {
            name: root.iconName
            visible: name !== ""
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                id: words

                Layout.fillWidth: true
                color: root.isCurrent ? Theme.color.accentSoftText : Theme.color.textPrimary
                elide: Text.ElideRight
                text: root.title
                type: Theme.type.labelStrong

                Rectangle {
                    color: words.color
                    height: Theme.size.hairline
                    visible: root.matchStart >= 0 && before.advanceWidth + typed.advanceWidth <= words.width
                    width: Math.ceil(typed.advanceWidth)
                    x: words.effectiveHorizontalAlignment === Text.AlignRight ? words.width - Math.round(before.advanceWidth) - width : Math.round(before.advanceWidth)
                    y: words.baselineOffset + Theme.space.x05
                }
            }
            AppText {
                Layout.fillWidth: true
                color: root.warning === "" ? Theme.color.textSecondary : Theme.color.warningText
                elide: Text.ElideRight
                text: root.warning === "" ? root.subtitle : root.warning
                type: Theme.type.caption
                visible: text !== ""
            }
        }
        KeyCap {
            text: qsTr("Enter", "key")
            visible: root.isCurrent
        }
    }
    TextMetrics {
        id: before

        font: Theme.type.labelStrong.font
        text: root.title.slice(0, Math.max(0, root.matchStart))
    }
    TextMetrics {
        id: typed

        font: Theme.type.labelStrong.font
        text: root.title.slice(Math.max(0, root.matchStart), Math.max(0, root.matchStart) + root.matchLength)
    }
    PointerWatch {
        onMoved: root.hovered()
    }
    TapHandler {
        onTapped: root.chosen()
    }
}
