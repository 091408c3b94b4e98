// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Session

/*! The company's address and the way on. */
ColumnLayout {
    id: root

    required property SignIn signIn
    readonly property bool isChecking: signIn.state === SignIn.Checking

    spacing: Theme.space.x15
    Component.onCompleted: field.forceActiveFocus()

    AppText {
        Layout.fillWidth: true
        text: qsTr("Your company’s Atrium address")
        type: Theme.type.labelStrong
        wrapMode: Text.Wrap
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.space.x2
        columns: root.width < Theme.size.dialogSmall ? 1 : 2
        rowSpacing: Theme.space.x2

        TextField {
            id: field

            Layout.fillWidth: true
            enabled: !root.isChecking
            focus: true
            iconName: "lock-simple"
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
            isError: root.signIn.errorText !== ""
            isLarge: true
            placeholderText: qsTr("atrium.example.com")
            text: root.signIn.address
            Accessible.description: help.text
            Accessible.name: qsTr("Your company’s Atrium address")
            onAccepted: root.signIn.start(text)
        }
        AppButton {
            Layout.fillWidth: parent.columns === 1
            enabled: field.text.trim() !== ""
            implicitHeight: Theme.size.inputLarge
            isBusy: root.isChecking
            isLarge: true
            kind: AppButton.Primary
            text: root.isChecking ? qsTr("Looking…") : qsTr("Continue")
            onClicked: root.isChecking ? root.signIn.cancel() : root.signIn.start(field.text)
        }
    }
    AppText {
        id: help

        Layout.fillWidth: true
        color: root.signIn.errorText === "" ? Theme.color.textTertiary : Theme.color.dangerText
        text: root.signIn.errorText !== "" ? root.signIn.errorText : qsTr("An address such as atrium.example.com, or your e-mail address at work. Next, you’ll sign in with your work account.")
        type: Theme.type.caption
        wrapMode: Text.Wrap
        Accessible.role: root.signIn.errorText === "" ? Accessible.StaticText : Accessible.AlertMessage
    }
}
