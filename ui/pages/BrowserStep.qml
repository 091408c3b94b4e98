// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Session

/*! The sign-in goes on in the browser. */
Column {
    id: root

    required property SignIn signIn

    spacing: Theme.space.x3

    Heading {
        text: qsTr("Sign in to %1 in your browser").arg(root.signIn.serverName)
        type: Theme.type.title1
        width: parent.width
    }
    AppText {
        color: Theme.color.textSecondary
        text: qsTr("A page has opened there. When you are done, come back here; Atrium goes on by itself. Your password stays between you and your company.")
        width: parent.width
        wrapMode: Text.Wrap
    }
    BusyLine {
        text: qsTr("Waiting for the browser…")
        width: parent.width
    }
    Flow {
        spacing: Theme.space.x2
        width: parent.width

        AppButton {
            iconName: "globe"
            kind: AppButton.Primary
            text: qsTr("Open the page again")
            onClicked: root.signIn.openBrowserAgain()
        }
        AppButton {
            text: qsTr("Use a code instead")
            onClicked: root.signIn.useCode()
        }
        AppButton {
            kind: AppButton.Ghost
            text: qsTr("Cancel")
            onClicked: root.signIn.cancel()
        }
    }
}
