// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of P1 and P2: an empty window of Qt Quick. With an argument it stays; without it ends after its first frame.
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

int main(int argc, char *argv[])
{
    const bool stays = argc > 1;
    int onlyName = 1;
    QGuiApplication application(onlyName, argv);
    QQmlApplicationEngine engine;
    engine.loadData(
        "import QtQuick\nWindow { visible: true; width: 1280; height: 800; Rectangle { anchors.fill: parent } }");
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window)
        return 1;
    if (!stays)
        QObject::connect(window, &QQuickWindow::frameSwapped, &application, &QGuiApplication::quit,
                         Qt::QueuedConnection);
    return QGuiApplication::exec();
}
