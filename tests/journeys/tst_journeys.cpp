// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/company.h"
#include "journeys/seat.h"
#include "support/settled.h"

#include <QApplication>
#include <QBuffer>
#include <QDirIterator>
#include <QImage>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace atrium;
using namespace atrium::test;

namespace {

constexpr int patienceMs = 20'000;
constexpr const char *childProfile = "ATRIUM_JOURNEY_PROFILE";
constexpr const char *childPost = "ATRIUM_JOURNEY_POST";

const QString party = u"🎉"_qs;
const QString privateText = u"between us, the door opens with a nine"_qs;
const QString bensText = u"Morning everyone, the lift works again"_qs;
const QString offlinePost = u"Written in the tunnel before Lindau"_qs;
const QString offlineComment = u"Answered in the tunnel before Lindau"_qs;

QByteArray picture()
{
    QImage image(320, 200, QImage::Format_RGB32);
    image.fill(QColor(0x0f, 0x76, 0x6e));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Two frames of one dot, red and blue.
QByteArray gif()
{
    return QByteArray::fromHex("47494638396101000100800000ff00000000ff"
                               "21ff0b4e45545343415045322e300301000000"
                               "21f904000a0000002c0000000001000100000202440100"
                               "21f904000a0000002c00000000010001000002024c0100"
                               "3b");
}

/// The files below `folder` that hold `text` in a form that can be read.
QStringList filesHolding(const QString &folder, const QString &text)
{
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (bytes.contains(text.toUtf8()) || bytes.contains(wide))
            found.append(file.fileName());
    }
    return found;
}

bool isQueued(Seat &seat)
{
    const auto rows = settled(seat.store().outbox());
    int posts = 0;
    int reactions = 0;
    for (const store::OutboxRow &row : rows.value_or(QList<store::OutboxRow>())) {
        posts += std::holds_alternative<Publish>(row.pending.intent) ? 1 : 0;
        reactions += std::holds_alternative<React>(row.pending.intent) ? 1 : 0;
    }
    return posts == 2 && reactions == 1;
}

bool sendFrom(models::Composer *composer, const QString &text)
{
    if (!QTest::qWaitFor([composer] { return composer->isReady(); }, patienceMs))
        return false;
    composer->setText(text);
    return QTest::qWaitFor([composer] { return composer->canSend(); }, patienceMs) && composer->send();
}

/// The other half of a journey: opens the profile without a server, writes, and dies without a word. Returns what failed.
int writeOfflineAndDie(const QString &profile, const QString &postId)
{
    Seat seat(profile);
    if (!seat.openAgain() || !QTest::qWaitFor([&] { return seat.app().connection()->isOffline(); }, patienceMs))
        return 3;
    seat.app().openThread(postId);
    seat.app().composer()->setPlaceKey(u"post"_qs);
    if (!sendFrom(seat.app().composer(), offlinePost) || !sendFrom(seat.app().commentComposer(), offlineComment))
        return 4;
    seat.app().actions()->react(postId, party, {});
    if (!QTest::qWaitFor([&] { return isQueued(seat); }, patienceMs))
        return 5;
    std::raise(SIGKILL);
    return 6;
}

} // namespace

class TestJourneys : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void feedAppearsAfterSigningIn();
    void aPostTypedHereIsOnTheServer();
    void aCommentIsOnTheServer();
    void anEmojiReactionIsOnTheServer();
    void aGifReactionIsOnTheServer();
    void anImageWithAltTextIsOnTheServer();
    void aColleaguesPostArrivesByStream();
    void everythingReadIsReadableWithoutTheServer();
    void writtenOfflineKilledAndSentExactlyOnce();
    void editAndDeletionElsewhereWhileOfflineReachTheScreen();
    void noPlainTextInTheProfile();

private:
    bool sitDown();
    bool isLive() { return seat->app().connection()->state() == int(SyncStatus::State::Live); }
    bool isSent() { return isLive() && seat->app().outbox()->count() == 0; }
    void writeOfflineInAnotherProcess();

    std::unique_ptr<QTemporaryDir> profile;
    std::unique_ptr<Company> company;
    std::unique_ptr<Seat> seat;
    QString bensPost;
};

void TestJourneys::init()
{
    profile = std::make_unique<QTemporaryDir>();
    company = std::make_unique<Company>();
    seat = std::make_unique<Seat>(profile->path());
    QVERIFY(company->start());
    bensPost = company->post(u"ben"_qs, bensText);
    company->giveReaction(u"cleo"_qs, bensPost, party);
}

void TestJourneys::cleanup()
{
    seat.reset();
    company.reset();
    profile.reset();
}

bool TestJourneys::sitDown()
{
    return seat->signIn(*company, u"ana"_qs)
        && QTest::qWaitFor([this] { return isLive() && seat->inFeed(bensPost).isValid(); }, patienceMs);
}

