// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice.h"
#include "models/noticemodel.h"
#include "platform/notifier.h"
#include "platform/tray.h"
#include "shell/workspace.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace atrium::shell {

/// What Atrium shows outside its window: tray icon and native notifications. Nothing pops up for what is on screen in the
/// active window, for old news at the first fetch, or while paused.
class Desktop : public QObject {
    Q_OBJECT

public:
    explicit Desktop(const Clock &clock, QObject *parent = nullptr);
    ~Desktop() override;

    /// Follows this account from now on; null: nobody is signed in.
    void follow(Workspace *workspace, store::Store *store);
    void setWindowActive(bool isActive) { m_isWindowActive = isActive; }
    /// The post that is open in the window, if any.
    void setShownPost(const QString &postId) { m_shownPostId = postId; }
    bool hasTray() const { return bool(m_tray); }
    void setPaused(bool isPaused);

signals:
    void openRequested();
    void newPostRequested();
    void settingsRequested();
    void quitRequested();
    void syncRequested();
    void postRequested(const QString &postId);
    void likeRequested(const QString &postId);

private:
    void readNotices();
    void announce(const QList<Notice> &notices);
    bool isWorthShowing(const Notice &notice) const;
    void refreshTray();

    const Clock &m_clock;
    QPointer<Workspace> m_workspace;
    QPointer<store::Store> m_store;
    std::unique_ptr<platform::Tray> m_tray;
    std::unique_ptr<platform::Notifier> m_notifier;
    QSet<NoticeId> m_known;
    QDateTime m_startedAt;
    QString m_shownPostId;
    bool m_hasFirstNotices = false;
    bool m_isPaused = false;
    bool m_isWindowActive = false;
};

/// "Ana Figueira mentioned you": the title of a native notification.
QString noticeTitle(const Notice &notice);

} // namespace atrium::shell
