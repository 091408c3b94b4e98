// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium
import Atrium.Feed

/*! Everything that lies over the page: dialogs, popovers, the picture viewer, the palette. */
Item {
    id: root

    required property AppController app
    required property PostWishes wishes
    property real partX: 0 // where a popover opens that was asked for by its name
    property real partY: 0
    readonly property alias dialogs: dialogs
    readonly property alias overlays: overlays
    readonly property alias popups: popups
    readonly property alias viewer: viewer
    readonly property bool isCovered: dialogs.isOpen || overlays.isOpen || viewer.visible
    readonly property bool isOpen: isCovered || popups.isOpen

    signal sidebarToggled

    PartOpener {
        app: root.app
        dialogs: dialogs
        overlays: overlays
        popups: popups
        viewer: viewer
        x: root.partX
        y: root.partY
    }
    ReactionPopups {
        id: popups

        emojis: root.app.emoji
        gifs: root.app.gifs
        reactors: root.app.reactors
        wishes: root.wishes
    }
    AppViewer {
        id: viewer

        app: root.app
    }
    AppDialogs {
        id: dialogs

        app: root.app
    }
    AppOverlays {
        id: overlays

        app: root.app
        onCommandWanted: name => commands.obey(name)
    }
    AppCommands {
        id: commands

        app: root.app
        dialogs: dialogs
        overlays: overlays
        onSidebarToggled: root.sidebarToggled()
    }
}
