// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! Thanks as a card: whom, what for, and in which words. */
Rectangle {
    id: root

    required property list<person> people
    required property int value
    required property string words
    property bool isTabStop: true
    property bool isSmall: false
    readonly property string names: Array.from(people).map(person => person.name).join(", ")
    readonly property string valueName: value > 0 ? Words.kudosName(value) : qsTr("Kudos")
    readonly property bool hasArch: !isSmall && width > Theme.size.dialogShare

    signal personWanted(string personId)

    border.color: Theme.color.warmBorder
    border.width: Theme.size.hairline
    clip: true
    color: Theme.color.warmSoft
    implicitHeight: row.implicitHeight + 2 * Theme.space.x4
    radius: Theme.radius.lg
    Accessible.name: qsTr("Kudos for %1: %2. %3").arg(names).arg(valueName).arg(words)
    Accessible.role: Accessible.Grouping

    KudosArch {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.size.hairline
        anchors.right: parent.right
        anchors.rightMargin: Theme.size.hairline
        anchors.top: parent.top
        visible: root.hasArch
    }
    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.x5
        anchors.right: parent.right
        anchors.rightMargin: root.hasArch ? Theme.size.kudosArch + Theme.space.x2 : Theme.space.x4
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.x4

        KudosFaces {
            isTabStop: root.isTabStop
            people: root.people
            size: root.people.length > 1 || root.isSmall ? Theme.size.avatarXl : Theme.size.kudosFace
            onPersonWanted: personId => root.personWanted(personId)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space.x1

            RowLayout {
                spacing: Theme.space.x15

                Icon {
                    color: Theme.color.warmText
                    name: Words.kudosIcon(root.value)
                    size: Theme.size.iconSmall
                    weight: "fill"
                }
                AppText {
                    Layout.fillWidth: true
                    color: Theme.color.warmText
                    text: root.names === "" ? root.valueName : qsTr("%1, for %2", "what for, names").arg(root.valueName).arg(root.names)
                    type: Theme.type.labelStrong
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
            AppText {
                Layout.fillWidth: true
                horizontalAlignment: undefined
                text: root.words
                type: root.isSmall ? Theme.type.title3 : Theme.type.title2
                visible: text !== ""
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
