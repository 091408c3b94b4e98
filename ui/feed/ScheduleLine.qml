// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! When the draft goes out, in two fields that take what is typed. */
Rectangle {
    id: root

    required property Composer composer
    readonly property date when: composer.plannedFor

    function take() {
        const isTime = composer.planFor(day.text, hour.text);
        day.isError = !isTime;
        hour.isError = !isTime;
    }

    border.color: Theme.color.borderDefault
    border.width: Theme.size.hairline
    color: Theme.color.bgSurface
    implicitHeight: flow.implicitHeight + 2 * Theme.space.x3
    radius: Theme.radius.lg
    Accessible.name: qsTr("Goes out at")
    Accessible.role: Accessible.Grouping
    onWhenChanged: if (!day.activeFocus && !hour.activeFocus) {
        day.text = Qt.formatDate(when, "yyyy-MM-dd");
        hour.text = Qt.formatTime(when, "H:mm");
    }

    Flow {
        id: flow

        anchors.left: parent.left
        anchors.margins: Theme.space.x35
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.x2

        RowLayout {
            height: Theme.size.input
            spacing: Theme.space.x2

            Icon {
                name: "clock"
                size: Theme.size.iconSmall
            }
            AppText {
                text: qsTr("Goes out at")
                type: Theme.type.labelStrong
            }
        }
        TextField {
            id: day

            placeholderText: qsTr("Day, such as 2026-05-14")
            width: Theme.size.field / 2
            onTextEdited: root.take()
        }
        TextField {
            id: hour

            placeholderText: qsTr("Time, such as 9:30")
            width: Theme.size.field / 3
            onTextEdited: root.take()
        }
        IconButton {
            iconName: "x"
            iconSize: Theme.size.iconSmall
            text: qsTr("Send at once")
            onClicked: root.composer.sendAtOnce()
        }
        MetaText {
            text: qsTr("It waits on this computer. If Atrium is closed then, it goes out at the next start.")
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
