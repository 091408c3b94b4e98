// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/visit.h"

#include <QTest>

namespace atrium::test {

namespace {

constexpr int lookMs = 60;

} // namespace

bool Visit::sitDown(const QString &postId)
{
    return seat->signIn(company, QStringLiteral("ana"))
        && QTest::qWaitFor([&] { return isLive() && row(postId) != nullptr; }, patienceMs);
}

bool Visit::sitDownAgain()
{
    seat.reset();
    seat = std::make_unique<Seat>(profile.path());
    return seat->openAgain();
}

QJsonObject Visit::seenByAna(const QString &postId)
{
    return company.get(QStringLiteral("ana"), QStringLiteral("/api/v1/statuses/") + postId).object();
}

/// Asked of the view: rows that it keeps for later use still say what they showed.
QQuickItem *Visit::row(const QString &entryId)
{
    const models::FeedModel &feed = *seat->app().feed();
    const int role = feed.roleNames().key("entryId");
    QQuickItem *list = seat->named(QStringLiteral("Posts"));
    for (int i = 0; list && i < feed.rowCount(); ++i) {
        if (feed.data(feed.index(i, 0), role).toString() != entryId)
            continue;
        QQuickItem *item = nullptr;
        QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, item), Q_ARG(int, i));
        const QRectF area(QPointF(), QSizeF(seat->window().size()));
        return item && area.contains(item->mapToScene(QPointF(item->width(), item->height()) / 2)) ? item : nullptr;
    }
    return nullptr;
}

qreal Visit::topOf(const QString &entryId)
{
    const QQuickItem *found = row(entryId);
    return found ? found->mapToScene({}).y() : -10'000;
}

QQuickItem *Visit::inRow(const QString &entryId, const QString &name)
{
    QQuickItem *found = row(entryId);
    return found ? seat->namedIn(found, name) : nullptr;
}

bool Visit::stepTo(const QString &postId)
{
    constexpr int farthest = 20;
    const auto isCurrent = [&] {
        const QQuickItem *current = seat->item("FeedEntry", true, "isCurrent");
        return current && current->property("entryId").toString() == postId;
    };
    for (const Qt::Key key : { Qt::Key_J, Qt::Key_K }) {
        for (int steps = 0; steps < 2 * farthest && !isCurrent(); ++steps)
            seat->press(key);
    }
    return isCurrent();
}

bool Visit::tabTo(const QString &name, int farthest)
{
    for (int i = 0; i < farthest && !seat->hasKeyboardIn(name); ++i)
        seat->press(Qt::Key_Tab);
    for (int i = 0; i < farthest && !seat->hasKeyboardIn(name); ++i)
        seat->press(Qt::Key_Backtab, Qt::ShiftModifier);
    return seat->hasKeyboardIn(name);
}

bool Visit::pick(const QString &name)
{
    QPointF before(-1, -1);
    const auto place = [&] {
        QQuickItem *item = seat->namedOnTop(name);
        return item ? item->mapToScene(QPointF(item->width(), item->height())) : QPointF(-1, -1);
    };
    const bool isAtRest = QTest::qWaitFor(
        [&] {
            const QPointF now = place();
            const bool isSame = now == std::exchange(before, now) && now.x() >= 0;
            QTest::qWait(lookMs);
            return isSame && place() == now;
        },
        patienceMs);
    if (isAtRest)
        seat->click(seat->namedOnTop(name));
    return isAtRest;
}

void byMouseAndKeyboard()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("mouse") << true;
    QTest::newRow("keyboard") << false;
}

} // namespace atrium::test
