// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! The language that a text is written in, for screen readers and translation. */
IconButton {
    id: root

    required property string language
    readonly property list<string> codes: ["", "en", "de", "pl", "ar", "cs", "es", "fr", "it", "nl", "pt", "ro", "tr", "uk"]

    signal chosen(string language)

    function nameOf(code: string): string {
        const name = code === "" ? qsTr("As in my profile") : Qt.locale(code).nativeLanguageName;
        return name === "" ? code : name;
    }

    iconName: "translate"
    isOn: language !== ""
    text: qsTr("Language of the text: %1").arg(nameOf(language))
    onClicked: menu.open()

    AppMenu {
        id: menu

        y: -height

        Repeater {
            model: root.codes

            AppMenuItem {
                required property string modelData

                checkable: true
                checked: modelData === root.language
                text: root.nameOf(modelData)
                onTriggered: root.chosen(modelData)
            }
        }
    }
}
