// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls

/*! One answer of the poll of a draft. It moves by its handle, or with Alt and the arrow keys. */
RowLayout {
    id: root

    required property int index
    required property string value
    property int dragged: -1 // where the answer under the pointer stands now

    signal edited(string text)
    signal moveWanted(int from, int to)
    signal nextWanted
    signal removeWanted

    function focusText() {
        field.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.space.x2

    Item {
        implicitHeight: Theme.size.controlSmall
        implicitWidth: Theme.size.iconSmall

        Icon {
            anchors.centerIn: parent
            name: "dots-six-vertical"
            size: Theme.size.iconSmall
        }
        HoverHandler {
            cursorShape: Qt.SizeVerCursor
        }
        DragHandler {
            id: drag

            target: null
            xAxis.enabled: false
            onActiveChanged: root.dragged = active ? root.index : -1
            onTranslationChanged: {
                const wanted = root.index + Math.round(translation.y / (root.height + Theme.space.x2));
                if (root.dragged < 0 || wanted === root.dragged)
                    return;
                root.moveWanted(root.dragged, wanted);
                root.dragged = wanted;
            }
        }
    }
    TextField {
        id: field

        Layout.fillWidth: true
        placeholderText: qsTr("Answer %1").arg(root.index + 1)
        text: root.value
        Accessible.description: qsTr("Alt with the arrow keys moves it")
        Keys.onPressed: event => {
            const isMove = event.modifiers & Qt.AltModifier && (event.key === Qt.Key_Up || event.key === Qt.Key_Down);
            if (isMove)
                root.moveWanted(root.index, root.index + (event.key === Qt.Key_Up ? -1 : 1));
            const isRemoval = event.key === Qt.Key_Backspace && text === "";
            if (isRemoval)
                root.removeWanted();
            event.accepted = isMove || isRemoval;
        }
        Keys.onEnterPressed: root.nextWanted()
        Keys.onReturnPressed: root.nextWanted()
        onTextEdited: root.edited(text)
    }
    IconButton {
        iconName: "x"
        iconSize: Theme.size.iconSmall
        size: Theme.size.controlSmall
        text: qsTr("Remove answer %1").arg(root.index + 1)
        onClicked: root.removeWanted()
    }
}
