// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Atrium.Media

/*! Asks where a file of a post shall be saved, and writes it there. */
Item {
    id: root

    property string address: ""

    signal ended(string text)

    function ask(address: string) {
        root.address = address;
        place.currentFile = place.currentFolder + "/" + saver.nameFor(address);
        place.open();
    }

    FileSaver {
        id: saver

        onFailed: reason => root.ended(reason)
        onSaved: fileName => root.ended(qsTr("Saved as %1").arg(fileName))
    }
    FileDialog {
        id: place

        fileMode: FileDialog.SaveFile
        title: qsTr("Save the file")
        onAccepted: saver.save(root.address, selectedFile)
    }
}
