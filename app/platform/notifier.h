// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>

#include <memory>

namespace atrium::platform {

/// A message that the desktop shows. `key` comes back when the person presses it, and replaces an earlier message with
/// the same key. Texts are plain; what the desktop reads as markup is escaped here.
struct DesktopMessage {
    QString key;
    QString title;
    QString body;
    QImage picture;
    QString likeLabel; ///< empty: no such action
};

/// Native notifications: freedesktop over D-Bus on Linux, the tray's own on Windows and macOS. At most one in five
/// seconds; what comes faster is folded into one "and N more".
class Notifier : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// The right one for this desktop. `fallback` shows title and text where there is no service of its own.
    static std::unique_ptr<Notifier> create(QObject *parent = nullptr);

    void show(const DesktopMessage &message);
    virtual void close(const QString &key) = 0;

signals:
    void opened(const QString &key, const QString &activationToken);
    void liked(const QString &key);

protected:
    virtual void present(const DesktopMessage &message) = 0;

private:
    void presentHeld();

    QList<DesktopMessage> m_held;
    bool m_isResting = false;
};

} // namespace atrium::platform
