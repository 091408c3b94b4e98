// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium
import Atrium.Controls
import Atrium.Feed
import Atrium.Pages

/*! The page that is shown now. Feeds stay alive while another page is in front, so that their place is kept. */
FocusScope {
    id: root

    required property AppController app
    required property PostWishes wishes
    required property bool isCompact
    required property bool hasTodoButton
    required property bool areKeysOn
    readonly property string page: app.page
    readonly property list<string> homePages: ["home", "following", "announcements"]
    readonly property list<string> homeTabs: [qsTr("Latest"), qsTr("Following"), qsTr("Announcements")]
    readonly property bool isHome: page === "home" || page === "following"
    readonly property bool isFeed: isHome || page === "topic" || page === "group" || page === "person"
    readonly property bool hasContext: isHome || page === "announcements" || page === "saved" || page === "topic"
    readonly property string title: isHome ? qsTr("Home") : page === "topic" ? "#" + app.pageName : page === "saved" ? qsTr("Saved") : page === "notifications" ? qsTr("Notifications") : page === "announcements" ? qsTr("Announcements") : page === "outbox" ? qsTr("Outbox") : page === "settings" ? qsTr("Settings") : page === "group" ? qsTr("Group") : qsTr("Posts")

    signal writeWanted
    signal pictureWanted
    signal pollWanted
    signal signOutWanted
    signal kudosWanted
    signal topicWanted(string name)
    signal folderWanted(int folder, string name)
    signal discardWanted(var sequence)

    function enter() {
        root.forceActiveFocus(Qt.TabFocusReason);
    }
    function stepThread(by: int) {
        feedPage.list.currentIndex = root.app.feed.indexOf(root.app.threadPostId);
        feedPage.list.step(by);
        if (feedPage.list.current)
            root.app.openThread(feedPage.list.current.post.postId);
    }

    Connections {
        function onSent() {
            feedPage.list.toTop();
        }

        target: root.app.composer
    }
    FeedPage {
        id: feedPage

        anchors.fill: parent
        areKeysOn: root.areKeysOn
        currentTab: Math.max(0, Array.from(root.homePages).indexOf(root.page))
        emptyText: qsTr("What colleagues post here will appear in this place.")
        emptyTitle: qsTr("Nothing here yet")
        feed: root.app.feed
        focus: root.isFeed
        hasPrompt: root.isHome
        hasSingleKeys: root.app.hasSingleKeys
        isCompact: root.isCompact
        isOffline: root.app.connection.isOffline
        me: root.app.me
        now: root.app.connection.now
        openPostId: root.app.threadPostId
        tabs: root.isHome ? root.homeTabs : []
        title: root.title
        topic: root.page === "topic" ? root.app.pageName : ""
        todo: root.hasTodoButton || root.isCompact ? root.app.announcements.unread : 0
        visible: root.isFeed
        wishes: root.wishes
        onPictureWanted: root.pictureWanted()
        onPollWanted: root.pollWanted()
        onTabChosen: index => root.app.go(root.homePages[index])
        onKudosWanted: root.kudosWanted()
        onTodoWanted: root.app.go("announcements")
        onTopicWanted: name => root.topicWanted(name)
        onWriteWanted: root.writeWanted()
    }
    Maybe {
        when: root.page === "announcements"

        AnnouncementsPage {
            announcements: root.app.announcements
            currentTab: 2
            emojis: root.app.emoji
            focus: true
            height: root.height
            isCompact: root.isCompact
            now: root.app.connection.now
            tabs: root.homeTabs
            title: qsTr("Home")
            width: root.width
            onLinkActivated: (kind, target, text) => root.wishes.linkActivated(kind, target, text)
            onTabChosen: index => root.app.go(root.homePages[index])
        }
    }
    Maybe {
        when: root.page === "notifications"

        NotificationsPage {
            focus: true
            height: root.height
            isCompact: root.isCompact
            notices: root.app.notices
            now: root.app.connection.now
            openPostId: root.app.threadPostId
            width: root.width
            onHomeWanted: root.app.go("home")
            onPersonWanted: personId => root.app.openPerson(personId)
            onPostWanted: postId => root.app.openThread(postId)
        }
    }
    Maybe {
        when: root.page === "saved"

        SavedPage {
            areKeysOn: root.areKeysOn && root.app.hasSingleKeys
            focus: true
            height: root.height
            isCompact: root.isCompact
            isOffline: root.app.connection.isOffline
            now: root.app.connection.now
            openPostId: root.app.threadPostId
            saved: root.app.saved
            width: root.width
            wishes: root.wishes
            onFolderWanted: root.folderWanted(0, "")
            onRenameWanted: (folder, name) => root.folderWanted(folder, name)
            onSortWanted: target => root.wishes.sortWanted(target)
        }
    }
    Maybe {
        when: root.page === "outbox"

        OutboxPage {
            focus: true
            height: root.height
            isCompact: root.isCompact
            outbox: root.app.outbox
            width: root.width
            onDiscardWanted: sequence => root.discardWanted(sequence)
        }
    }
    Maybe {
        when: root.page === "settings"

        SettingsPage {
            arePaused: root.app.notificationsPaused
            closesToTray: root.app.closesToTray
            companyName: root.app.companyName
            focus: true
            hasTray: root.app.hasTray
            height: root.height
            isCompact: root.isCompact
            isMotionReduced: root.app.isMotionReduced
            isSampleCompany: root.app.isSampleCompany
            language: root.app.language
            me: root.app.me
            serverHost: root.app.serverHost
            textScale: root.app.textScale
            theme: root.app.theme
            width: root.width
            onClosesToTrayChosen: on => root.app.setClosesToTray(on)
            onMotionReducedChosen: on => root.app.setMotionReduced(on)
            onPauseChosen: on => root.app.setNotificationsPaused(on)
            onSignOutWanted: root.signOutWanted()
            onTextScaleChosen: scale => root.app.setTextScale(scale)
            onThemeChosen: name => root.app.setTheme(name)
        }
    }
}
