// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Atrium.Theme
import Atrium.Controls
import Atrium.Models

/*! A poll. One answer votes at once; several are chosen first. Results show after the vote or the end. */
Column {
    id: root

    required property poll asked
    required property date now
    property bool isTabStop: true
    property int chosenBits: 0 // answer n is bit n
    readonly property bool isOpen: !asked.hasVoted && !asked.isExpired
    readonly property int total: Math.max(1, asked.isMultiple && asked.voters > 0 ? asked.voters : asked.votes)
    readonly property string closing: asked.isExpired ? qsTr("closed") : isNaN(asked.expiresAt.getTime()) ? qsTr("stays open") : qsTr("closes %1").arg(asked.expiresAt.toLocaleString(Qt.locale(), Locale.ShortFormat))

    signal voted(var choices)

    function choices(): var {
        const picked = [];
        for (let index = 0; index < asked.options.length; ++index) {
            if (root.chosenBits & (1 << index))
                picked.push(index);
        }
        return picked;
    }
    function choose(index: int) {
        root.chosenBits = asked.isMultiple ? root.chosenBits ^ (1 << index) : 1 << index;
        if (!asked.isMultiple)
            root.voted([index]);
    }

    spacing: Theme.space.x15
    Accessible.name: qsTr("Poll")
    Accessible.role: Accessible.Grouping
    onAskedChanged: chosenBits = 0

    Repeater {
        model: root.asked.options

        PollOption {
            required property int index
            required property pollOption modelData

            answer: modelData
            isChosen: (root.chosenBits & (1 << index)) !== 0
            isMultiple: root.asked.isMultiple
            isOpen: root.isOpen
            isTabStop: root.isTabStop
            share: modelData.votes / root.total
            width: root.width
            onClicked: root.choose(index)
        }
    }
    Flow {
        spacing: Theme.space.x2
        width: parent.width

        AppButton {
            enabled: root.chosenBits !== 0
            isSmall: true
            isTabStop: root.isTabStop
            kind: AppButton.Soft
            text: qsTr("Vote")
            visible: root.isOpen && root.asked.isMultiple
            onClicked: root.voted(root.choices())
        }
        MetaText {
            text: qsTr("%1, %2", "number of votes, when it closes").arg(qsTr("%n vote(s)", "", root.asked.votes)).arg(root.closing)
            topPadding: Theme.space.x1
            width: Math.min(implicitWidth, parent.width)
            wrapMode: Text.Wrap
        }
    }
}
