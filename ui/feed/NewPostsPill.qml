// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! New posts wait here until the person wants them, so that nothing moves under the eye. */
AppButton {
    id: root

    required property int count

    cornerRadius: height / 2
    hintKey: "."
    iconName: "arrow-up"
    kind: AppButton.Primary
    text: qsTr("%n new post(s)", "", count)
    visible: count > 0
    Accessible.description: qsTr("Press to show them")
}
