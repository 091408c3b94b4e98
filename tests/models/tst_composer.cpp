// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/composer.h"

#include "models/outboxmodel.h"
#include "models/pictures.h"
#include "store/storetest.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace atrium;
using namespace atrium::models;
using namespace atrium::store;

namespace {

const QString place = QStringLiteral("post");

/// A store, a folder with files, and the composer opened at one place.
struct Desktop {
    explicit Desktop(const QString &placeKey = place) { open(placeKey); }

    void open(const QString &placeKey)
    {
        composer = std::make_unique<Composer>(*store, store.clock, [this](const QString &) { return ready(gif); });
        composer->setPlaceKey(placeKey);
        QTRY_VERIFY(composer->isReady());
    }
    void limitTo(const ServerTraits &traits)
    {
        Batch batch;
        batch.traits = traits;
        get(store->commit(batch));
        QTRY_COMPARE(composer->limit(), traits.maxCharacters);
    }
    QUrl file(const QString &name, const QByteArray &bytes)
    {
        QFile file(files.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) >= 0 ? QUrl::fromLocalFile(file.fileName())
                                                                         : QUrl();
    }
    Draft draft(const QString &placeKey = place) { return answer(store->draft(placeKey)).value_or(Draft()); }
    template <typename T> T sentIntent()
    {
        const QList<OutboxRow> rows = get(store->outbox());
        return rows.isEmpty() ? T() : std::get<T>(rows.last().pending.intent);
    }
    QVariant attachment(int row, const char *role) const
    {
        const AttachmentListModel *model = composer->attachments();
        return model->data(model->index(row), model->roleNames().key(role));
    }

    TestStore store;
    QTemporaryDir files;
    Result<QByteArray> gif = failed(Error::Kind::Missing, {});
    std::unique_ptr<Composer> composer;
};

} // namespace

class TestComposer : public QObject {
    Q_OBJECT

private slots:
    void whatIsTypedIsSavedHalfASecondLater();
    void typingWithoutAPauseIsSavedToo();
    void everythingIsThereAfterARestart();
    void placesHaveDraftsOfTheirOwn();
    void countsByTheRulesOfTheServer();
    void nothingIsNotSent();
    void sendingEmptiesThePlace();
    void whatIsSentBeforeThePlaceIsReadGoesOut();
    void aCommentNamesWhomItAnswers();
    void aCommentGoesToNoMorePeopleThanItsPost();
    void aCommentIsNotWidenedAfterwards();
    void anEditStartsFromWhatWasTyped();
    void anEditAsksForWhatWasTyped();
    void anEditWithoutWhatWasTypedSaysSo();
    void picturesComeInWithoutPlaceAndName();
    void badFilesAreRefusedInWords();
    void noMoreFilesThanTheServerTakes();
    void describedOrDecorative();
    void gifsOfTheShelf();
    void pollsAreChecked();
    void aReclaimedPostJoinsTheDraft();
    void limitsThatShrankAreSaidInWords();
    void aMissingDescriptionIsAskedForOnce();
    void pollAnswersMove();
    void aRemovedFileDoesNotComeBack();
};

void TestComposer::whatIsTypedIsSavedHalfASecondLater()
{
    Desktop desk;
    desk.composer->setText(u"Hello"_qs);
    QVERIFY(desk.composer->isSaving());
    QTRY_COMPARE_WITH_TIMEOUT(desk.draft().text, u"Hello"_qs, 600);
    QTRY_VERIFY(!desk.composer->isSaving());
    QCOMPARE(desk.composer->savedText(), u"Draft saved"_qs);
}

void TestComposer::typingWithoutAPauseIsSavedToo()
{
    Desktop desk;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 800) {
        desk.composer->setText(desk.composer->text() + u'x');
        QTest::qWait(50);
    }
    QVERIFY(desk.draft().text.size() >= 4);
}