void TestJourneys::feedAppearsAfterSigningIn()
{
    QVERIFY(sitDown());
    QCOMPARE(seat->feedTexts().first(), bensText);
    QVERIFY(seat->feedTexts().contains(u"Public post number 45"_qs));
    QVERIFY(!seat->feedTexts().contains(u"@ben a direct post"_qs));
    QTRY_VERIFY(seat->shows(bensText));
}

void TestJourneys::aPostTypedHereIsOnTheServer()
{
    QVERIFY(sitDown());
    seat->press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(seat->hasKeyboardIn(u"Share something with your colleagues…"_qs));
    seat->type(u"Nobody knows: cake at noon in room 7"_qs);
    seat->press(Qt::Key_Return, Qt::ControlModifier);
    const auto found = [this] { return company->written(u"ana"_qs, u"Nobody knows: cake at noon in room 7"_qs); };
    QTRY_VERIFY_WITH_TIMEOUT(!found().isEmpty() && isSent(), patienceMs);
    const QJsonArray written = found();
    QCOMPARE(written.size(), 1);
    QCOMPARE(written[0][u"visibility"_qs].toString(), u"public"_qs);
    const QString id = written[0][u"id"_qs].toString();
    QTRY_COMPARE_WITH_TIMEOUT(seat->inFeed(id).delivery(), int(Delivery::Confirmed), patienceMs);
    QCOMPARE(seat->feedTexts().count(u"Nobody knows: cake at noon in room 7"_qs), 1);
    QTRY_VERIFY(seat->shows(u"cake at noon in room 7"_qs));
}

void TestJourneys::aCommentIsOnTheServer()
{
    QVERIFY(sitDown());
    QTRY_VERIFY(seat->shows(bensText));
    seat->clickCard(bensText);
    QTRY_COMPARE(seat->app().threadPostId(), bensPost);
    QTRY_VERIFY_WITH_TIMEOUT(seat->named(u"Write a comment…"_qs), patienceMs);
    seat->click(seat->named(u"Write a comment…"_qs));
    QTRY_VERIFY(seat->hasKeyboardIn(u"Write a comment…"_qs));
    seat->type(u"Good, I am on the fifth floor"_qs);
    seat->press(Qt::Key_Return, Qt::ControlModifier);
    const auto found = [this] { return company->written(u"ana"_qs, u"Good, I am on the fifth floor"_qs); };
    QTRY_VERIFY_WITH_TIMEOUT(!found().isEmpty() && isSent(), patienceMs);
    const QJsonArray written = found();
    QCOMPARE(written.size(), 1);
    QCOMPARE(written[0][u"in_reply_to_id"_qs].toString(), bensPost);
    QTRY_VERIFY_WITH_TIMEOUT(seat->inThread(written[0][u"id"_qs].toString()).isValid(), patienceMs);
    const int comments = company->hasReactions() ? 1 : 2; // Cleo's reaction is one there
    QTRY_COMPARE_WITH_TIMEOUT(seat->inFeed(bensPost).commentCount(), comments, patienceMs);
}

