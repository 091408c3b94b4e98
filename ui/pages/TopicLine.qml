// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Feed

/*! A topic and how much of it is new. */
Pressable {
    id: root

    required property string name
    required property int unread

    cornerRadius: Theme.radius.xs
    text: qsTr("Topic %1").arg(name)
    Accessible.role: Accessible.Link

    contentItem: RowLayout {
        AppText {
            Layout.fillWidth: true
            color: Theme.color.accentText
            elide: Text.ElideRight
            font.underline: root.hovered
            text: "#" + root.name
            type: Theme.type.label
            Accessible.ignored: true
        }
        MetaText {
            text: qsTr("%n new", "", root.unread)
            visible: root.unread > 0
        }
    }
}
