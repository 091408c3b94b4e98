// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/stage.h"

#include <QDir>
#include <QFileInfo>
#include <QHashSeed>

#include <algorithm>

namespace atrium::test {

namespace {

constexpr int mostSteps = 20'000;

const QDateTime firstDay(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

QString line(const QString &id, const QString &text, int likes, bool isLiked, int shares, bool isShared, bool isSaved,
             QStringList reactions)
{
    reactions.sort();
    return u"%1 “%2” likes %3%4 shares %5%6%7 %8"_qs.arg(id, text)
        .arg(likes)
        .arg(isLiked ? u" mine"_qs : QString())
        .arg(shares)
        .arg(isShared ? u" mine"_qs : QString(), isSaved ? u" saved"_qs : QString(), reactions.join(u' '));
}

} // namespace

void FakeSource::open(const QUrl &, const api::Secret &)
{
    wantsOpen = exists;
    if (exists)
        return;
    const auto refuse = [this] { emit disconnected(api::EventStream::Reason::Missing, 0); };
    QMetaObject::invokeMethod(this, refuse, Qt::QueuedConnection);
}

void FakeSource::connectNow()
{
    if (!wantsOpen || m_isOpen)
        return;
    m_isOpen = true;
    emit connected();
}

void FakeSource::cut()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    wantsOpen = false;
    emit disconnected(api::EventStream::Reason::Network, 0);
}

void FakeSource::refuse()
{
    if (!wantsOpen || m_isOpen)
        return;
    wantsOpen = false;
    emit disconnected(api::EventStream::Reason::Network, 0);
}

void FakeSource::frame(const QByteArray &text)
{
    const Result<api::StreamEvent> decoded = api::streamEventOf(text);
    if (!decoded)
        qFatal("the model made a broken frame: %s", text.constData());
    if (m_isOpen)
        emit event(*decoded);
}

Stage::Stage()
    : clock(firstDay)
    , entropy(1)
    , server(clock, me)
{
    QHashSeed::setDeterministicGlobalSeed();
    server.setStream([this](const QByteArray &frame) {
        if (source)
            source->frame(frame);
    });
    open();
}

Stage::~Stage()
{
    m_engine.reset();
    m_store.reset();
}

/// In memory where the system has such a place: the databases write through at every step.
QString Stage::folderTemplate()
{
    const QString memory = u"/dev/shm"_qs;
    const QString base = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return base + u"/atrium-stage-XXXXXX"_qs;
}

void Stage::open()
{
    source = std::make_unique<FakeSource>();
    m_client = std::make_unique<api::Client>(server, QUrl(u"https://model.example"_qs), api::Secret("token"));
    m_client->setTime(clock, Timers::system());
    const auto worker = [](const QString &) { return std::make_unique<LoopWorker>(); };
    m_store = std::make_unique<store::Store>(clock, store::StoreOptions { Timers::system(), entropy, worker });
    const auto opened = await(m_store->open({ m_folder.path(), QByteArray(32, 'k') }));
    if (!opened)
        qFatal("the store does not open: %s", qPrintable(opened.error().detail));
    sync::EngineOptions options;
    options.me = PersonId(me);
    options.source = source.get();
    options.random = [] { return 0.5; };
    options.usesTimer = false;
    m_engine = std::make_unique<sync::Engine>(*m_client, *m_store, clock, options);
}

void Stage::start()
{
    source->exists = server.hasStream;
    m_engine->start();
    run();
}

void Stage::restart()
{
    m_engine.reset();
    m_store.reset();
    m_client.reset();
    open();
    source->exists = server.hasStream;
    m_engine->start();
}

void Stage::step()
{
    turn();
    if (server.hasRequests())
        server.answerNext(faults ? faults(server.nextRequest()) : Fault::None);
}

void Stage::stepUntil(const std::function<bool(const api::Request &)> &isWanted)
{
    turn();
    for (int steps = 0; !server.hasRequests() || !isWanted(server.nextRequest()); ++steps) {
        if (!server.hasRequests() || steps > mostSteps)
            qFatal("the request never came");
        step();
        turn();
    }
}

/// Nothing runs and nothing was asked of the server.
bool Stage::isQuiet()
{
    turn();
    return !server.hasRequests() && m_engine->isIdle();
}

void Stage::run()
{
    for (int steps = 0; !isQuiet(); ++steps) {
        if (streamsAtOnce && source->wantsOpen)
            source->connectNow();
        if (!server.hasRequests())
            turn();
        if (steps > mostSteps || (!server.hasRequests() && !isQuiet()))
            qFatal("it never comes to rest; last request: %s",
                   qPrintable(server.log().isEmpty() ? QString() : server.log().last()));
        step();
    }
    if (streamsAtOnce && source->wantsOpen && !source->isOpen()) {
        source->connectNow();
        run();
    }
}

void Stage::settle()
{
    run();
    const QDateTime end = clock.now().addSecs(7200);
    const auto isOpenRow
        = [](const store::OutboxRow &row) { return row.pending.state != PendingIntent::State::Failed; };
    bool hasRefetched = false;
    while (clock.now() < end) {
        const QList<store::OutboxRow> rows = outbox();
        const bool isOutboxDone = std::none_of(rows.cbegin(), rows.cend(), isOpenRow);
        if (isOutboxDone && hasRefetched && state() != SyncStatus::State::Offline)
            return;
        hasRefetched = isOutboxDone && state() != SyncStatus::State::Offline;
        if (hasRefetched) {
            m_engine->retryNow(); // one whole round after the last act
        } else {
            const QDateTime due = m_engine->nextDue();
            clock.set(due.isValid() ? std::max(clock.now().addMSecs(1), due) : clock.now().addSecs(60));
            m_engine->wake();
        }
        run();
    }
    qFatal("it does not settle within two hours");
}

void Stage::pass(qint64 seconds)
{
    clock.advance(seconds);
    m_engine->wake();
    run();
}

PendingIntent Stage::act(const Intent &intent)
{
    const auto pending = await(m_store->enqueue(intent));
    if (!pending)
        qFatal("enqueue failed: %s", qPrintable(pending.error().detail));
    return *pending;
}

PostId Stage::publish(const QString &text, const PostId &parent)
{
    Publish publish;
    publish.localId = PostId(localIdPrefix + entropy.uuid());
    publish.parentId = parent;
    publish.text = text;
    act(publish);
    return publish.localId;
}

FeedPage Stage::feed(const FeedScope &scope, int limit)
{
    FeedQuery query;
    query.scope = scope;
    query.limit = limit;
    const auto page = await(m_store->feed(query));
    return page.value_or(FeedPage {});
}

QList<store::OutboxRow> Stage::outbox() { return await(m_store->outbox()).value_or(QList<store::OutboxRow> {}); }

QStringList Stage::entryIds(const FeedScope &scope)
{
    QStringList ids;
    for (const FeedEntry &entry : feed(scope).entries)
        ids.append(entry.kind == FeedEntry::Kind::Post ? entry.id : u"gap"_qs);
    return ids;
}

Post Stage::post(const QString &id) { return await(m_store->post(PostId(id))).value_or(Post {}); }

QString lineOf(const Post &post)
{
    QStringList reactions;
    for (const Reaction &reaction : post.reactions)
        reactions.append(
            u"%1×%2%3"_qs.arg(reaction.emoji).arg(reaction.count).arg(reaction.isMine ? u" mine"_qs : QString()));
    return line(post.id.toString(), plainText(post.text), post.likeCount, post.isLiked, post.shareCount, post.isShared,
                post.isSaved, reactions);
}

QString lineOf(const ServerModel::Post &post)
{
    QStringList reactions;
    for (auto it = post.reactions.cbegin(); it != post.reactions.cend(); ++it) {
        const bool isMine = it.value().contains(Stage::me);
        reactions.append(u"%1×%2%3"_qs.arg(it.key()).arg(it.value().size()).arg(isMine ? u" mine"_qs : QString()));
    }
    return line(post.id, post.text, int(post.likes.size()), post.likes.contains(Stage::me), int(post.shares.size()),
                post.shares.contains(Stage::me), post.saves.contains(Stage::me), reactions);
}

} // namespace atrium::test