void TestComposer::everythingIsThereAfterARestart()
{
    Desktop desk;
    desk.composer->setText(u"Look"_qs);
    desk.composer->setSubject(u"Prototypes"_qs);
    desk.composer->setAudience(int(Audience::Followers));
    desk.composer->attachFile(desk.file(u"chair.png"_qs, pictures::png()));
    QTRY_COMPARE(desk.attachment(0, "isBusy").toBool(), false);
    desk.composer->setDescription(0, u"Three chairs"_qs);
    desk.composer.reset(); // closing keeps what the timer had not
    desk.store.reopen();
    desk.open(place);
    QCOMPARE(desk.composer->text(), u"Look"_qs);
    QCOMPARE(desk.composer->subject(), u"Prototypes"_qs);
    QCOMPARE(desk.composer->audience(), int(Audience::Followers));
    QCOMPARE(desk.attachment(0, "description").toString(), u"Three chairs"_qs);
    const QString blobId = desk.attachment(0, "blobId").toString();
    QVERIFY(get(desk.store->blob(blobId)).startsWith("\x89PNG"));
    QCOMPARE(desk.attachment(0, "previewUrl").toString(), u"image://atrium/draft:"_qs + blobId);
}

void TestComposer::placesHaveDraftsOfTheirOwn()
{
    Desktop desk;
    desk.composer->setText(u"for everybody"_qs);
    desk.composer->setPlaceKey(u"reply:1"_qs);
    QCOMPARE(desk.composer->text(), QString());
    QCOMPARE(desk.composer->parentId(), u"1"_qs);
    QTRY_VERIFY(desk.composer->isReady());
    desk.composer->setText(u"for Ana"_qs);
    desk.composer->setPlaceKey(place);
    QTRY_COMPARE(desk.composer->text(), u"for everybody"_qs);
    desk.composer->setPlaceKey(u"reply:1"_qs);
    QTRY_COMPARE(desk.composer->text(), u"for Ana"_qs);
}

void TestComposer::countsByTheRulesOfTheServer()
{
    Desktop desk;
    ServerTraits traits;
    traits.maxCharacters = 40;
    desk.limitTo(traits);
    desk.composer->setText(u"👨‍👩‍👧 https://example.org/a/very/long/address/that/weighs/less"_qs);
    QCOMPARE(desk.composer->remaining(), 40 - 2 - 23);
    desk.composer->setSubject(u"abc"_qs);
    QCOMPARE(desk.composer->remaining(), 40 - 2 - 23 - 3);
    desk.composer->setText(QString(41, u'x'));
    QCOMPARE(desk.composer->remaining(), -4);
    QVERIFY(!desk.composer->canSend());
    QVERIFY(!desk.composer->problem().isEmpty());
}

void TestComposer::nothingIsNotSent()
{
    Desktop desk;
    const QSignalSpy refused(desk.composer.get(), &Composer::refused);
    desk.composer->setText(u"  \n "_qs);
    QVERIFY(!desk.composer->canSend());
    QVERIFY(!desk.composer->send());
    QVERIFY(get(desk.store->outbox()).isEmpty());
}

void TestComposer::sendingEmptiesThePlace()
{
    Desktop desk;
    QSignalSpy sent(desk.composer.get(), &Composer::sent);
    desk.composer->setText(u"Good morning"_qs);
    desk.composer->setSubject(u"Weather"_qs);
    QVERIFY(desk.composer->send());
    QVERIFY(!desk.composer->send()); // a second click sends nothing
    QTRY_COMPARE(sent.count(), 1);
    const auto publish = desk.sentIntent<Publish>();
    QCOMPARE(publish.text, u"Good morning"_qs);
    QVERIFY(publish.isSensitive);
    QCOMPARE(sent[0][0].toString(), publish.localId.toString());
    QCOMPARE(desk.composer->text(), QString());
    QTRY_VERIFY(!answer(desk.store->draft(place)));
    QCOMPARE(get(desk.store->outbox()).size(), 1);
}

