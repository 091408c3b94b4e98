// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! Asks before something that cannot be undone. */
AppDialog {
    id: root

    property string what: ""
    property string subject: ""
    property string title: ""
    property string words: ""
    property string yes: ""

    signal answered(string what)

    function ask(what: string, title: string, words: string, yes: string) {
        root.what = what;
        root.title = title;
        root.words = words;
        root.yes = yes;
        open();
    }

    width: Math.min(Theme.size.dialogSmall, parent ? parent.width - 2 * Theme.space.x3 : Theme.size.dialogSmall)

    contentItem: DialogFrame {
        bodyText: root.words
        title: root.title
        footer: [
            Item {
                width: Theme.size.hairline
            },
            AppButton {
                focus: true
                text: qsTr("Cancel")
                onClicked: root.close()
            },
            AppButton {
                kind: root.what === "open" ? AppButton.Primary : AppButton.Danger
                text: root.yes
                onClicked: {
                    root.close();
                    root.answered(root.what);
                }
            }
        ]
        onCloseWanted: root.close()
    }
}
