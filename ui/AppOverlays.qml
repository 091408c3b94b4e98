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
    readonly property bool isOpen: shareDialog.visible || kudosDialog.visible || savingDialog.visible || folderDialog.visible || paletteDialog.visible || shortcutDialog.visible

    signal commandWanted(string name)

    function openShare(target: post) {
        app.sharing.begin(target);
        shareDialog.open();
    }
    function openKudos(personId: string) {
        app.kudos.begin(personId);
        kudosDialog.open();
    }
    function openSaving(target: post) {
        savingDialog.target = target;
        savingDialog.open();
    }
    function openFolder(renamed: int, name: string) {
        folderDialog.renamed = renamed;
        folderDialog.name = name;
        folderDialog.open();
    }
    function openPalette(words: string) {
        paletteDialog.words = words;
        paletteDialog.open();
    }
    function openShortcuts() {
        paletteDialog.close();
        shortcutDialog.open();
    }
    function closeAll() {
        shareDialog.close();
        kudosDialog.close();
        savingDialog.close();
        folderDialog.close();
        paletteDialog.close();
        shortcutDialog.close();
    }
    function onChosen(rowId: string) {
        const at = rowId.indexOf(":");
        const kind = rowId.substring(0, at);
        const name = rowId.substring(at + 1);
        paletteDialog.close();
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
        id: shareDialog

        wide: Theme.size.dialogShare
        onOpened: (made as SharePanel).begin()

        SharePanel {
            isOffline: root.app.connection.isOffline
            sharing: root.app.sharing
            onCloseWanted: shareDialog.close()
            onSent: shareDialog.close()
        }
    }
    MadeDialog {
        id: kudosDialog

        wide: Theme.size.dialogKudos
        onOpened: (made as KudosPanel).begin()

        KudosPanel {
            isOffline: root.app.connection.isOffline
            kudos: root.app.kudos
            onCloseWanted: kudosDialog.close()
            onSent: kudosDialog.close()
        }
    }
    MadeDialog {
        id: savingDialog

        property post target

        wide: Theme.size.dialogShare
        onAboutToHide: (made as SavedPanel)?.keep()
        onOpened: (made as SavedPanel).begin(target)

        SavedPanel {
            saved: root.app.saved
            onCloseWanted: savingDialog.close()
        }
    }
    MadeDialog {
        id: folderDialog

        property int renamed: 0
        property string name: ""

        wide: Theme.size.dialogSmall
        onOpened: (made as FolderPanel).begin(renamed, name)

        FolderPanel {
            saved: root.app.saved
            onCloseWanted: folderDialog.close()
            onFinished: folderDialog.close()
        }
    }
    MadeDialog {
        id: paletteDialog

        property string words: ""

        isAtTop: true
        wide: Theme.size.palette
        onOpened: (made as PalettePanel).begin(words)

        PalettePanel {
            entries: root.app.palette
            onChosen: rowId => root.onChosen(rowId)
            onCloseWanted: paletteDialog.close()
            onShortcutsWanted: root.openShortcuts()
        }
    }
    MadeDialog {
        id: shortcutDialog

        wide: Theme.size.dialogShortcuts
        onOpened: (made as ShortcutPanel).begin()

        ShortcutPanel {
            hasSingleKeys: root.app.hasSingleKeys
            onCloseWanted: shortcutDialog.close()
            onSingleKeysChosen: on => root.app.setSingleKeys(on)
        }
    }
}
