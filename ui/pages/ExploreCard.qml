// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls

/*! The other way in: the sample company, on this computer alone. */
Column {
    id: root

    signal exploreWanted

    spacing: Theme.space.x6

    RowLayout {
        spacing: Theme.space.x3
        width: parent.width

        Divider {
            Layout.fillWidth: true
            color: Theme.color.borderDefault
        }
        AppText {
            color: Theme.color.textTertiary
            text: qsTr("or")
            type: Theme.type.caption
        }
        Divider {
            Layout.fillWidth: true
            color: Theme.color.borderDefault
        }
    }
    Card {
        height: grid.implicitHeight + 2 * Theme.space.x4
        outline: Theme.color.borderDefault
        width: parent.width

        GridLayout {
            id: grid

            anchors.left: parent.left
            anchors.margins: Theme.space.x4
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            columnSpacing: Theme.space.x35
            columns: root.width < Theme.size.feedMinimum ? 1 : 3
            rowSpacing: Theme.space.x2

            Icon {
                color: Theme.color.accentText
                name: "users-three"
                size: Theme.size.iconHero
                weight: "fill"
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space.x05

                AppText {
                    Layout.fillWidth: true
                    text: qsTr("Explore a sample company")
                    type: Theme.type.labelStrong
                    wrapMode: Text.Wrap
                }
                AppText {
                    Layout.fillWidth: true
                    color: Theme.color.textSecondary
                    text: qsTr("No account needed. Nothing leaves this computer.")
                    type: Theme.type.caption
                    wrapMode: Text.Wrap
                }
            }
            AppButton {
                text: qsTr("Look around")
                onClicked: root.exploreWanted()
            }
        }
    }
}
