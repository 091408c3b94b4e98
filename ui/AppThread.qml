// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium
import Atrium.Pages

/*! The opened post of the company that is signed in. */
ThreadPanel {
    id: root

    required property AppController app

    composer: app.commentComposer
    emojis: app.emoji
    gifs: app.gifs
    isOffline: app.connection.isOffline
    mentions: app.mentions
    now: app.connection.now
    thread: app.thread
    topics: app.topics
    onClosed: app.closeThread()
}
