// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! The server no longer takes our sign-in: nothing is lost, and one press starts anew. */
Banner {
    id: root

    required property bool isSignedOut
    required property bool isUnderWay
    property string problem: ""

    signal signInWanted

    headline: qsTr("Please sign in again.")
    iconName: "sign-in"
    kind: Banner.Danger
    text: problem !== "" ? problem : isUnderWay ? qsTr("Go on in your browser.") : qsTr("Your company asks for it. Your drafts and what is not sent yet are safe.")
    visible: isSignedOut

    BannerAction {
        ink: root.ink
        text: root.isUnderWay ? qsTr("Open the page again") : qsTr("Sign in")
        onClicked: root.signInWanted()
    }
}
