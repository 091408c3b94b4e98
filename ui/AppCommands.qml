// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium

/*! Does what was chosen in the palette. */
QtObject {
    id: root

    required property AppController app
    required property AppDialogs dialogs
    required property AppOverlays overlays

    signal sidebarToggled

    function obey(name: string) {
        if (name === "new-post")
            dialogs.writePost();
        else if (name === "kudos")
            overlays.openKudos("");
        else if (name === "poll")
            dialogs.writeWithPoll();
        else if (name === "picture")
            dialogs.writeWithPicture();
        else if (name === "pause")
            app.setNotificationsPaused(!app.notificationsPaused);
        else if (name === "theme")
            app.setTheme(app.theme === "dark" ? "light" : "dark");
        else if (name === "sidebar")
            root.sidebarToggled();
        else if (name === "larger" || name === "smaller")
            app.setTextScale(Math.max(0.9, Math.min(2, app.textScale + (name === "larger" ? 0.1 : -0.1))));
        else if (name === "undo")
            app.actions.undo();
        else if (name === "shortcuts")
            overlays.openShortcuts();
    }
}
