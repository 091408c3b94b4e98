// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/decode.h"
#include "support/fixtures.h"
#include "sync/translate.h"
#include "sync/translateparts.h"

#include <QTest>

using namespace atrium;
using namespace atrium::sync;
namespace wire = api::wire;

namespace {

const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
const Reading reading { PersonId(QStringLiteral("109975280025600041")), now };

template <typename T> T one(const char *name)
{
    const Result<T> decoded = api::decode<T>(test::fixture(QLatin1String(name)));
    if (!decoded)
        qFatal("%s: %s", name, qPrintable(decoded.error().detail));
    return *decoded;
}

template <typename T> QList<T> many(const char *name)
{
    const Result<QList<T>> decoded = api::decodeList<T>(test::fixture(QLatin1String(name)));
    if (!decoded)
        qFatal("%s: %s", name, qPrintable(decoded.error().detail));
    return *decoded;
}

wire::Status plainStatus()
{
    wire::Status status;
    status.id = QStringLiteral("1");
    status.account.id = QStringLiteral("2");
    status.visibility = QStringLiteral("public");
    return status;
}

} // namespace

class TranslateTest : public QObject {
    Q_OBJECT

private slots:
    void anOrdinaryPost();
    void akkomasOddities();
    void onlyAcceptedQuotesAreShown();
    void everyKindOfAttachment();
    void sizesStayWithinReason();
    void onlyWebAddressesPass_data();
    void onlyWebAddressesPass();
    void aPreviewIsALinkAndNothingThatRuns();
    void aShareIsARowAndNotAPost();
    void unknownWordsAreTheStrictest();
    void aPersonFromTheProfile();
    void aVisibleRoleIsOfficial();
    void noticesSayWhatHappened();
    void anAnswerToMeIsAComment();
    void reactionsOnceAndBounded();
    void streamedPostsKeepWhatIDid();
    void filtersTakeOut();
    void anEditKeepsWhatItDoesNotTouch();
    void reactionsAsText();
    void everyPostOfTheFixturesTranslates();
};

void TranslateTest::anOrdinaryPost()
{
    const Post post = toPost(one<wire::Status>("status_mastodon.json"), reading);
    QCOMPARE(post.id, PostId(u"115581262392000690"_qs));
    QCOMPARE(post.author.name, u"Mira Okafor"_qs);
    QVERIFY(post.isMine);
    QCOMPARE(post.createdAt, QDateTime(QDate(2025, 11, 20), QTime(9, 15, 2, 417), Qt::UTC));
    QVERIFY(!post.editedAt.isValid());
    QCOMPARE(post.fetchedAt, now);
    QCOMPARE(post.audience, Audience::Everyone);
    QVERIFY(post.canShare);
    QCOMPARE(plainText(post.text), u"Shipping today. Details in #release, ask @jon"_qs);
    QCOMPARE(post.tags, QStringList { u"release"_qs });
    QCOMPARE(post.mentions.first().id, u"109975299686400099"_qs);
    QCOMPARE(post.likeCount, 5);
    QCOMPARE(post.shareCount, 1);
    QCOMPARE(post.commentCount, 3);
    QVERIFY(!post.isLiked);
    QVERIFY(post.parentId.isEmpty());
    const QList<Span> spans = post.text.blocks.first().spans;
    const bool hasMention = std::any_of(spans.cbegin(), spans.cend(), [](const Span &span) {
        return span.kind == Span::Kind::Mention && span.target == u"109975299686400099"_qs;
    });
    QVERIFY(hasMention);
}

void TranslateTest::akkomasOddities()
{
    const Post post = toPost(one<wire::Status>("status_akkoma.json"), reading);
    QVERIFY(post.isParentMissing);
    QVERIFY(post.parentId.isEmpty()); // "_" is never asked for
    QVERIFY(post.parentAuthorId.isEmpty());
    QVERIFY(!post.createdAt.isValid()); // 1970 is "unknown"
    QCOMPARE(post.audience, Audience::Unknown);
    QVERIFY(!post.canShare);
    QCOMPARE(post.reactions.size(), 4);
    QCOMPARE(post.reactions.first().emoji, u"☕"_qs);
    QCOMPARE(post.reactions.first().count, 2);
    QVERIFY(post.reactions.first().isMine);
    QVERIFY(post.isLiked);
    QVERIFY(post.quoted);
    QCOMPARE(plainText(post.quoted->text), u"quoted words"_qs);
    QCOMPARE(plainText(post.text).trimmed(), u"Lunch?"_qs); // the RE: line stands on the card
    QCOMPARE(post.author.followerCount, -1);
}

