// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium
import Atrium.Pages

/*! The top bar of the company that is signed in. */
TopBar {
    id: root

    required property AppController app

    canGoBack: app.canGoBack
    canGoForward: app.canGoForward
    companyName: app.companyName
    isOffline: app.connection.isOffline
    me: app.me
    onBackWanted: app.back()
    onForwardWanted: app.forward()
    onOutboxWanted: app.go("outbox")
    onProfileWanted: app.openPerson(app.me.id)
    onQuitWanted: app.quit()
    onSettingsWanted: app.go("settings")
}
