// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium
import Atrium.Theme
import Atrium.Controls
import Atrium.Feed
import Atrium.Models
import Atrium.Pages

/*! What opens over the window: sharing, kudos, the order of what is saved, the palette, the shortcuts. */
Item {
    id: root

    required property AppController app
    readonly property bool isOpen: share.visible || kudos.visible || saving.visible || folder.visible || palette.visible || shortcuts.visible

    signal commandWanted(string name)

    function openShare(target: post) {
        app.sharing.begin(target);
        share.open();
    }
    function openKudos(personId: string) {
        app.kudos.begin(personId);
        kudos.open();
    }
    function openSaving(target: post) {
        saving.target = target;
        saving.open();
    }
    function openFolder(renamed: var, name: string) {
        folder.renamed = renamed;
        folder.name = name;
        folder.open();
    }
    function openPalette(words: string) {
        palette.words = words;
        palette.open();
    }
    function openShortcuts() {
        palette.close();
        shortcuts.open();
    }
    function closeAll() {
        [share, kudos, saving, folder, palette, shortcuts].forEach(dialog => dialog.close());
    }
    function onChosen(rowId: string) {
        const at = rowId.indexOf(":");
        const kind = rowId.substring(0, at);
        const name = rowId.substring(at + 1);
        palette.close();
        if (kind === "do")
            commandWanted(name);
        else if (kind === "go")
            app.go(name);
        else if (kind === "topic" || kind === "group")
            app.go(kind, name);
        else if (kind === "person")
            app.openPerson(name);
        else if (kind === "post")
            app.openThread(name);
    }

    MadeDialog {
        id: share

        wide: Theme.size.dialogShare
        onOpened: (made as SharePanel).begin()

        SharePanel {
            isOffline: root.app.connection.isOffline
            sharing: root.app.sharing
            onCloseWanted: share.close()
            onSent: share.close()
        }
    }
    MadeDialog {
        id: kudos

        wide: Theme.size.dialogKudos
        onOpened: (made as KudosPanel).begin()

        KudosPanel {
            isOffline: root.app.connection.isOffline
            kudos: root.app.kudos
            onCloseWanted: kudos.close()
            onSent: kudos.close()
        }
    }
    MadeDialog {
        id: saving

        property post target

        wide: Theme.size.dialogShare
        onOpened: (made as SavedPanel).begin(target)

        SavedPanel {
            saved: root.app.saved
            onCloseWanted: saving.close()
        }
    }
    MadeDialog {
        id: folder

        property var renamed: 0 // a 64-bit number
        property string name: ""

        wide: Theme.size.dialogSmall
        onOpened: (made as FolderPanel).begin(renamed, name)

        FolderPanel {
            saved: root.app.saved
            onCloseWanted: folder.close()
            onFinished: folder.close()
        }
    }
    MadeDialog {
        id: palette

        property string words: ""

        isAtTop: true
        wide: Theme.size.palette
        onOpened: (made as PalettePanel).begin(words)

        PalettePanel {
            palette: root.app.palette
            onChosen: rowId => root.onChosen(rowId)
            onCloseWanted: palette.close()
            onShortcutsWanted: root.openShortcuts()
        }
    }
    MadeDialog {
        id: shortcuts

        wide: Theme.size.dialogShortcuts
        onOpened: (made as ShortcutPanel).begin()

        ShortcutPanel {
            hasSingleKeys: root.app.hasSingleKeys
            onCloseWanted: shortcuts.close()
            onSingleKeysChosen: on => root.app.setSingleKeys(on)
        }
    }
}
