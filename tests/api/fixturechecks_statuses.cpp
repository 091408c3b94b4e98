// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/fixturechecks.h"

using namespace atrium::api;

namespace atrium::test {

namespace {

wire::Status status(const char *name) { return decodedFixture<wire::Status>(QString::fromLatin1(name)); }

void mastodonStatus()
{
    const wire::Status post = status("status_mastodon.json");
    QCOMPARE(post.id, u"115581262392000690"_qs);
    QCOMPARE(post.createdAt, utc(2025, 11, 20, 9, 15, 2, 417));
    QCOMPARE(post.account.acct, u"mira.okafor"_qs);
    QCOMPARE(post.mentions.size(), 1);
    QCOMPARE(post.tags.first().name, u"release"_qs);
    QCOMPARE(post.favouritesCount, 5);
    QCOMPARE(post.favourited, std::optional<bool>(false));
    const RichText text = richTextFromHtml(
        *post.content, { .mentions = { { post.mentions.first().id, u"jon"_qs, post.mentions.first().url } } });
    QList<Span::Kind> kinds;
    for (const Span &span : text.blocks.first().spans)
        kinds.append(span.kind);
    QCOMPARE(kinds, (QList<Span::Kind> { Span::Kind::Text, Span::Kind::Tag, Span::Kind::Text, Span::Kind::Mention }));
}

void gotosocialStatus()
{
    const wire::Status post = status("status_gotosocial.json");
    QCOMPARE(post.text, u"for mutuals"_qs);
    QCOMPARE(post.content.value_or(QString()), u"<p>for mutuals</p>"_qs);
    QCOMPARE(post.visibility, u"mutuals_only"_qs);
    QVERIFY(post.localOnly);
    QCOMPARE(post.whoMayReblog, std::optional<QStringList>(QStringList { u"author"_qs }));
    QVERIFY(!post.whoMayReply->contains(u"public"));
    QVERIFY(!post.hasReactionList);
}

void akkomaStatus()
{
    const wire::Status post = status("status_akkoma.json");
    QCOMPARE(post.inReplyToId, wire::unreachableId);
    QVERIFY(!post.createdAt.isValid()); // the epoch means unknown
    QCOMPARE(post.visibility, u"local"_qs);
    QCOMPARE(post.reactions.size(), 4);
    QCOMPARE(post.reactions.at(0).count, 2);
    QCOMPARE(post.reactions.at(0).me, std::optional<bool>(true));
    QCOMPARE(post.reactions.at(2).name, u"party@other.example"_qs);
    QVERIFY(post.quote && post.quote->state.isEmpty() && post.quote->quotedStatus);
    QCOMPARE(post.quote->quotedStatus->content.value_or(QString()), u"quoted words"_qs);
}

void reactionsStatus()
{
    const wire::Status post = status("status_reactions_glitch_derived.json");
    QCOMPARE(post.reactions.size(), 3);
    QCOMPARE(post.reactions.at(1).name, u"ship_it"_qs);
    QCOMPARE(post.reactions.at(2).name, u"ship_it@tokyo.example"_qs);
    QCOMPARE(post.reactions.at(2).staticUrl, u"https://tokyo.example/e/s.png"_qs);
    QVERIFY(post.localOnly);
}

void quoteStates()
{
    const auto posts = decodedFixtureList<wire::Status>(u"statuses_quote_states.json"_qs);
    QVERIFY(posts.size() >= 8);
    int withPost = 0;
    for (const wire::Status &post : posts) {
        QVERIFY(post.quote.has_value());
        withPost += post.quote->quotedStatus ? 1 : 0;
        if (post.quote->quotedStatus && post.quote->quotedStatus->quote)
            QVERIFY(!post.quote->quotedStatus->quote->quotedStatus); // one level only
    }
    QVERIFY(withPost >= 1);
    QCOMPARE(posts.first().quote->state, u"accepted"_qs);
    QCOMPARE(posts.first().quote->quotedStatusId, u"900"_qs);
    QCOMPARE(posts.first().quoteApproval, u"manual"_qs);
}

void deleteReply()
{
    const wire::Status post = status("status_delete_reply.json");
    QVERIFY(!post.content.has_value());
    QCOMPARE(post.text, u"Shipping today. Details in #release, ask @jon"_qs);
}

void unknownEnums()
{
    const wire::Status post = status("status_unknown_enums.json");
    QCOMPARE(post.visibility, u"circle"_qs);
    QCOMPARE(post.mediaAttachments.first().type, u"hologram"_qs);
    QCOMPARE(post.card->type, u"podcast"_qs);
    QCOMPARE(post.quote->state, u"haunted"_qs);
    QCOMPARE(post.filtered.first().filterAction, u"dim"_qs);
    QCOMPARE(post.filtered.first().context, (QStringList { u"home"_qs, u"smell"_qs }));
}

void media()
{
    const wire::Status post = status("status_media.json");
    QCOMPARE(post.mediaAttachments.size(), 8);
    const wire::MediaAttachment &first = post.mediaAttachments.at(0);
    QCOMPARE(first.width, 3840);
    QCOMPARE(first.focusX, -0.42);
    QCOMPARE(first.focusY, 0.69);
    QCOMPARE(post.mediaAttachments.at(1).width, 0);
    QCOMPARE(post.mediaAttachments.at(2).type, u"gifv"_qs);
    QCOMPARE(post.mediaAttachments.at(2).duration, 2.0);
    QVERIFY(post.mediaAttachments.at(4).previewUrl.isEmpty());
    QVERIFY(post.mediaAttachments.at(6).url.isEmpty());
    QCOMPARE(post.mediaAttachments.at(6).remoteUrl, u"https://far.example/file.7z"_qs);
    QCOMPARE(post.mediaAttachments.at(7).height, 20000);
}

void shortcodes()
{
    const wire::Status post = status("status_emoji_shortcodes.json");
    QCOMPARE(post.emojis.size(), 2);
    QCOMPARE(post.poll->emojis.size(), 1);
    QCOMPARE(post.poll->options.first().title, u":a: yes"_qs);
    QVERIFY(!post.poll->expiresAt.isValid());
}

void textStatus(const char *name, const QString &piece)
{
    const wire::Status post = status(name);
    QVERIFY2(plainText(richTextFromHtml(post.content.value_or(QString()))).contains(piece), name);
}

void edits()
{
    const auto versions = decodedFixtureList<wire::StatusEdit>(u"status_edits.json"_qs);
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions.at(0).pollOptions, (QStringList { u"a"_qs, u"b"_qs }));
    QVERIFY(versions.at(1).pollOptions.isEmpty());
    QVERIFY(versions.at(0).createdAt < versions.at(1).createdAt);
    QCOMPARE(versions.at(1).mediaAttachments.size(), 1);
}

void source()
{
    const auto value = decodedFixture<wire::StatusSource>(u"status_source.json"_qs);
    const QString typed = fixtureJson(u"status_source.json"_qs).object().value(u"text").toString();
    QCOMPARE(value.text, typed);
    QVERIFY(value.text.contains(QChar(0x00A0)) && value.text.contains(u'\n'));
    QCOMPARE(value.contentType, u"text/markdown"_qs);
}

void filtered()
{
    const auto posts = decodedFixtureList<wire::Status>(u"statuses_filtered.json"_qs);
    QCOMPARE(posts.size(), 3);
    QCOMPARE(posts.at(0).filtered.first().title, u"Spoilers"_qs);
    QCOMPARE(posts.at(1).filtered.first().expiresAt, utc(2025, 1, 1));
    QCOMPARE(posts.at(1).filtered.first().context, QStringList { u"notifications"_qs });
    QCOMPARE(posts.at(2).filtered.first().filterAction, u"blur"_qs);
}

void cards()
{
    const auto list = decodedFixtureList<wire::PreviewCard>(u"preview_cards.json"_qs);
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.at(0).width, 1200);
    QCOMPARE(list.at(1).type, u"video"_qs);
    QVERIFY(list.at(1).image.isEmpty());
    QCOMPARE(list.at(2).url, u"https://akko.example/x"_qs);
    QCOMPARE(list.at(2).width, 0);
}

} // namespace

