// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! A colleague to mention. */
SuggestionRow {
    required property string personId
    required property string handle
    required property string name
    required property string role
    required property string avatar

    avatarId: personId
    avatarSource: avatar
    subtitle: role === "" ? "@" + handle : role
    title: name
}
