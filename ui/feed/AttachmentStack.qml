// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! The files of a draft, each with its description. */
Column {
    id: root

    required property Composer composer

    spacing: Theme.space.x2
    visible: composer.attachments.count > 0

    Repeater {
        model: root.composer.attachments

        AttachmentCard {
            width: root.width
            onDecorativeChosen: on => root.composer.setDecorative(index, on)
            onDescribed: text => root.composer.setDescription(index, text)
            onRemoveWanted: root.composer.removeAttachment(index)
        }
    }
}
