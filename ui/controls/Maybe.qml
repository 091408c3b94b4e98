// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*!
    Makes what is inside it only while it is wanted. A Loader of Qt 6.4 cannot make components of a file that binds its
    components, and what a Repeater has given up still takes part in bindings, whose context is gone, until it is deleted:
    a change of the theme in that moment ends the program.
*/
Item {
    id: root

    property bool when: false
    property Item made: null
    property bool isReady: false
    default property Component content

    // Functions of one job: Qt 6.4's QML compiler dies of the same written as one.
    function make() {
        made = content.createObject(root) as Item;
    }
    function drop() {
        made.visible = false;
        made.destroy();
        made = null;
    }
    function refresh() {
        if (isReady && when && !made)
            make();
        else if (isReady && !when && made)
            drop();
    }

    implicitHeight: made?.height ?? 0
    implicitWidth: made?.width ?? 0
    visible: when
    Accessible.ignored: true
    Component.onCompleted: {
        isReady = true;
        refresh();
    }
    onWhenChanged: refresh()
}
