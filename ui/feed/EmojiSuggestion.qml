// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! An emoji by its name. */
SuggestionRow {
    required property var modelData

    emoji: modelData.emoji
    emojiImage: modelData.imageUrl
    title: modelData.label
}
