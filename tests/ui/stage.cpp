// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/stage.h"

#include "media/iconprovider.h"
#include "tests/ui/pictures.h"
#include "tests/ui/samples.h"

#include <QtQml>

namespace atrium::uitest {

void FakeSignIn::set(int newState, const QString &error)
{
    state = newState;
    errorText = error;
    emit stateChanged();
}

void FakeSignIn::start(const QString &given)
{
    address = given;
    emit addressChanged();
    set(1);
}

Stage::Stage(QObject *parent)
    : QObject(parent)
{
    SyncStatus live;
    live.state = SyncStatus::State::Live;
    live.lastSynced = clock.now();
    connection.setStatus(live);
    composer.setPlaceKey(QStringLiteral("post"));
    connect(&actions, &models::PostActions::done, this,
            [this](const QString &text) { emit toast(text, !actions.undoText().isEmpty()); });
    connect(&actions, &models::PostActions::failed, this, [this](const QString &text) { emit toast(text, false); });
}

void Stage::registerTypes()
{
    const QString reason = QStringLiteral("made by the test");
    qmlRegisterUncreatableType<Stage>("Atrium", 1, 0, "AppController", reason);
    qmlRegisterUncreatableType<FakeSignIn>("Atrium.Session", 1, 0, "SignIn", reason);
    qmlRegisterUncreatableType<FakeKeyring>("Atrium.Session", 1, 0, "Keyring", reason);
}

void Stage::dress(QQmlEngine &engine)
{
    engine.addImportPath(QStringLiteral("qrc:/"));
    engine.addImageProvider(QStringLiteral("icon"), new media::IconProvider);
    engine.addImageProvider(QStringLiteral("atrium"), new SamplePictures);
    engine.addImageProvider(QStringLiteral("blur"), new SamplePictures);
    engine.addImageProvider(QStringLiteral("initials"), new SampleInitials);
}

void Stage::setOffline(bool isOffline)
{
    SyncStatus status;
    status.state = isOffline ? SyncStatus::State::Offline : SyncStatus::State::Live;
    status.since = clock.now().addSecs(-3600);
    status.lastSynced = status.since;
    connection.setStatus(status);
}

Person Stage::me() const { return samples().me; }

void Stage::go(const QString &newPage, const QString &name)
{
    page = newPage;
    pageName = name;
    threadPostId.clear();
    thread.setPostId({});
    emit placeChanged();
}

void Stage::openThread(const QString &postId)
{
    threadPostId = postId;
    thread.setPostId(postId);
    commentComposer.setPlaceKey(QStringLiteral("reply:") + postId);
    emit placeChanged();
}

void Stage::closeThread() { openThread({}); }

void Stage::openExternal(const QString &address, const QString &) { calls.append(QStringLiteral("open ") + address); }

void Stage::setTheme(const QString &name)
{
    theme = name;
    emit appearanceChanged();
}

void Stage::setTextScale(qreal scale)
{
    textScale = scale;
    emit appearanceChanged();
}

void Stage::setClosesToTray(bool on)
{
    closesToTray = on;
    emit appearanceChanged();
}

void Stage::setMotionReduced(bool on)
{
    isMotionReduced = on;
    emit appearanceChanged();
}

void Stage::setNotificationsPaused(bool on)
{
    notificationsPaused = on;
    emit appearanceChanged();
}

void Stage::setSingleKeys(bool on)
{
    hasSingleKeys = on;
    emit appearanceChanged();
}

void Stage::dismissNotice()
{
    notice.clear();
    emit noticeChanged();
}

} // namespace atrium::uitest
