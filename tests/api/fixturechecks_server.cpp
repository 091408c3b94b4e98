// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/call.h"
#include "api/capabilities.h"
#include "api/fixturechecks.h"

using namespace atrium::api;

namespace atrium::test {

namespace {

/// Elements of a fixture that is an array, each as a document of its own.
QList<QByteArray> elements(const QString &name)
{
    QList<QByteArray> list;
    for (const QJsonValue &element : fixtureJson(name).array())
        list.append(QJsonDocument(element.toObject()).toJson());
    return list;
}

Capabilities capabilities(const QString &nodeInfo, const char *instance, const QString &base)
{
    const wire::NodeInfo info = nodeInfo.isEmpty() ? wire::NodeInfo() : decodedFixture<wire::NodeInfo>(nodeInfo);
    return capabilitiesFrom(info, decodedFixture<wire::Instance>(QString::fromLatin1(instance)), QUrl(base));
}

void mastodonInstance()
{
    const auto instance = decodedFixture<wire::Instance>(u"instance_v2_mastodon.json"_qs);
    QCOMPARE(instance.apiVersions.value(u"mastodon"_qs), 11);
    QCOMPARE(instance.apiVersions.value(u"glitch"_qs), 1);
    QCOMPARE(instance.maxCharacters, std::optional<int>(5000));
    QCOMPARE(instance.streamingUrl, u"wss://stream.feed.example"_qs);
    const Capabilities can = capabilities({}, "instance_v2_mastodon.json", u"https://feed.example"_qs);
    QCOMPARE(can.reactions, ReactionDialect::None);
    QVERIFY(!can.traits.hasReactions && can.traits.hasQuotes && can.traits.hasMarkdown);
    QCOMPARE(can.streamingUrl, QUrl(u"wss://stream.feed.example/api/v1/streaming"_qs));
}

void gotosocialInstance()
{
    wire::NodeInfo info;
    info.softwareName = u"gotosocial"_qs;
    info.softwareVersion = u"0.20.0"_qs;
    const Capabilities can = capabilitiesFrom(info, decodedFixture<wire::Instance>(u"instance_v2_gotosocial.json"_qs),
                                              QUrl(u"https://gts.example"_qs));
    QCOMPARE(can.traits.software, u"gotosocial"_qs);
    QCOMPARE(can.traits.linkWeight, 25);
    QCOMPARE(can.traits.maxAttachments, 6);
    QCOMPARE(can.traits.maxImageBytes, 41943040);
    QVERIFY(!can.traits.honoursIdempotencyKey);
    QCOMPARE(can.multiGetLimit, 0);
}

void akkomaInstance()
{
    wire::NodeInfo info;
    info.softwareName = u"akkoma"_qs;
    const Capabilities can = capabilitiesFrom(info, decodedFixture<wire::Instance>(u"instance_v1_akkoma.json"_qs),
                                              QUrl(u"https://akko.example"_qs));
    QCOMPARE(can.reactions, ReactionDialect::Pleroma);
    QVERIFY(can.traits.hasReactions);
    QVERIFY(can.traits.hasCustomReactions);
    QVERIFY(can.traits.hasQuotes);
    QVERIFY(can.traits.hasMarkdown);
    QCOMPARE(can.traits.maxCharacters, 5000);
    QCOMPARE(can.traits.maxDescription, 5000);
    QCOMPARE(can.traits.maxImageBytes, 16'000'000);
    QCOMPARE(can.traits.maxPollOptions, 20);
    QCOMPARE(can.traits.maxPollOptionCharacters, 200);
    QCOMPARE(can.traits.maxAttachments, 16); // it announces no limit
    QCOMPARE(can.traits.linkWeight, 0); // a link counts its real length
    QVERIFY(can.isPleromaLike && can.repeatingUndoFails);
    QCOMPARE(can.multiGetKey, "ids[]");
}

void backendV2()
{
    const Capabilities can
        = capabilities(u"nodeinfo_backend.json"_qs, "instance_v2_backend.json", u"http://127.0.0.1:8787"_qs);
    QCOMPARE(can.streamingUrl, QUrl(u"ws://127.0.0.1:8787/api/v1/streaming"_qs));
    QCOMPARE(can.apiVersion, 7);
    QCOMPARE(can.traits.maxReactions, 8);
    QVERIFY(can.traits.hasReactions);
    QVERIFY(can.reactions != ReactionDialect::None);
}

void backendV1()
{
    const auto instance = decodedFixture<wire::Instance>(u"instance_v1_backend.json"_qs);
    QCOMPARE(instance.streamingUrl, u"ws://127.0.0.1:8787"_qs);
    QCOMPARE(instance.maxReactions, std::optional<int>(8));
    QCOMPARE(instance.pollMaxOptions, std::optional<int>(4));
    QCOMPARE(instance.thumbnail, u"http://127.0.0.1:8787/assets/thumb.png"_qs);
}

void nodeInfos()
{
    const auto backend = decodedFixture<wire::NodeInfo>(u"nodeinfo_backend.json"_qs);
    QCOMPARE(backend.upstreamName, u"mastodon"_qs);
    QVERIFY(backend.features.contains(u"pleroma_emoji_reactions"));
    const auto list = decodedFixtureList<wire::NodeInfo>(u"nodeinfo_other.json"_qs);
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.at(0).softwareName, u"mastodon"_qs);
    QCOMPARE(list.at(2).features, QStringList { u"pleroma_emoji_reactions"_qs });
}

void tokens()
{
    const auto list = decodedFixtureList<wire::Token>(u"tokens.json"_qs);
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.at(2).expiresIn, 3153600000);
    QCOMPARE(list.at(0).expiresIn, 0);
    QCOMPARE(list.at(0).accessToken.reveal(), "sample-token-one_0001");
    QString printed;
    QDebug(&printed) << list.at(0).accessToken;
    QVERIFY(!printed.contains(u"sample"));
}

