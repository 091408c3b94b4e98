// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium
import Atrium.Theme
import Atrium.Controls

/*! The toast of the window, with Undo where something can be undone. */
Toast {
    id: root

    required property AppController app
    property bool isUndoable: false

    actionKey: qsTr("Ctrl Z", "keys")
    actionText: isUndoable && app.actions.undoText !== "" ? qsTr("Undo") : ""
    stayMs: actionText === "" ? Theme.motion.toast : app.actions.undoMs
    onActionTriggered: {
        app.actions.undo();
        text = "";
    }
    onFinished: text = ""

    Connections {
        function onToast(text, withUndo) {
            root.text = text;
            root.isUndoable = withUndo;
        }

        target: root.app
    }
}
