// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! What keeps a text from being sent, what went wrong with a file, and the question for a description; where it is written. */
ColumnLayout {
    id: root

    required property Composer composer

    spacing: Theme.space.x2
    visible: composer.notice !== "" || composer.problem !== "" || composer.isNudged

    Banner {
        Layout.fillWidth: true
        headline: root.composer.notice
        iconName: "warning-circle"
        isDismissible: true
        isFramed: true
        kind: Banner.Danger
        visible: root.composer.notice !== ""
        onDismissed: root.composer.dismissNotice()
    }
    Banner {
        Layout.fillWidth: true
        headline: qsTr("A picture has no description.")
        iconName: "image"
        isFramed: true
        kind: Banner.Warning
        text: qsTr("Colleagues who use a screen reader will not know what it shows. Describe it, or send once more to post it as it is.")
        visible: root.composer.isNudged
    }
    AppText {
        Layout.fillWidth: true
        color: Theme.color.dangerText
        text: root.composer.problem
        type: Theme.type.captionStrong
        visible: text !== ""
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
}
