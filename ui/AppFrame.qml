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
        areOn: !layers.isCovered
        onNewPostWanted: layers.dialogs.writePost()
        onPaletteWanted: words => layers.overlays.openPalette(words)
        onShortcutsWanted: layers.overlays.openShortcuts()
        onSidebarToggled: root.isSidebarSmall = !root.isSidebarSmall
    }
    AppWishes {
        id: wishes

        app: root.app
        onCommentWanted: postId => panel.writeComment(postId)
        onEditWanted: postId => layers.dialogs.editPost(postId)
        onGifWanted: (target, anchor) => layers.popups.openGifs(target, anchor)
        onMenuWanted: (target, anchor) => layers.popups.openMenu(target, anchor)
        onPictureWanted: (target, index) => layers.viewer.openFor(target, index)
        onReactionsWanted: (target, anchor) => layers.popups.openQuick(target, anchor)
        onShareToggled: target => layers.overlays.openShare(target)
        onSortWanted: target => layers.overlays.openSaving(target)
        onWhoReactedWanted: target => layers.popups.openWho(target)
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
        onNewPostWanted: layers.dialogs.writePost()
        onSearchWanted: layers.overlays.openPalette("")
        onSidebarToggled: root.isSidebarSmall = !root.isSidebarSmall
        onSignOutWanted: layers.dialogs.askSignOut()
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
        onMoreWanted: layers.dialogs.openMore()
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
            areKeysOn: !root.isThreadPage && !panel.activeFocus && !layers.isOpen
            focus: !root.isThreadPage
            hasTodoButton: !root.hasContext
            isCompact: root.isCompact
            visible: !root.isThreadPage
            wishes: wishes
            onPictureWanted: layers.dialogs.writeWithPicture()
            onPollWanted: layers.dialogs.writeWithPoll()
            onSignOutWanted: layers.dialogs.askSignOut()
            onWriteWanted: layers.dialogs.writePost()
            onFolderWanted: (folder, name) => layers.overlays.openFolder(folder, name)
            onKudosWanted: layers.overlays.openKudos("")
            onTopicWanted: name => layers.dialogs.writeAbout(name)
            onDiscardWanted: sequence => root.app.actions.discard(sequence)
        }
        AppContext {
            id: context

            anchors.bottom: parent.bottom
            anchors.right: panel.visible ? panel.left : parent.right
            anchors.top: banners.bottom
            app: root.app
            visible: root.hasContext
            width: root.isWidest ? Theme.size.contextPanelWide : Theme.size.contextPanel
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
            onImageWanted: layers.dialogs.choosePicture(root.app.commentComposer)
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
    AppLayers {
        id: layers

        app: root.app
        partX: root.hasThread ? panel.x + Theme.space.x4 : area.x + area.width / 4
        partY: root.height * 0.6
        wishes: wishes
        onSidebarToggled: root.isSidebarSmall = !root.isSidebarSmall
    }
    ToastPlace {
        anchors.bottom: bottom.top
        anchors.bottomMargin: Theme.space.x5
        anchors.horizontalCenter: parent.horizontalCenter
        app: root.app
    }
}
