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

    /*! Puts the cursor where the first description is missing. */
    function describeFirst() {
        for (let i = 0; i < cards.count; ++i) {
            const card = cards.itemAt(i) as AttachmentCard;
            if (card.needsDescription)
                return card.focusDescription();
        }
    }

    spacing: Theme.space.x2
    visible: composer.attachments.count > 0

    Repeater {
        id: cards

        model: root.composer.attachments

        AttachmentCard {
            longest: root.composer.attachments.longestDescription
            width: root.width
            onDecorativeChosen: on => root.composer.setDecorative(index, on)
            onDescribed: text => root.composer.setDescription(index, text)
            onRemoveWanted: root.composer.removeAttachment(index)
        }
    }
}
