// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Atrium.Theme

/*! A page's or section's title, announced as a heading. */
AppText {
    type: Theme.type.title3
    wrapMode: Text.Wrap
    Accessible.role: Accessible.Heading
}
