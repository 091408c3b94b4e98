// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium
import Atrium.Pages

/*! What stands beside the page of the company that is signed in. */
ContextColumn {
    id: root

    required property AppController app

    announcements: app.announcements
    connection: app.connection
    hasReminders: app.page === "saved"
    kudosWeek: app.kudosWeek
    now: app.connection.now
    saved: app.saved
    sidebar: app.sidebar
    onGoWanted: (page, name) => app.go(page, name)
    onPostWanted: postId => app.openThread(postId)
}
