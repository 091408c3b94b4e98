// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! Where an own post stands that the server has not confirmed: in words, with a clock or a warning. */
RowLayout {
    id: root

    required property int delivery
    required property string failure
    property bool isTabStop: true
    readonly property bool isFailed: delivery === Company.Failed
    readonly property color ink: isFailed ? Theme.color.dangerText : Theme.color.warningText

    signal outboxWanted

    spacing: Theme.space.x2

    Icon {
        color: root.ink
        name: root.isFailed ? "warning-circle" : "clock"
        size: Theme.size.iconSmall
        weight: root.isFailed ? "fill" : "bold"
    }
    AppText {
        Layout.fillWidth: true
        color: root.ink
        text: root.isFailed ? qsTr("Not sent. %1").arg(root.failure) : root.delivery === Company.Sending ? qsTr("Sending…") : root.delivery === Company.Unclear ? qsTr("Sent; waiting for the server to confirm") : qsTr("Waiting to send")
        type: Theme.type.captionStrong
        wrapMode: Text.Wrap
    }
    MetaText {
        text: qsTr("Kept on this computer")
        visible: !root.isFailed
    }
    AppButton {
        isSmall: true
        isTabStop: root.isTabStop
        text: qsTr("Open outbox")
        visible: root.isFailed
        onClicked: root.outboxWanted()
    }
}
