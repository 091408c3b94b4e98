// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! A topic to name. */
SuggestionRow {
    required property string name

    iconName: "hash"
    title: name
}
