// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/appcontroller.h"

#include <QObject>
#include <QQuickWindow>
#include <QTimer>

namespace atrium::shell {

/// Counts what QML complains about, from the moment it is made to the end of the program.
class WarningCount {
public:
    static void install();
    static int count();
};

/// `--self-test`: brings every page on the screen in both themes and two sizes and ends with 1 when QML said a word.
class SelfTest : public QObject {
    Q_OBJECT

public:
    SelfTest(AppController &app, QQuickWindow &window, QObject *parent = nullptr);

    void start();

private:
    struct Step {
        QString page;
        QString theme;
        QSize size;
    };

    void next();
    void finish(const QString &problem);

    AppController &m_app;
    QQuickWindow &m_window;
    QTimer m_timer;
    QList<Step> m_steps;
    qsizetype m_at = 0;
    int m_patience = 0;
};

} // namespace atrium::shell