void TranslateTest::onlyAcceptedQuotesAreShown()
{
    int shown = 0;
    for (const wire::Status &status : many<wire::Status>("statuses_quote_states.json")) {
        const Post post = toPost(status, reading);
        const bool isAccepted = status.quote && status.quote->state == u"accepted"_qs && status.quote->quotedStatus;
        QCOMPARE(post.quoted != nullptr, isAccepted);
        if (!post.quoted)
            continue;
        ++shown;
        QVERIFY(!post.quoted->quoted); // depth 1 only
        store::Batch batch;
        addStatus(batch, status, reading);
        QCOMPARE(batch.posts.size(), 2);
    }
    QVERIFY(shown > 0);
}

void TranslateTest::everyKindOfAttachment()
{
    using Kind = Attachment::Kind;
    const QList<Attachment> media = toPost(one<wire::Status>("status_media.json"), reading).attachments;
    QVERIFY(media.size() >= 8);
    const QList<Kind> kinds { Kind::Image, Kind::Image, Kind::Gif, Kind::Gif, Kind::Video, Kind::Audio, Kind::File };
    for (int i = 0; i < kinds.size(); ++i)
        QCOMPARE(media[i].kind, kinds[i]);
    QCOMPARE(media[0].description, u"Whiteboard with the launch plan"_qs);
    QCOMPARE(media[0].focusX, -0.42);
    QCOMPARE(media[1].width, 0); // unknown
    QCOMPARE(media[6].url, QString());
    QCOMPARE(media[6].remoteUrl, u"https://far.example/file.7z"_qs);
}

void TranslateTest::sizesStayWithinReason()
{
    wire::MediaAttachment media;
    media.url = u"https://feed.example/a.png"_qs;
    media.type = u"image"_qs;
    const auto sized = [&media](int width, int height) {
        media.width = width;
        media.height = height;
        return toAttachment(media);
    };
    QCOMPARE(sized(2'000'000'000, 2'000'000'000).width, 20'000);
    QCOMPARE(sized(100, 1'000'000).height, 400);
    QCOMPARE(sized(1'000'000, 100).width, 400);
    QCOMPARE(sized(-5, 100).height, 0);
    QCOMPARE(sized(640, 360).width, 640);
}

void TranslateTest::onlyWebAddressesPass_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("passes");
    QTest::newRow("https") << u"https://feed.example/a"_qs << true;
    QTest::newRow("http") << u"http://127.0.0.1:4000/a"_qs << true;
    QTest::newRow("javascript") << u"javascript:alert(1)"_qs << false;
    QTest::newRow("file") << u"file:///etc/passwd"_qs << false;
    QTest::newRow("UNC") << u"\\\\evil\\share"_qs << false;
    QTest::newRow("data") << u"data:text/html,x"_qs << false;
    QTest::newRow("no host") << u"https:///a"_qs << false;
    QTest::newRow("user") << u"https://bank.example@evil.example/"_qs << false;
    QTest::newRow("relative") << u"/a/b"_qs << false;
    QTest::newRow("empty") << QString() << false;
}

void TranslateTest::onlyWebAddressesPass()
{
    QFETCH(QString, url);
    QFETCH(bool, passes);
    QCOMPARE(webAddress(url), passes ? url : QString());
}

void TranslateTest::aPreviewIsALinkAndNothingThatRuns()
{
    const QList<wire::PreviewCard> cards = many<wire::PreviewCard>("preview_cards.json");
    const LinkCard framed = toCard(cards.at(1)); // has an iframe, and no picture
    QCOMPARE(framed.url, u"https://video.example/v"_qs);
    QCOMPARE(framed.host, u"video.example"_qs);
    QCOMPARE(framed.title, u"Talk"_qs);
    QVERIFY(framed.imageUrl.isEmpty());
    wire::PreviewCard evil = cards.first();
    evil.image = u"file:///etc/passwd"_qs;
    QVERIFY(toCard(evil).imageUrl.isEmpty());
    evil.url = u"javascript:alert(1)"_qs;
    QCOMPARE(toCard(evil), LinkCard()); // none at all
}

void TranslateTest::aShareIsARowAndNotAPost()
{
    const QList<wire::Status> shares = many<wire::Status>("statuses_reblog.json");
    store::Batch batch;
    const store::FeedSlice::Row row = addStatus(batch, shares.first(), reading);
    QCOMPARE(row.entryId, u"115581365125120003"_qs);
    QCOMPARE(row.postId, PostId(u"115581262392000690"_qs));
    QCOMPARE(row.sharedBy, PersonId(u"109975299686400099"_qs));
    QCOMPARE(batch.posts.size(), 1);
    QCOMPARE(batch.posts.first().id, row.postId);
    QCOMPARE(batch.people.size(), 2);
}

