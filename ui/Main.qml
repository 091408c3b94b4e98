// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium
import Atrium.Theme
import Atrium.Controls
import Atrium.Pages

/*! The window: the way in, or the company. */
Window {
    id: root

    required property AppController app

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.isMirrored
    color: app.isSignedIn ? Theme.color.bgChrome : Theme.color.bgWindow
    height: Theme.size.windowHeight
    minimumHeight: Theme.size.windowMinimumHeight
    minimumWidth: Theme.size.windowMinimumWidth
    title: app.windowTitle
    visible: true
    width: Theme.size.windowWidth
    onActiveChanged: app.setWindowActive(active)
    onClosing: app.windowClosed()

    Binding {
        property: "mode"
        target: Theme
        value: root.app.theme
    }
    Binding {
        property: "textScale"
        target: Theme
        value: root.app.textScale
    }
    Binding {
        property: "isMotionReduced"
        target: Theme
        value: root.app.isMotionReduced
    }
    Connections {
        function onHideWindow() {
            root.hide();
        }
        function onRaiseWindow() {
            root.show();
            root.raise();
            root.requestActivate();
        }

        target: root.app
    }
    Maybe {
        when: root.app.errorPage !== ""

        ErrorPage {
            height: root.height
            text: root.app.errorPage
            width: root.width
            onQuitWanted: root.app.quit()
            onRetryWanted: root.app.startAgain()
        }
    }
    Maybe {
        when: root.app.errorPage === "" && !root.app.isSignedIn

        WelcomePage {
            height: root.height
            isStarting: root.app.isStarting
            keyring: root.app.keyring
            signIn: root.app.signIn
            width: root.width
            onExploreWanted: root.app.exploreSample()
        }
    }
    Maybe {
        when: root.app.errorPage === "" && root.app.isSignedIn

        AppFrame {
            app: root.app
            focus: true
            height: root.height
            width: root.width
        }
    }
    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]
        onActivated: root.app.setTextScale(Math.min(2, root.app.textScale + 0.1))
    }
    Shortcut {
        sequences: ["Ctrl+-"]
        onActivated: root.app.setTextScale(Math.max(0.9, root.app.textScale - 0.1))
    }
    Shortcut {
        sequence: "Ctrl+0"
        onActivated: root.app.setTextScale(1)
    }
    Shortcut {
        sequences: ["Ctrl+Q"]
        onActivated: root.app.quit()
    }
}
