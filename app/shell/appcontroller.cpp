// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/appcontroller.h"

#include "core/async.h"
#include "shell/links.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QLocale>

namespace atrium::shell {

namespace {

constexpr int holdSeconds = 20;
constexpr int mostHoldSeconds = 120;

/// Why the person is asked, in words.
QString doubtText(const LinkVerdict &verdict)
{
    switch (verdict.doubt) {
    case LinkVerdict::Doubt::HiddenHost:
        return AppController::tr("This address is written so that it is hard to see where it goes. It goes to %1.")
            .arg(verdict.host);
    case LinkVerdict::Doubt::Lookalike:
        return AppController::tr("This address uses letters of another alphabet that look like others. It goes to %1.")
            .arg(verdict.host);
    case LinkVerdict::Doubt::Invisible:
        return AppController::tr("This link has characters that cannot be seen. It goes to %1.").arg(verdict.host);
    case LinkVerdict::Doubt::None:
    case LinkVerdict::Doubt::OtherHost:
        break;
    }
    return AppController::tr("The words of this link say something else than where it goes: %1").arg(verdict.host);
}

} // namespace

AppController::AppController(const Parts &parts, const Options &options, const Profile &profile, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_settings(profile.folder + u"/window.ini"_qs, QSettings::IniFormat)
    , m_isSelfTest(options.isSelfTest)
{
    loadAppearance(options);
    connect(&m_parts.accounts, &AccountHost::opened, this, &AppController::onOpened);
    connect(&m_parts.accounts, &AccountHost::closing, this, &AppController::onClosing);
    connect(&m_parts.accounts, &AccountHost::failed, this, &AppController::onFailed);
    connect(&m_parts.accounts, &AccountHost::welcomeNeeded, this, [this] {
        m_isStarting = false;
        m_navigation.reset({ u"welcome"_qs, {}, {} });
        emit accountChanged();
        showPlace();
    });
    wireDesktop();
}

AppController::~AppController() = default;

void AppController::loadAppearance(const Options &options)
{
    m_theme = options.theme.isEmpty() ? m_settings.value(u"theme"_qs, u"system"_qs).toString() : options.theme;
    const qreal stored = m_settings.value(u"textScale"_qs, 1.0).toReal();
    m_textScale = qBound(0.9, options.scale > 0 ? options.scale : stored, 2.0);
    if (m_settings.contains(u"singleKeys"_qs))
        m_hasSingleKeys = m_settings.value(u"singleKeys"_qs).toBool();
    m_closesToTray = m_settings.value(u"closesToTray"_qs, true).toBool();
    m_isMotionReduced = !options.screenshot.isEmpty() || m_settings.value(u"reducedMotion"_qs, false).toBool();
    m_language = options.language.isEmpty() ? QLocale().name() : options.language;
}

void AppController::wireDesktop()
{
    if (!m_parts.desktop)
        return;
    Desktop *desktop = m_parts.desktop;
    connect(desktop, &Desktop::openRequested, this, &AppController::raise);
    connect(desktop, &Desktop::quitRequested, this, &AppController::quit);
    connect(desktop, &Desktop::newPostRequested, this, [this] {
        raise();
        emit newPostRequested();
    });
    connect(desktop, &Desktop::settingsRequested, this, [this] {
        raise();
        go(u"settings"_qs);
    });
    connect(desktop, &Desktop::syncRequested, this, [this] {
        if (m_workspace)
            m_workspace->connection.retryNow();
    });
    connect(desktop, &Desktop::postRequested, this, [this](const QString &postId) {
        raise();
        openThread(postId);
    });
    connect(desktop, &Desktop::likeRequested, this, [this](const QString &postId) {
        if (m_workspace)
            m_workspace->actions.react(postId, u"❤️"_qs, {});
    });
}

void AppController::onOpened(const store::OpenReport &report)
{
    session::Session &session = *m_parts.accounts.session();
    m_workspace = std::make_unique<Workspace>(session.store(), session.engine(), m_parts.clock, m_parts.files);
    connect(&session.store(), &store::Store::changed, this, &AppController::onStoreChanged);
    holdSending(m_settings.value(u"sendingHold"_qs, m_isSelfTest ? 0 : holdSeconds).toInt());
    connect(&m_workspace->composer, &models::Composer::sent, this,
            [this](const QString &, qint64 sequence) { onSent(sequence); });
    connect(&m_workspace->commentComposer, &models::Composer::sent, this,
            [this](const QString &, qint64 sequence) { onSent(sequence); });
    connect(&m_workspace->composer, &models::Composer::redraftFailed, this,
            [this](const QString &text) { emit toast(text, false); });
    connect(&m_workspace->actions, &models::PostActions::unsendWanted, &m_workspace->outbox,
            &models::OutboxModel::reclaim);
    connect(&session.store(), &store::Store::failed, this, [this](const QString &text) {
        m_notice = text;
        emit noticeChanged();
    });
    connect(&m_workspace->actions, &models::PostActions::done, this,
            [this](const QString &text) { emit toast(text, !m_workspace->actions.undoText().isEmpty()); });
    connect(&m_workspace->actions, &models::PostActions::failed, this,
            [this](const QString &text) { emit toast(text, false); });
    connect(&m_workspace->saved, &models::SavedModel::failed, this,
            [this](const QString &text) { emit toast(text, false); });
    connect(&m_workspace->kudos, &models::GivingKudos::sent, this, [this] { emit toast(tr("Thank you sent"), false); });
    connect(
        &m_workspace->outbox, &models::OutboxModel::refused, this, [this](const QString &kind, const QString &reason) {
            emit toast(tr("%1, not sent: %2 It is kept in the outbox.", "what it is, and a sentence with the reason")
                           .arg(kind, reason),
                       false);
        });
    connect(&m_workspace->outbox, &models::OutboxModel::failed, this,
            [this](const QString &text) { emit toast(text, false); });
    connect(&m_workspace->sidebar, &models::SidebarModel::countsChanged, this, &AppController::windowTitleChanged);
    if (m_parts.webGifs)
        m_workspace->gifs.setWeb(m_parts.webGifs->name(), m_parts.webGifs->source());
    if (m_parts.desktop)
        m_parts.desktop->follow(m_workspace.get(), &session.store());
    if (report.cacheWasRebuilt)
        m_notice = tr("The stored posts were damaged and are being fetched again. What you wrote is safe.");
    if (report.mineWasRestored)
        m_notice = tr("A file with your drafts was damaged and was replaced by its last good copy.");
    m_isStarting = false;
    m_errorPage.clear();
    m_navigation.reset({ u"home"_qs, {}, {} });
    emit accountChanged();
    emit noticeChanged();
    showPlace();
    readMe();
}

void AppController::holdSending(int seconds)
{
    m_hold = qBound(0, seconds, mostHoldSeconds);
    m_parts.accounts.session()->store().setSendingHold(m_hold);
    m_workspace->actions.setSendingHold(m_hold);
}

void AppController::onSent(qint64 sequence)
{
    const QString text = m_workspace->connection.isOffline() ? tr("Kept. It goes out when you are online again.")
        : m_hold > 0                                         ? tr("Goes out in %n second(s)", nullptr, m_hold)
                                                             : tr("On its way");
    m_workspace->actions.offerUnsend(sequence, text);
}

void AppController::onClosing()
{
    if (m_parts.desktop)
        m_parts.desktop->follow(nullptr, nullptr);
    // QML lets go of the models before they die.
    const std::unique_ptr<Workspace> dying = std::move(m_workspace);
    m_me = {};
    emit accountChanged();
    emit meChanged();
}

void AppController::onFailed(const QString &text)
{
    m_isStarting = false;
    m_errorPage = text;
    emit accountChanged();
}

void AppController::showProblem(const QString &text)
{
    if (m_errorPage == text)
        return;
    m_errorPage = text;
    emit accountChanged();
}

bool AppController::isSampleCompany() const
{
    const session::Session *session = m_parts.accounts.session();
    return session && session->account().isSample;
}

QString AppController::companyName() const
{
    const session::Session *session = m_parts.accounts.session();
    return session ? session->account().companyName : QString();
}

QString AppController::serverHost() const
{
    const session::Session *session = m_parts.accounts.session();
    return session ? session->account().server.host() : QString();
}

QString AppController::windowTitle() const
{
    if (!m_workspace)
        return tr("Atrium");
    const int unread = m_workspace->sidebar.unreadNotices();
    const QString title = tr("%1 – Atrium", "name of the company").arg(companyName());
    return unread > 0 ? tr("(%1) %2", "unread count and title").arg(unread).arg(title) : title;
}

void AppController::go(const QString &page, const QString &name)
{
    // A thread stays open beside the feed it came from, and goes with any other page.
    m_navigation.go({ page, name, {} });
    showPlace();
}

void AppController::openThread(const QString &postId)
{
    Place place = m_navigation.current();
    place.threadPostId = postId;
    m_navigation.go(place);
    showPlace();
}

void AppController::closeThread()
{
    Place place = m_navigation.current();
    place.threadPostId.clear();
    m_navigation.go(place);
    showPlace();
}

void AppController::back()
{
    m_navigation.back();
    showPlace();
}

void AppController::forward()
{
    m_navigation.forward();
    showPlace();
}

void AppController::showPlace()
{
    if (m_workspace) {
        if (const auto scope = scopeOf(m_navigation.current())) {
            m_workspace->feed.setScope(*scope);
            if (session::Session *session = m_parts.accounts.session())
                session->engine().wantFeed(*scope);
        }
        m_workspace->thread.setPostId(threadPostId());
        m_workspace->commentComposer.setPlaceKey(threadPostId().isEmpty() ? QString() : u"reply:"_qs + threadPostId());
    }
    if (m_parts.desktop)
        m_parts.desktop->setShownPost(threadPostId());
    emit placeChanged();
    emit windowTitleChanged();
}

void AppController::openExternal(const QString &address, const QString &text)
{
    const LinkVerdict verdict = judgeLink(address, text);
    if (verdict.kind == LinkVerdict::Kind::Open)
        m_parts.openUrl(verdict.url);
    else if (verdict.kind == LinkVerdict::Kind::Ask)
        emit askOpen(verdict.url.toString(QUrl::FullyEncoded), verdict.host, doubtText(verdict));
    else
        emit toast(tr("That link is not opened: it does not lead to a web page."), false);
}

void AppController::openConfirmed(const QString &address)
{
    const LinkVerdict verdict = judgeLink(address, {});
    if (verdict.kind != LinkVerdict::Kind::Refused)
        m_parts.openUrl(verdict.url);
}

void AppController::openPerson(const QString &personId) { go(u"person"_qs, personId); }

void AppController::exploreSample()
{
    m_isStarting = true;
    m_errorPage.clear();
    emit accountChanged();
    m_parts.accounts.exploreSample();
}

void AppController::startAgain()
{
    m_isStarting = true;
    m_errorPage.clear();
    emit accountChanged();
    m_parts.accounts.start();
}

void AppController::signInAgain() { m_parts.accounts.signInAgain(); }

void AppController::signOut() { m_parts.accounts.signOut(); }

void AppController::setTheme(const QString &theme)
{
    m_theme = theme;
    m_settings.setValue(u"theme"_qs, theme);
    emit appearanceChanged();
}

void AppController::setTextScale(qreal scale)
{
    m_textScale = qBound(0.9, scale, 2.0);
    m_settings.setValue(u"textScale"_qs, m_textScale);
    emit appearanceChanged();
}

void AppController::setClosesToTray(bool on)
{
    m_closesToTray = on;
    m_settings.setValue(u"closesToTray"_qs, on);
    emit appearanceChanged();
}

void AppController::setNotificationsPaused(bool on)
{
    m_isPaused = on;
    if (m_parts.desktop)
        m_parts.desktop->setPaused(on);
    emit appearanceChanged();
}

bool AppController::hasSingleKeys() const { return m_hasSingleKeys.value_or(!QAccessible::isActive()); }

void AppController::setSingleKeys(bool on)
{
    m_hasSingleKeys = on;
    m_settings.setValue(u"singleKeys"_qs, on);
    emit appearanceChanged();
}

void AppController::setMotionReduced(bool on)
{
    m_isMotionReduced = on;
    m_settings.setValue(u"reducedMotion"_qs, on);
    emit appearanceChanged();
}

void AppController::dismissNotice()
{
    m_notice.clear();
    emit noticeChanged();
}

void AppController::setWindowActive(bool isActive)
{
    if (m_parts.desktop)
        m_parts.desktop->setWindowActive(isActive);
}

void AppController::windowClosed()
{
    if (!closesToTray())
        quit();
}

void AppController::quit() { QCoreApplication::quit(); }

void AppController::raise() { emit raiseWindow(); }

void AppController::onStoreChanged(const store::Changes &changes)
{
    if (!changes.people.isEmpty() || changes.traits)
        readMe();
}

void AppController::readMe()
{
    if (!m_parts.accounts.session())
        return;
    whenDone(m_parts.accounts.session()->store().me(), this, [this](const Result<Person> &me) {
        if (!me || *me == m_me)
            return;
        m_me = *me;
        emit meChanged();
    });
}

} // namespace atrium::shell
