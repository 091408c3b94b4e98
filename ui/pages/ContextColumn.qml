// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! Beside the feed: what is to be done first, then what helps. A part without content is not there. */
Flickable {
    id: root

    required property AnnouncementModel announcements
    required property SidebarModel sidebar
    required property SavedModel saved
    required property KudosWeekModel kudosWeek
    required property Connection connection
    required property date now
    property bool hasReminders: false // instead of everything else

    signal goWanted(string page, string name)
    signal postWanted(string postId)

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: column.implicitHeight + 2 * Theme.space.x4
    Accessible.name: qsTr("For you")
    Accessible.role: Accessible.Pane

    T.ScrollBar.vertical: AppScrollBar {
    }

    ColumnLayout {
        id: column

        spacing: Theme.space.x3
        width: root.width - Theme.space.x5
        x: Theme.isMirrored ? Theme.space.x5 : 0
        y: Theme.space.x4

        ReminderModule {
            Layout.fillWidth: true
            saved: root.saved
            visible: root.hasReminders
            onPostWanted: postId => root.postWanted(postId)
        }
        ContextModule {
            Layout.fillWidth: true
            note: root.announcements.unread.toLocaleString(Qt.locale(), "f", 0)
            title: qsTr("For you to do")
            visible: root.announcements.unread > 0 && !root.hasReminders

            Repeater {
                model: root.announcements

                TodoItem {
                    Layout.fillWidth: true
                    now: root.now
                    onReadWanted: root.goWanted("announcements", "")
                }
            }
        }
        ContextModule {
            Layout.fillWidth: true
            title: qsTr("Kudos this week")
            visible: root.kudosWeek.count > 0 && !root.hasReminders

            Repeater {
                model: root.kudosWeek

                KudosWeekRow {
                    Layout.fillWidth: true
                    onClicked: root.postWanted(postId)
                }
            }
            LinkButton {
                text: qsTr("See all")
                Accessible.name: qsTr("See all kudos")
                onClicked: root.goWanted("topic", "kudos")
            }
        }
        ContextModule {
            Layout.fillWidth: true
            title: qsTr("What works offline")
            visible: root.connection.isOffline

            Repeater {
                model: [qsTr("Reading and saving"), qsTr("Writing posts and comments"), qsTr("Reacting and voting")]

                OfflineLine {
                    required property string modelData

                    Layout.fillWidth: true
                    isWorking: true
                    text: modelData
                }
            }
            OfflineLine {
                Layout.fillWidth: true
                isWorking: false
                text: qsTr("New posts and new pictures")
            }
        }
        ContextModule {
            Layout.fillWidth: true
            title: qsTr("People are talking about")
            visible: root.sidebar.topics.count > 0 && !root.hasReminders

            Repeater {
                model: root.sidebar.topics

                TopicLine {
                    Layout.fillWidth: true
                    onClicked: root.goWanted("topic", name)
                }
            }
        }
    }
}
