// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Atrium
import Atrium.Feed

/*! The pictures of a post over the whole window, and the question where one of them is to be saved. */
PictureViewer {
    id: root

    required property AppController app
    property string saving: "" // the address of the picture whose place is being asked for

    keeper: app.pictures
    onSaveWanted: (address, suggested) => {
        saving = address;
        place.selectedFile = suggested;
        place.open();
    }

    readonly property FileDialog place: FileDialog {
        id: place

        fileMode: FileDialog.SaveFile
        objectName: "picturePlace"
        title: qsTr("Save the picture as")
        onAccepted: root.keeper.save(root.saving, selectedFile)
    }
}
