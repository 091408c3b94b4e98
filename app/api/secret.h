// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>

namespace atrium::api {

/// A token or password: it can be sent, stored and compared, but printing it shows only that it is there.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray value)
        : m_value(std::move(value))
    {
    }
    Secret(const Secret &) = default;
    Secret(Secret &&) = default;
    Secret &operator=(const Secret &) = default;
    Secret &operator=(Secret &&) = default;
    ~Secret()
    {
        if (m_value.isDetached())
            m_value.fill('\0');
    }

    bool isEmpty() const { return m_value.isEmpty(); }
    /// The bytes themselves: for a request, the keychain, nothing else.
    const QByteArray &reveal() const { return m_value; }
    bool operator==(const Secret &) const = default;

    friend QDebug operator<<(QDebug debug, const Secret &secret)
    {
        return debug << (secret.isEmpty() ? "Secret(none)" : "Secret(***)");
    }

private:
    QByteArray m_value;
};

} // namespace atrium::api
