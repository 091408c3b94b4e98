// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/keyring.h"

#include "core/async.h"

namespace atrium::session {

Keyring::Keyring(const QString &file, std::unique_ptr<platform::SystemKeychain> desktop, QObject *parent)
    : QObject(parent)
    , m_desktop(std::move(desktop))
    , m_file(std::make_unique<platform::FileKeychain>(file))
{
}

Keyring::Keyring(std::unique_ptr<platform::Keychain> given, QObject *parent)
    : QObject(parent)
    , m_given(std::move(given))
{
}

Keyring::~Keyring() = default;

platform::Keychain *Keyring::keychain() const { return m_state == State::Ready ? m_chosen : nullptr; }

void Keyring::look()
{
    if (m_state == State::Ready)
        return;
    if (m_given) {
        m_chosen = m_given.get();
        setState(State::Ready);
    } else if (m_file->exists()) {
        // What was chosen once stays: a keychain that appears later would find none of the old secrets.
        if (m_file->isSealed())
            setState(State::NeedsPassphrase);
        else
            openFile({});
    } else if (!m_desktop) {
        setState(State::NeedsChoice);
    } else {
        whenDone(m_desktop->probe(), this, [this](const Result<Done> &answer) {
            m_chosen = m_desktop.get();
            setState(answer ? State::Ready : State::NeedsChoice);
        });
    }
}

void Keyring::usePassphrase(const QString &passphrase)
{
    if (passphrase.isEmpty()) {
        setState(m_state, tr("Type a passphrase first."));
        return;
    }
    openFile(passphrase.toUtf8());
}

void Keyring::keepOpen()
{
    if (m_state == State::NeedsChoice)
        openFile({});
}

void Keyring::openFile(const QByteArray &passphrase)
{
    const Result<Done> opened = m_file->open(passphrase);
    if (opened) {
        m_chosen = m_file.get();
        setState(State::Ready);
    } else if (opened.error().kind == Error::Kind::Rejected) {
        setState(State::NeedsPassphrase,
                 tr("That passphrase does not open the key file. Nothing was changed; try again."));
    } else {
        setState(m_file->exists() ? State::NeedsPassphrase : State::NeedsChoice,
                 tr("The key file cannot be written. Free some space on this computer, then try again."));
    }
}

void Keyring::setState(State state, const QString &problem)
{
    m_state = state;
    m_problem = problem;
    emit stateChanged();
}

} // namespace atrium::session
