// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/keychain.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace atrium::session {

/// Finds the place for secrets: the keychain of the desktop, else a file that the person locks with a passphrase or, told
/// what follows, leaves open. Asks once; what was chosen is found again at the next start.
class Keyring : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the AppController")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(bool needsChoice READ needsChoice NOTIFY stateChanged)
    Q_PROPERTY(bool needsPassphrase READ needsPassphrase NOTIFY stateChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged)

public:
    enum class State {
        Unknown, ///< not looked for yet, or being looked for
        Ready,
        NeedsChoice, ///< this computer has no keychain: passphrase, or open?
        NeedsPassphrase, ///< the file of an earlier run is locked
    };
    Q_ENUM(State)

    /// `file` is where a file keychain lies or would lie. `desktop` null: there is none, and nothing is asked of it.
    Keyring(const QString &file, std::unique_ptr<platform::SystemKeychain> desktop, QObject *parent = nullptr);
    /// For the sample company and for tests: `given` is used as it is.
    explicit Keyring(std::unique_ptr<platform::Keychain> given, QObject *parent = nullptr);
    ~Keyring() override;

    State state() const { return m_state; }
    bool needsChoice() const { return m_state == State::NeedsChoice; }
    bool needsPassphrase() const { return m_state == State::NeedsPassphrase; }
    QString problem() const { return m_problem; } ///< why the last try to open it failed, for the person

    /// Starts looking; ends in one of the other states.
    void look();
    /// The place; null until Ready.
    platform::Keychain *keychain() const;

    Q_INVOKABLE void usePassphrase(const QString &passphrase);
    Q_INVOKABLE void keepOpen();

signals:
    void stateChanged();

private:
    void setState(State state, const QString &problem = {});
    void openFile(const QByteArray &passphrase);

    std::unique_ptr<platform::SystemKeychain> m_desktop;
    std::unique_ptr<platform::FileKeychain> m_file;
    std::unique_ptr<platform::Keychain> m_given;
    platform::Keychain *m_chosen = nullptr;
    State m_state = State::Unknown;
    QString m_problem;
};

} // namespace atrium::session
