// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! A colleague to mention. */
SuggestionRow {
    required property string personId
    required property string handle
    required property string name
    required property string role
    required property string avatar
    property string prefix
    readonly property int found: name.toLowerCase().indexOf(" " + prefix.toLowerCase())

    avatarId: personId
    avatarSource: avatar
    subtitle: role === "" ? "@" + handle : role
    matchLength: prefix.length
    matchStart: prefix === "" ? -1 : name.toLowerCase().startsWith(prefix.toLowerCase()) ? 0 : found < 0 ? -1 : found + 1
    title: name
}