void TranslateTest::unknownWordsAreTheStrictest()
{
    const Post post = toPost(one<wire::Status>("status_unknown_enums.json"), reading);
    QCOMPARE(post.audience, Audience::Unknown);
    QCOMPARE(visibilityOf(post.audience), u"direct"_qs);
    QVERIFY(!post.canShare);
    QCOMPARE(post.attachments.first().kind, Attachment::Kind::File);
    QVERIFY(!post.quoted);
    QCOMPARE(post.card.host, u"x.example"_qs);
}

void TranslateTest::aPersonFromTheProfile()
{
    wire::Account account;
    account.id = u"7"_qs;
    account.username = u"ana"_qs;
    account.acct = u"ana"_qs;
    account.avatar = u"https://feed.example/avatars/original/missing.png"_qs;
    account.fields = { { u"office"_qs, u"<p>Porto</p>"_qs, {} },
                       { u"Department"_qs, u"Finance"_qs, {} },
                       { u"Role"_qs, u"Head of <b>Finance</b>"_qs, {} } };
    const Person person = toPerson(account);
    QCOMPARE(person.name, u"ana"_qs);
    QCOMPARE(person.role, u"Head of Finance"_qs);
    QCOMPARE(person.place, u"Porto"_qs);
    QCOMPARE(person.avatarUrl, QString()); // initials say more
    QVERIFY(!person.isOfficial);
    account.displayName = u"Ana :probe: Sousa :unknown:"_qs;
    account.emojis = { { u"probe"_qs, u"https://feed.example/probe.png"_qs, {}, {}, true } };
    QCOMPARE(toPerson(account).name, u"Ana Sousa :unknown:"_qs);
}

void TranslateTest::aVisibleRoleIsOfficial()
{
    QVERIFY(toPerson(one<wire::Account>("account_mastodon_full.json")).isOfficial);
    QVERIFY(!toPerson(one<wire::Account>("account_akkoma.json")).isOfficial);
    wire::Account hidden;
    hidden.roles = { { u"3"_qs, u"Moderator"_qs, {}, false } };
    QVERIFY(!toPerson(hidden).isOfficial);
}

void TranslateTest::noticesSayWhatHappened()
{
    using Kind = Notice::Kind;
    QHash<QString, Kind> kinds;
    const QList<wire::Notification> all = many<wire::Notification>("notifications_mastodon.json")
        + many<wire::Notification>("notifications_other_servers.json");
    for (const wire::Notification &notification : all) {
        const Notice notice = toNotice(notification, reading);
        QCOMPARE(notice.typeName, notification.type);
        QCOMPARE(notice.id, NoticeId(notification.id));
        kinds.insert(notification.type, notice.kind);
    }
    QCOMPARE(kinds[u"mention"_qs], Kind::Mention);
    QCOMPARE(kinds[u"favourite"_qs], Kind::Like);
    QCOMPARE(kinds[u"reblog"_qs], Kind::Share);
    QCOMPARE(kinds[u"follow_request"_qs], Kind::FollowRequest);
    QCOMPARE(kinds[u"poll"_qs], Kind::PollEnded);
    QCOMPARE(kinds[u"status"_qs], Kind::NewPost);
    QCOMPARE(kinds[u"reaction"_qs], Kind::Reaction);
    QCOMPARE(kinds[u"emoji_reaction"_qs], Kind::Reaction);
    QCOMPARE(kinds[u"pleroma:emoji_reaction"_qs], Kind::Reaction);
    QCOMPARE(kinds[u"x:lottery"_qs], Kind::Other);
}

void TranslateTest::anAnswerToMeIsAComment()
{
    wire::Notification notification;
    notification.id = u"1"_qs;
    notification.type = u"mention"_qs;
    wire::Status status = plainStatus();
    status.content = u"<p>Yes</p>"_qs;
    status.inReplyToAccountId = reading.me.toString();
    notification.status = std::make_shared<const wire::Status>(status);
    QCOMPARE(toNotice(notification, reading).kind, Notice::Kind::Comment);
    QCOMPARE(toNotice(notification, reading).preview, u"Yes"_qs);
}

