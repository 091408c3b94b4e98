// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! The type styles of tokens.json. */
QtObject {
    id: root

    required property real scale
    property string family: "Inter"
    property string monoFamily: "monospace"
    property string emojiFamily: Qt.platform.os === "osx" ? "Apple Color Emoji" : Qt.platform.os === "windows" ? "Segoe UI Emoji" : "Noto Color Emoji"

    readonly property TypeStyle hero: TypeStyle {
        family: root.family
        scale: root.scale
        size: 34
        line: 40
        weight: Font.DemiBold
        tracking: -0.9
    }
    readonly property TypeStyle display: TypeStyle {
        family: root.family
        scale: root.scale
        size: 28
        line: 34
        weight: Font.DemiBold
        tracking: -0.7
    }
    readonly property TypeStyle title1: TypeStyle {
        family: root.family
        scale: root.scale
        size: 22
        line: 28
        weight: Font.DemiBold
        tracking: -0.5
    }
    readonly property TypeStyle title2: TypeStyle {
        family: root.family
        scale: root.scale
        size: 18
        line: 24
        weight: Font.DemiBold
        tracking: -0.4
    }
    readonly property TypeStyle title3: TypeStyle {
        family: root.family
        scale: root.scale
        size: 15
        line: 20
        weight: Font.DemiBold
        tracking: -0.1
    }
    readonly property TypeStyle bodyLarge: TypeStyle {
        family: root.family
        scale: root.scale
        size: 15
        line: 22
    }
    readonly property TypeStyle body: TypeStyle {
        family: root.family
        scale: root.scale
        size: 14
        line: 20
    }
    readonly property TypeStyle bodyMedium: TypeStyle {
        family: root.family
        scale: root.scale
        size: 14
        line: 20
        weight: Font.Medium
    }
    readonly property TypeStyle bodyStrong: TypeStyle {
        family: root.family
        scale: root.scale
        size: 14
        line: 20
        weight: Font.DemiBold
    }
    readonly property TypeStyle label: TypeStyle {
        family: root.family
        scale: root.scale
        size: 13
        line: 18
        weight: Font.Medium
    }
    readonly property TypeStyle labelPlain: TypeStyle {
        family: root.family
        scale: root.scale
        size: 13
        line: 18
    }
    readonly property TypeStyle labelStrong: TypeStyle {
        family: root.family
        scale: root.scale
        size: 13
        line: 18
        weight: Font.DemiBold
    }
    readonly property TypeStyle caption: TypeStyle {
        family: root.family
        scale: root.scale
        size: 12
        line: 16
    }
    readonly property TypeStyle captionStrong: TypeStyle {
        family: root.family
        scale: root.scale
        size: 12
        line: 16
        weight: Font.DemiBold
    }
    readonly property TypeStyle talk: TypeStyle {
        family: root.family
        scale: root.scale
        size: 13
        line: 18
    }
    readonly property TypeStyle action: TypeStyle {
        family: root.family
        scale: root.scale
        size: 13
        line: 18
        weight: Font.Medium
    }
    readonly property TypeStyle meta: TypeStyle {
        family: root.family
        scale: root.scale
        size: 13
        line: 17
    }
    readonly property TypeStyle badge: TypeStyle {
        family: root.family
        scale: root.scale
        size: 11
        line: 14
        weight: Font.DemiBold
        tracking: 0.1
    }

    readonly property TypeStyle emojiTiny: TypeStyle {
        family: root.emojiFamily
        scale: root.scale
        size: 11
        line: 14
    }
    readonly property TypeStyle emojiSmall: TypeStyle {
        family: root.emojiFamily
        scale: root.scale
        size: 14
        line: 18
    }
    readonly property TypeStyle emoji: TypeStyle {
        family: root.emojiFamily
        scale: root.scale
        size: 16
        line: 20
    }
    readonly property TypeStyle emojiLarge: TypeStyle {
        family: root.emojiFamily
        scale: root.scale
        size: 22
        line: 30
    }
    readonly property TypeStyle emojiHuge: TypeStyle {
        family: root.emojiFamily
        scale: root.scale
        size: 26
        line: 34
    }
}
