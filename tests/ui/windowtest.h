// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/samples.h"
#include "tests/ui/stage.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <memory>

namespace atrium::uitest {

/// The program's own window over the stage, one for each test function. Warnings of QML are collected, not printed.
class WindowTest {
public:
    explicit WindowTest(const QSize &size = { 1280, 800 });
    ~WindowTest();

    Stage stage;
    QQuickWindow *window() const { return m_window; }

    /// The first visible item whose QML type starts with `type` and whose `text` (or `property`) is `value`.
    QQuickItem *item(const QByteArray &type, const QString &value, const char *property = "text") const;
    QQuickItem *first(const QByteArray &type) const;
    QList<QQuickItem *> all(const QByteArray &type) const;

    /// Keys as a person presses them: "J", "Ctrl+N".
    void press(const QString &keys);
    void type(const QString &text);
    void click(QQuickItem *item);
    /// Lets what was asked of the store arrive and be drawn.
    void settle(int milliseconds = 60);

    template <typename T> QList<T> intents() const
    {
        QList<T> found;
        for (const Intent &intent : samples().intents) {
            if (const T *one = std::get_if<T>(&intent))
                found.append(*one);
        }
        return found;
    }

    static QStringList warnings();
    static void forgetWarnings();

private:
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
};

/// Once in a program, before the first window.
void prepareUiTests();

} // namespace atrium::uitest
