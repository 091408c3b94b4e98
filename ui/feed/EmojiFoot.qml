// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls

/*! The current emoji by name, and the skin tone. */
Item {
    id: root

    required property string emoji
    required property string imageUrl
    required property string label
    required property int tone
    readonly property list<string> hands: ["✋", "✋🏻", "✋🏼", "✋🏽", "✋🏾", "✋🏿"]
    readonly property list<string> names: [qsTr("No skin tone"), qsTr("Light skin tone"), qsTr("Medium-light skin tone"), qsTr("Medium skin tone"), qsTr("Medium-dark skin tone"), qsTr("Dark skin tone")]

    signal toneChosen(int tone)

    implicitHeight: Theme.size.toast

    Divider {
        anchors.left: parent.left
        anchors.right: parent.right
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space.x35
        anchors.rightMargin: Theme.space.x2
        spacing: Theme.space.x25

        ReactionGlyph {
            emoji: root.emoji
            imageUrl: root.imageUrl
            type: Theme.type.emojiHuge
        }
        AppText {
            Layout.fillWidth: true
            elide: Text.ElideRight
            text: root.label
            type: Theme.type.labelStrong
            Accessible.role: Accessible.StatusBar
        }
        Pressable {
            id: toneButton

            leftPadding: Theme.space.x1
            rightPadding: Theme.space.x1
            text: qsTr("Skin tone: %1").arg(root.names[root.tone])
            onClicked: tones.open()

            contentItem: Row {
                spacing: Theme.space.x15

                MetaText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Skin tone")
                    Accessible.ignored: true
                }
                EmojiGlyph {
                    emoji: root.hands[root.tone]
                }
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "caret-down"
                    size: Theme.size.iconTiny
                    weight: "bold"
                }
            }

            AppMenu {
                id: tones

                y: -height

                Repeater {
                    model: root.names

                    AppMenuItem {
                        required property int index
                        required property string modelData

                        checkable: true
                        checked: index === root.tone
                        text: modelData
                        onTriggered: root.toneChosen(index)
                    }
                }
            }
        }
    }
}
