// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Session

/*! From an address to a signed-in account, step by step; every step can be left. */
Column {
    id: root

    required property SignIn signIn
    readonly property int step: signIn.state
    readonly property bool isAtAddress: step === SignIn.Idle || step === SignIn.Checking || step === SignIn.Failed

    signal exploreWanted

    spacing: Theme.space.x6

    Column {
        spacing: Theme.space.x2
        visible: root.isAtAddress
        width: parent.width

        Heading {
            text: qsTr("Come on in.\nEveryone’s here.")
            type: Theme.type.hero
            width: parent.width
        }
        AppText {
            color: Theme.color.textSecondary
            text: qsTr("The place where your company talks, says thank you and finds the right person.")
            type: Theme.type.bodyLarge
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Maybe {
        when: root.isAtAddress

        AddressForm {
            signIn: root.signIn
            width: root.width
        }
    }
    Maybe {
        when: root.step === SignIn.WaitingForBrowser

        BrowserStep {
            signIn: root.signIn
            width: root.width
        }
    }
    Maybe {
        when: root.step === SignIn.NeedsCode

        CodeStep {
            signIn: root.signIn
            width: root.width
        }
    }
    Maybe {
        when: root.step === SignIn.Finishing || root.step === SignIn.Done || root.step === SignIn.NeedsKeyChoice

        BusyLine {
            text: qsTr("Signing you in to %1…").arg(root?.signIn.serverName ?? "")
            width: root.width
        }
    }
    Maybe {
        when: root.step === SignIn.Idle || root.step === SignIn.Failed

        ExploreCard {
            width: root.width
            onExploreWanted: root.exploreWanted()
        }
    }
}
