// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! Words with what was typed of them underlined. Scripts that join their letters are not taken apart. */
Item {
    id: root

    required property string text
    required property int start
    required property int length
    property color ink: Theme.color.textPrimary
    property TypeStyle type: Theme.type.label
    readonly property bool isApart: start >= 0 && length > 0 && !/[\u0590-\u08FF\uFB1D-\uFEFC]/.test(text)

    implicitHeight: whole.implicitHeight
    implicitWidth: whole.implicitWidth
    Accessible.ignored: true

    AppText {
        id: whole

        color: root.ink
        elide: Text.ElideRight
        text: root.text
        type: root.type
        width: parent.width
        Accessible.ignored: true
    }
    Rectangle {
        color: root.ink
        height: Theme.size.hairline
        visible: root.isApart && x + width <= root.width
        width: typed.advanceWidth
        x: Theme.isMirrored ? root.width - before.advanceWidth - width : before.advanceWidth
        y: whole.height - height
    }
    TextMetrics {
        id: before

        font: whole.font
        text: root.text.substring(0, root.start)
    }
    TextMetrics {
        id: typed

        font: whole.font
        text: root.text.substring(root.start, root.start + root.length)
    }
}
