// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/trayicon.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace atrium::platform {

/// The icon beside the clock: unread mark, menu, and the reason why closing the window need not end the program.
/// Where the desktop has no tray, `isAvailable` is false and nothing is shown; it may come later (a panel restarts).
class Tray : public QObject {
    Q_OBJECT

public:
    explicit Tray(QObject *parent = nullptr);
    ~Tray() override;

    static bool isAvailable();

    /// What the icon and the first, disabled, line of the menu say.
    void setState(int unread, bool isOffline, bool isPaused, const QString &summary);
    void show();

signals:
    void openRequested();
    void newPostRequested();
    void syncRequested();
    void pauseRequested(bool isPaused);
    void settingsRequested();
    void quitRequested();

private:
    void buildMenu();

    QMenu m_menu;
    QAction *m_summary = nullptr;
    QAction *m_pause = nullptr;
    QSystemTrayIcon m_icon;
};

} // namespace atrium::platform
