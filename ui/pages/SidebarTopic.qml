// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! A followed topic: a dot says that something is new. */
SidebarPlace {
    required property int unread
    required name

    hasDot: unread > 0
    iconName: "hash"
    place: "topic"
    text: name
}
