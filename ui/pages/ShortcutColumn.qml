// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! One column of the sheet of shortcuts. */
Column {
    id: root

    required property int place
    required property int columns
    required property string words
    readonly property int count: lines.count

    spacing: Theme.space.x1

    Repeater {
        model: KeyMapModel {
            id: lines

            column: root.place
            columns: root.columns
            words: root.words
        }

        RowLayout {
            id: line

            required property int index
            required property string title
            required property list<string> keys
            required property bool isHeading

            spacing: Theme.space.x2
            width: root.width
            Accessible.name: isHeading ? title : qsTr("%1: %2", "what it does: keys").arg(title).arg(Array.from(keys).join(" "))
            Accessible.role: isHeading ? Accessible.Heading : Accessible.StaticText

            AppText {
                Layout.fillWidth: true
                Layout.topMargin: line.isHeading && line.index > 0 ? Theme.space.x3 : 0
                color: line.isHeading ? Theme.color.textSecondary : Theme.color.textPrimary
                text: line.title
                type: line.isHeading ? Theme.type.captionStrong : Theme.type.labelPlain
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            KeyCaps {
                keys: line.keys
            }
        }
    }
}
