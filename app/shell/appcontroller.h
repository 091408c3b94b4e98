// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values.h"
#include "shell/accounthost.h"
#include "shell/desktop.h"
#include "shell/navigation.h"
#include "shell/options.h"
#include "shell/webgifs.h"
#include "shell/workspace.h"

#include <QObject>
#include <QSettings>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace atrium::shell {

/// The one root object that QML sees: where the person is, the models of the account at work, and the wishes that leave
/// the window.
class AppController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by main")
    Q_PROPERTY(QString page READ page NOTIFY placeChanged)
    Q_PROPERTY(QString pageName READ pageName NOTIFY placeChanged)
    Q_PROPERTY(QString threadPostId READ threadPostId NOTIFY placeChanged)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY placeChanged)
    Q_PROPERTY(bool canGoForward READ canGoForward NOTIFY placeChanged)
    Q_PROPERTY(bool isSignedIn READ isSignedIn NOTIFY accountChanged)
    Q_PROPERTY(bool isStarting READ isStarting NOTIFY accountChanged)
    Q_PROPERTY(bool isSampleCompany READ isSampleCompany NOTIFY accountChanged)
    Q_PROPERTY(QString companyName READ companyName NOTIFY accountChanged)
    Q_PROPERTY(QString serverHost READ serverHost NOTIFY accountChanged)
    Q_PROPERTY(atrium::Person me READ me NOTIFY meChanged)
    Q_PROPERTY(QString windowTitle READ windowTitle NOTIFY windowTitleChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(QString errorPage READ errorPage NOTIFY accountChanged)
    Q_PROPERTY(QString theme READ theme NOTIFY appearanceChanged)
    Q_PROPERTY(qreal textScale READ textScale NOTIFY appearanceChanged)
    Q_PROPERTY(QString language READ language CONSTANT)
    Q_PROPERTY(bool closesToTray READ closesToTray NOTIFY appearanceChanged)
    Q_PROPERTY(bool hasTray READ hasTray CONSTANT)
    Q_PROPERTY(bool hasSingleKeys READ hasSingleKeys NOTIFY appearanceChanged)
    Q_PROPERTY(bool isMotionReduced READ isMotionReduced NOTIFY appearanceChanged)
    Q_PROPERTY(bool notificationsPaused READ notificationsPaused NOTIFY appearanceChanged)
    Q_PROPERTY(atrium::session::SignIn *signIn READ signIn CONSTANT)
    Q_PROPERTY(atrium::session::Keyring *keyring READ keyring CONSTANT)
    Q_PROPERTY(atrium::models::FeedModel *feed READ feed NOTIFY accountChanged)
    Q_PROPERTY(atrium::models::ThreadModel *thread READ thread NOTIFY accountChanged)
    Q_PROPERTY(atrium::models::ReactorModel *reactors READ reactors NOTIFY accountChanged)
    Q_PROPERTY(atrium::models::NoticeModel *notices READ notices NOTIFY accountChanged)
    Q_PROPERTY(atrium::models::AnnouncementModel *announcements READ announcements NOTIFY accountChanged)
    Q_PROPERTY(atrium::models::OutboxModel *outbox READ outbox NOTIFY accountChanged)
    Q_PROPERTY(atrium::models::SidebarModel *sidebar READ sidebar NOTIFY accountChanged)
    Q_PROPERTY(atrium::models::EmojiModel *emoji READ emoji NOTIFY accountChanged)
    Q_PROPERTY(atrium::models::GifModel *gifs READ gifs NOTIFY accountChanged)
    Q_PROPERTY(atrium::models::MentionModel *mentions READ mentions NOTIFY accountChanged)
    Q_PROPERTY(atrium::models::TopicModel *topics READ topics NOTIFY accountChanged)
    Q_PROPERTY(atrium::models::Composer *composer READ composer NOTIFY accountChanged)
    Q_PROPERTY(atrium::models::Composer *commentComposer READ commentComposer NOTIFY accountChanged)
    Q_PROPERTY(atrium::models::PostActions *actions READ actions NOTIFY accountChanged)
    Q_PROPERTY(atrium::models::Sharing *sharing READ sharing NOTIFY accountChanged)
    Q_PROPERTY(atrium::models::SavedModel *saved READ saved NOTIFY accountChanged)
    Q_PROPERTY(atrium::models::GivingKudos *kudos READ kudos NOTIFY accountChanged)
    Q_PROPERTY(atrium::models::KudosWeekModel *kudosWeek READ kudosWeek NOTIFY accountChanged)
    Q_PROPERTY(atrium::models::PaletteModel *palette READ palette NOTIFY accountChanged)
    Q_PROPERTY(atrium::models::PictureKeeper *pictures READ pictures NOTIFY accountChanged)
    Q_PROPERTY(atrium::models::Connection *connection READ connection NOTIFY accountChanged)

public:
    /// What the controller is made of; all must outlive it.
    struct Parts {
        AccountHost &accounts;
        Desktop *desktop = nullptr; ///< null without a display
        models::FileSource files;
        const Clock &clock;
        session::SignIn::OpenUrl openUrl;
        WebGifs *webGifs = nullptr; ///< null unless the administrator named a service
    };

    AppController(const Parts &parts, const Options &options, const Profile &profile, QObject *parent = nullptr);
    ~AppController() override;

    QString page() const { return m_navigation.current().page; }
    QString pageName() const { return m_navigation.current().name; }
    QString threadPostId() const { return m_navigation.current().threadPostId; }
    bool canGoBack() const { return m_navigation.canGoBack(); }
    bool canGoForward() const { return m_navigation.canGoForward(); }
    bool isSignedIn() const { return bool(m_workspace); }
    bool isStarting() const { return m_isStarting; }
    bool isSampleCompany() const;
    QString companyName() const;
    QString serverHost() const;
    Person me() const { return m_me; }
    QString windowTitle() const;
    QString notice() const { return m_notice; }
    QString errorPage() const { return m_errorPage; }
    QString theme() const { return m_theme; }
    qreal textScale() const { return m_textScale; }
    QString language() const { return m_language; }
    bool hasTray() const { return m_parts.desktop && m_parts.desktop->hasTray(); }
    bool closesToTray() const { return hasTray() && m_closesToTray; }
    /// Whether single letters are commands: as the person chose, else only while no screen reader runs.
    bool hasSingleKeys() const;
    /// Nothing slides or pulses and GIFs wait for a press: as the person chose; always while pictures are made.
    bool isMotionReduced() const { return m_isMotionReduced; }
    bool notificationsPaused() const { return m_isPaused; }

    session::SignIn *signIn() const { return &m_parts.accounts.signIn(); }
    session::Keyring *keyring() const { return &m_parts.accounts.keyring(); }
    Workspace *workspace() const { return m_workspace.get(); }
    models::FeedModel *feed() const { return m_workspace ? &m_workspace->feed : nullptr; }
    models::ThreadModel *thread() const { return m_workspace ? &m_workspace->thread : nullptr; }
    models::ReactorModel *reactors() const { return m_workspace ? &m_workspace->reactors : nullptr; }
    models::NoticeModel *notices() const { return m_workspace ? &m_workspace->notices : nullptr; }
    models::AnnouncementModel *announcements() const { return m_workspace ? &m_workspace->announcements : nullptr; }
    models::OutboxModel *outbox() const { return m_workspace ? &m_workspace->outbox : nullptr; }
    models::SidebarModel *sidebar() const { return m_workspace ? &m_workspace->sidebar : nullptr; }
    models::EmojiModel *emoji() const { return m_workspace ? &m_workspace->emoji : nullptr; }
    models::GifModel *gifs() const { return m_workspace ? &m_workspace->gifs : nullptr; }
    models::MentionModel *mentions() const { return m_workspace ? &m_workspace->mentions : nullptr; }
    models::TopicModel *topics() const { return m_workspace ? &m_workspace->topics : nullptr; }
    models::Composer *composer() const { return m_workspace ? &m_workspace->composer : nullptr; }
    models::Composer *commentComposer() const { return m_workspace ? &m_workspace->commentComposer : nullptr; }
    models::PostActions *actions() const { return m_workspace ? &m_workspace->actions : nullptr; }
    models::Sharing *sharing() const { return m_workspace ? &m_workspace->sharing : nullptr; }
    models::SavedModel *saved() const { return m_workspace ? &m_workspace->saved : nullptr; }
    models::GivingKudos *kudos() const { return m_workspace ? &m_workspace->kudos : nullptr; }
    models::KudosWeekModel *kudosWeek() const { return m_workspace ? &m_workspace->kudosWeek : nullptr; }
    models::PaletteModel *palette() const { return m_workspace ? &m_workspace->palette : nullptr; }
    models::PictureKeeper *pictures() const { return m_workspace ? &m_workspace->pictures : nullptr; }
    models::Connection *connection() const { return m_workspace ? &m_workspace->connection : nullptr; }

    Q_INVOKABLE void go(const QString &page, const QString &name = {});
    Q_INVOKABLE void openThread(const QString &postId);
    Q_INVOKABLE void closeThread();
    Q_INVOKABLE void back();
    Q_INVOKABLE void forward();
    /// The one door to the outside: opens, refuses with a toast, or asks first (`askOpen`). `text` is what was pressed.
    Q_INVOKABLE void openExternal(const QString &address, const QString &text = {});
    /// After `askOpen`: the person wants to go there.
    Q_INVOKABLE void openConfirmed(const QString &address);
    Q_INVOKABLE void openPerson(const QString &personId);
    Q_INVOKABLE void exploreSample();
    Q_INVOKABLE void startAgain();
    Q_INVOKABLE void signInAgain();
    Q_INVOKABLE void signOut();
    Q_INVOKABLE void setTheme(const QString &theme);
    Q_INVOKABLE void setTextScale(qreal scale);
    Q_INVOKABLE void setClosesToTray(bool on);
    Q_INVOKABLE void setNotificationsPaused(bool on);
    Q_INVOKABLE void setSingleKeys(bool on);
    Q_INVOKABLE void setMotionReduced(bool on);
    Q_INVOKABLE void dismissNotice();
    Q_INVOKABLE void setWindowActive(bool isActive);
    /// The window was closed: the program goes on in the tray, or ends where there is none.
    Q_INVOKABLE void windowClosed();
    Q_INVOKABLE void quit();

    /// Shows `text` instead of the company, as after a start that failed; empty: the company again.
    void showProblem(const QString &text);
    /// How long a post, a comment or a change waits before it is sent, so that it can be taken back.
    void holdSending(int seconds);
    /// From a second start or a notification.
    void raise();

signals:
    void placeChanged();
    void accountChanged();
    void meChanged();
    void windowTitleChanged();
    void noticeChanged();
    void appearanceChanged();
    void raiseWindow();
    void hideWindow();
    void newPostRequested();
    /// Open this part of the window: "composer", "emoji-picker", "gif-picker", "share", "kudos", "palette", "shortcuts",
    /// "viewer", "save-dialog"; others close what is open.
    void partRequested(const QString &name);
    void toast(const QString &text, bool withUndo);
    /// The person wants this file of a post on their disk; the window asks where.
    void saveRequested(const QString &address);
    void askOpen(const QString &address, const QString &host, const QString &why);

private:
    void onOpened(const store::OpenReport &report);
    void onClosing();
    void onSent(qint64 sequence);
    void onFailed(const QString &text);
    void showPlace();
    void wireDesktop();
    void readMe();
    void onStoreChanged(const store::Changes &changes);
    void loadAppearance(const Options &options);

    Parts m_parts;
    QSettings m_settings;
    Navigation m_navigation;
    std::unique_ptr<Workspace> m_workspace;
    Person m_me;
    QString m_notice;
    QString m_errorPage;
    QString m_theme;
    QString m_language;
    qreal m_textScale = 1;
    int m_hold = 0;
    bool m_isSelfTest = false;
    bool m_closesToTray = true;
    bool m_isMotionReduced = false;
    bool m_isPaused = false;
    std::optional<bool> m_hasSingleKeys; ///< empty: not chosen
    bool m_isStarting = true;
};

} // namespace atrium::shell
