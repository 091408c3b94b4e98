// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

/*! The icon of each thing that colleagues are thanked for, in the order of its number. */
QtObject {
    readonly property list<string> icons: ["hand-heart", "shield-check", "sparkle", "chat-circle", "handshake", "graduation-cap"]
}
