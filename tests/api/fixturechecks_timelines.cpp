// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/fixturechecks.h"
#include "api/page.h"

#include <QSet>

using namespace atrium::api;

namespace atrium::test {

namespace {

QList<wire::Status> statuses(const char *name) { return decodedFixtureList<wire::Status>(QString::fromLatin1(name)); }

QStringList idsOf(const QList<wire::Status> &posts)
{
    QStringList ids;
    for (const wire::Status &post : posts)
        ids.append(post.id);
    return ids;
}

void polls()
{
    const auto list = decodedFixtureList<wire::Poll>(u"polls.json"_qs);
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.at(0).ownVotes, (QList<int> { 0, 1 }));
    QCOMPARE(list.at(0).votersCount, std::optional<qint64>(6));
    QVERIFY(!list.at(1).expiresAt.isValid());
    QVERIFY(!list.at(1).options.first().votesCount.has_value());
    QVERIFY(list.at(2).expired && !list.at(2).voted.has_value());
}

void deepContext()
{
    const auto context = decodedFixture<wire::Context>(u"context_deep.json"_qs);
    QCOMPARE(context.ancestors.size(), 3);
    QVERIFY(context.descendants.size() > 100);
    QVERIFY(idsOf(context.descendants).contains(u"7000"_qs));
}

void contextWithHoles()
{
    const auto context = decodedFixture<wire::Context>(u"context_holes.json"_qs);
    QCOMPARE(idsOf(context.ancestors), (QStringList { u"2"_qs, u"4"_qs }));
    const QStringList ids = idsOf(context.descendants);
    QVERIFY(QSet<QString>(ids.cbegin(), ids.cend()).size() < ids.size()); // told twice: the reader of threads copes
}

void homePage()
{
    QCOMPARE(statuses("timeline_home_page1.json").size(), 5);
    const QJsonArray fixtures = fixtureJson(u"manifest.json"_qs).object().value(u"fixtures").toArray();
    QByteArray link;
    for (const QJsonValue &entry : fixtures) {
        if (entry[u"file"].toString() == u"timeline_home_page1.json")
            link = entry[u"http"][u"headers"][u"Link"].toString().toLatin1();
    }
    const PageLinks links = linksOf(link, Cursor { .limit = 20 });
    QCOMPARE(links.older, std::optional<Cursor>(Cursor::olderThan(u"115581262129856690"_qs, 20)));
    QCOMPARE(links.newer, std::optional<Cursor>(Cursor::newerThan(u"115581262392000690"_qs, 20)));
}

void idLengths()
{
    QCOMPARE(idsOf(statuses("timeline_id_lengths.json")),
             (QStringList { u"100000000000000000"_qs, u"99999999999999999"_qs, u"999"_qs, u"1000"_qs }));
}

void brokenStatuses()
{
    const QList<wire::Status> posts = statuses("statuses_broken.json");
    QCOMPARE(idsOf(posts), (QStringList { u"40"_qs, u"41"_qs, u"61"_qs }));
    QVERIFY(!posts.at(0).content.has_value());
    QVERIFY(posts.at(0).mediaAttachments.isEmpty() && posts.at(0).mentions.isEmpty());
    QCOMPARE(posts.at(0).reblogsCount, 0);
    QVERIFY(posts.at(1).visibility.isEmpty());
}

void reblogs()
{
    const QList<wire::Status> posts = statuses("statuses_reblog.json");
    QCOMPARE(posts.size(), 2);
    for (const wire::Status &post : posts) {
        QVERIFY(post.reblog);
        QVERIFY(post.original().id != post.id);
    }
    QCOMPARE(posts.at(0).original().id, u"115581262392000690"_qs);
    QVERIFY(!posts.at(1).editedAt.isValid() && !posts.at(1).card && !posts.at(1).poll);
}

void extremes()
{
    const QList<wire::Status> posts = statuses("statuses_extremes.json");
    QCOMPARE(posts.size(), 3);
    QCOMPARE(posts.at(0).id, u"340282366920938463463374607431768211455"_qs);
    QCOMPARE(posts.at(0).favouritesCount, 9007199254740993);
    QCOMPARE(posts.at(0).reblogsCount, 2147483648);
    QCOMPARE(posts.at(0).poll->options.first().votesCount, std::optional<qint64>(9007199254740992));
    QCOMPARE(posts.at(0).poll->expiresAt.date().year(), 9999);
    QVERIFY(!posts.at(1).card.has_value()); // an empty address is no card
    QVERIFY(posts.at(1).tags.isEmpty());
    QVERIFY(posts.at(1).poll->options.isEmpty());
    QCOMPARE(plainText(richTextFromHtml(*posts.at(2).content)), u"no markup at all & a stray < b > and\nnew line"_qs);
}

void mastodonNotifications()
{
    const auto list = decodedFixtureList<wire::Notification>(u"notifications_mastodon.json"_qs);
    QSet<QString> types;
    bool hasFallback = false;
    bool hasMentionWithoutPost = false;
    for (const wire::Notification &notification : list) {
        types.insert(notification.type);
        hasFallback = hasFallback || !notification.fallbackTitle.isEmpty();
        hasMentionWithoutPost = hasMentionWithoutPost || (notification.type == u"mention" && !notification.status);
    }
    for (const QString &type : { u"mention"_qs, u"favourite"_qs, u"reblog"_qs, u"follow"_qs, u"poll"_qs, u"update"_qs })
        QVERIFY2(types.contains(type), qPrintable(type));
    QVERIFY(hasFallback);
    QVERIFY(hasMentionWithoutPost);
}

void otherNotifications()
{
    const auto list = decodedFixtureList<wire::Notification>(u"notifications_other_servers.json"_qs);
    QCOMPARE(list.size(), 6);
    QCOMPARE(list.at(0).emoji, u"blobcat"_qs);
    QCOMPARE(list.at(0).emojiUrl, u"https://akko.example/emoji/blobcat.png"_qs);
    QCOMPARE(list.at(0).seen, std::optional<bool>(false));
    QCOMPARE(list.at(2).type, u"pending.reply"_qs);
    QVERIFY(list.at(3).emoji.isEmpty());
    QCOMPARE(list.at(4).emoji, u"🎉"_qs);
    QCOMPARE(list.at(5).type, u"x:lottery"_qs);
}

void groupedNotifications()
{
    const auto grouped = decodedFixture<wire::GroupedNotifications>(u"notifications_grouped.json"_qs);
    QCOMPARE(grouped.groups.size(), 3);
    QCOMPARE(grouped.groups.at(0).mostRecentNotificationId, u"196014"_qs);
    QCOMPARE(grouped.groups.at(1).mostRecentNotificationId, u"196012"_qs);
    QCOMPARE(grouped.groups.at(0).notificationsCount, 93);
    QCOMPARE(grouped.groups.at(0).sampleAccountIds.size(), 3);
    QCOMPARE(grouped.accounts.last().id, u"500"_qs); // a partial one
    QCOMPARE(grouped.groups.at(2).statusId, u"404404"_qs);
}

void conversations()
{
    const auto list = decodedFixtureList<wire::Conversation>(u"conversations.json"_qs);
    QCOMPARE(list.size(), 2);
    QVERIFY(list.at(0).unread && list.at(0).lastStatus);
    QVERIFY(list.at(1).accounts.isEmpty() && !list.at(1).lastStatus);
}

void announcements()
{
    const auto list = decodedFixtureList<wire::Announcement>(u"announcements.json"_qs);
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.at(0).startsAt, utc(2025, 11, 21, 9));
    QCOMPARE(list.at(0).reactions.at(1).url, u"https://feed.example/e/bongo.gif"_qs);
    QVERIFY(list.at(1).allDay && list.at(1).read);
    QVERIFY(!list.at(2).startsAt.isValid());
}

} // namespace

FixtureChecks timelineChecks()
{
    return {
        { u"polls.json"_qs, polls },
        { u"context_deep.json"_qs, deepContext },
        { u"context_holes.json"_qs, contextWithHoles },
        { u"timeline_home_page1.json"_qs, homePage },
        { u"timeline_id_lengths.json"_qs, idLengths },
        { u"statuses_broken.json"_qs, brokenStatuses },
        { u"statuses_reblog.json"_qs, reblogs },
        { u"statuses_extremes.json"_qs, extremes },
        { u"notifications_mastodon.json"_qs, mastodonNotifications },
        { u"notifications_other_servers.json"_qs, otherNotifications },
        { u"notifications_grouped.json"_qs, groupedNotifications },
        { u"conversations.json"_qs, conversations },
        { u"announcements.json"_qs, announcements },
    };
}

} // namespace atrium::test
