// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Atrium.Theme
import Atrium.Controls
import Atrium.Media
import Atrium.Models

/*! A picture that can be looked at closely: by wheel, by two fingers, by keys. At rest all of it fits. */
Flickable {
    id: root

    required property attachment media
    property real zoom: 1 // 1: all of it fits
    readonly property real most: 8
    readonly property real stepRatio: 1.25
    readonly property bool isGif: media.kind === MediaKind.Gif
    readonly property real ownWidth: media.width > 0 ? media.width : Math.max(1, whole.implicitWidth)
    readonly property real ownHeight: media.height > 0 ? media.height : Math.max(1, whole.implicitHeight)
    readonly property real fit: Math.min(1, width / ownWidth, height / ownHeight)
    readonly property int percent: Math.round(100 * fit * zoom)
    readonly property bool isLarger: zoom > 1

    signal outsidePressed

    /*! Larger or smaller around a point of the view, which stays where it is. */
    function zoomAround(wanted: real, x: real, y: real) {
        const bounded = Math.max(1, Math.min(most, wanted));
        const ratio = bounded / zoom;
        const left = (contentX + x - picture.x) * ratio;
        const top = (contentY + y - picture.y) * ratio;
        zoom = bounded;
        contentX = Math.max(0, Math.min(contentWidth - width, left + picture.x - x));
        contentY = Math.max(0, Math.min(contentHeight - height, top + picture.y - y));
    }
    function zoomBy(steps: int) {
        zoomAround(zoom * Math.pow(stepRatio, steps), width / 2, height / 2);
    }
    function panBy(stepsX: int, stepsY: int) {
        contentX = Math.max(0, Math.min(contentWidth - width, contentX + stepsX * width / 6));
        contentY = Math.max(0, Math.min(contentHeight - height, contentY + stepsY * height / 6));
    }
    function reset() {
        zoom = 1;
        contentX = 0;
        contentY = 0;
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: Math.max(height, picture.height)
    contentWidth: Math.max(width, picture.width)
    interactive: isLarger

    T.ScrollBar.horizontal: AppScrollBar {
    }
    T.ScrollBar.vertical: AppScrollBar {
    }

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        target: null
        onWheel: event => root.zoomAround(root.zoom * Math.pow(root.stepRatio, event.angleDelta.y / 120), event.x, event.y)
    }
    PinchHandler {
        property real before: 1

        target: null
        onActiveChanged: before = root.zoom
        onActiveScaleChanged: root.zoomAround(before * activeScale, centroid.position.x, centroid.position.y)
    }
    TapHandler {
        onDoubleTapped: point => root.isLarger ? root.reset() : root.zoomAround(2, point.position.x, point.position.y)
        onSingleTapped: point => {
            if (!picture.contains(picture.mapFromItem(root, point.position)))
                root.outsidePressed();
        }
    }
    Item {
        id: picture

        height: Math.round(root.ownHeight * root.fit * root.zoom)
        width: Math.round(root.ownWidth * root.fit * root.zoom)
        x: Math.max(0, Math.round((root.width - width) / 2))
        y: Math.max(0, Math.round((root.height - height) / 2))

        Picture {
            address: root.media.previewUrl
            anchors.fill: parent
            fillMode: Image.PreserveAspectFit
            sourceSize.height: 0
            visible: whole.status !== Image.Ready
        }
        Image {
            id: whole

            anchors.fill: parent
            asynchronous: true
            fillMode: Image.PreserveAspectFit
            source: root.media.url === "" || root.media.kind !== MediaKind.Image && !root.isGif ? "" : "image://atrium/" + encodeURIComponent(root.media.url) + "?r=0"
            Accessible.ignored: true
        }
        Maybe {
            anchors.fill: parent
            when: root.isGif && !Theme.isMotionReduced && root.media.url !== ""

            GifItem {
                anchors.fill: parent
                playing: true
                source: root.media.url
            }
        }
        MissingPicture {
            anchors.centerIn: parent
            description: root.media.description
            height: Math.min(implicitHeight, parent.height)
            visible: whole.status === Image.Error
            width: Math.min(root.width, Theme.size.field)
        }
    }
}
