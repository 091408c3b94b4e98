// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium
import Atrium.Feed

/*! Opens a part of the window by its name, for pictures and the self-test; popovers open at this item. */
Item {
    id: root

    required property AppController app
    required property AppDialogs dialogs
    required property ReactionPopups popups

    Connections {
        function onPartRequested(name: string) {
            root.dialogs.closeAll();
            root.popups.closeAll();
            if (name === "composer")
                root.dialogs.writePost();
            else if (name === "emoji-picker")
                root.popups.openEmoji(root.app.thread.root, root);
            else if (name === "gif-picker")
                root.popups.openGifs(root.app.thread.root, root);
        }

        target: root.app
    }
}
