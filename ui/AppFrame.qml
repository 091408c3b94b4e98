// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium
import Atrium.Theme
import Atrium.Controls
import Atrium.Feed
import Atrium.Pages

/*! The bars, the page, the panel beside it, and what lies above them, for the company that is signed in. */
FocusScope {
    id: root

    required property AppController app
    readonly property real measure: Theme.scale < 1.5 ? width : width / Theme.scale
    readonly property bool isCompact: measure < Theme.size.compactBelow
    readonly property bool isNarrow: measure < Theme.size.mediumBelow
    readonly property bool isWidest: measure >= Theme.size.wideBelow
    readonly property bool hasThread: app.threadPostId !== ""
    readonly property bool isThreadPage: hasThread && (isNarrow || content.width - threadWidth < Theme.size.feedMinimum)
    readonly property int threadWidth: chosenWidth > 0 ? chosenWidth : isWidest ? Theme.size.threadPanelWide : Theme.size.threadPanel
    property int chosenWidth: 0 // 0: as wide as the window suggests
    readonly property bool hasContext: measure >= Theme.size.expandedBelow && area.hasContext && (!hasThread || isWidest)
    property bool isSidebarSmall: false

    Keys.onEscapePressed: app.closeThread()

    SkipLink {
        z: 1
        onSkipWanted: area.enter()
    }
    AppKeys {
        app: root.app
        areas: [top, side.visible ? side : bottom, area, panel]
        onNewPostWanted: dialogs.writePost()
        onSidebarToggled: root.isSidebarSmall = !root.isSidebarSmall
    }
    AppWishes {
        id: wishes

        app: root.app
        onCommentWanted: postId => panel.writeComment(postId)
        onEditWanted: postId => dialogs.editPost(postId)
        onGifWanted: (target, anchor) => popups.openGifs(target, anchor)
        onMenuWanted: (target, anchor) => popups.openMenu(target, anchor)
        onPictureWanted: (target, index) => viewer.openFor(target, index)
        onReactionsWanted: (target, anchor) => popups.openQuick(target, anchor)
        onWhoReactedWanted: target => popups.openWho(target)
    }
    AppTopBar {
        id: top

        anchors.left: parent.left
        anchors.right: parent.right
        app: root.app
        isCompact: root.isCompact
        isRail: side.isRail
        leadWidth: side.width
        pageTitle: area.title
        onNewPostWanted: dialogs.writePost()
        onSidebarToggled: root.isSidebarSmall = !root.isSidebarSmall
        onSignOutWanted: dialogs.askSignOut()
    }
    Sidebar {
        id: side

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: top.bottom
        connection: root.app.connection
        isRail: root.isNarrow || root.isSidebarSmall
        page: root.app.page
        pageName: root.app.pageName
        sidebar: root.app.sidebar
        unreadAnnouncements: root.app.announcements.unread
        visible: !root.isCompact
        width: visible ? implicitWidth : 0
        onGoWanted: (page, name) => root.app.go(page, name)
    }
    BottomBar {
        id: bottom

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: visible ? implicitHeight : 0
        page: root.app.page
        sidebar: root.app.sidebar
        unreadAnnouncements: root.app.announcements.unread
        visible: root.isCompact
        onGoWanted: (page, name) => root.app.go(page, name)
        onMoreWanted: dialogs.openMore()
    }
    ContentGround {
        id: content

        anchors.bottom: bottom.top
        anchors.left: side.right
        anchors.right: parent.right
        anchors.top: top.bottom
        color: root.isThreadPage ? Theme.color.bgSurface : Theme.color.bgWindow
        isRound: !root.isCompact

        AppBanners {
            id: banners

            anchors.left: parent.left
            anchors.right: parent.right
            app: root.app
        }
        PageArea {
            id: area

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: root.isThreadPage ? parent.right : context.visible ? context.left : panel.visible ? panel.left : parent.right
            anchors.top: banners.bottom
            app: root.app
            areKeysOn: !root.isThreadPage && !panel.activeFocus && !dialogs.isOpen && !popups.isOpen && !viewer.opened
            focus: !root.isThreadPage
            hasTodoButton: !root.hasContext
            isCompact: root.isCompact
            visible: !root.isThreadPage
            wishes: wishes
            onPictureWanted: dialogs.writeWithPicture()
            onPollWanted: dialogs.writeWithPoll()
            onSignOutWanted: dialogs.askSignOut()
            onWriteWanted: dialogs.writePost()
            onDiscardWanted: (sequence, summary) => dialogs.askDiscard(sequence, summary)
        }
        ContextColumn {
            id: context

            anchors.bottom: parent.bottom
            anchors.right: panel.visible ? panel.left : parent.right
            anchors.top: banners.bottom
            announcements: root.app.announcements
            connection: root.app.connection
            now: root.app.connection.now
            sidebar: root.app.sidebar
            visible: root.hasContext
            width: root.isWidest ? Theme.size.contextPanelWide : Theme.size.contextPanel
            onGoWanted: (page, name) => root.app.go(page, name)
        }
        AppThread {
            id: panel

            anchors.bottom: parent.bottom
            anchors.right: parent.right
            anchors.top: banners.bottom
            app: root.app
            isPage: root.isThreadPage
            visible: root.hasThread
            width: root.isThreadPage ? parent.width : root.threadWidth
            wishes: wishes
            onImageWanted: dialogs.choosePicture(root.app.commentComposer)
            onStepped: by => area.stepThread(by)
        }
        PanelHandle {
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: panel.left
            anchors.top: banners.bottom
            least: Theme.size.threadLeast
            most: content.width - Theme.size.feedMinimum
            panelWidth: root.threadWidth
            visible: root.hasThread && !root.isThreadPage
            onWidthWanted: width => root.chosenWidth = width
        }
    }
    PartOpener {
        app: root.app
        dialogs: dialogs
        popups: popups
        x: root.hasThread ? panel.x + Theme.space.x4 : area.x + area.width / 4
        y: parent.height * 0.6
    }
    ReactionPopups {
        id: popups

        emojis: root.app.emoji
        gifs: root.app.gifs
        reactors: root.app.reactors
        wishes: wishes
    }
    PictureViewer {
        id: viewer
    }
    AppDialogs {
        id: dialogs

        app: root.app
    }
    ToastPlace {
        anchors.bottom: bottom.top
        anchors.bottomMargin: Theme.space.x5
        anchors.horizontalCenter: parent.horizontalCenter
        app: root.app
    }
}
