// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! Sizes of things; all but strokes are multiplied by the person's text size. */
QtObject {
    id: root

    required property real scale

    readonly property int hairline: 1
    readonly property int stroke: 2
    readonly property int edge: 3
    readonly property int scrollBar: 8

    readonly property int controlSmall: Math.round(28 * scale)
    readonly property int chip: Math.round(26 * scale)
    readonly property int control: Math.round(32 * scale)
    readonly property int input: Math.round(34 * scale)
    readonly property int controlLarge: Math.round(40 * scale)
    readonly property int inputLarge: Math.round(44 * scale)
    readonly property int minTarget: Math.round(24 * scale)
    readonly property int tag: Math.round(20 * scale)
    readonly property int check: Math.round(18 * scale)
    readonly property int switchWidth: Math.round(36 * scale)
    readonly property int dot: Math.round(7 * scale)
    readonly property int dotSmall: Math.round(6 * scale)
    readonly property int bar: Math.round(6 * scale)
    readonly property int menuRow: Math.round(34 * scale)
    readonly property int listRow: Math.round(56 * scale)
    readonly property int mentionRow: Math.round(42 * scale)
    readonly property int pollRow: Math.round(36 * scale)
    readonly property int toast: Math.round(44 * scale)

    readonly property int iconTiny: Math.round(12 * scale)
    readonly property int iconSmall: Math.round(16 * scale)
    readonly property int icon: Math.round(18 * scale)
    readonly property int iconLarge: Math.round(20 * scale)
    readonly property int iconBar: Math.round(22 * scale)
    readonly property int iconHero: Math.round(40 * scale)
    readonly property int mark: Math.round(26 * scale)
    readonly property int markLarge: Math.round(44 * scale)
    readonly property int tile: Math.round(34 * scale)
    readonly property int tileLarge: Math.round(36 * scale)
    readonly property int badge: Math.round(18 * scale)

    readonly property int avatarXs: Math.round(20 * scale)
    readonly property int avatarSm: Math.round(24 * scale)
    readonly property int avatarComment: Math.round(28 * scale)
    readonly property int avatarMd: Math.round(32 * scale)
    readonly property int avatarPrompt: Math.round(36 * scale)
    readonly property int avatarLg: Math.round(40 * scale)
    readonly property int avatarXl: Math.round(56 * scale)
    readonly property int avatarHuge: Math.round(72 * scale)

    readonly property int topBar: Math.round(52 * scale)
    readonly property int sidebar: Math.round(228 * scale)
    readonly property int rail: Math.round(60 * scale)
    readonly property int bottomBar: Math.round(56 * scale)
    readonly property int header: Math.round(56 * scale)
    readonly property int threadHeader: Math.round(52 * scale)
    readonly property int contextPanel: Math.round(312 * scale)
    readonly property int contextPanelWide: Math.round(360 * scale)
    readonly property int threadPanel: Math.round(440 * scale)
    readonly property int threadLeast: Math.round(360 * scale)
    readonly property int threadPanelWide: Math.round(520 * scale)
    readonly property int feedColumn: Math.round(660 * scale)
    readonly property int feedMinimum: Math.round(380 * scale)
    readonly property int reading: Math.round(720 * scale)
    readonly property int outboxColumn: Math.round(760 * scale)
    readonly property int settingsColumn: Math.round(680 * scale)
    readonly property int welcomeColumn: Math.round(440 * scale)
    readonly property int welcomePicture: Math.round(500 * scale)
    readonly property int dialog: Math.round(660 * scale)
    readonly property int dialogSmall: Math.round(420 * scale)
    readonly property int dialogShare: Math.round(540 * scale)
    readonly property int dialogKudos: Math.round(616 * scale)
    readonly property int dialogShortcuts: Math.round(880 * scale)
    readonly property int palette: Math.round(620 * scale)
    readonly property int kudosArch: Math.round(92 * scale)
    readonly property int kudosFace: Math.round(64 * scale)
    readonly property int kudosChoice: Math.round(44 * scale)
    readonly property int savedPictureWidth: Math.round(108 * scale)
    readonly property int savedPictureHeight: Math.round(76 * scale)
    readonly property int menu: Math.round(236 * scale)
    readonly property int mentionList: Math.round(356 * scale)
    readonly property int popoverEmoji: Math.round(352 * scale)
    readonly property int popoverEmojiHeight: Math.round(376 * scale)
    readonly property int popoverGif: Math.round(406 * scale)
    readonly property int popoverGifHeight: Math.round(452 * scale)
    readonly property int emojiCell: Math.round(36 * scale)
    readonly property int gifReactionWidth: Math.round(73 * scale)
    readonly property int gifReactionHeight: Math.round(50 * scale)
    readonly property int mediaMaximum: Math.round(420 * scale)
    readonly property int mediaMinimum: Math.round(96 * scale)
    readonly property int mediaRow: Math.round(54 * scale)
    readonly property int linkPicture: Math.round(104 * scale)
    readonly property int attachmentWidth: Math.round(150 * scale)
    readonly property int attachmentHeight: Math.round(98 * scale)
    readonly property int textBox: Math.round(54 * scale)
    readonly property int composerText: Math.round(120 * scale)
    readonly property int commentBoxMaximum: Math.round(176 * scale)
    readonly property int emptyPicture: Math.round(64 * scale)
    readonly property int emptyColumn: Math.round(360 * scale)
    readonly property int field: Math.round(210 * scale)
    readonly property int themePreview: Math.round(84 * scale)
    readonly property int stack: Math.round(14 * scale)
    readonly property int threadLine: Math.round(38 * scale)
    readonly property int handle: Math.round(8 * scale)

    // Breakpoints are compared with width / scale, so they stay as the design gives them.
    readonly property int compactBelow: 640
    readonly property int mediumBelow: 1000
    readonly property int expandedBelow: 1240
    readonly property int wideBelow: 1600
    readonly property int welcomePictureFrom: 900
    readonly property int windowWidth: 1280
    readonly property int windowHeight: 800
    readonly property int windowMinimumWidth: 400
    readonly property int windowMinimumHeight: 560
}
