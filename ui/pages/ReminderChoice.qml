// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! When a saved post is to be seen again: a ready answer, or a day and a time. */
ColumnLayout {
    id: root

    required property SavedModel saved
    required property string postId
    property date due
    property string problem: ""

    function begin() {
        problem = "";
        day.text = "";
        time.text = "";
        due = saved.dueOf(postId);
    }
    function choose(when: date) {
        saved.remindAt(postId, when);
        begin();
    }
    function read() {
        problem = saved.remind(postId, day.text, time.text);
        if (problem === "")
            begin();
    }

    spacing: Theme.space.x15

    AppText {
        Layout.topMargin: Theme.space.x1
        text: qsTr("Remind me")
        type: Theme.type.labelStrong
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.x15

        Chip {
            text: root.saved.dueText(root.saved.laterToday())
            onClicked: root.choose(root.saved.laterToday())
        }
        Chip {
            text: root.saved.dueText(root.saved.tomorrow())
            onClicked: root.choose(root.saved.tomorrow())
        }
        Chip {
            text: root.saved.dueText(root.saved.nextWeek())
            onClicked: root.choose(root.saved.nextWeek())
        }
    }
    RowLayout {
        spacing: Theme.space.x2

        TextField {
            id: day

            Layout.fillWidth: true
            iconName: "calendar-blank"
            isError: root.problem !== ""
            placeholderText: qsTr("Day, for example %1").arg(root.saved.tomorrow().toLocaleDateString(Qt.locale(), Locale.ShortFormat))
            Accessible.description: root.problem
            onAccepted: root.read()
            onTextEdited: root.problem = ""
        }
        TextField {
            id: time

            Layout.preferredWidth: Theme.size.savedPictureWidth
            isError: root.problem !== ""
            placeholderText: qsTr("9:00", "example of a time of day")
            Accessible.name: qsTr("Time")
            onAccepted: root.read()
            onTextEdited: root.problem = ""
        }
        AppButton {
            Layout.minimumWidth: implicitWidth
            enabled: day.text.trim() !== ""
            text: qsTr("Set")
            Accessible.name: qsTr("Set the reminder")
            onClicked: root.read()
        }
    }
    AppText {
        Layout.fillWidth: true
        color: Theme.color.dangerText
        text: root.problem
        type: Theme.type.caption
        visible: text !== ""
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
    RowLayout {
        visible: !isNaN(root.due.getTime())

        Icon {
            color: Theme.color.warningText
            name: "clock"
            size: Theme.size.iconSmall
        }
        AppText {
            Layout.fillWidth: true
            text: root.saved.dueText(root.due)
            type: Theme.type.label
        }
        LinkButton {
            text: qsTr("Remove the reminder")
            onClicked: {
                root.saved.forgetReminder(root.postId);
                root.begin();
            }
        }
    }
}
