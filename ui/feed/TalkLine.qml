// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! Who is talking under a post, and how many comments there are: an invitation. */
Pressable {
    id: root

    required property list<person> talkers
    required property int comments
    readonly property int faces: talkers.length
    readonly property string first: faces > 0 ? talkers[0].name : ""
    readonly property string second: faces > 1 ? talkers[1].name : ""
    readonly property string countText: qsTr("%n comment(s)", "", comments)
    readonly property string sentence: faces === 0 ? "" : faces === 1 ? (comments > 1 ? qsTr("%1 and others are talking").arg(first) : qsTr("%1 commented").arg(first)) : comments > faces ? qsTr("%1, %2 and others are talking").arg(first).arg(second) : qsTr("%1 and %2 are talking").arg(first).arg(second)

    cornerRadius: Theme.radius.sm
    text: qsTr("%1 %2", "who is talking, number of comments").arg(sentence).arg(countText)

    background: null
    contentItem: RowLayout {
        spacing: Theme.space.x2

        Row {
            spacing: -Theme.space.x15
            visible: root.faces > 0

            Repeater {
                model: root.talkers

                RingedAvatar {
                    required property person modelData

                    name: modelData.name
                    personId: modelData.id
                    source: modelData.avatar
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            color: Theme.color.textTertiary
            elide: Text.ElideRight
            font.underline: root.hovered
            text: root.sentence === "" ? root.countText : root.sentence
            type: Theme.type.talk
            Accessible.ignored: true
        }
        AppText {
            color: Theme.color.textTertiary
            text: root.countText
            type: Theme.type.talk
            visible: root.sentence !== ""
            Accessible.ignored: true
        }
    }
}
