// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/bytes.h"
#include "store/commit.h"
#include "store/housekeeping.h"
#include "store/settle.h"
#include "store/storeprivate.h"

#include <QLoggingCategory>

#include <sqlite3.h>

#include <chrono>

namespace atrium::store {

namespace {

Q_LOGGING_CATEGORY(log, "atrium.store")

constexpr std::chrono::minutes copyEvery(3);
constexpr std::chrono::hours tidyEvery(24);

} // namespace

Store::Private::Private(const Clock &clock, const StoreOptions &options, Store *store)
    : m_clock(clock)
    , m_store(store)
    , m_copyAlarm(options.timers.alarm([this] {
        m_copyAlarm->set(copyEvery);
        m_store->backUp();
    }))
    , m_tidyAlarm(options.timers.alarm([this] {
        m_tidyAlarm->set(tidyEvery);
        m_store->tidyUp();
    }))
    , database({ [this](const Changes &changes) {
                    QMetaObject::invokeMethod(
                        m_store, [this, changes] { tell(changes); }, Qt::QueuedConnection);
                },
                 [this](const Error &error, int code) {
                     QMetaObject::invokeMethod(
                         m_store, [this, error, code] { tellFailure(error, code); }, Qt::QueuedConnection);
                 },
                 [this](const OpenReport &report) {
                     qCWarning(log).noquote() << report.note;
                     QMetaObject::invokeMethod(
                         m_store,
                         [this] {
                             emit m_store->failed(
                                 tr("The copy of the company on this computer was damaged and is being fetched "
                                    "again. What you wrote is safe."));
                         },
                         Qt::QueuedConnection);
                 } },
               options.workers, options.entropy)
{
}

void Store::Private::startAlarms()
{
    m_copyAlarm->set(copyEvery);
    m_tidyAlarm->set(tidyEvery);
}

void Store::Private::tell(const Changes &changes)
{
    const bool isFirst = m_untold.isEmpty();
    m_untold.merge(changes);
    if (isFirst)
        QMetaObject::invokeMethod(
            m_store, [this] { emitChanges(); }, Qt::QueuedConnection);
}

void Store::Private::emitChanges() { emit m_store->changed(std::exchange(m_untold, {})); }

void Store::Private::tellFailure(const Error &error, int sqliteCode)
{
    qCWarning(log).noquote() << error.detail;
    if ((sqliteCode & 0xFF) == SQLITE_FULL) {
        emit m_store->failed(
            tr("The disk is full, so the last change could not be kept. What was kept before is safe. Make "
               "some room and try again."));
    } else {
        emit m_store->failed(
            tr("Atrium could not read or write its data on this computer. What was kept before is safe. If "
               "this happens again, restart Atrium."));
    }
}

Store::Store(const Clock &clock, QObject *parent)
    : Store(clock, StoreOptions(), parent)
{
}

Store::Store(const Clock &clock, const StoreOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(clock, options, this))
{
    qRegisterMetaType<Changes>();
}

Store::~Store() = default;

QFuture<Result<OpenReport>> Store::open(const StoreLocation &location)
{
    d->startAlarms();
    return d->database.open(location, d->now());
}

QFuture<Result<Done>> Store::commit(const Batch &batch)
{
    return d->run([batch](Desk &desk) -> Result<Done> {
        store::commit(desk, batch);
        return Done {};
    });
}

QFuture<Result<FeedCursor>> Store::feedCursor(const FeedScope &scope)
{
    return d->run([scope](Desk &desk) -> Result<FeedCursor> { return desk.feeds.cursor(scope); });
}

QFuture<Result<QList<FeedGap>>> Store::gaps(const FeedScope &scope)
{
    return d->run([scope](Desk &desk) -> Result<QList<FeedGap>> { return desk.feeds.gaps(scope); });
}

QFuture<Result<QList<QString>>> Store::entryIdsBetween(const FeedScope &scope, const QString &newest,
                                                       const QString &oldest)
{
    return d->run([=](Desk &desk) -> Result<QList<QString>> { return desk.feeds.idsBetween(scope, newest, oldest); });
}

QFuture<Result<QString>> Store::marker(const QString &timeline)
{
    return d->run([timeline](Desk &desk) -> Result<QString> {
        return QString::fromUtf8(desk.meta(QStringLiteral("marker:") + timeline));
    });
}

QFuture<Result<PendingIntent>> Store::enqueue(const Intent &intent)
{
    return d->run([intent, hold = d->sendingHold](Desk &desk) { return store::enqueue(desk, intent, hold); });
}

QFuture<Result<QList<OutboxRow>>> Store::outbox()
{
    return d->run([](Desk &desk) -> Result<QList<OutboxRow>> { return readOutbox(desk); });
}

QFuture<Result<Done>> Store::retryIntent(qint64 sequence)
{
    return d->run([sequence](Desk &desk) { return store::retryIntent(desk, sequence); });
}

QFuture<Result<Done>> Store::discardIntent(qint64 sequence)
{
    return d->run([sequence](Desk &desk) { return store::discardIntent(desk, sequence); });
}

QFuture<Result<Intent>> Store::reclaimIntent(qint64 sequence)
{
    return d->run([sequence](Desk &desk) { return store::reclaimIntent(desk, sequence); });
}

QFuture<Result<Store::NextIntent>> Store::nextIntent()
{
    return d->run([](Desk &desk) -> Result<NextIntent> {
        const Outbox::Due due = desk.outbox.nextDue(desk.now);
        return NextIntent { due.pending, due.nextDue };
    });
}

QFuture<Result<Done>> Store::markSending(qint64 sequence)
{
    return d->run([sequence](Desk &desk) { return store::markSending(desk, sequence); });
}

QFuture<Result<Done>> Store::noteUploaded(qint64 sequence, const QString &blobId, const MediaId &media)
{
    return d->change([=](Desk &desk) {
        desk.outbox.noteUploaded(sequence, blobId, media, desk.now);
        desk.changes.outbox = true;
    });
}

QFuture<Result<Done>> Store::settle(qint64 sequence, const Outcome &outcome)
{
    return d->run([=](Desk &desk) { return store::settle(desk, sequence, outcome); });
}

void Store::feedsLackNews()
{
    d->run([](Desk &desk) -> Result<Done> {
        desk.feeds.lackNews();
        return Done {};
    });
}

void Store::setGapFilling(const FeedScope &scope, const QString &gapId, bool isFilling)
{
    d->run([=](Desk &desk) -> Result<Done> {
        if (isFilling)
            desk.fillingGaps.insert(upperSegmentOf(gapId));
        else
            desk.fillingGaps.remove(upperSegmentOf(gapId));
        desk.changes.feeds.insert(scope);
        return Done {};
    });
}

void Store::setSendingHold(int seconds) { d->sendingHold = seconds; }

void Store::setPictureLimit(qint64 bytes)
{
    d->files([bytes](Pictures &pictures) -> Result<Done> {
        pictures.setLimit(bytes);
        return Done {};
    });
}

void Store::backUp() { d->database.backUp(); }

QFuture<Result<Done>> Store::tidyUp()
{
    d->files([](Pictures &pictures) -> Result<Done> {
        pictures.releaseKept();
        return Done {};
    });
    return d->run([this](Desk &desk) -> Result<Done> {
        if (forgetSome(desk)) // the rest in its own turn, so that the screen's reads come in between
            QMetaObject::invokeMethod(this, &Store::tidyUp, Qt::QueuedConnection);
        return Done {};
    });
}

QFuture<Result<QStringList>> Store::queryPlans()
{
    return d->run([](Desk &desk) -> Result<QStringList> { return desk.db.plans(); });
}

} // namespace atrium::store
