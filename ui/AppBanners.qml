// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium
import Atrium.Pages
import Atrium.Session

/*! What the whole page must know: offline, signed out, or a message from the start of the program. */
Column {
    id: root

    required property AppController app

    OfflineBanner {
        connection: root.app.connection
        width: parent.width
        onOutboxWanted: root.app.go("outbox")
    }
    SignedOutBanner {
        isSignedOut: root.app.connection.isSignedOut
        isUnderWay: root.app.signIn.state === SignIn.WaitingForBrowser
        problem: root.app.signIn.errorText
        width: parent.width
        onSignInWanted: isUnderWay ? root.app.signIn.openBrowserAgain() : root.app.signInAgain()
    }
    NoticeBanner {
        text: root.app.notice
        width: parent.width
        onDismissed: root.app.dismissNotice()
    }
}
