// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusContext>
#include <QDBusVariant>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace atrium::test {

/// The notification service of the freedesktop specification: prints what is shown, presses what it is told to.
class FakeNotifications : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public slots:
    QStringList GetCapabilities() { return { QStringLiteral("actions"), QStringLiteral("body") }; }
    uint Notify(const QString &program, uint replaced, const QString &icon, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int timeout);
    void CloseNotification(uint id);

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 0;
};

/// The panel's side of the status notifier specification: prints which icons come.
class FakeTrayPanel : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ isHost CONSTANT)
    Q_PROPERTY(int ProtocolVersion READ protocol CONSTANT)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items CONSTANT)

public:
    bool isHost() const { return true; }
    int protocol() const { return 0; }
    QStringList items() const { return { m_item }; }
    const QString &item() const { return m_item; }

public slots:
    void RegisterStatusNotifierItem(const QString &item);
    void RegisterStatusNotifierHost(const QString &) { }

private:
    QString m_item;
};

} // namespace atrium::test
