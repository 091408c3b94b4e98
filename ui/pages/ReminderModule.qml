// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Feed
import Atrium.Models

/*! Saved posts that the person asked to see again, beside the list of all of them. */
ContextModule {
    id: root

    required property SavedModel saved

    signal postWanted(string postId)

    title: qsTr("Remind me")

    AppText {
        Layout.fillWidth: true
        color: Theme.color.textTertiary
        text: root.saved.reminders.count > 0 ? qsTr("Saved posts you asked to see again, kept on this computer") : qsTr("Give a saved post a day with F, and it stands here.")
        type: Theme.type.caption
        wrapMode: Text.Wrap
    }
    Repeater {
        model: root.saved.reminders

        RowLayout {
            id: line

            required property string postId
            required property string title
            required property string dueText
            required property bool isOverdue

            Layout.fillWidth: true
            spacing: Theme.space.x2

            Icon {
                Layout.alignment: Qt.AlignTop
                color: line.isOverdue ? Theme.color.dangerText : Theme.color.textSecondary
                name: "clock"
                size: Theme.size.iconSmall
            }
            Pressable {
                id: open

                Layout.fillWidth: true
                cornerRadius: Theme.radius.xs
                text: qsTr("%1, %2", "post, when it is due").arg(line.title).arg(line.dueText)
                Accessible.role: Accessible.Link
                onClicked: root.postWanted(line.postId)

                contentItem: ColumnLayout {
                    spacing: 0

                    AppText {
                        Layout.fillWidth: true
                        elide: Text.ElideRight
                        font.underline: open.hovered
                        maximumLineCount: 2
                        text: line.title
                        type: Theme.type.label
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                    AppText {
                        Layout.fillWidth: true
                        color: line.isOverdue ? Theme.color.dangerText : Theme.color.textTertiary
                        text: line.dueText
                        type: Theme.type.caption
                        Accessible.ignored: true
                    }
                }
            }
            IconButton {
                Layout.alignment: Qt.AlignTop
                iconName: "x"
                size: Theme.size.controlSmall
                text: qsTr("Remove the reminder for “%1”").arg(line.title)
                onClicked: root.saved.forgetReminder(line.postId)
            }
        }
    }
}