void TestComposer::whatIsSentBeforeThePlaceIsReadGoesOut()
{
    Desktop desk;
    get(desk.store->commit(aBatch({ aPost(1) })));
    desk.composer->setPlaceKey(u"reply:1"_qs);
    desk.composer->setText(u"Exactly"_qs);
    QVERIFY(!desk.composer->isReady());
    QSignalSpy refused(desk.composer.get(), &Composer::refused);
    QVERIFY(!desk.composer->send());
    QTRY_VERIFY(desk.sentIntent<Publish>().text.contains(u"Exactly"));
    QCOMPARE(desk.sentIntent<Publish>().parentId, PostId(u"1"_qs));
    QVERIFY(refused.isEmpty());
    QTest::qWait(50);
    QCOMPARE(get(desk.store->outbox()).size(), 1);
}

void TestComposer::aCommentNamesWhomItAnswers()
{
    Desktop desk;
    get(desk.store->commit(aBatch({ aPost(1), aPost(2).mine() })));
    desk.composer->setPlaceKey(u"reply:1"_qs);
    QTRY_VERIFY(desk.composer->isReady());
    desk.composer->setText(u"Lovely"_qs);
    QCOMPARE(desk.composer->remaining(), desk.composer->limit() - int(qstrlen("@ana Lovely")));
    QVERIFY(desk.composer->send());
    QTRY_COMPARE(desk.sentIntent<Publish>().text, u"@ana Lovely"_qs);
    QCOMPARE(desk.sentIntent<Publish>().parentId, PostId(u"1"_qs));
    QTRY_VERIFY(desk.composer->isEmpty());
    desk.composer->setText(u"As @ana says"_qs);
    QVERIFY(desk.composer->send());
    QTRY_COMPARE(desk.sentIntent<Publish>().text, u"As @ana says"_qs);
    desk.composer->setPlaceKey(u"reply:2"_qs); // to oneself
    QTRY_VERIFY(desk.composer->isReady());
    desk.composer->setText(u"PS"_qs);
    QVERIFY(desk.composer->send());
    QTRY_COMPARE(desk.sentIntent<Publish>().text, u"PS"_qs);
}

void TestComposer::aCommentGoesToNoMorePeopleThanItsPost()
{
    Desktop desk;
    get(desk.store->commit(aBatch({ aPost(1).change([](Post &post) { post.audience = Audience::Followers; }),
                                    aPost(2).change([](Post &post) { post.audience = Audience::Unknown; }) })));
    desk.composer->setPlaceKey(u"reply:1"_qs);
    QTRY_VERIFY(desk.composer->isReady());
    QCOMPARE(desk.composer->audience(), int(Audience::Followers));
    desk.composer->setPlaceKey(u"reply:2"_qs);
    QTRY_VERIFY(desk.composer->isReady());
    QCOMPARE(desk.composer->audience(), int(Audience::Named));
}

void TestComposer::aCommentIsNotWidenedAfterwards()
{
    Desktop desk;
    get(desk.store->commit(aBatch({ aPost(1).change([](Post &post) { post.audience = Audience::Followers; }),
                                    aPost(2).change([](Post &post) { post.audience = Audience::Quiet; }) })));
    desk.composer->setPlaceKey(u"reply:1"_qs);
    QTRY_VERIFY(desk.composer->isReady());
    QCOMPARE(desk.composer->widestAudience(), int(Audience::Followers));
    desk.composer->setText(u"Between us"_qs);
    desk.composer->setAudience(int(Audience::Everyone));
    QCOMPARE(desk.composer->audience(), int(Audience::Followers));
    desk.composer->setAudience(int(Audience::Named));
    QCOMPARE(desk.composer->audience(), int(Audience::Named));
    desk.composer->setAudience(int(Audience::Quiet));
    QVERIFY(desk.composer->send());
    QTRY_COMPARE(desk.sentIntent<Publish>().audience, Audience::Followers);
    // A draft that is older than what is known of its post.
    Draft wide;
    wide.placeKey = u"reply:2"_qs;
    wide.text = u"For all to read"_qs;
    get(desk.store->saveDraft(wide));
    desk.composer->setPlaceKey(wide.placeKey);
    QTRY_COMPARE(desk.composer->text(), wide.text);
    QTRY_COMPARE(desk.composer->audience(), int(Audience::Quiet));
    desk.composer->setPlaceKey(place); // what answers nothing is free again
    QTRY_VERIFY(desk.composer->isReady());
    desk.composer->setAudience(int(Audience::Followers));
    desk.composer->setAudience(int(Audience::Everyone));
    QCOMPARE(desk.composer->audience(), int(Audience::Everyone));
}

