// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/desktop.h"

#include "core/async.h"

#include <QCoreApplication>

namespace atrium::shell {

namespace {

constexpr int newestNotices = 20;

} // namespace

QString noticeTitle(const Notice &notice)
{
    const QString name = notice.person.name;
    switch (notice.kind) {
    case Notice::Kind::Mention:
        return QCoreApplication::translate("Desktop", "%1 mentioned you").arg(name);
    case Notice::Kind::Comment:
        return QCoreApplication::translate("Desktop", "%1 commented on your post").arg(name);
    case Notice::Kind::Quote:
        return QCoreApplication::translate("Desktop", "%1 quoted your post").arg(name);
    case Notice::Kind::FollowRequest:
        return QCoreApplication::translate("Desktop", "%1 asks to follow you").arg(name);
    default:
        return name;
    }
}

Desktop::Desktop(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_notifier(platform::Notifier::create())
    , m_startedAt(clock.now())
{
    connect(m_notifier.get(), &platform::Notifier::opened, this,
            [this](const QString &key) { emit postRequested(key); });
    connect(m_notifier.get(), &platform::Notifier::liked, this, &Desktop::likeRequested);
    if (!platform::Tray::isAvailable())
        return;
    m_tray = std::make_unique<platform::Tray>();
    connect(m_tray.get(), &platform::Tray::openRequested, this, &Desktop::openRequested);
    connect(m_tray.get(), &platform::Tray::newPostRequested, this, &Desktop::newPostRequested);
    connect(m_tray.get(), &platform::Tray::settingsRequested, this, &Desktop::settingsRequested);
    connect(m_tray.get(), &platform::Tray::quitRequested, this, &Desktop::quitRequested);
    connect(m_tray.get(), &platform::Tray::syncRequested, this, &Desktop::syncRequested);
    connect(m_tray.get(), &platform::Tray::pauseRequested, this, &Desktop::setPaused);
    m_tray->show();
}

Desktop::~Desktop() = default;

void Desktop::follow(Workspace *workspace, store::Store *store)
{
    m_workspace = workspace;
    m_store = store;
    m_known.clear();
    m_hasFirstNotices = false;
    if (workspace && store) {
        connect(store, &store::Store::changed, this, [this](const store::Changes &changes) {
            if (changes.notices)
                readNotices();
        });
        connect(&workspace->sidebar, &models::SidebarModel::countsChanged, this, &Desktop::refreshTray);
        connect(&workspace->connection, &models::Connection::statusChanged, this, &Desktop::refreshTray);
        readNotices();
    }
    refreshTray();
}

void Desktop::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    refreshTray();
}

void Desktop::readNotices()
{
    if (!m_store)
        return;
    whenDone(m_store->notices(newestNotices), this, [this](const Result<QList<Notice>> &notices) {
        if (notices)
            announce(*notices);
    });
}

void Desktop::announce(const QList<Notice> &notices)
{
    for (const Notice &notice : notices) {
        const bool isNews = !m_known.contains(notice.id);
        m_known.insert(notice.id);
        if (isNews && isWorthShowing(notice)) {
            m_notifier->show(
                { notice.postId.toString(), noticeTitle(notice), notice.preview.left(300), {}, tr("Like") });
        }
    }
    m_hasFirstNotices = true;
}

bool Desktop::isWorthShowing(const Notice &notice) const
{
    const bool concernsMe = notice.kind == Notice::Kind::Mention || notice.kind == Notice::Kind::Comment
        || notice.kind == Notice::Kind::Quote || notice.kind == Notice::Kind::FollowRequest;
    const bool isOnScreen = m_isWindowActive && notice.postId.toString() == m_shownPostId;
    // The first fetch after a night brings yesterday's notices: they wait in the list instead of popping up.
    const bool isOld = !notice.createdAt.isValid() || notice.createdAt < m_startedAt.addSecs(-30);
    return concernsMe && notice.isUnread && !isOnScreen && !isOld && !m_isPaused && !notice.postId.isEmpty();
}

void Desktop::refreshTray()
{
    if (!m_tray)
        return;
    const int unread = m_workspace ? m_workspace->sidebar.unreadNotices() : 0;
    const bool isOffline = m_workspace && m_workspace->connection.isOffline();
    const QString summary = unread > 0 ? QCoreApplication::translate("Desktop", "%n notification(s)", nullptr, unread)
                                       : (isOffline ? m_workspace->connection.headline() : QString());
    m_tray->setState(unread, isOffline, m_isPaused, summary);
}

} // namespace atrium::shell
