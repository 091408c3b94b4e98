// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

/*! Every colour, size, duration and type style of the interface. Main.qml sets mode, textScale and isMotionReduced. */
QtObject {
    id: root

    property string mode: "system" // or light, dark, high-contrast
    property real textScale: 1 // 0.9 to 2
    property bool isMotionReduced: false

    readonly property bool isSystemDark: system.window.hslLightness < 0.5
    readonly property bool isHighContrast: mode === "high-contrast"
    readonly property bool isDark: isHighContrast || mode === "dark" || (mode === "system" && isSystemDark)
    readonly property bool isMirrored: Application.layoutDirection === Qt.RightToLeft

    readonly property real scale: Math.max(0.9, Math.min(2, textScale))
    readonly property ColorSet color: isHighContrast ? highContrast : isDark ? dark : light
    readonly property TypeStyles type: TypeStyles {
        scale: root.scale
    }
    readonly property Spaces space: Spaces {
        scale: root.scale
    }
    readonly property Sizes size: Sizes {
        scale: root.scale
    }
    readonly property Radii radius: Radii {
    }
    readonly property Motion motion: Motion {
        isReduced: root.isMotionReduced
    }

    // High contrast draws an outline where the other themes only use a fill.
    readonly property color softOutline: isHighContrast ? color.accentBorder : transparent
    readonly property color quietOutline: isHighContrast ? color.borderDefault : transparent
    readonly property color transparent: "transparent"
    readonly property color mediaShade: "#1F1D1A"
    readonly property real mediaShadeOpacity: 0.94
    readonly property color mediaShadeText: "#FFFFFF"
    readonly property color shadow: "#000000"
    readonly property real popoverShadow: isDark ? 0.4 : 0.1
    readonly property real dialogShadow: isDark ? 0.5 : 0.16
    readonly property real skeletonDim: 0.6

    readonly property list<string> directionalIcons: ["arrow-left", "arrow-right", "caret-left", "caret-right", "share-fat", "sidebar-simple", "paper-plane-tilt", "chart-bar-horizontal", "list", "export", "sign-out", "sign-in"]

    readonly property SystemPalette system: SystemPalette {
    }
    readonly property ColorSet light: LightColors {
    }
    readonly property ColorSet dark: DarkColors {
    }
    readonly property ColorSet highContrast: HighContrastColors {
    }

    readonly property list<QtObject> fonts: [
        FontLoader {
            source: "qrc:/fonts/Inter_400Regular.ttf"
        },
        FontLoader {
            source: "qrc:/fonts/Inter_500Medium.ttf"
        },
        FontLoader {
            source: "qrc:/fonts/Inter_600SemiBold.ttf"
        },
        FontLoader {
            source: "qrc:/fonts/NotoSansArabic_400Regular.ttf"
        },
        FontLoader {
            source: "qrc:/fonts/NotoSansArabic_500Medium.ttf"
        },
        FontLoader {
            source: "qrc:/fonts/NotoSansArabic_600SemiBold.ttf"
        }
    ]
}
