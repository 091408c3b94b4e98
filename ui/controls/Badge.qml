// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! A count: red when it addresses the person, grey when it only counts. Part of its parent's name for screen readers. */
Rectangle {
    id: root

    required property int count
    property bool isQuiet: false

    color: isQuiet ? Theme.color.bgPressed : Theme.color.badgeBg
    implicitHeight: Theme.size.badge
    implicitWidth: Math.max(implicitHeight, Math.ceil(label.implicitWidth) + 2 * Theme.space.x1)
    radius: height / 2
    visible: count > 0

    AppText {
        id: label

        anchors.centerIn: parent
        color: root.isQuiet ? Theme.color.textSecondary : Theme.color.badgeOn
        text: root.count > 99 ? qsTr("99+") : root.count.toLocaleString(Qt.locale(), "f", 0)
        type: Theme.type.badge
        Accessible.ignored: true
    }
}
