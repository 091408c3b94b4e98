// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*! The kinds of an attachment, in the order of atrium::Attachment::Kind. */
QtObject {
    enum Kind {
        Image,
        Gif,
        Film,
        Sound,
        File
    }
}
