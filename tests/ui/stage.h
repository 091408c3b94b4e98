// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/syncstatus.h"
#include "models/announcementmodel.h"
#include "models/completionmodels.h"
#include "models/composer.h"
#include "models/connection.h"
#include "models/emojimodel.h"
#include "models/feedmodel.h"
#include "models/gifmodel.h"
#include "models/givingkudos.h"
#include "models/kudosweekmodel.h"
#include "models/noticemodel.h"
#include "models/outboxmodel.h"
#include "models/palettemodel.h"
#include "models/picturekeeper.h"
#include "models/postactions.h"
#include "models/reactormodel.h"
#include "models/savedmodel.h"
#include "models/sharing.h"
#include "models/sidebarmodel.h"
#include "models/threadmodel.h"
#include "store/store.h"

#include <QQmlEngine>
#include <QUrl>

namespace atrium::uitest {

/// Stands for session::SignIn: every state can be set.
class FakeSignIn : public QObject {
    Q_OBJECT
    Q_PROPERTY(State state READ stateNow NOTIFY stateChanged)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY stateChanged)
    Q_PROPERTY(QString errorText MEMBER errorText NOTIFY stateChanged)
    Q_PROPERTY(QString address MEMBER address NOTIFY addressChanged)
    Q_PROPERTY(QString serverName MEMBER serverName NOTIFY stateChanged)
    Q_PROPERTY(QUrl browserUrl MEMBER browserUrl NOTIFY stateChanged)

public:
    using QObject::QObject;

    enum class State { Idle, Checking, WaitingForBrowser, Finishing, Done, Failed, NeedsCode, NeedsKeyChoice };
    Q_ENUM(State)

    State stateNow() const { return static_cast<State>(state); }
    bool isBusy() const { return state == 1 || state == 3; }
    void set(int newState, const QString &error = {});

    Q_INVOKABLE void start(const QString &given);
    Q_INVOKABLE void cancel() { set(0); }
    Q_INVOKABLE void openBrowserAgain() { ++browserOpened; }
    Q_INVOKABLE void useCode() { set(6); }
    Q_INVOKABLE void enterCode(const QString &given) { code = given; }

    int state = 0;
    int browserOpened = 0;
    QString errorText;
    QString address;
    QString serverName;
    QString code;
    QUrl browserUrl;

signals:
    void stateChanged();
    void addressChanged();
};

/// Stands for session::Keyring.
class FakeKeyring : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool needsChoice MEMBER needsChoice NOTIFY stateChanged)
    Q_PROPERTY(bool needsPassphrase MEMBER needsPassphrase NOTIFY stateChanged)
    Q_PROPERTY(QString problem MEMBER problem NOTIFY stateChanged)

public:
    using QObject::QObject;

    Q_INVOKABLE void usePassphrase(const QString &given) { passphrase = given; }
    Q_INVOKABLE void keepOpen() { isOpen = true; }

    bool needsChoice = false;
    bool needsPassphrase = false;
    bool isOpen = false;
    QString problem;
    QString passphrase;

signals:
    void stateChanged();
};

