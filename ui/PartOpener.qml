// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium
import Atrium.Feed
import Atrium.Models

/*! Opens a part of the window by its name, for pictures and the self-test; popovers open at this item. */
Item {
    id: root

    required property AppController app
    required property AppDialogs dialogs
    required property AppOverlays overlays
    required property ReactionPopups popups
    required property PictureViewer viewer

    function openShare() {
        root.overlays.openShare(root.app.feed.firstShareable());
    }
    function openViewer() {
        const pictured = root.app.feed.firstPictured();
        if (pictured.isValid)
            root.viewer.openFor(pictured, 0);
    }

    Connections {
        function onPartRequested(name: string) {
            root.dialogs.closeAll();
            root.popups.closeAll();
            root.overlays.closeAll();
            root.viewer.close();
            const parts = {
                "composer": () => root.dialogs.writePost(),
                "emoji-picker": () => root.popups.openEmoji(root.app.thread.root, root),
                "gif-picker": () => root.popups.openGifs(root.app.thread.root, root),
                "share": () => root.openShare(),
                "kudos": () => root.overlays.openKudos(root.app.feed.firstShareable().authorId),
                "palette": () => root.overlays.openPalette("s"),
                "shortcuts": () => root.overlays.openShortcuts(),
                "viewer": () => root.openViewer(),
                "save-dialog": () => root.overlays.openSaving(root.app.feed.firstShareable())
            };
            parts[name]?.();
        }

        target: root.app
    }
}