void TestComposer::anEditStartsFromWhatWasTyped()
{
    Desktop desk;
    const QDateTime edited = testStart.addSecs(77);
    get(desk.store->commit(aBatch({ aPost(1).mine().change([&edited](Post &post) {
        post.source = u"typed **so**"_qs;
        post.editedAt = edited;
    }) })));
    desk.composer->setPlaceKey(u"edit:1"_qs);
    QTRY_COMPARE(desk.composer->text(), u"typed **so**"_qs);
    desk.composer->setText(u"typed otherwise"_qs);
    QTRY_VERIFY(!desk.composer->isSaving());
    desk.composer.reset();
    desk.open(u"edit:1"_qs); // the version that was opened is remembered as well
    QCOMPARE(desk.composer->text(), u"typed otherwise"_qs);
    QTest::qWait(20);
    QVERIFY(desk.composer->send());
    QTRY_COMPARE(desk.sentIntent<Edit>().text, u"typed otherwise"_qs);
    QCOMPARE(desk.sentIntent<Edit>().baseEditedAt, edited);
}

void TestComposer::anEditAsksForWhatWasTyped()
{
    Desktop desk;
    const QDateTime edited = testStart.addSecs(77);
    get(desk.store->commit(aBatch({ aPost(1).mine().saying(u"typed so"_qs) })));
    QSignalSpy wanted(desk.composer.get(), &Composer::wantSource);
    desk.composer->setPlaceKey(u"edit:1"_qs);
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<PostId>(), PostId(u"1"_qs));
    get(desk.store->commit(aBatch({ aPost(2) }))); // something else
    QTest::qWait(20);
    QVERIFY(!desk.composer->isReady());
    QVERIFY(desk.composer->text().isEmpty());
    get(desk.store->commit(aBatch({ aPost(1).mine().saying(u"typed so"_qs).change([&edited](Post &post) {
        post.source = u"typed **so**"_qs;
        post.subject = u"Prototypes"_qs;
        post.editedAt = edited; // elsewhere, meanwhile
    }) })));
    QTRY_VERIFY(desk.composer->isReady());
    QCOMPARE(desk.composer->text(), u"typed **so**"_qs);
    QCOMPARE(desk.composer->subject(), u"Prototypes"_qs);
    QVERIFY(desk.composer->notice().isEmpty());
    QVERIFY(desk.composer->send());
    QTRY_COMPARE(desk.sentIntent<Edit>().baseEditedAt, edited);
    QVERIFY(desk.sentIntent<Edit>().isSensitive);
}

void TestComposer::anEditWithoutWhatWasTypedSaysSo()
{
    Desktop desk;
    get(desk.store->commit(aBatch({ aPost(1).mine().saying(u"typed so"_qs) })));
    QSignalSpy wanted(desk.composer.get(), &Composer::wantSource);
    desk.composer->setPlaceKey(u"edit:1"_qs);
    QTRY_COMPARE(wanted.size(), 1);
    desk.composer->doWithoutSource(PostId(u"2"_qs));
    QTest::qWait(20);
    QVERIFY(!desk.composer->isReady());
    desk.composer->doWithoutSource(PostId(u"1"_qs));
    QTRY_VERIFY(desk.composer->isReady());
    QCOMPARE(desk.composer->text(), u"typed so"_qs);
    QVERIFY(desk.composer->notice().contains(u"could not be fetched"_qs));
}

