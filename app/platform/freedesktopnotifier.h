// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/notifier.h"

#include <QHash>
#include <QStringList>

namespace atrium::platform {

/// org.freedesktop.Notifications: actions where the service offers them, replaces an earlier message with the same key.
class FreedesktopNotifier final : public Notifier {
    Q_OBJECT

public:
    explicit FreedesktopNotifier(QObject *parent = nullptr);
    void close(const QString &key) override;

protected:
    void present(const DesktopMessage &message) override;

private slots:
    void onActionInvoked(uint id, const QString &action);
    void onActivationToken(uint id, const QString &token);
    void onClosed(uint id, uint reason);

private:
    bool can(QLatin1String capability) const { return m_capabilities.contains(capability); }
    void askCapabilities();

    QStringList m_capabilities;
    QHash<uint, QString> m_keys;
    QHash<QString, uint> m_ids;
    QHash<uint, QString> m_tokens;
};

} // namespace atrium::platform