void markers()
{
    const QList<QByteArray> all = elements(u"markers.json"_qs);
    const Result<wire::Markers> first = decode<wire::Markers>(all.at(0));
    const Result<wire::Markers> second = decode<wire::Markers>(all.at(1));
    QVERIFY(first && first->home && first->notifications && second);
    QCOMPARE(first->home->lastReadId, u"115581262392000690"_qs);
    QVERIFY(first->notifications->lastReadId.isEmpty()); // "0" is not an id
    QVERIFY(!second->home);
    QCOMPARE(second->notifications->updatedAt, utc(2025, 11, 20, 9, 15, 2)); // without a zone: UTC
}

void uploads()
{
    const auto list = decodedFixtureList<wire::MediaAttachment>(u"media_upload_replies.json"_qs);
    QCOMPARE(list.size(), 2);
    QVERIFY(list.at(0).url.isEmpty());
    QVERIFY(!list.at(1).url.isEmpty());
    QCOMPARE(list.at(1).id, u"-1284375119"_qs);
    QCOMPARE(list.at(1).width, 0);
}

void filters()
{
    const auto list = decodedFixtureList<wire::Filter>(u"filters.json"_qs);
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(0).statusIds, QStringList { u"115581262392000690"_qs });
    QCOMPARE(list.at(1).statusIds, QStringList { u"01K80K9V48MXXQKFBF5KZNWJ47"_qs });
    QCOMPARE(list.at(1).expiresAt, utc(2025, 1, 1));
}

void preferences()
{
    QCOMPARE(decodedFixture<wire::Preferences>(u"preferences_akkoma.json"_qs).visibility, u"local"_qs);
}

