// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! A button with words. One Primary in a view. While busy a spinner replaces the icon and nothing moves. */
Pressable {
    id: root

    enum Kind {
        Primary,
        Secondary,
        Soft,
        Ghost,
        Danger,
        DangerQuiet
    }

    property int kind: AppButton.Secondary
    property string iconName: ""
    property string trailingIcon: ""
    property bool isBusy: false
    property bool isLarge: false
    property bool isSmall: false
    property TypeStyle type: isLarge ? Theme.type.bodyStrong : isSmall ? Theme.type.captionStrong : Theme.type.labelStrong

    readonly property bool isFilled: kind === AppButton.Primary || kind === AppButton.Danger
    readonly property color ink: !enabled ? Theme.color.textDisabled : [Theme.color.accentOn, Theme.color.textPrimary, Theme.color.accentSoftText, Theme.color.textSecondary, Theme.color.dangerOn, Theme.color.dangerText][kind]
    readonly property color restFill: [Theme.color.accentSolid, Theme.color.bgSurface, Theme.color.accentSoft, Theme.transparent, Theme.color.dangerSolid, Theme.color.bgSurface][kind]
    readonly property color hoverFill: [Theme.color.accentHover, Theme.color.bgHover, Theme.color.accentSoftHover, Theme.color.bgHover, Theme.color.dangerHover, Theme.color.dangerSoft][kind]
    readonly property color pressedFill: [Theme.color.accentPressed, Theme.color.bgPressed, Theme.color.accentSoftHover, Theme.color.bgPressed, Theme.color.dangerHover, Theme.color.dangerSoft][kind]
    readonly property color outline: !enabled ? Theme.transparent : [Theme.transparent, Theme.color.borderDefault, down ? Theme.color.accentBorder : Theme.softOutline, hovered ? Theme.quietOutline : Theme.transparent, Theme.transparent, Theme.color.dangerSolid][kind]

    bottomPadding: Theme.space.x1
    leftPadding: isLarge ? Theme.space.x5 : isSmall ? Theme.space.x25 : Theme.space.x3
    rightPadding: leftPadding
    topPadding: Theme.space.x1
    Accessible.description: isBusy ? qsTr("Working…") : ""

    background: Rectangle {
        border.color: root.outline
        border.width: Theme.size.hairline
        color: !root.enabled ? (root.kind === AppButton.Ghost ? Theme.transparent : Theme.color.bgPressed) : root.down ? root.pressedFill : root.hovered ? root.hoverFill : root.restFill
        implicitHeight: root.isLarge ? Theme.size.controlLarge : root.isSmall ? Theme.size.controlSmall : Theme.size.control
        radius: root.cornerRadius
    }
    contentItem: ButtonContent {
        iconName: root.iconName
        iconWeight: root.isFilled ? "bold" : "regular"
        ink: root.ink
        isBusy: root.isBusy
        text: root.text
        trailingIcon: root.trailingIcon
        type: root.type
    }
}
