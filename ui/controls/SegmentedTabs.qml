// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme

/*! Two to four choices side by side. One tab stop; the arrow keys move inside. */
Rectangle {
    id: root

    required property list<string> labels
    property int currentIndex: 0
    property real room: Infinity // the tabs share it when they would need more

    signal activated(int index)

    function step(by: int) {
        root.activated(Math.max(0, Math.min(labels.length - 1, currentIndex + by)));
        (tabs.itemAt(currentIndex) as Item)?.forceActiveFocus(Qt.TabFocusReason);
    }

    border.color: Theme.quietOutline
    border.width: Theme.size.hairline
    color: Theme.color.bgChrome
    implicitHeight: Theme.size.control
    implicitWidth: row.implicitWidth
    radius: Theme.radius.md
    Accessible.role: Accessible.PageTabList
    Keys.onLeftPressed: step(Theme.isMirrored ? 1 : -1)
    Keys.onRightPressed: step(Theme.isMirrored ? -1 : 1)

    Row {
        id: row

        Repeater {
            id: tabs

            model: root.labels

            Pressable {
                id: tab

                required property int index
                required property string modelData
                readonly property bool isCurrent: index === root.currentIndex

                height: root.height
                width: Math.min(implicitWidth, root.room / root.labels.length)
                isTabStop: isCurrent
                leftPadding: root.room / root.labels.length < implicitContentWidth + 2 * Theme.space.x35 ? Theme.space.x1 : Theme.space.x35
                rightPadding: leftPadding
                text: modelData
                Accessible.role: Accessible.PageTab
                Accessible.selected: isCurrent
                onClicked: root.activated(index)

                background: Rectangle {
                    border.color: tab.isCurrent ? Theme.color.borderDefault : Theme.transparent
                    border.width: Theme.size.hairline
                    color: tab.isCurrent ? Theme.color.bgChromeSelected : tab.hovered ? Theme.color.bgChromeHover : Theme.transparent
                    radius: Theme.radius.md
                }
                contentItem: AppText {
                    elide: Text.ElideRight
                    color: tab.isCurrent ? Theme.color.textPrimary : Theme.color.textSecondary
                    font.weight: tab.isCurrent ? Font.DemiBold : Font.Medium
                    horizontalAlignment: Text.AlignHCenter
                    text: tab.modelData
                    type: Theme.type.label
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }
            }
        }
    }
}
