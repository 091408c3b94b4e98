// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme
import Atrium.Models

/*! The popovers of a post: quick reactions, all emoji, GIFs, who reacted, and the menu. One for a window; only one is open at a time. */
Item {
    id: root

    required property EmojiModel emojis
    required property GifModel gifs
    required property ReactorModel reactors
    required property PostWishes wishes
    property post target
    property Item place
    readonly property bool isOpen: quick.opened || picker.opened || gifPicker.opened || menu.opened || who.opened

    function closeAll() {
        quick.close();
        picker.close();
        gifPicker.close();
        menu.close();
        who.close();
    }
    function react(emoji: string, imageUrl: string) {
        closeAll();
        root.wishes.reactionToggled(target, emoji, imageUrl);
    }
    function openQuick(target: post, place: Item) {
        root.target = target;
        root.place = place;
        quick.parent = place;
        quick.open();
    }
    function openEmoji(target: post, place: Item) {
        closeAll();
        root.target = target;
        root.place = place;
        picker.openAt(place);
    }
    function openGifs(target: post, place: Item) {
        closeAll();
        root.target = target;
        gifPicker.openAt(place);
    }
    function openWho(target: post) {
        closeAll();
        who.openFor(target);
    }
    function openMenu(target: post, place: Item) {
        closeAll();
        menu.openFor(target, place);
    }

    QuickReactions {
        id: quick

        choices: root.wishes.quickEmoji
        emojis: root.emojis
        onChosen: emoji => root.react(emoji, "")
        onGifWanted: root.openGifs(root.target, root.place)
        onMoreWanted: {
            quick.close();
            picker.openAt(root.place);
        }
    }
    EmojiPicker {
        id: picker

        emojis: root.emojis
        onChosen: (emoji, imageUrl) => root.react(emoji, imageUrl)
    }
    GifPicker {
        id: gifPicker

        gifs: root.gifs
        onChosen: (url, description) => {
            gifPicker.close();
            root.gifs.use(url);
            root.wishes.gifReactionWanted(root.target.postId, url, description);
        }
    }
    PostMenu {
        id: menu

        wishes: root.wishes
    }
    WhoReacted {
        id: who

        reactors: root.reactors
        wishes: root.wishes
    }
}
