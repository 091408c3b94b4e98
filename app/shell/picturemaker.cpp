// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/picturemaker.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QStyleHints>

#include <cstdio>

namespace atrium::shell {

namespace {

constexpr int lookEveryMs = 250;
constexpr int stillEnough = 4; // looks in a row that show the same: a second
constexpr qint64 patienceMs = 60'000;

QByteArray digestOf(const QImage &image)
{
    return QCryptographicHash::hash(
        QByteArrayView(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()),
        QCryptographicHash::Md5);
}

bool isBehindWelcome(const QString &page) { return page != u"welcome"; }

/// The post of the feed with the most comments: the one worth opening in a picture.
QString talkedAbout(const QAbstractItemModel &feed)
{
    const int role = feed.roleNames().key("post", -1);
    QString best;
    int most = -1;
    for (int row = 0; row < feed.rowCount(); ++row) {
        const auto post = feed.index(row, 0).data(role).value<models::PostView>();
        if (post.commentCount() > most && !post.postId().isEmpty()) {
            most = post.commentCount();
            best = post.postId();
        }
    }
    return best;
}

/// Where a page of `knownPages` lies; parts such as dialogs lie over Home.
Place placeOf(const QString &page)
{
    static const QStringList pages { u"following"_qs, u"announcements"_qs, u"notifications"_qs,
                                     u"saved"_qs,     u"outbox"_qs,        u"settings"_qs };
    if (page == u"topic")
        return { page, u"kudos"_qs, {} };
    if (page == u"empty")
        return { u"topic"_qs, u"NobodyWroteAboutThis"_qs, {} };
    if (page == u"loading")
        return { u"group"_qs, u"0"_qs, {} }; // a group that there is not never comes
    return { pages.contains(page) ? page : u"home"_qs, {}, {} };
}

} // namespace

void showPage(AppController &app, const QString &page)
{
    if (!app.isSignedIn())
        return;
    app.showProblem(page == u"error" ? PictureMaker::tr("The company on this computer could not be opened: its folder "
                                                        "cannot be read. Nothing was lost. Try again, or look "
                                                        "whether the disk is connected.")
                                     : QString());
    const Place place = placeOf(page);
    app.go(place.page, place.name);
    if (page == u"thread" || page == u"gif-picker")
        app.openThread(talkedAbout(*app.feed()));
    // An open composer or picker is the window's own state.
    emit app.partRequested(page);
}

PictureMaker::PictureMaker(AppController &app, QQuickWindow &window, const Options &options,
                           std::function<bool()> isFetching, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_window(window)
    , m_options(options)
    , m_isFetching(std::move(isFetching))
    , m_scene(app, m_options)
{
    if (m_options.page.isEmpty())
        m_options.page = u"home"_qs;
    connect(&m_timer, &QTimer::timeout, this, &PictureMaker::look);
}

void PictureMaker::start()
{
    QGuiApplication::styleHints()->setCursorFlashTime(0); // a text cursor that blinks never comes to rest
    m_elapsed.start();
    m_timer.start(lookEveryMs);
}

bool PictureMaker::hasContent() const
{
    if (!m_app.errorPage().isEmpty())
        return true;
    if (!isBehindWelcome(m_options.page))
        return !m_app.isStarting();
    if (!m_app.isSignedIn())
        return false;
    const int state = m_app.connection()->state();
    const bool isFetched = state == int(SyncStatus::State::Live) || state == int(SyncStatus::State::Polling)
        || state == int(SyncStatus::State::Offline);
    const bool isWithout = m_options.page == u"loading"; // the feed of that page never comes
    return isFetched && (isWithout || m_app.feed()->isLoaded());
}

QString PictureMaker::whatIsMissing() const
{
    if (m_isThere)
        return tr("something still moves");
    if (!m_app.isSignedIn())
        return tr("nobody is signed in");
    if (!m_app.feed()->isLoaded())
        return tr("the posts are not there");
    return tr("the server does not answer: %1").arg(m_app.connection()->headline());
}

void PictureMaker::goToPage()
{
    if (isBehindWelcome(m_options.page))
        showPage(m_app, m_options.page);
}

void PictureMaker::look()
{
    if (m_elapsed.elapsed() > patienceMs) {
        giveUp(tr("the page did not come to rest within a minute (%1)").arg(whatIsMissing()));
        return;
    }
    if (!m_isThere) {
        m_isThere = hasContent();
        if (m_isThere)
            goToPage();
        return;
    }
    if (m_options.isOffline && !m_isOffline) {
        m_isOffline = true;
        emit offlineWanted();
    }
    if (m_isOffline && !m_app.connection()->isOffline())
        return;
    if (!m_scene.isSet())
        return;
    const QByteArray digest = digestOf(m_window.grabWindow());
    m_stillLooks = digest == m_lastDigest && !m_isFetching() ? m_stillLooks + 1 : 0;
    m_lastDigest = digest;
    if (m_stillLooks >= stillEnough)
        take();
}

void PictureMaker::take()
{
    m_timer.stop();
    if (!m_window.grabWindow().save(m_options.screenshot, "PNG")) {
        giveUp(tr("“%1” cannot be written").arg(m_options.screenshot));
        return;
    }
    QCoreApplication::exit(m_app.errorPage().isEmpty() || m_options.page == u"error" ? 0 : 1);
}

void PictureMaker::giveUp(const QString &reason)
{
    m_timer.stop();
    std::fprintf(stderr, "atrium: %s\n", qPrintable(tr("no picture: %1").arg(reason)));
    QCoreApplication::exit(1);
}

} // namespace atrium::shell
