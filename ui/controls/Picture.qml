// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Atrium.Theme

/*! A picture by its address, decoded at the size that is drawn, its corners already round; it covers its box, or stands in it uncut. */
Image {
    id: root

    required property string address
    property int radius: 0
    property bool isWhole: false
    readonly property bool isFailed: status === Image.Error

    asynchronous: true
    fillMode: Image.PreserveAspectCrop
    source: address === "" || width < 1 ? "" : "image://atrium/" + encodeURIComponent(address) + "?r=" + radius + "&d=" + Screen.devicePixelRatio + (isWhole ? "&w" : "")
    sourceSize.height: Math.round(height)
    sourceSize.width: Math.round(width)
    Accessible.ignored: true
}
