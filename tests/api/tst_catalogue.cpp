// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"

#include "support/faketransport.h"

#include <QTest>

#include <functional>

using namespace atrium;
using namespace atrium::api;
using namespace atrium::test;

/// Which request each function of the catalogue sends.
class CatalogueTest : public QObject {
    Q_OBJECT

private slots:
    void callsSendTheRightRequest_data();
    void callsSendTheRightRequest();
};

namespace {

using Act = std::function<void(Client &)>;

struct Row {
    const char *request;
    Act act;
};

const PostId post(u"7"_qs);
const PersonId person(u"9"_qs);

QList<Row> rows()
{
    const Cursor newest;
    return {
        { "GET /api/v1/accounts/verify_credentials", [](Client &c) { c.verifyCredentials(); } },
        { "GET /api/v2/instance", [](Client &c) { c.instance(); } },
        { "GET /api/v1/custom_emojis", [](Client &c) { c.customEmojis(); } },
        { "GET /api/v1/timelines/home?limit=40", [=](Client &c) { c.homeFeed(newest); } },
        { "GET /api/v1/timelines/home?max_id=5&limit=20",
          [](Client &c) { c.homeFeed(Cursor::olderThan(u"5"_qs, 20)); } },
        { "GET /api/v1/timelines/public?local=true&limit=40", [=](Client &c) { c.publicFeed(true, newest); } },
        { "GET /api/v1/timelines/public?limit=40", [=](Client &c) { c.publicFeed(false, newest); } },
        { "GET /api/v1/timelines/tag/%E5%AF%BF%E5%8F%B8?limit=40", [=](Client &c) { c.tagFeed(u"寿司"_qs, newest); } },
        { "GET /api/v1/timelines/list/3?limit=40", [=](Client &c) { c.listFeed(u"3"_qs, newest); } },
        { "GET /api/v1/accounts/9/statuses?exclude_replies=true&limit=40",
          [=](Client &c) {
              c.accountFeed(person, { true, false, false, false }, newest);
          } },
        { "GET /api/v1/bookmarks?limit=40", [=](Client &c) { c.bookmarks(newest); } },
        { "GET /api/v1/favourites?limit=40", [=](Client &c) { c.favourites(newest); } },
        { "GET /api/v1/statuses/7", [](Client &c) { c.status(post); } },
        { "GET /api/v1/statuses/7/context", [](Client &c) { c.context(post); } },
        { "GET /api/v1/statuses/7/source", [](Client &c) { c.source(post); } },
        { "GET /api/v1/statuses/7/history", [](Client &c) { c.history(post); } },
        { "POST /api/v1/statuses", [](Client &c) { c.post({}, "k"); } },
        { "PUT /api/v1/statuses/7", [](Client &c) { c.edit(post, {}); } },
        { "DELETE /api/v1/statuses/7", [](Client &c) { c.remove(post); } },
        { "POST /api/v1/statuses/7/favourite", [](Client &c) { c.favourite(post, true); } },
        { "POST /api/v1/statuses/7/unfavourite", [](Client &c) { c.favourite(post, false); } },
        { "POST /api/v1/statuses/7/reblog", [](Client &c) { c.reblog(post, true); } },
        { "POST /api/v1/statuses/7/unreblog", [](Client &c) { c.reblog(post, false); } },
        { "POST /api/v1/statuses/7/bookmark", [](Client &c) { c.bookmark(post, true); } },
        { "POST /api/v1/statuses/7/unbookmark", [](Client &c) { c.bookmark(post, false); } },
        { "GET /api/v1/statuses/7/favourited_by?limit=40", [=](Client &c) { c.favouritedBy(post, newest); } },
        { "GET /api/v1/polls/4", [](Client &c) { c.poll(u"4"_qs); } },
        { "POST /api/v1/polls/4/votes",
          [](Client &c) {
              c.vote(u"4"_qs, { 0, 2 });
          } },
        { "POST /api/v2/media", [](Client &c) { c.uploadMedia({}); } },
        { "PUT /api/v1/media/5", [](Client &c) { c.describeMedia(MediaId(u"5"_qs), u"a cat"_qs); } },
        { "GET /api/v1/notifications?limit=40", [=](Client &c) { c.notifications(newest); } },
        { "GET /api/v1/markers?timeline[]=home&timeline[]=notifications", [](Client &c) { c.markers(); } },
        { "POST /api/v1/markers", [](Client &c) { c.setMarker(u"home"_qs, u"5"_qs); } },
        { "POST /api/v1/announcements/8/dismiss", [](Client &c) { c.dismissAnnouncement(AnnouncementId(u"8"_qs)); } },
        { "PUT /api/v1/announcements/8/reactions/%F0%9F%8E%89",
          [](Client &c) { c.reactToAnnouncement(AnnouncementId(u"8"_qs), u"🎉"_qs, true); } },
        { "DELETE /api/v1/announcements/8/reactions/bongo",
          [](Client &c) { c.reactToAnnouncement(AnnouncementId(u"8"_qs), u"bongo"_qs, false); } },
        { "GET /api/v1/accounts/9", [](Client &c) { c.account(person); } },
        { "GET /api/v1/accounts/lookup?acct=ana%40b.example", [](Client &c) { c.lookupAccount(u"ana@b.example"_qs); } },
        { "GET /api/v1/accounts/search?q=a%26b%20c&limit=5", [](Client &c) { c.searchAccounts(u"a&b c"_qs, 5); } },
        { "GET /api/v1/accounts/relationships?id[]=9&id[]=10",
          [](Client &c) {
              c.relationships({ person, PersonId(u"10"_qs) });
          } },
        { "POST /api/v1/accounts/9/follow", [](Client &c) { c.follow(person, true); } },
        { "POST /api/v1/accounts/9/unfollow", [](Client &c) { c.follow(person, false); } },
        { "GET /api/v2/search?q=%23x&type=hashtags&limit=40",
          [=](Client &c) { c.search(u"#x"_qs, u"hashtags"_qs, false, newest); } },
        { "POST /api/v1/tags/news/follow", [](Client &c) { c.followTag(u"news"_qs, true); } },
        { "GET /api/v1/followed_tags?limit=40", [=](Client &c) { c.followedTags(newest); } },
        { "GET /api/v1/lists", [](Client &c) { c.lists(); } },
        { "GET /api/v1/lists/3/accounts?limit=40", [=](Client &c) { c.listMembers(u"3"_qs, newest); } },
    };
}

} // namespace

void CatalogueTest::callsSendTheRightRequest_data()
{
    QTest::addColumn<int>("index");
    const QList<Row> all = rows();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all.at(i).request) << i;
}

void CatalogueTest::callsSendTheRightRequest()
{
    QFETCH(int, index);
    const Row row = rows().at(index);
    FakeTransport transport;
    Client client(transport, QUrl(u"https://feed.example"_qs), Secret("t0ken"));
    row.act(client);
    QCOMPARE(transport.line(0).replace(u"%5B%5D"_qs, u"[]"_qs), QString::fromLatin1(row.request));
    QCOMPARE(transport.sent.first().token.reveal(), "t0ken");
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
