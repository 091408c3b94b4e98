// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! The room above the first row, as high as what lies in it. */
Item {
    readonly property FeedViewBase view: ListView.view as FeedViewBase

    height: view?.lead ? view.lead.implicitHeight + view.spacing : 0
    width: view?.width ?? 0
    z: 1
}
