// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! The post that is shared, small: its first picture, its author, and how it begins. */
Rectangle {
    id: root

    required property post shown
    property attachment nothing // stands in while the post changes
    readonly property attachment first: shown.attachments.length > 0 ? shown.attachments[0] : nothing
    readonly property bool hasPicture: shown.attachments.length > 0 && !shown.isSensitive && shown.subject === "" && first.previewUrl !== ""

    border.color: Theme.color.borderDefault
    border.width: Theme.size.hairline
    color: Theme.color.bgSurface
    implicitHeight: row.implicitHeight + 2 * Theme.space.x2
    radius: Theme.radius.md
    Accessible.name: qsTr("Post by %1: %2").arg(shown.authorName).arg(shown.plainText)
    Accessible.role: Accessible.Grouping

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.margins: Theme.space.x2
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.x3

        Picture {
            Layout.preferredHeight: Theme.size.listRow
            Layout.preferredWidth: Theme.size.themePreview
            address: root.hasPicture ? root.first.previewUrl : ""
            radius: Theme.radius.sm
            visible: root.hasPicture
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.leftMargin: root.hasPicture ? 0 : Theme.space.x1
            spacing: Theme.space.x05

            RowLayout {
                spacing: Theme.space.x15

                AppText {
                    Layout.fillWidth: implicitWidth > row.width / 2
                    elide: Text.ElideRight
                    text: root.shown.authorName
                    type: Theme.type.labelStrong
                    Accessible.ignored: true
                }
                AudienceMark {
                    audience: root.shown.audience
                    name: root.shown.audienceName
                }
            }
            AppText {
                Layout.fillWidth: true
                color: Theme.color.textSecondary
                elide: Text.ElideRight
                maximumLineCount: 2
                text: root.shown.subject === "" ? root.shown.plainText : root.shown.subject
                type: Theme.type.caption
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