FixtureChecks statusChecks()
{
    return {
        { u"status_mastodon.json"_qs, mastodonStatus },
        { u"status_gotosocial.json"_qs, gotosocialStatus },
        { u"status_akkoma.json"_qs, akkomaStatus },
        { u"status_reactions_glitch_derived.json"_qs, reactionsStatus },
        { u"statuses_quote_states.json"_qs, quoteStates },
        { u"status_delete_reply.json"_qs, deleteReply },
        { u"status_html_links.json"_qs, [] { textStatus("status_html_links.json", u"docs.example/guide"_qs); } },
        { u"status_html_hostile.json"_qs, [] { textStatus("status_html_hostile.json", u"deep"_qs); } },
        { u"status_html_akkoma.json"_qs, [] { textStatus("status_html_akkoma.json", u"chart"_qs); } },
        { u"status_html_gotosocial.json"_qs, [] { textStatus("status_html_gotosocial.json", u"inner"_qs); } },
        { u"status_rtl_zwj.json"_qs, [] { textStatus("status_rtl_zwj.json", u"👨‍👩‍👧‍👦"_qs); } },
        { u"status_emoji_shortcodes.json"_qs, shortcodes },
        { u"status_unknown_enums.json"_qs, unknownEnums },
        { u"status_media.json"_qs, media },
        { u"preview_cards.json"_qs, cards },
        { u"status_edits.json"_qs, edits },
        { u"status_source.json"_qs, source },
        { u"statuses_filtered.json"_qs, filtered },
    };
}

} // namespace atrium::test