void TestJourneys::anEmojiReactionIsOnTheServer()
{
    QVERIFY(sitDown());
    if (!company->hasReactions()) { // Cleo's is a reply, which is known once the conversation was read
        QTRY_VERIFY(seat->shows(bensText));
        seat->clickCard(bensText);
    }
    QTRY_VERIFY_WITH_TIMEOUT(seat->named(u"🎉, 1"_qs), patienceMs);
    seat->click(seat->named(u"🎉, 1"_qs));
    QTRY_COMPARE_WITH_TIMEOUT(company->reaction(u"ana"_qs, bensPost, party), qMakePair(2, true), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(seat->named(u"🎉, 2, you reacted"_qs), patienceMs);
    seat->click(seat->named(u"🎉, 2, you reacted"_qs));
    QTRY_COMPARE_WITH_TIMEOUT(company->reaction(u"ana"_qs, bensPost, party), qMakePair(1, false), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(seat->named(u"🎉, 1"_qs), patienceMs);
}

void TestJourneys::aGifReactionIsOnTheServer()
{
    const QString file = company->upload(u"cleo"_qs, gif(), u"image/gif"_qs, u"A blinking dot"_qs);
    company->post(u"cleo"_qs, u"For the shelf #gifshelf"_qs, { { u"media_ids"_qs, QJsonArray { file } } });
    QVERIFY(sitDown());
    const models::GifModel &gifs = *seat->app().gifs();
    QTRY_COMPARE_WITH_TIMEOUT(gifs.count(), 1, patienceMs);
    const auto role = [&gifs](const char *name) { return gifs.data(gifs.index(0), gifs.roleNames().key(name)); };
    seat->app().actions()->sendGifReaction(bensPost, role("url").toString(), role("description").toString());
    const int before = company->hasReactions() ? 0 : 1; // Cleo's reaction is a reply there
    QTRY_COMPARE_WITH_TIMEOUT(company->status(bensPost)[u"replies_count"_qs].toInt(), before + 1, patienceMs);
    const QJsonArray all
        = company->get(u"ben"_qs, u"/api/v1/statuses/%1/context"_qs.arg(bensPost))[u"descendants"_qs].toArray();
    QCOMPARE(all.size(), before + 1);
    const QJsonValue reply = all.last();
    QCOMPARE(reply[u"account"_qs][u"acct"_qs].toString(), u"ana"_qs);
    const QJsonArray media = reply[u"media_attachments"_qs].toArray();
    QCOMPARE(media.size(), 1);
    QCOMPARE(media[0][u"description"_qs].toString(), u"A blinking dot"_qs);
    const auto shown = [this] { return seat->inFeed(bensPost).gifReactions(); };
    QTRY_VERIFY_WITH_TIMEOUT(shown().size() == 1 && !shown()[0].isWaiting && shown()[0].isMine, patienceMs);
}

void TestJourneys::anImageWithAltTextIsOnTheServer()
{
    QVERIFY(sitDown());
    const QString path = profile->filePath(u"holiday.png"_qs);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(picture()) > 0 && file.flush());
    models::Composer *composer = seat->app().composer();
    composer->setPlaceKey(u"post"_qs);
    QTRY_VERIFY(composer->isReady());
    composer->attachFile(QUrl::fromLocalFile(path));
    QTRY_COMPARE(composer->attachments()->count(), 1);
    QTRY_VERIFY(!composer->attachments()->isBusy());
    composer->setDescription(0, u"A plain green wall"_qs);
    QVERIFY(sendFrom(composer, u"Our new wall"_qs));
    const auto found = [this] { return company->written(u"ana"_qs, u"Our new wall"_qs); };
    QTRY_VERIFY_WITH_TIMEOUT(!found().isEmpty() && isSent(), patienceMs);
    const QJsonArray written = found();
    QCOMPARE(written.size(), 1);
    const QJsonArray media = written[0][u"media_attachments"_qs].toArray();
    QCOMPARE(media.size(), 1);
    QCOMPARE(media[0][u"type"_qs].toString(), u"image"_qs);
    QCOMPARE(media[0][u"description"_qs].toString(), u"A plain green wall"_qs);
    const auto shown = [&] { return seat->inFeed(written[0][u"id"_qs].toString()).attachments(); };
    QTRY_VERIFY_WITH_TIMEOUT(shown().size() == 1 && shown()[0].description == u"A plain green wall", patienceMs);
}

void TestJourneys::aColleaguesPostArrivesByStream()
{
    QVERIFY(sitDown());
    const QString id = company->post(u"cleo"_qs, u"Fresh from the kitchen"_qs);
    QTRY_VERIFY(seat->app().feed()->heldBack() > 0 || seat->inFeed(id).isValid());
    seat->app().feed()->showNew();
    QTRY_COMPARE(seat->feedTexts().first(), u"Fresh from the kitchen"_qs);
    QTRY_VERIFY(seat->shows(u"Fresh from the kitchen"_qs));
}

void TestJourneys::everythingReadIsReadableWithoutTheServer()
{
    const QString file = company->upload(u"ben"_qs, picture(), u"image/png"_qs, u"A plain green wall"_qs);
    const QString pictured
        = company->post(u"ben"_qs, u"Look at this wall"_qs, { { u"media_ids"_qs, QJsonArray { file } } });
    const QString talk = u"Coffee is ready upstairs"_qs;
    const QString talked = company->post(u"ben"_qs, talk);
    const QString comment = company->post(u"cleo"_qs, u"Which floor is it"_qs, { { u"in_reply_to_id"_qs, talked } });
    QVERIFY(sitDown());
    const QList<Attachment> pictures = seat->inFeed(pictured).attachments();
    QCOMPARE(pictures.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(settled(seat->store().cachedFile(pictures[0].previewUrl)), patienceMs);
    QTRY_VERIFY(seat->shows(talk));
    seat->clickCard(talk);
    QTRY_VERIFY_WITH_TIMEOUT(seat->inThread(comment).isValid(), patienceMs);
    const QStringList texts = seat->feedTexts();
    seat.reset();
    company->stop();

    seat = std::make_unique<Seat>(profile->path());
    QVERIFY(seat->openAgain());
    QTRY_VERIFY_WITH_TIMEOUT(seat->app().connection()->isOffline(), patienceMs);
    QCOMPARE(seat->feedTexts(), texts);
    QTRY_VERIFY(seat->shows(talk));
    const auto bytes = settled(seat->store().cachedFile(pictures[0].previewUrl));
    QVERIFY(bytes && !QImage::fromData(*bytes).isNull());
    seat->clickCard(talk);
    QTRY_COMPARE(seat->inThread(comment).plainText(), u"Which floor is it"_qs);
}

void TestJourneys::writeOfflineInAnotherProcess()
{
    seat.reset();
    company->stop();
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(childProfile), profile->path());
    environment.insert(QString::fromLatin1(childPost), bensPost);
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QCoreApplication::applicationFilePath(), {});
    QVERIFY(child.waitForFinished(60'000));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    QCOMPARE(child.exitCode(), SIGKILL);
}

void TestJourneys::writtenOfflineKilledAndSentExactlyOnce()
{
    QVERIFY(sitDown());
    const int port = company->port();
    writeOfflineInAnotherProcess();
    if (QTest::currentTestFailed())
        return;
    QVERIFY(company->start(port));
    QCOMPARE(company->written(u"ana"_qs, offlinePost).size(), 0);
    seat = std::make_unique<Seat>(profile->path());
    QVERIFY(seat->openAgain());
    QTRY_VERIFY_WITH_TIMEOUT(isSent(), patienceMs);
    QCOMPARE(company->written(u"ana"_qs, offlinePost).size(), 1);
    const QJsonArray comments = company->written(u"ana"_qs, offlineComment);
    QCOMPARE(comments.size(), 1);
    QCOMPARE(comments[0][u"in_reply_to_id"_qs].toString(), bensPost);
    QCOMPARE(company->reaction(u"ana"_qs, bensPost, party), qMakePair(2, true));
    QTRY_COMPARE_WITH_TIMEOUT(seat->feedTexts().count(offlinePost), 1, patienceMs);

    // Another start sends nothing again.
    seat = std::make_unique<Seat>(profile->path());
    QVERIFY(seat->openAgain());
    QTRY_VERIFY_WITH_TIMEOUT(isSent(), patienceMs);
    QCOMPARE(company->written(u"ana"_qs, offlinePost).size(), 1);
    QCOMPARE(company->written(u"ana"_qs, offlineComment).size(), 1);
}

void TestJourneys::editAndDeletionElsewhereWhileOfflineReachTheScreen()
{
    const QString doomed = company->post(u"cleo"_qs, u"Lunch is at eleven"_qs);
    QVERIFY(sitDown());
    QVERIFY(seat->inFeed(doomed).isValid());
    const int port = company->port();
    company->stop();
    QTRY_VERIFY_WITH_TIMEOUT(seat->app().connection()->isOffline(), patienceMs);

    // At another address the server is reached by everybody but us.
    QVERIFY(company->start());
    QVERIFY(company->port() != port);
    company->act(u"ben"_qs, u"edit"_qs, bensPost, { { u"status"_qs, u"Sorry, the lift is out of order again"_qs } });
    company->act(u"cleo"_qs, u"delete"_qs, doomed);
    company->stop();
    QCOMPARE(seat->inFeed(bensPost).plainText(), bensText);

    QVERIFY(company->start(port));
    seat->app().connection()->retryNow();
    QTRY_COMPARE_WITH_TIMEOUT(seat->inFeed(bensPost).plainText(), u"Sorry, the lift is out of order again"_qs,
                              patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!seat->inFeed(doomed).isValid(), patienceMs);
    QTRY_VERIFY(seat->shows(u"out of order again"_qs) && !seat->shows(u"Lunch is at eleven"_qs));
}

void TestJourneys::noPlainTextInTheProfile()
{
    company->post(u"ben"_qs, u"@ana "_qs + privateText, { { u"visibility"_qs, u"direct"_qs } });
    QVERIFY(sitDown());
    QTRY_VERIFY_WITH_TIMEOUT(seat->app().notices()->rowCount() > 0, patienceMs);
    const QString token = QString::fromLatin1(seat->token());
    QVERIFY(token.size() > 20);
    writeOfflineInAnotherProcess();
    if (QTest::currentTestFailed())
        return;
    // What lies open on purpose is found, so the search itself works.
    QVERIFY(!filesHolding(profile->path(), company->address()).isEmpty());
    for (const QString &secret : { bensText, privateText, offlinePost, offlineComment, token })
        QCOMPARE(filesHolding(profile->path(), secret), QStringList());
}

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"atrium"_qs);
    QApplication::setQuitOnLastWindowClosed(false);
    if (qEnvironmentVariableIsSet(childProfile))
        return writeOfflineAndDie(qEnvironmentVariable(childProfile), qEnvironmentVariable(childPost));
    TestJourneys journeys;
    return QTest::qExec(&journeys, argc, argv);
}

#include "tst_journeys.moc"
