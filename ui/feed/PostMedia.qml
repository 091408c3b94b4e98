// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! Up to four pictures of a post, a film, sounds, or files. Their room is known before they arrive, so nothing moves when they do. */
Item {
    id: root

    required property list<attachment> attachments
    property attachment nothing // stands in while the list shrinks
    property bool isTabStop: true
    readonly property int count: Math.min(4, attachments.length)
    readonly property attachment first: attachments.length > 0 ? attachments[0] : nothing
    readonly property bool isFile: first.kind === MediaKind.Sound || first.kind === MediaKind.File
    readonly property real aspect: first.width > 0 && first.height > 0 ? first.height / first.width : 9 / 16
    readonly property int gap: Theme.space.x1
    readonly property real half: (width - gap) / 2
    readonly property real fullHeight: count === 1 ? Math.max(Theme.size.mediaMinimum, Math.min(Theme.size.mediaMaximum, width * aspect)) : width * 9 / 16

    signal pictureWanted(int index)
    signal saveWanted(int index)

    readonly property bool isOneFilm: count === 1 && first.kind === MediaKind.Film

    implicitHeight: isFile ? files.implicitHeight : Math.round(fullHeight)

    Repeater {
        model: root.isFile || root.isOneFilm ? 0 : root.count

        MediaTile {
            required property int index
            readonly property bool isTall: root.count < 3 || (root.count === 3 && index === 0)
            readonly property bool isSecondColumn: root.count === 2 ? index === 1 : root.count === 3 ? index > 0 : index % 2 === 1
            readonly property bool isSecondRow: root.count === 3 ? index === 2 : root.count === 4 && index > 1

            height: isTall ? root.height : (root.height - root.gap) / 2
            isTabStop: root.isTabStop
            media: index < root.attachments.length ? root.attachments[index] : root.nothing
            more: index === 3 ? root.attachments.length - 4 : 0
            width: root.count === 1 ? root.width : root.half
            x: isSecondColumn !== Theme.isMirrored && root.count > 1 ? root.half + root.gap : 0
            y: isSecondRow ? height + root.gap : 0
            onClicked: root.pictureWanted(index)
        }
    }
    Maybe {
        anchors.fill: parent
        when: root.isOneFilm

        FilmPlayer {
            anchors.fill: parent
            isTabStop: root.isTabStop
            media: root.first
            onSaveWanted: root.saveWanted(0)
        }
    }
    Column {
        id: files

        spacing: root.gap
        visible: root.isFile
        width: parent.width

        Repeater {
            model: root.isFile ? root.attachments.length : 0

            Item {
                id: slot

                required property int index
                readonly property attachment media: index < root.attachments.length ? root.attachments[index] : root.nothing

                implicitHeight: Math.max(file.implicitHeight, sound.implicitHeight)
                width: files.width

                Maybe {
                    id: file

                    when: slot.media.kind !== MediaKind.Sound

                    FileRow {
                        isTabStop: root.isTabStop
                        media: slot.media
                        width: slot.width
                        onSaveWanted: root.saveWanted(slot.index)
                    }
                }
                Maybe {
                    id: sound

                    when: slot.media.kind === MediaKind.Sound

                    SoundRow {
                        isTabStop: root.isTabStop
                        media: slot.media
                        width: slot.width
                        onSaveWanted: root.saveWanted(slot.index)
                    }
                }
            }
        }
    }
}
