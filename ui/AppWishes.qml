// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium
import Atrium.Feed

/*! Connects what a person wants with a post to who does it, one line a wish. */
PostWishes {
    id: root

    required property AppController app

    onCommentWanted: postId => root.app.openThread(root.app.thread.indexOf(postId) >= 0 ? root.app.threadPostId : postId)
    onFileWanted: address => root.app.saveRequested(address)
    onGifReactionWanted: (postId, url, description) => root.app.actions.sendGifReaction(postId, url, description)
    onLinkActivated: (kind, target, text) => kind === 1 ? root.app.openPerson(target) : kind === 2 ? root.app.go("topic", target) : root.app.openExternal(target, text)
    onLinkCopied: target => root.app.actions.copyLink(target)
    onOutboxWanted: root.app.go("outbox")
    onPersonWanted: personId => root.app.openPerson(personId)
    onReactionToggled: (target, emoji, imageUrl) => root.app.actions.toggleReaction(target, emoji, imageUrl)
    onRedraftWanted: postId => root.app.composer.redraft(postId)
    onRemoveWanted: postId => root.app.actions.remove(postId)
    onSaveToggled: target => root.app.actions.toggleSave(target)
    onThreadWanted: postId => root.app.openThread(postId)
    onVoted: (postId, pollId, choices) => root.app.actions.vote(postId, pollId, choices)
}