/// Stands for shell::AppController: the same names, over the sample store and with no network, tray or disk.
class Stage : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString page MEMBER page NOTIFY placeChanged)
    Q_PROPERTY(QString pageName MEMBER pageName NOTIFY placeChanged)
    Q_PROPERTY(QString threadPostId MEMBER threadPostId NOTIFY placeChanged)
    Q_PROPERTY(bool canGoBack MEMBER canGoBack NOTIFY placeChanged)
    Q_PROPERTY(bool canGoForward MEMBER canGoForward NOTIFY placeChanged)
    Q_PROPERTY(bool isSignedIn MEMBER isSignedIn NOTIFY accountChanged)
    Q_PROPERTY(bool isStarting MEMBER isStarting NOTIFY accountChanged)
    Q_PROPERTY(bool isSampleCompany MEMBER isSampleCompany NOTIFY accountChanged)
    Q_PROPERTY(QString companyName MEMBER companyName NOTIFY accountChanged)
    Q_PROPERTY(QString serverHost MEMBER serverHost NOTIFY accountChanged)
    Q_PROPERTY(atrium::Person me READ me NOTIFY meChanged)
    Q_PROPERTY(QString windowTitle MEMBER windowTitle NOTIFY placeChanged)
    Q_PROPERTY(QString notice MEMBER notice NOTIFY noticeChanged)
    Q_PROPERTY(QString errorPage MEMBER errorPage NOTIFY accountChanged)
    Q_PROPERTY(QString theme MEMBER theme NOTIFY appearanceChanged)
    Q_PROPERTY(qreal textScale MEMBER textScale NOTIFY appearanceChanged)
    Q_PROPERTY(QString language MEMBER language CONSTANT)
    Q_PROPERTY(bool closesToTray MEMBER closesToTray NOTIFY appearanceChanged)
    Q_PROPERTY(bool hasTray MEMBER hasTray CONSTANT)
    Q_PROPERTY(bool hasSingleKeys MEMBER hasSingleKeys NOTIFY appearanceChanged)
    Q_PROPERTY(bool isMotionReduced MEMBER isMotionReduced NOTIFY appearanceChanged)
    Q_PROPERTY(bool notificationsPaused MEMBER notificationsPaused NOTIFY appearanceChanged)
    Q_PROPERTY(QObject *signIn READ signIn CONSTANT)
    Q_PROPERTY(QObject *keyring READ keyring CONSTANT)
    Q_PROPERTY(atrium::models::FeedModel *feed READ feedModel CONSTANT)
    Q_PROPERTY(atrium::models::ThreadModel *thread READ threadModel CONSTANT)
    Q_PROPERTY(atrium::models::ReactorModel *reactors READ reactorModel CONSTANT)
    Q_PROPERTY(atrium::models::NoticeModel *notices READ noticeModel CONSTANT)
    Q_PROPERTY(atrium::models::AnnouncementModel *announcements READ announcementModel CONSTANT)
    Q_PROPERTY(atrium::models::OutboxModel *outbox READ outboxModel CONSTANT)
    Q_PROPERTY(atrium::models::SidebarModel *sidebar READ sidebarModel CONSTANT)
    Q_PROPERTY(atrium::models::EmojiModel *emoji READ emojiModel CONSTANT)
    Q_PROPERTY(atrium::models::GifModel *gifs READ gifModel CONSTANT)
    Q_PROPERTY(atrium::models::MentionModel *mentions READ mentionModel CONSTANT)
    Q_PROPERTY(atrium::models::TopicModel *topics READ topicModel CONSTANT)
    Q_PROPERTY(atrium::models::Composer *composer READ composerModel CONSTANT)
    Q_PROPERTY(atrium::models::Composer *commentComposer READ commentComposerModel CONSTANT)
    Q_PROPERTY(atrium::models::PostActions *actions READ actionModel CONSTANT)
    Q_PROPERTY(atrium::models::Sharing *sharing READ sharingModel CONSTANT)
    Q_PROPERTY(atrium::models::SavedModel *saved READ savedModel CONSTANT)
    Q_PROPERTY(atrium::models::GivingKudos *kudos READ kudosModel CONSTANT)
    Q_PROPERTY(atrium::models::KudosWeekModel *kudosWeek READ kudosWeekModel CONSTANT)
    Q_PROPERTY(atrium::models::PaletteModel *palette READ paletteModel CONSTANT)
    Q_PROPERTY(atrium::models::PictureKeeper *pictures READ pictureKeeper CONSTANT)
    Q_PROPERTY(atrium::models::Connection *connection READ connectionModel CONSTANT)

