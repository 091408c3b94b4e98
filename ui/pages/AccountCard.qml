// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! Who is signed in, and the way out. */
SettingsCard {
    id: root

    required property person me
    required property string companyName
    required property string serverHost
    required property bool isSampleCompany

    signal signOutWanted

    title: qsTr("Account")

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.x3

        Avatar {
            name: root.me.name
            personId: root.me.id
            source: root.me.avatar
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                elide: Text.ElideRight
                text: root.me.name
                type: Theme.type.bodyStrong
            }
            AppText {
                Layout.fillWidth: true
                color: Theme.color.textTertiary
                elide: Text.ElideRight
                text: root.isSampleCompany ? qsTr("Sample company; nothing leaves this computer") : qsTr("%1 at %2", "handle, server").arg("@" + root.me.handle).arg(root.serverHost)
                type: Theme.type.caption
            }
        }
        AppButton {
            kind: AppButton.DangerQuiet
            text: qsTr("Sign out…")
            onClicked: root.signOutWanted()
        }
    }
}
