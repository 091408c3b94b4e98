// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Atrium.Theme
import Atrium.Controls
import Atrium.Feed
import Atrium.Models

/*! A post with its conversation: a panel beside the feed, or a page of its own where room is short. */
FocusScope {
    id: root

    required property ThreadModel thread
    required property Composer composer
    required property MentionModel mentions
    required property TopicModel topics
    required property EmojiModel emojis
    required property GifModel gifs
    required property PostWishes wishes
    required property date now
    required property bool isOffline
    required property bool isPage
    readonly property string author: thread.root.authorName

    signal closed
    signal stepped(int by)
    signal imageWanted

    function writeComment(postId: string) {
        composer.placeKey = "reply:" + postId;
        box.focusText();
    }

    Connections {
        function onSent() {
            root.composer.placeKey = "reply:" + root.thread.postId;
        }

        target: root.composer
    }

    Accessible.name: qsTr("Post by %1").arg(author)
    Accessible.role: Accessible.Pane

    Rectangle {
        anchors.fill: parent
        color: Theme.color.bgSurface
        visible: !root.isPage
    }
    Divider {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        color: Theme.color.borderDefault
        visible: !root.isPage
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ThreadHeader {
            Layout.fillWidth: true
            isPage: root.isPage
            onClosed: root.closed()
            onStepped: by => root.stepped(by)
        }
        Divider {
            Layout.fillWidth: true
        }
        ThreadList {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.size.reading
            focus: true
            isPage: root.isPage
            now: root.now
            thread: root.thread
            wishes: root.wishes
        }
        Divider {
            Layout.fillWidth: true
        }
        CommentBox {
            id: box

            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.space.x3
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.x4
            Layout.maximumWidth: Theme.size.reading
            Layout.rightMargin: Theme.space.x4
            Layout.topMargin: Theme.space.x25
            composer: root.composer
            emojis: root.emojis
            gifs: root.gifs
            isOffline: root.isOffline
            label: root.composer.parentId === root.thread.rootId ? qsTr("Write a comment…") : qsTr("Write a reply…")
            mentions: root.mentions
            topics: root.topics
            onCloseWanted: root.closed()
            onImageWanted: root.imageWanted()
        }
    }
}