void scheduled()
{
    const auto post = decodedFixture<wire::ScheduledStatus>(u"scheduled_status.json"_qs);
    const QByteArray raw = fixture(u"scheduled_status.json"_qs);
    QVERIFY(!post.mediaIds.isEmpty());
    for (const QString &id : post.mediaIds)
        QVERIFY2(raw.contains(id.toLatin1()), qPrintable(id));
    QVERIFY(post.inReplyToId.size() > 16 && raw.contains(post.inReplyToId.toLatin1())); // every digit is there
    QVERIFY(post.scheduledAt.isValid());
}

Response reply(int status, const QByteArray &type, const QByteArray &body)
{
    Response response;
    response.status = status;
    response.headers = { { "content-type", type } };
    response.body = body;
    return response;
}

void errors()
{
    const QList<QByteArray> bodies = elements(u"errors.json"_qs);
    QCOMPARE(decodeError(bodies.at(0)).words(), u"Validation failed: Note is too long"_qs);
    QCOMPARE(decodeError(bodies.at(5)).words(), u"code expired"_qs);
    QCOMPARE(decodeError(bodies.at(5)).error, u"invalid_grant"_qs);
    const Response denied = reply(403, "application/json", bodies.at(4));
    QCOMPARE(failureOf(denied, true)->kind, Error::Kind::Unauthorized);
    QCOMPARE(failureOf(denied, false)->kind, Error::Kind::Rejected);
    QCOMPARE(failureOf(reply(403, "application/json", bodies.at(2)), false)->kind, Error::Kind::Rejected);
    QCOMPARE(failureOf(reply(429, "application/json", bodies.at(8)), false)->kind, Error::Kind::Throttled);
}

void bareStringError()
{
    const QByteArray body = fixture(u"error_bare_string.json"_qs);
    QCOMPARE(decodeError(body).words(), QString::fromUtf8(body.trimmed()).remove(u'"'));
    QCOMPARE(failureOf(reply(500, "application/json", body), true)->kind, Error::Kind::Offline);
}

void maintenance()
{
    Response response = reply(503, "text/html", fixture(u"error_maintenance.html"_qs));
    response.headers.append(qMakePair(QByteArray("retry-after"), QByteArray("120")));
    const std::optional<Error> error = failureOf(response, false);
    QCOMPARE(error->kind, Error::Kind::Offline);
    QCOMPARE(error->retryAfterSeconds, 120);
    QVERIFY(!error->detail.contains(u'<'));
}

void portal()
{
    QVERIFY(!isWholeJson(fixture(u"error_html_200.html"_qs)));
    QVERIFY(!decodeList<wire::Status>(fixture(u"error_html_200.html"_qs)));
}

void truncated()
{
    const auto page = decodeList<wire::Status>(fixture(u"error_truncated.json.txt"_qs));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::Malformed);
}

} // namespace

FixtureChecks serverChecks()
{
    return {
        { u"instance_v2_mastodon.json"_qs, mastodonInstance },
        { u"instance_v2_gotosocial.json"_qs, gotosocialInstance },
        { u"instance_v1_akkoma.json"_qs, akkomaInstance },
        { u"instance_v2_backend.json"_qs, backendV2 },
        { u"instance_v1_backend.json"_qs, backendV1 },
        { u"nodeinfo_backend.json"_qs, nodeInfos },
        { u"nodeinfo_other.json"_qs, nodeInfos },
        { u"tokens.json"_qs, tokens },
        { u"markers.json"_qs, markers },
        { u"media_upload_replies.json"_qs, uploads },
        { u"filters.json"_qs, filters },
        { u"preferences_akkoma.json"_qs, preferences },
        { u"scheduled_status.json"_qs, scheduled },
        { u"errors.json"_qs, errors },
        { u"error_bare_string.json"_qs, bareStringError },
        { u"error_maintenance.html"_qs, maintenance },
        { u"error_html_200.html"_qs, portal },
        { u"error_truncated.json.txt"_qs, truncated },
    };
}

} // namespace atrium::test