void TestComposer::picturesComeInWithoutPlaceAndName()
{
    Desktop desk;
    desk.composer->attachFile(desk.file(u"Ana at home.jpg"_qs, pictures::jpeg(1)));
    QVERIFY(!desk.composer->canSend()); // still being read
    QTRY_VERIFY(desk.composer->canSend());
    const Draft kept = desk.draft();
    QCOMPARE(kept.attachments.size(), 1);
    QCOMPARE(kept.attachments[0].fileName, u"image.jpg"_qs);
    QVERIFY(!get(desk.store->blob(kept.attachments[0].blobId)).contains("GPS"));
}

void TestComposer::badFilesAreRefusedInWords()
{
    Desktop desk;
    QSignalSpy refused(desk.composer.get(), &Composer::refused);
    desk.composer->attachFile(desk.file(u"broken.png"_qs, pictures::png().left(70)));
    QTRY_COMPARE(refused.count(), 1);
    desk.composer->attachFile(QUrl(u"https://example.org/a.png"_qs));
    QTRY_COMPARE(refused.count(), 2);
    QCOMPARE(desk.composer->attachments()->count(), 0);
    QVERIFY(refused[0][0].toString().contains(u"damaged"_qs));
}

void TestComposer::noMoreFilesThanTheServerTakes()
{
    Desktop desk;
    ServerTraits traits;
    traits.maxAttachments = 1;
    traits.maxCharacters = 77;
    desk.limitTo(traits);
    const QSignalSpy refused(desk.composer.get(), &Composer::refused);
    const QUrl file = desk.file(u"a.png"_qs, pictures::png());
    desk.composer->attachFile(file);
    desk.composer->attachFile(file);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(desk.composer->attachments()->count(), 1);
    desk.composer->removeAttachment(0);
    QCOMPARE(desk.composer->attachments()->count(), 0);
}

void TestComposer::describedOrDecorative()
{
    Desktop desk;
    desk.composer->attachImage(pictures::halves());
    QTRY_VERIFY(desk.attachment(0, "needsDescription").toBool());
    QCOMPARE(desk.composer->attachments()->undescribed(), 1);
    desk.composer->setDecorative(0, true);
    QVERIFY(!desk.attachment(0, "needsDescription").toBool());
    desk.composer->setDecorative(0, false);
    desk.composer->setDescription(0, u"Red and blue"_qs);
    QVERIFY(!desk.attachment(0, "needsDescription").toBool());
    desk.composer->setDescription(0, QString(2000, u'x'));
    QVERIFY(!desk.composer->canSend());
    QVERIFY(!desk.attachment(0, "problem").toString().isEmpty());
}

void TestComposer::gifsOfTheShelf()
{
    Desktop desk;
    QSignalSpy refused(desk.composer.get(), &Composer::refused);
    desk.composer->attachGif(u"https://example.org/x.gif"_qs, u"A cat claps"_qs);
    QTRY_COMPARE(refused.count(), 1);
    desk.gif = pictures::gif();
    desk.composer->attachGif(u"https://example.org/x.gif"_qs, u"A cat claps"_qs);
    QTRY_COMPARE(desk.attachment(0, "description").toString(), u"A cat claps"_qs);
    QTRY_VERIFY(desk.composer->canSend()); // a GIF alone is a post
}

