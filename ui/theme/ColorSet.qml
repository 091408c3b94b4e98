// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! The colour roles of tokens.json; a set gives every one of them. */
QtObject {
    required property color bgChrome
    required property color bgChromeHover
    required property color bgChromeSelected
    required property color bgWindow
    required property color bgSurface
    required property color bgSunken
    required property color bgRaised
    required property color bgHover
    required property color bgRaisedHover
    required property color bgPressed
    required property color bgSelected
    required property color bgSkeleton
    required property color bgSkeletonSheen
    required property color bgInverse
    required property color bgScrim
    required property color borderSubtle
    required property color borderDefault
    required property color borderControl
    required property color borderFocus
    required property color textPrimary
    required property color textSecondary
    required property color textTertiary
    required property color textDisabled
    required property color textInverse
    required property color textInverseMuted
    required property color accentSolid
    required property color accentHover
    required property color accentPressed
    required property color accentOn
    required property color accentText
    required property color accentSoft
    required property color accentSoftHover
    required property color accentSoftText
    required property color accentBorder
    required property color warmText
    required property color warmSoft
    required property color warmBorder
    required property color warmSolid
    required property color dangerSolid
    required property color dangerHover
    required property color dangerText
    required property color dangerSoft
    required property color dangerBorder
    required property color dangerOn
    required property color successText
    required property color successSoft
    required property color successBorder
    required property color warningText
    required property color warningSoft
    required property color warningBorder
    required property color infoText
    required property color infoSoft
    required property color infoBorder
    required property color badgeBg
    required property color badgeOn
    required property color chart1
    required property color chart2
    required property color chart3
    required property color chart4
    required property color chart5
    required property color chart6
    required property color chartGrid
}
