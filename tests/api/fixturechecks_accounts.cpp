// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/fixturechecks.h"

using namespace atrium::api;

namespace atrium::test {

namespace {

void mastodonAccount()
{
    const auto account = decodedFixture<wire::Account>(u"account_mastodon_full.json"_qs);
    QCOMPARE(account.id, u"109975280025600041"_qs);
    QCOMPARE(account.displayName, u"Mira :verified: Okafor"_qs);
    QCOMPARE(account.emojis.size(), 1);
    QCOMPARE(account.emojis.first().shortcode, u"verified"_qs);
    QCOMPARE(account.emojis.first().staticUrl, u"https://feed.example/e/verified.png"_qs);
    QCOMPARE(account.fields.size(), 2);
    QVERIFY(!account.fields.at(0).verifiedAt.isValid());
    QCOMPARE(account.fields.at(1).verifiedAt, utc(2024, 2, 1, 8));
    QCOMPARE(account.roles.first().name, u"Owner"_qs);
    QCOMPARE(account.createdAt, utc(2023, 3, 6));
    QCOMPARE(account.lastStatusAt, utc(2025, 11, 20));
    QCOMPARE(account.followersCount, 41);
    QCOMPARE(account.discoverable, std::optional<bool>(true));
}

void gotosocialAccount()
{
    const auto account = decodedFixture<wire::Account>(u"account_gotosocial.json"_qs);
    QCOMPARE(account.id, u"01G39299NR8JT97KB6CQ643DZV"_qs);
    QVERIFY(account.uri.isEmpty());
    QVERIFY(!account.lastStatusAt.isValid());
    QVERIFY(account.locked);
}

void akkomaAccount()
{
    const auto account = decodedFixture<wire::Account>(u"account_akkoma.json"_qs);
    QCOMPARE(account.followersCount, -1); // 0 on the wire, hidden beside it
    QCOMPARE(account.followingCount, -1);
    QCOMPARE(account.statusesCount, 812);
    QVERIFY(account.source.has_value()); // says nothing about whose account it is
    QVERIFY(!account.discoverable.has_value());
}

void oddTextAccount()
{
    const auto account = decodedFixture<wire::Account>(u"account_odd_text.json"_qs);
    QVERIFY(account.displayName.contains(u'\n')); // raw: cleaning names is core's job
    QCOMPARE(account.fields.size(), 2);
    QCOMPARE(account.fields.at(1).value, u"&lt;b&gt;not bold&lt;/b&gt; &amp;amp;"_qs);
    QCOMPARE(plainText(richTextFromHtml(account.fields.at(1).value)), u"<b>not bold</b> &amp;"_qs);
}

void ownAccount()
{
    const auto account = decodedFixture<wire::Account>(u"credential_account.json"_qs);
    QVERIFY(account.source.has_value());
    QVERIFY(!account.source->note.contains(u'<'));
    QVERIFY(account.note.contains(u'<'));
    QVERIFY(account.source->language.isEmpty());
    QVERIFY(account.role.has_value());
}

void relationships()
{
    const auto relations = decodedFixtureList<wire::Relationship>(u"relationships.json"_qs);
    QCOMPARE(relations.size(), 3);
    QVERIFY(relations.at(0).following && relations.at(0).muting);
    QVERIFY(!relations.at(0).showingReblogs);
    QCOMPARE(relations.at(1).id, u"01G4E8ZR00Y43KWJRP1XPA7Z3D"_qs);
    QVERIFY(relations.at(1).requested && relations.at(1).blockedBy);
    QVERIFY(relations.at(2).showingReblogs); // not said: the usual
}

void edgeAccounts()
{
    const auto accounts = decodedFixtureList<wire::Account>(u"accounts_edge.json"_qs);
    QCOMPARE(accounts.size(), 3);
    QVERIFY(accounts.at(0).displayName.isEmpty() && accounts.at(0).avatar.isEmpty());
    QVERIFY(accounts.at(0).fields.isEmpty() && accounts.at(0).emojis.isEmpty());
    QVERIFY(accounts.at(1).suspended && accounts.at(1).limited && accounts.at(1).memorial);
    QVERIFY(accounts.at(1).moved);
    QCOMPARE(accounts.at(1).moved->id, u"201"_qs);
    QCOMPARE(accounts.at(2).followersCount, -1);
    QVERIFY(accounts.at(2).lastStatusAt.isValid());
}

void search()
{
    const auto results = decodedFixture<wire::SearchResults>(u"search.json"_qs);
    QCOMPARE(results.accounts.size(), 1);
    QCOMPARE(results.statuses.size(), 1);
    QCOMPARE(results.hashtags.size(), 2);
    QCOMPARE(results.hashtags.at(0).name, u"Release"_qs);
    QCOMPARE(results.hashtags.at(0).following, std::optional<bool>(true));
    QVERIFY(!results.hashtags.at(1).following.has_value());
}

} // namespace

FixtureChecks accountChecks()
{
    return { { u"account_mastodon_full.json"_qs, mastodonAccount },
             { u"account_gotosocial.json"_qs, gotosocialAccount },
             { u"account_akkoma.json"_qs, akkomaAccount },
             { u"account_odd_text.json"_qs, oddTextAccount },
             { u"credential_account.json"_qs, ownAccount },
             { u"relationships.json"_qs, relationships },
             { u"accounts_edge.json"_qs, edgeAccounts },
             { u"search.json"_qs, search } };
}

} // namespace atrium::test