void TestComposer::pollsAreChecked()
{
    Desktop desk;
    desk.composer->setText(u"Picnic?"_qs);
    desk.composer->setPollOptions({ u"Friday"_qs });
    QVERIFY(!desk.composer->canSend());
    desk.composer->setPollOptions({ u"Friday"_qs, u" "_qs });
    QVERIFY(!desk.composer->canSend());
    desk.composer->setPollOptions({ u"Friday"_qs, u"Saturday"_qs });
    QVERIFY(desk.composer->canSend());
    QVERIFY(desk.composer->send());
    QTRY_COMPARE(desk.sentIntent<Publish>().poll.options.size(), 2);
}

void TestComposer::aReclaimedPostJoinsTheDraft()
{
    Desktop desk;
    OutboxModel outbox(*desk.store, desk.store.clock);
    desk.composer->setText(u"first"_qs);
    QVERIFY(desk.composer->send());
    QTRY_COMPARE(outbox.count(), 1);
    QTRY_VERIFY(desk.composer->isEmpty());
    desk.composer->setText(u"second"_qs);
    QTRY_VERIFY(!desk.composer->isSaving());
    QSignalSpy reclaimed(&outbox, &OutboxModel::reclaimed);
    outbox.reclaim(get(desk.store->outbox())[0].pending.sequence);
    QTRY_COMPARE(reclaimed.count(), 1);
    QCOMPARE(reclaimed[0][0].toString(), place);
    QTRY_COMPARE(desk.composer->text(), u"first\n\nsecond"_qs); // nothing is overwritten
    QTRY_COMPARE(outbox.count(), 0);
}

void TestComposer::limitsThatShrankAreSaidInWords()
{
    Desktop desk;
    desk.composer->setText(QString(90, u'x'));
    for (int i = 0; i < 2; ++i)
        desk.composer->attachImage(pictures::halves());
    QTRY_VERIFY(desk.composer->canSend());
    QTRY_VERIFY(!desk.composer->isSaving());
    ServerTraits traits;
    traits.maxCharacters = 80;
    traits.maxAttachments = 1;
    desk.limitTo(traits);
    QVERIFY(!desk.composer->canSend());
    QVERIFY(desk.composer->problem().contains(u"too long"_qs));
    desk.composer->setText(u"short"_qs);
    QVERIFY(desk.composer->problem().contains(u"at most"_qs));
    QCOMPARE(desk.composer->attachments()->count(), 2); // nothing is thrown away
    desk.composer->removeAttachment(1);
    QVERIFY(desk.composer->canSend());
}

void TestComposer::aMissingDescriptionIsAskedForOnce()
{
    Desktop desk;
    QSignalSpy nudged(desk.composer.get(), &Composer::nudged);
    desk.composer->attachImage(pictures::halves());
    QTRY_VERIFY(desk.composer->canSend());
    QVERIFY(!desk.composer->send());
    QCOMPARE(nudged.count(), 1);
    QVERIFY(desk.composer->isNudged());
    QVERIFY(desk.composer->send());
    QTRY_COMPARE(desk.sentIntent<Publish>().attachments.size(), 1);
}

void TestComposer::pollAnswersMove()
{
    Desktop desk;
    desk.composer->setPollOptions({ u"a"_qs, u"b"_qs, u"c"_qs });
    desk.composer->movePollOption(2, 0);
    QCOMPARE(desk.composer->pollOptions(), (QStringList { u"c"_qs, u"a"_qs, u"b"_qs }));
    desk.composer->movePollOption(0, 3);
    desk.composer->movePollOption(-1, 1);
    QCOMPARE(desk.composer->pollOptions(), (QStringList { u"c"_qs, u"a"_qs, u"b"_qs }));
}

void TestComposer::aRemovedFileDoesNotComeBack()
{
    Desktop desk;
    desk.composer->attachImage(pictures::halves());
    QCOMPARE(desk.composer->attachments()->count(), 1);
    desk.composer->removeAttachment(0); // while it is still being read
    QTest::qWait(300);
    QCOMPARE(desk.composer->attachments()->count(), 0);
    QVERIFY(desk.draft().attachments.isEmpty());
}

QTEST_MAIN(TestComposer)
#include "tst_composer.moc"
