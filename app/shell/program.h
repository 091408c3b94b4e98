// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "media/imageprovider.h"
#include "media/mediafiles.h"
#include "shell/accounthost.h"
#include "shell/appcontroller.h"
#include "shell/desktop.h"
#include "shell/options.h"
#include "shell/profile.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <memory>

namespace atrium::shell {

/// The whole program, put together in order: clock, accounts, pictures, desktop, controller, QML. Tests build it the same
/// way as main does, with a browser of their own.
class Program {
public:
    Program(const Options &options, const Profile &profile, session::SignIn::OpenUrl openUrl);
    ~Program();

    /// Loads the window; false when QML could not be loaded (it has said why).
    bool load();
    /// Opens the account that the options ask for.
    void start();

    AppController &app() { return *m_app; }
    AccountHost &accounts() { return *m_accounts; }
    QQuickWindow *window() const;
    /// Whether a picture that the window shows is still on its way.
    bool isFetchingPictures() const { return m_files->isFetching(); }
    QQmlApplicationEngine &engine() { return *m_engine; }

private:
    media::FileDoors doors();

    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<AccountHost> m_accounts;
    std::unique_ptr<media::MediaFiles> m_files;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<WebGifs> m_webGifs;
    std::unique_ptr<AppController> m_app;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
};

} // namespace atrium::shell
