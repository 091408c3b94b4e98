// SPDX-License-Identifier: GPL-3.0-or-later
// What a desktop offers to programs, as a process of its own: notifications and a tray on the session bus. Prints one line
// for each thing that is shown, and obeys lines: "press ID ACTION", "icon" (says what the icon says), "activate" (presses
// the icon), "menu" (says what its menu holds), "choose ID" (an entry of the menu).
#include "desktop/fakedesktop.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QSocketNotifier>

#include <iostream>
#include <string>

namespace atrium::test {

namespace {

void say(const QString &line) { std::cout << line.toStdString() << std::endl; }

/// The labels of a menu of com.canonical.dbusmenu, "id:label" each.
void sayMenu(const QDBusArgument &layout)
{
    int id = 0;
    QVariantMap properties;
    layout.beginStructure();
    layout >> id >> properties;
    if (properties.contains(QStringLiteral("label")))
        say(QStringLiteral("entry %1:%2").arg(id).arg(properties.value(QStringLiteral("label")).toString()));
    layout.beginArray();
    while (!layout.atEnd()) {
        QDBusVariant child;
        layout >> child;
        sayMenu(child.variant().value<QDBusArgument>());
    }
    layout.endArray();
    layout.endStructure();
}

void obey(const QStringList &words, FakeNotifications &notifications, const FakeTrayPanel &panel)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    const QString itemName = QStringLiteral("org.kde.StatusNotifierItem");
    const QString menuName = QStringLiteral("com.canonical.dbusmenu");
    QDBusInterface item(panel.item(), QStringLiteral("/StatusNotifierItem"), itemName, bus);
    QDBusInterface menu(panel.item(), QStringLiteral("/MenuBar"), menuName, bus);
    const QString verb = words.value(0);
    if (verb == QStringLiteral("press")) {
        emit notifications.ActionInvoked(words.value(1).toUInt(), words.value(2));
    } else if (verb == QStringLiteral("icon")) {
        say(QStringLiteral("icon ") + item.property("Title").toString() + QLatin1Char('|')
            + item.property("Status").toString());
    } else if (verb == QStringLiteral("activate")) {
        item.asyncCall(QStringLiteral("Activate"), 0, 0);
    } else if (verb == QStringLiteral("menu")) {
        const QDBusMessage reply = menu.call(QStringLiteral("GetLayout"), 0, -1, QStringList());
        if (reply.arguments().size() > 1)
            sayMenu(reply.arguments().at(1).value<QDBusArgument>());
        say(QStringLiteral("menu ends"));
    } else if (verb == QStringLiteral("choose")) {
        menu.asyncCall(QStringLiteral("Event"), words.value(1).toInt(), QStringLiteral("clicked"),
                       QVariant::fromValue(QDBusVariant(QString())), 0u);
    }
}

} // namespace

uint FakeNotifications::Notify(const QString &, uint replaced, const QString &, const QString &title,
                               const QString &body, const QStringList &actions, const QVariantMap &, int)
{
    const uint id = replaced ? replaced : ++m_last;
    say(QStringLiteral("notify %1|%2|%3|%4").arg(id).arg(title, body, actions.join(QLatin1Char(','))));
    return id;
}

void FakeNotifications::CloseNotification(uint id)
{
    say(QStringLiteral("closed %1").arg(id));
    emit NotificationClosed(id, 3);
}

void FakeTrayPanel::RegisterStatusNotifierItem(const QString &item)
{
    m_item = item.startsWith(QLatin1Char('/')) ? message().service() : item;
    say(QStringLiteral("tray ") + m_item);
}

} // namespace atrium::test

int main(int argc, char **argv)
{
    using namespace atrium::test;
    QCoreApplication app(argc, argv);
    FakeNotifications notifications;
    FakeTrayPanel panel;
    QDBusConnection bus = QDBusConnection::sessionBus();
    const auto everything
        = QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals | QDBusConnection::ExportAllProperties;
    if (!bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &notifications, everything)
        || !bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), &panel, everything)
        || !bus.registerService(QStringLiteral("org.freedesktop.Notifications"))
        || !bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher"))) {
        std::cerr << "no session bus, or another desktop is on it" << std::endl;
        return 1;
    }
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, [&] {
        std::string line;
        if (!std::getline(std::cin, line))
            QCoreApplication::quit();
        else
            obey(QString::fromStdString(line).split(QLatin1Char(' ')), notifications, panel);
    });
    std::cout << "ready" << std::endl;
    return QCoreApplication::exec();
}
