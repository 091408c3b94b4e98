// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Models

/*! What a person wants to do with a post. Cards only send; the page connects each to a controller, one line a wish. */
QtObject {
    readonly property list<string> quickEmoji: ["👍", "❤️", "👏", "🎉", "💡", "😄"]

    signal threadWanted(string postId)
    signal commentWanted(string postId)
    signal personWanted(string personId)
    signal reactionToggled(post target, string emoji, string imageUrl)
    signal reactionsWanted(post target, Item anchor)
    signal whoReactedWanted(post target)
    signal gifWanted(post target, Item anchor)
    signal gifReactionWanted(string postId, string url, string description)
    signal menuWanted(post target, Item anchor)
    signal shareToggled(post target)
    signal saveToggled(post target)
    signal sortWanted(post target)
    signal voted(string postId, string pollId, var choices)
    signal removeWanted(string postId)
    signal linkCopied(post target)
    signal linkActivated(int kind, string target, string text)
    signal pictureWanted(post target, int index)
    signal fileWanted(string address)
    signal editWanted(string postId)
    signal redraftWanted(string postId)
    signal outboxWanted
}
