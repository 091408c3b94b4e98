// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/seat.h"

#include "journeys/company.h"
#include "support/settled.h"

#include <QAccessible>
#include <QNetworkReply>
#include <QTest>
#include <QUrlQuery>
#include <QWheelEvent>

namespace atrium::test {

using models::PostView;

namespace {

constexpr int patienceMs = 30'000;
constexpr int lookMs = 60;
constexpr int mostLooks = 20;

QString nameOf(QQuickItem *item)
{
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(item);
    return reader ? reader->text(QAccessible::Name) : QString();
}

bool isInWindow(const QQuickItem &item)
{
    const QRectF area(QPointF(), QSizeF(item.window()->size()));
    return item.isVisible() && area.contains(item.mapToScene(QPointF(item.width(), item.height()) / 2));
}

QQuickItem *search(QQuickItem *item, const std::function<bool(QQuickItem *)> &isIt)
{
    if (!item->isVisible())
        return nullptr;
    if (isIt(item) && isInWindow(*item))
        return item;
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *found = search(child, isIt))
            return found;
    }
    return nullptr;
}

QQuickItem *searchFromTop(QQuickItem *item, const QString &name)
{
    if (!item->isVisible())
        return nullptr;
    const QList<QQuickItem *> children = item->childItems();
    for (auto child = children.crbegin(); child != children.crend(); ++child) {
        if (QQuickItem *found = searchFromTop(*child, name))
            return found;
    }
    return nameOf(item) == name && isInWindow(*item) ? item : nullptr;
}

} // namespace

Seat::Seat(const QString &profileFolder, Outside outside)
    : m_folder(profileFolder)
    , m_outside(outside)
{
}

Seat::~Seat() = default;

bool Seat::load()
{
    shell::Options options;
    options.isSelfTest = m_outside == Outside::Nothing; // no tray, no desktop keychain
    const Result<shell::Profile> profile = shell::openProfile(m_folder, false);
    if (!profile)
        return false;
    m_program = std::make_unique<shell::Program>(options, *profile, [this](const QUrl &url) { return browse(url); });
    if (!m_program->load())
        return false;
    m_program->window()->show();
    m_program->window()->requestActivate();
    m_program->start();
    return QTest::qWaitForWindowActive(m_program->window());
}

bool Seat::browse(const QUrl &url)
{
    if (m_program->app().isSignedIn()) {
        m_opened.append(url);
        return true;
    }
    if (m_ownBrowser)
        return m_ownBrowser(url);
    QUrl approved = url;
    QUrlQuery query(url);
    query.addQueryItem(u"auto_approve"_qs, u"1"_qs);
    query.addQueryItem(u"username"_qs, m_username);
    approved.setQuery(query);
    QNetworkReply *reply = m_browser.get(QNetworkRequest(approved));
    QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    return true;
}

bool Seat::signIn(const Company &company, const QString &username, int waitMs)
{
    m_username = username;
    if (!load() || !QTest::qWaitFor([this] { return !app().isStarting(); }, patienceMs))
        return false;
    session::Keyring *keyring = app().keyring();
    QObject::connect(
        keyring, &session::Keyring::stateChanged, keyring,
        [this, keyring] {
            if (!keyring->needsChoice())
                return;
            ++m_questions;
            keyring->keepOpen();
        },
        Qt::QueuedConnection);
    app().signIn()->start(company.address());
    const auto isFull = [this] { return app().isSignedIn() && app().feed()->isLoaded() && app().feed()->count() > 0; };
    const auto hasFailed = [this] { return app().signIn()->state() == session::SignIn::State::Failed; };
    const bool isIn = QTest::qWaitFor([&] { return isFull() || hasFailed(); }, waitMs) && isFull();
    if (!isIn)
        qWarning("sign-in: state %d, %s", int(app().signIn()->state()), qPrintable(app().signIn()->errorText()));
    return isIn;
}

bool Seat::openAgain()
{
    return load() && QTest::qWaitFor([this] { return app().isSignedIn() && app().feed()->count() > 0; }, patienceMs);
}

QByteArray Seat::token()
{
    const session::Account &account = m_program->accounts().session()->account();
    return settled(app().keyring()->keychain()->read(account.tokenName())).value_or(QByteArray());
}

PostView Seat::find(const QAbstractItemModel &model, const QString &postId)
{
    const int role = model.roleNames().key("post");
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto post = model.data(model.index(row, 0), role).value<PostView>();
        if (post.postId() == postId)
            return post;
    }
    return {};
}

QStringList Seat::feedTexts()
{
    const models::FeedModel &feed = *app().feed();
    const int role = feed.roleNames().key("post");
    QStringList texts;
    for (int row = 0; row < feed.rowCount(); ++row)
        texts.append(feed.data(feed.index(row, 0), role).value<PostView>().plainText());
    texts.removeAll(QString()); // lines and gaps between posts
    return texts;
}

QQuickItem *Seat::named(const QString &name, bool isWhole)
{
    return search(m_program->window()->contentItem(), [&](QQuickItem *item) {
        const QString own = nameOf(item);
        return isWhole ? own == name : own.contains(name);
    });
}

QQuickItem *Seat::namedIn(QQuickItem *top, const QString &name)
{
    return search(top, [&](QQuickItem *item) { return nameOf(item) == name; });
}

QQuickItem *Seat::item(const QByteArray &type, const QVariant &value, const char *property)
{
    return search(m_program->window()->contentItem(), [&](QQuickItem *item) {
        return QByteArray(item->metaObject()->className()).startsWith(type) && item->property(property) == value;
    });
}

QQuickItem *Seat::namedOnTop(const QString &name) { return searchFromTop(m_program->window()->contentItem(), name); }

void Seat::click(QQuickItem *item)
{
    const auto middle = [item] { return item->mapToScene(QPointF(item->width(), item->height()) / 2).toPoint(); };
    // A hand waits until what it aims at stands still.
    QPoint place = middle();
    for (int looks = 0; looks < mostLooks; ++looks) {
        QTest::qWait(lookMs);
        if (place == middle())
            break;
        place = middle();
    }
    QTest::mouseMove(m_program->window(), place);
    QTest::mouseClick(m_program->window(), Qt::LeftButton, {}, place);
}

void Seat::clickCard(const QString &text)
{
    QQuickItem *card = named(text, false);
    const QPoint place = card->mapToScene(QPointF(card->width() / 2, 6)).toPoint();
    QTest::mouseClick(m_program->window(), Qt::LeftButton, {}, place);
}

void Seat::type(const QString &text)
{
    for (const QChar character : text)
        QTest::keyClick(m_program->window(), character.toLatin1());
}

void Seat::turnWheel(QQuickItem *item, int notches)
{
    constexpr int notch = 120;
    const QPointF place = item->mapToScene(QPointF(item->width(), item->height()) / 2);
    QWheelEvent event(place, m_program->window()->mapToGlobal(place), {}, { 0, notches * notch }, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    event.setTimestamp(quint64(QDateTime::currentMSecsSinceEpoch())); // what a view tells its speed from
    QCoreApplication::sendEvent(m_program->window(), &event);
}

void Seat::press(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(m_program->window(), key, modifiers); }

bool Seat::hasKeyboardIn(const QString &name)
{
    QQuickItem *item = m_program->window()->activeFocusItem();
    return item && nameOf(item) == name;
}

} // namespace atrium::test
