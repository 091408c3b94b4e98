// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Atrium
import Atrium.Theme
import Atrium.Controls
import Atrium.Feed
import Atrium.Models
import Atrium.Pages

/*! The dialogs of the window: writing a post, choosing files, and the few questions that cannot be undone later. */
Item {
    id: root

    required property AppController app
    property Composer pictureFor: app.composer
    readonly property bool isOpen: writing.opened || question.opened || more.opened

    function writePost() {
        app.composer.placeKey = "post";
        writing.open();
    }
    function writeWithPicture() {
        writePost();
        choosePicture(app.composer);
    }
    function writeWithPoll() {
        writePost();
        app.composer.pollOptions = app.composer.pollOptions.length > 0 ? app.composer.pollOptions : ["", ""];
    }
    function writeAbout(topic: string) {
        writePost();
        if (app.composer.isEmpty)
            app.composer.text = "#" + topic + " ";
    }
    function editPost(postId: string) {
        app.composer.placeKey = "edit:" + postId;
        writing.open();
    }
    /*! Opens the place where something was taken back to: a comment is written beside its post. */
    function goOn(placeKey: string) {
        if (placeKey.startsWith("reply:")) {
            app.openThread(placeKey.slice(6));
        } else {
            app.composer.placeKey = placeKey;
            writing.open();
        }
    }
    function choosePicture(composer: Composer) {
        pictureFor = composer;
        files.open();
    }
    function askSignOut() {
        question.ask("signOut", qsTr("Sign out of %1?").arg(app.companyName), app.sidebar.waiting + app.sidebar.failed > 0 ? qsTr("%n thing(s) are not sent yet and would be lost, with your drafts. What the server has stays there.", "", app.sidebar.waiting + app.sidebar.failed) : qsTr("What is kept on this computer is removed, with your drafts. What the server has stays there."), qsTr("Sign out"));
    }
    function closeAll() {
        writing.close();
        question.close();
        more.close();
    }
    function openMore() {
        more.open();
    }
    function onAnswered(what: string) {
        if (what === "signOut")
            app.signOut();
        if (what === "open")
            app.openConfirmed(question.subject);
    }

    Connections {
        function onAskOpen(address, host, why) {
            question.subject = address;
            question.ask("open", qsTr("Open %1?").arg(host), why + "\n\n" + address, qsTr("Open"));
        }
        function onSaveRequested(address) {
            saving.ask(address);
        }
        function onNewPostRequested() {
            root.writePost();
        }

        target: root.app
    }
    Connections {
        function onReclaimed(placeKey) {
            root.goOn(placeKey);
        }

        target: root.app.outbox // qmllint disable
    }
    Connections {
        function onRedrafted(placeKey) {
            root.goOn(placeKey);
        }

        target: root.app.composer // qmllint disable
    }
    AppDialog {
        id: writing

        contentItem: ComposerPanel {
            composer: root.app.composer
            emojis: root.app.emoji
            gifs: root.app.gifs
            isOffline: root.app.connection.isOffline
            me: root.app.me
            mentions: root.app.mentions
            topics: root.app.topics
            onCloseWanted: writing.close()
            onImageWanted: root.choosePicture(root.app.composer)
            onSent: writing.close()
        }
    }
    QuestionDialog {
        id: question

        onAnswered: what => root.onAnswered(what)
    }
    MoreMenu {
        id: more

        sidebar: root.app.sidebar
        onGoWanted: (page, name) => root.app.go(page, name)
    }
    FileSave {
        id: saving

        onEnded: text => root.app.toast(text, false)
    }
    FileDialog {
        id: files

        fileMode: FileDialog.OpenFiles
        title: qsTr("Choose pictures or files")
        onAccepted: Array.from(selectedFiles).forEach(file => root.pictureFor.attachFile(file))
    }
}
