// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Media
import Atrium.Models

/*! The words of a post: a few lines, then "See more". */
Column {
    id: root

    required property post shown
    property int maximumLines: 6
    property TypeStyle type: Theme.type.bodyLarge
    property bool isExpanded: false
    property bool isTabStop: true

    signal linkActivated(int kind, string target, string text)
    signal expandWanted

    spacing: Theme.space.x05

    RichTextItem {
        id: words

        activeFocusOnTab: root.isTabStop && linkCount > 0
        codeBackground: Theme.color.bgSunken
        color: Theme.color.textPrimary
        content: root.shown.text
        emojiFamily: Theme.type.emojiFamily
        font: root.type.font
        lineHeight: root.type.lineHeight
        linkColor: Theme.color.accentText
        maximumLineCount: root.isExpanded ? 0 : root.maximumLines
        mentionBackground: Theme.color.accentSoft
        selectedTextColor: Theme.color.accentOn
        selectionColor: Theme.color.accentSolid
        width: parent.width
        onLinkActivated: (kind, target, text) => root.linkActivated(kind, target, text)
    }
    LinkButton {
        isTabStop: root.isTabStop
        text: qsTr("See more")
        type: root.type
        visible: words.isTruncated && !root.isExpanded
        onClicked: root.expandWanted()
    }
}
