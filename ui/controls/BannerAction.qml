// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! A word that acts inside a banner, in the banner's own colour. */
LinkButton {
    leftPadding: Theme.space.x2
    rightPadding: Theme.space.x2
    type: Theme.type.captionStrong
    topPadding: Theme.space.x1
    bottomPadding: Theme.space.x1
}
