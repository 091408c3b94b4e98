// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Session

/*! The browser showed a code; it is pasted here. */
Column {
    id: root

    required property SignIn signIn

    spacing: Theme.space.x3

    Heading {
        text: qsTr("Enter the code from your browser")
        type: Theme.type.title1
        width: parent.width
    }
    TextInputField {
        id: code

        error: root.signIn.errorText
        help: qsTr("Copy the code that the page shows after you signed in, and paste it here.")
        isLarge: true
        label: qsTr("Code")
        width: parent.width
        onAccepted: root.signIn.enterCode(code.text)
    }
    Flow {
        spacing: Theme.space.x2
        width: parent.width

        AppButton {
            enabled: code.text.trim() !== ""
            kind: AppButton.Primary
            text: qsTr("Continue")
            onClicked: root.signIn.enterCode(code.text)
        }
        AppButton {
            text: qsTr("Open the page again")
            onClicked: root.signIn.openBrowserAgain()
        }
        AppButton {
            kind: AppButton.Ghost
            text: qsTr("Cancel")
            onClicked: root.signIn.cancel()
        }
    }
}
