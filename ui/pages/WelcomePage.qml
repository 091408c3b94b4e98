// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Atrium.Theme
import Atrium.Controls
import Atrium.Session

/*! First run: connect to a company, or explore the sample company. Below 900 wide the picture goes. */
Rectangle {
    id: root

    required property SignIn signIn
    required property Keyring keyring
    required property bool isStarting
    readonly property bool hasPicture: width / Theme.scale >= Theme.size.welcomePictureFrom
    readonly property bool needsKey: keyring.needsChoice || keyring.needsPassphrase

    signal exploreWanted

    color: Theme.color.bgWindow
    Accessible.name: qsTr("Welcome to Atrium")
    Accessible.role: Accessible.Pane

    WelcomePicture {
        id: picture

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        visible: root.hasPicture
        width: visible ? Math.min(Theme.size.welcomePicture, root.width * 0.4) : 0
    }
    Flickable {
        id: flick

        anchors.bottom: parent.bottom
        anchors.left: picture.right
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: Math.max(height, content.implicitHeight + 2 * Theme.space.x8)

        T.ScrollBar.vertical: AppScrollBar {
        }

        Column {
            id: content

            anchors.centerIn: parent
            spacing: Theme.space.x6
            width: Math.min(Theme.size.welcomeColumn, flick.width - 2 * Theme.space.x5)

            Row {
                anchors.left: parent.left
                spacing: Theme.space.x3

                Image {
                    source: "qrc:/brand/atrium-mark.svg"
                    sourceSize.height: Theme.size.markLarge
                    sourceSize.width: Theme.size.markLarge
                    Accessible.ignored: true
                }
                Heading {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Atrium")
                    type: Theme.type.title1
                }
            }
            Maybe {
                when: root.isStarting && !root.needsKey

                BusyLine {
                    text: qsTr("Opening what is kept on this computer…")
                    width: content.width
                }
            }
            Maybe {
                when: root.needsKey

                KeyChoice {
                    keyring: root.keyring
                    width: content.width
                }
            }
            Maybe {
                when: !root.isStarting && !root.needsKey

                SignInForm {
                    signIn: root.signIn
                    width: content.width
                    onExploreWanted: root.exploreWanted()
                }
            }
        }
    }
}
