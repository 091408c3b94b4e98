// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/tray.h"

#include <QGuiApplication>
#include <QPalette>

namespace atrium::platform {

namespace {

/// Panels are dark on most desktops whatever the windows are; the palette is the only hint there is.
QColor inkForPanel()
{
#if defined(Q_OS_MACOS)
    return Qt::black; // a template image: the system tints it
#else
    const bool windowsAreDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return windowsAreDark ? QColor(0xF2, 0xEF, 0xE9) : QColor(0x1F, 0x1D, 0x1A);
#endif
}

} // namespace

Tray::Tray(QObject *parent)
    : QObject(parent)
{
    buildMenu();
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            emit openRequested();
    });
    setState(0, false, false, {});
}

Tray::~Tray() = default;

bool Tray::isAvailable() { return QSystemTrayIcon::isSystemTrayAvailable(); }

void Tray::setState(int unread, bool isOffline, bool isPaused, const QString &summary)
{
    const TrayMark mark = isPaused ? TrayMark::Paused
        : unread > 0               ? TrayMark::Unread
        : isOffline                ? TrayMark::Offline
                                   : TrayMark::Ready;
    QIcon icon = trayIcon(mark, inkForPanel());
#if defined(Q_OS_MACOS)
    icon.setIsMask(mark != TrayMark::Unread);
#endif
    m_icon.setIcon(icon);
    const QString shown = summary.isEmpty() ? tr("Nothing new") : summary;
    m_icon.setToolTip(tr("Atrium – %1").arg(shown));
    m_summary->setText(shown);
    m_pause->setChecked(isPaused);
}

void Tray::show() { m_icon.show(); }

void Tray::buildMenu()
{
    m_summary = m_menu.addAction(QString());
    m_summary->setEnabled(false);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Open Atrium")), &QAction::triggered, this, &Tray::openRequested);
    connect(m_menu.addAction(tr("New post…")), &QAction::triggered, this, &Tray::newPostRequested);
    m_menu.addSeparator();
    m_pause = m_menu.addAction(tr("Pause notifications"));
    m_pause->setCheckable(true);
    connect(m_pause, &QAction::triggered, this, &Tray::pauseRequested);
    connect(m_menu.addAction(tr("Sync now")), &QAction::triggered, this, &Tray::syncRequested);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Settings…")), &QAction::triggered, this, &Tray::settingsRequested);
    connect(m_menu.addAction(tr("Quit Atrium")), &QAction::triggered, this, &Tray::quitRequested);
}

} // namespace atrium::platform
