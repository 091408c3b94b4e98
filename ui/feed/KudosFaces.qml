// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! Whom a post thanks, one face over the edge of the other; a press opens what they wrote. */
Row {
    id: root

    required property list<person> people
    property bool isTabStop: true
    property int size: Theme.size.kudosFace

    signal personWanted(string personId)

    spacing: people.length > 1 ? -Theme.space.x2 : 0

    Repeater {
        model: Array.from(root.people).slice(0, 3)

        Pressable {
            id: face

            required property person modelData

            cornerRadius: width / 2
            hint: modelData.name
            isTabStop: root.isTabStop
            text: qsTr("Posts by %1").arg(modelData.name)
            onClicked: root.personWanted(modelData.id)

            contentItem: Avatar {
                name: face.modelData.name
                personId: face.modelData.id
                size: root.size
                source: face.modelData.avatar
            }
        }
    }
}
