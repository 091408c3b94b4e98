// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! A colleague's name that opens what they wrote. */
Pressable {
    id: root

    required property string name

    cornerRadius: Theme.radius.xs
    text: name
    Accessible.role: Accessible.Link

    background: null
    contentItem: AppText {
        elide: Text.ElideRight
        font.underline: root.hovered
        maximumLineCount: 2
        text: root.name
        type: Theme.type.bodyStrong
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
