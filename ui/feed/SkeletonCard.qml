// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Controls

/*! The shape of a post while nothing is stored yet. */
Card {
    id: root

    property bool hasPicture: true

    implicitHeight: column.height + 2 * Theme.space.x35
    Accessible.ignored: true

    Column {
        id: column

        spacing: Theme.space.x35
        width: root.width - 2 * Theme.space.x4
        x: Theme.space.x4
        y: Theme.space.x35

        Row {
            spacing: Theme.space.x3

            Skeleton {
                height: Theme.size.avatarLg
                radius: height / 2
                width: height
            }
            Column {
                spacing: Theme.space.x2
                topPadding: Theme.space.x1

                Skeleton {
                    width: column.width / 5
                }
                Skeleton {
                    width: column.width / 3
                }
            }
        }
        Column {
            spacing: Theme.space.x25
            width: parent.width

            Skeleton {
                width: parent.width * 0.96
            }
            Skeleton {
                width: parent.width * 0.88
            }
            Skeleton {
                width: parent.width * 0.41
            }
        }
        Skeleton {
            height: column.width * 0.32
            visible: root.hasPicture
            width: parent.width
        }
        Row {
            spacing: Theme.space.x2

            Skeleton {
                height: Theme.size.controlSmall
                radius: height / 2
                width: Theme.size.avatarXl
            }
            Skeleton {
                height: Theme.size.controlSmall
                radius: height / 2
                width: Theme.size.avatarXl
            }
            Skeleton {
                height: Theme.size.controlSmall
                radius: height / 2
                width: Theme.size.controlLarge + Theme.space.x25
            }
        }
    }
}
