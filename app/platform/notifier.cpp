// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/notifier.h"

#ifdef ATRIUM_HAS_DBUS
#include "platform/freedesktopnotifier.h"
#endif

#include <QApplication>
#include <QIcon>
#include <QSystemTrayIcon>
#include <QTimer>

namespace atrium::platform {

namespace {

constexpr int restMs = 5000;

/// Windows and macOS bring their own notification behind the tray icon.
class TrayNotifier final : public Notifier {
public:
    explicit TrayNotifier(QObject *parent)
        : Notifier(parent)
        , m_icon(QApplication::windowIcon())
    {
        connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { emit opened(m_key, {}); });
    }

    void close(const QString &) override { }

protected:
    void present(const DesktopMessage &message) override
    {
        m_key = message.key;
        m_icon.show();
        m_icon.showMessage(message.title, message.body, QIcon(QPixmap::fromImage(message.picture)));
    }

private:
    QSystemTrayIcon m_icon;
    QString m_key;
};

} // namespace

std::unique_ptr<Notifier> Notifier::create(QObject *parent)
{
#ifdef ATRIUM_HAS_DBUS
    return std::make_unique<FreedesktopNotifier>(parent);
#else
    return std::make_unique<TrayNotifier>(parent);
#endif
}

void Notifier::show(const DesktopMessage &message)
{
    if (m_isResting) {
        m_held.append(message);
        return;
    }
    m_isResting = true;
    QTimer::singleShot(restMs, this, &Notifier::presentHeld);
    present(message);
}

void Notifier::presentHeld()
{
    m_isResting = false;
    if (m_held.isEmpty())
        return;
    DesktopMessage message = m_held.takeLast();
    if (!m_held.isEmpty())
        message.body += u'\n' + tr("and %n more", nullptr, int(m_held.size()));
    m_held.clear();
    show(message);
}

} // namespace atrium::platform
