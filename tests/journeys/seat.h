// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/program.h"

#include <QNetworkAccessManager>
#include <QQuickItem>
#include <QQuickWindow>

#include <functional>
#include <memory>

namespace atrium::test {

class Company;

/// Somebody in front of the program: the real window on a profile folder, a browser that says yes, hands and eyes.
class Seat {
public:
    /// What there is outside the window: nothing, or the tray, notifications and keychain of the session bus.
    enum class Outside { Nothing, Desktop };
    explicit Seat(const QString &profileFolder, Outside outside = Outside::Nothing);
    ~Seat();

    /// Who decides in the place of the browser that says yes; gets the page of the sign-in.
    void useBrowser(std::function<bool(const QUrl &)> browser) { m_ownBrowser = std::move(browser); }
    /// The way in from the welcome page, as far as the first posts. False when it failed, or after `waitMs`.
    bool signIn(const Company &company, const QString &username, int waitMs = 20'000);
    /// Opens the account of an earlier sign-in, as far as its stored posts.
    bool openAgain();

    shell::AppController &app() { return m_program->app(); }
    store::Store &store() { return m_program->accounts().session()->store(); }
    QQuickWindow &window() { return *m_program->window(); }
    QByteArray token();
    /// How often the person was asked where the secrets should lie.
    int questionsAboutTheKey() const { return m_questions; }
    /// Addresses that were given to the browser after the sign-in.
    const QList<QUrl> &opened() const { return m_opened; }

    /// The post in the feed or in the open thread; invalid when it is not there.
    models::PostView inFeed(const QString &postId) { return find(*app().feed(), postId); }
    models::PostView inThread(const QString &postId) { return find(*app().thread(), postId); }
    QStringList feedTexts();

    /// The visible item that a screen reader calls so; `isWhole` false: a part of the name is enough. Null: none.
    QQuickItem *named(const QString &name, bool isWhole = true);
    /// The one that lies on top when several are called so, such as a name in a dialog and in the feed behind it.
    QQuickItem *namedOnTop(const QString &name);
    /// The visible item of this name in `top`.
    QQuickItem *namedIn(QQuickItem *top, const QString &name);
    bool shows(const QString &text) { return named(text, false) != nullptr; }
    /// The first visible item of this QML type whose `property` is `value`.
    QQuickItem *item(const QByteArray &type, const QVariant &value, const char *property);
    void click(QQuickItem *item);
    /// Presses the card of a post where it is nothing but card.
    void clickCard(const QString &text);
    /// Into whatever has the keyboard.
    void type(const QString &text);
    /// One notch of the mouse wheel over the middle of `item`, away from the hand.
    void turnWheel(QQuickItem *item, int notches);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    bool hasKeyboardIn(const QString &name);

private:
    bool load();
    bool browse(const QUrl &url);
    static models::PostView find(const QAbstractItemModel &model, const QString &postId);

    std::function<bool(const QUrl &)> m_ownBrowser;
    QNetworkAccessManager m_browser;
    QString m_username;
    QList<QUrl> m_opened;
    std::unique_ptr<shell::Program> m_program;
    QString m_folder;
    Outside m_outside;
    int m_questions = 0;
};

} // namespace atrium::test
