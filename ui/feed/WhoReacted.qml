// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! Everybody who reacted to a post, by emoji. What is known is shown at once, the rest is asked for. */
AppDialog {
    id: root

    required property ReactorModel reactors
    required property PostWishes wishes

    function openFor(target: post) {
        reactors.postId = target.postId;
        open();
    }

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    width: Math.min(Theme.size.dialogSmall, parent ? parent.width - 2 * Theme.space.x3 : Theme.size.dialogSmall)
    onClosed: reactors.postId = ""

    contentItem: ReactorList {
        reactors: root.reactors
        onCloseWanted: root.close()
        onPersonWanted: personId => {
            root.close();
            root.wishes.personWanted(personId);
        }
    }
}
