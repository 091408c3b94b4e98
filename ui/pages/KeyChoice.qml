// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Session

/*! This computer has no keychain, or its key file is locked: a passphrase, or none, with what follows from each. */
Column {
    id: root

    required property Keyring keyring
    readonly property bool isLocked: keyring.needsPassphrase

    spacing: Theme.space.x4

    Heading {
        text: root.isLocked ? qsTr("Unlock what Atrium keeps here") : qsTr("How should Atrium protect what it keeps here?")
        type: Theme.type.title1
        width: parent.width
    }
    AppText {
        color: Theme.color.textSecondary
        text: root.isLocked ? qsTr("Enter the passphrase that you chose. Without it, nothing on this computer can be read.") : qsTr("This computer has no keychain. Everything Atrium keeps is encrypted; the key to it needs a place.")
        type: Theme.type.bodyLarge
        width: parent.width
        wrapMode: Text.Wrap
    }
    TextInputField {
        id: phrase

        echoMode: TextInput.Password
        error: root.keyring.problem
        help: root.isLocked ? "" : qsTr("You will be asked for it at every start. If you forget it, what was kept only here, such as drafts, cannot be opened again.")
        isLarge: true
        label: qsTr("Passphrase")
        width: parent.width
        onAccepted: root.keyring.usePassphrase(phrase.text)
    }
    AppButton {
        enabled: phrase.text !== ""
        iconName: "key"
        isLarge: true
        kind: AppButton.Primary
        text: root.isLocked ? qsTr("Unlock") : qsTr("Protect with this passphrase")
        onClicked: root.keyring.usePassphrase(phrase.text)
    }
    Card {
        height: open.implicitHeight + 2 * Theme.space.x4
        outline: Theme.color.borderDefault
        visible: !root.isLocked
        width: parent.width

        Column {
            id: open

            anchors.left: parent.left
            anchors.margins: Theme.space.x4
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.x2

            AppText {
                text: qsTr("Keep it without a passphrase")
                type: Theme.type.labelStrong
                width: parent.width
                wrapMode: Text.Wrap
            }
            AppText {
                color: Theme.color.textSecondary
                text: qsTr("Atrium starts without asking. Anyone who can read the files of your account on this computer can then read your posts and act as you.")
                type: Theme.type.caption
                width: parent.width
                wrapMode: Text.Wrap
            }
            AppButton {
                iconName: "lock-simple-open"
                text: qsTr("Keep unprotected")
                onClicked: root.keyring.keepOpen()
            }
        }
    }
}