public:
    explicit Stage(QObject *parent = nullptr);

    /// Registers this class as AppController and the stand-ins beside it; once in a program, before any QML.
    static void registerTypes();
    /// Image providers over the pictures beside this file.
    static void dress(QQmlEngine &engine);
    void setOffline(bool isOffline);

    Person me() const;
    QObject *signIn() { return &fakeSignIn; }
    QObject *keyring() { return &fakeKeyring; }
    models::FeedModel *feedModel() { return &feed; }
    models::ThreadModel *threadModel() { return &thread; }
    models::ReactorModel *reactorModel() { return &reactors; }
    models::NoticeModel *noticeModel() { return &notices; }
    models::AnnouncementModel *announcementModel() { return &announcements; }
    models::OutboxModel *outboxModel() { return &outbox; }
    models::SidebarModel *sidebarModel() { return &sidebar; }
    models::EmojiModel *emojiModel() { return &emoji; }
    models::GifModel *gifModel() { return &gifs; }
    models::MentionModel *mentionModel() { return &mentions; }
    models::TopicModel *topicModel() { return &topics; }
    models::Composer *composerModel() { return &composer; }
    models::Composer *commentComposerModel() { return &commentComposer; }
    models::PostActions *actionModel() { return &actions; }
    models::Sharing *sharingModel() { return &sharing; }
    models::SavedModel *savedModel() { return &saved; }
    models::GivingKudos *kudosModel() { return &kudos; }
    models::KudosWeekModel *kudosWeekModel() { return &kudosWeek; }
    models::PaletteModel *paletteModel() { return &palette; }
    models::PictureKeeper *pictureKeeper() { return &pictures; }
    models::Connection *connectionModel() { return &connection; }

    Q_INVOKABLE void go(const QString &newPage, const QString &name = {});
    Q_INVOKABLE void openThread(const QString &postId);
    Q_INVOKABLE void closeThread();
    Q_INVOKABLE void back() { calls.append(QStringLiteral("back")); }
    Q_INVOKABLE void forward() { calls.append(QStringLiteral("forward")); }
    Q_INVOKABLE void openExternal(const QString &address, const QString &text = {});
    Q_INVOKABLE void openConfirmed(const QString &address) { calls.append(QStringLiteral("confirmed ") + address); }
    Q_INVOKABLE void openPerson(const QString &personId) { go(QStringLiteral("person"), personId); }
    Q_INVOKABLE void exploreSample() { calls.append(QStringLiteral("explore")); }
    Q_INVOKABLE void startAgain() { calls.append(QStringLiteral("startAgain")); }
    Q_INVOKABLE void signInAgain() { calls.append(QStringLiteral("signInAgain")); }
    Q_INVOKABLE void signOut() { calls.append(QStringLiteral("signOut")); }
    Q_INVOKABLE void setTheme(const QString &name);
    Q_INVOKABLE void setTextScale(qreal scale);
    Q_INVOKABLE void setClosesToTray(bool on);
    Q_INVOKABLE void setMotionReduced(bool on);
    Q_INVOKABLE void setNotificationsPaused(bool on);
    Q_INVOKABLE void setSingleKeys(bool on);
    Q_INVOKABLE void dismissNotice();
    Q_INVOKABLE void setWindowActive(bool) { }
    Q_INVOKABLE void windowClosed() { }
    Q_INVOKABLE void quit() { calls.append(QStringLiteral("quit")); }

    SystemClock clock;
    store::Store store { clock };
    models::FeedModel feed { store, clock };
    models::ThreadModel thread { store, clock };
    models::ReactorModel reactors { store };
    models::NoticeModel notices { store, clock };
    models::AnnouncementModel announcements { store, clock };
    models::OutboxModel outbox { store, clock };
    models::SidebarModel sidebar { store, clock };
    models::EmojiModel emoji { store, clock };
    models::GifModel gifs { store, clock };
    models::MentionModel mentions { store, clock };
    models::TopicModel topics { store, clock };
    models::Composer composer { store, clock, {} };
    models::Composer commentComposer { store, clock, {} };
    models::PostActions actions { store, clock, {} };
    models::Sharing sharing { store, clock, actions };
    models::SavedModel saved { store, clock, {}, actions };
    models::GivingKudos kudos { store, clock, {} };
    models::KudosWeekModel kudosWeek { store, clock };
    models::PaletteModel palette { store, clock };
    models::PictureKeeper pictures { {} };
    models::Connection connection { store, clock };
    FakeSignIn fakeSignIn;
    FakeKeyring fakeKeyring;

    QString page = QStringLiteral("home");
    QString pageName;
    QString threadPostId;
    bool canGoBack = true;
    bool canGoForward = false;
    bool isSignedIn = true;
    bool isStarting = false;
    bool isSampleCompany = true;
    QString companyName = QStringLiteral("Marlow & Finch");
    QString serverHost = QStringLiteral("sample.test");
    QString windowTitle = QStringLiteral("Home, Marlow & Finch");
    QString notice;
    QString errorPage;
    QString theme = QStringLiteral("light");
    qreal textScale = 1;
    QString language = QStringLiteral("en");
    bool closesToTray = true;
    bool hasTray = true;
    bool isMotionReduced = false;
    bool notificationsPaused = false;
    bool hasSingleKeys = true;
    QStringList calls; ///< what left the window

signals:
    void placeChanged();
    void accountChanged();
    void meChanged();
    void noticeChanged();
    void appearanceChanged();
    void raiseWindow();
    void hideWindow();
    void newPostRequested();
    void partRequested(const QString &name);
    void toast(const QString &text, bool withUndo);
    void saveRequested(const QString &address);
    void askOpen(const QString &address, const QString &host, const QString &why);
};

} // namespace atrium::uitest