void TranslateTest::reactionsOnceAndBounded()
{
    QList<wire::Reaction> reactions { { u"❤️"_qs, 2, true, {}, {}, {} },
                                      { u"❤"_qs, 3, false, {}, {}, {} },
                                      { u"🎉"_qs, 0, false, {}, {}, {} },
                                      { u"🚀"_qs, 1LL << 40, false, {}, {}, {} } };
    const QList<Reaction> translated = toReactions(reactions);
    QCOMPARE(translated.size(), 2);
    QCOMPARE(translated[0].count, 3);
    QVERIFY(translated[0].isMine);
    QCOMPARE(translated[1].count, std::numeric_limits<int>::max());
    for (int i = 0; i < 10'000; ++i)
        reactions.append({ u"e%1"_qs.arg(i), 1, false, {}, {}, {} });
    QVERIFY(toReactions(reactions).size() <= 200);
}

void TranslateTest::streamedPostsKeepWhatIDid()
{
    wire::Status status = plainStatus();
    QVERIFY(!hasViewerFields(status));
    status.reactions = { { u"🎉"_qs, 3, {}, {}, {}, {} }, { u"🚀"_qs, 1, {}, {}, {}, {} } };
    Post known = toPost(status, reading);
    known.isLiked = known.isSaved = true;
    known.reactions[0].isMine = true;
    Post fresh = toPost(status, reading);
    keepViewerFields(fresh, known);
    QCOMPARE(fresh, known);
    status.favourited = false;
    QVERIFY(hasViewerFields(status));
}

void TranslateTest::filtersTakeOut()
{
    wire::Status status = plainStatus();
    status.filtered = { { u"1"_qs, u"Football"_qs, { u"home"_qs }, u"hide"_qs, {} } };
    QVERIFY(isFilteredOut(status, FeedScope::Kind::Following, now));
    QVERIFY(!isFilteredOut(status, FeedScope::Kind::Company, now));
    status.filtered.first().expiresAt = now.addSecs(-1);
    QVERIFY(!isFilteredOut(status, FeedScope::Kind::Following, now));
    status.filtered.first() = { u"1"_qs, u"Football"_qs, { u"home"_qs }, u"warn"_qs, {} };
    QVERIFY(!isFilteredOut(status, FeedScope::Kind::Following, now));
}

void TranslateTest::anEditKeepsWhatItDoesNotTouch()
{
    wire::Status current = plainStatus();
    current.language = u"pt"_qs;
    current.mediaAttachments = { { u"m1"_qs, {}, {}, {}, {}, {}, {}, {} }, { u"m2"_qs, {}, {}, {}, {}, {}, {}, {} } };
    wire::Poll poll;
    poll.id = u"9"_qs;
    poll.options = { { u"Tea"_qs, 1 }, { u"Coffee"_qs, 2 } };
    poll.expiresAt = now.addSecs(7200);
    current.poll = poll;
    Edit edit;
    edit.text = u"New text"_qs;
    const api::NewStatus sent = toNewStatus(edit, current, now);
    QCOMPARE(sent.text, u"New text"_qs);
    QCOMPARE(sent.language, u"pt"_qs);
    QCOMPARE(sent.mediaIds, (QStringList { u"m1"_qs, u"m2"_qs }));
    QCOMPARE(sent.poll.options, (QStringList { u"Tea"_qs, u"Coffee"_qs }));
    QCOMPARE(sent.poll.expiresIn, 7200);
}

void TranslateTest::reactionsAsText()
{
    QCOMPARE(reactionText({ u"🎉"_qs, u"ship_it"_qs }), u"🎉 :ship_it:"_qs);
    const api::NewStatus status = toNewStatus(PostId(u"5"_qs), { u"🎉"_qs }, Audience::Everyone);
    QCOMPARE(status.visibility, u"unlisted"_qs);
    QCOMPARE(status.inReplyToId, u"5"_qs);
    QCOMPARE(toNewStatus(PostId(u"5"_qs), { u"🎉"_qs }, Audience::Followers).visibility, u"private"_qs);
}

/// Whatever a server sent, nothing but bounded values comes out.
void TranslateTest::everyPostOfTheFixturesTranslates()
{
    int posts = 0;
    for (const char *name : { "statuses_broken.json", "statuses_extremes.json", "timeline_home_page1.json",
                              "timeline_id_lengths.json", "statuses_filtered.json", "statuses_reblog.json" }) {
        for (const wire::Status &status : many<wire::Status>(name)) {
            store::Batch batch;
            const store::FeedSlice::Row row = addStatus(batch, status, reading);
            QVERIFY(!row.entryId.isEmpty());
            for (const Post &post : batch.posts) {
                QVERIFY(!post.id.isEmpty());
                QVERIFY(post.likeCount >= 0 && post.shareCount >= 0 && post.commentCount >= 0);
                QVERIFY(post.url.isEmpty() || post.url.startsWith(u"http"_qs));
                ++posts;
            }
        }
    }
    QVERIFY(posts > 10);
}

QTEST_APPLESS_MAIN(TranslateTest)
#include "tst_translate.moc"
