// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/fixturechecks.h"

#include "api/streamevent.h"

using namespace atrium::api;

namespace atrium::test {

namespace {

QList<Result<StreamEvent>> frames(const QString &name)
{
    QList<Result<StreamEvent>> events;
    for (const QJsonValue &frame : fixtureJson(name).array())
        events.append(streamEventOf(frame.toString().toUtf8()));
    return events;
}

template <typename T> const T *payload(const Result<StreamEvent> &event)
{
    return event ? std::get_if<T>(&event->payload) : nullptr;
}

void mastodonFrames()
{
    const auto events = frames(u"stream_frames_mastodon.json"_qs);
    QCOMPARE(events.size(), 16);
    QVERIFY(payload<StatusArrived>(events.at(0)));
    QCOMPARE(payload<StatusArrived>(events.at(0))->status.id, u"70"_qs);
    QCOMPARE(events.at(0)->streams, (QList<StreamName> { { u"user"_qs, {} } }));
    QVERIFY(payload<StatusEdited>(events.at(1)) && payload<StatusEdited>(events.at(1))->status.editedAt.isValid());
    QVERIFY(payload<StatusDeleted>(events.at(2)) && payload<StatusDeleted>(events.at(2))->id == u"70");
    QVERIFY(payload<NotificationArrived>(events.at(3)));
    QVERIFY(payload<FiltersChanged>(events.at(4)));
    QVERIFY(payload<NotificationsMerged>(events.at(5)));
    QVERIFY(payload<AnnouncementChanged>(events.at(6)));
    const auto *reaction = payload<AnnouncementReactionChanged>(events.at(7));
    QVERIFY(reaction && reaction->announcementId == u"7" && reaction->reaction.count == 1); // a number on the wire
    QVERIFY(payload<AnnouncementDeleted>(events.at(8)));
    QCOMPARE(events.at(9)->streams, (QList<StreamName> { { u"list"_qs, u"12"_qs } }));
    QCOMPARE(events.at(10)->streams, (QList<StreamName> { { u"hashtag"_qs, u"release"_qs } }));
    QVERIFY(!events.at(11)); // {"error":…}
    QVERIFY(payload<UnknownEvent>(events.at(12)));
    for (int i = 13; i < 16; ++i)
        QVERIFY2(!events.at(i), qPrintable(QString::number(i)));
}

void otherFrames()
{
    const auto events = frames(u"stream_frames_others.json"_qs);
    QCOMPARE(events.at(0)->streams, (QList<StreamName> { { u"list"_qs, u"01HSCJGPZ8WA7N36096Q14DR9G"_qs } }));
    QVERIFY(payload<StatusDeleted>(events.at(1)));
    QVERIFY(events.at(1)->streams.contains({ u"public:local"_qs, {} }));
    QVERIFY(payload<FiltersChanged>(events.at(2)));
    QCOMPARE(events.at(3)->streams, (QList<StreamName> { { u"user"_qs, u"AHzMcNU77sVTUUJ596"_qs } }));
    QVERIFY(payload<StatusDeleted>(events.at(4)) && events.at(4)->streams.isEmpty());
    QVERIFY(payload<RelationshipChanged>(events.at(5))
            && payload<RelationshipChanged>(events.at(5))->accountId == u"B");
    QVERIFY(payload<UnknownEvent>(events.at(6)));
    QVERIFY(!events.at(7)); // "pong"
    const auto *reaction = payload<StatusReactionChanged>(events.at(8));
    QVERIFY(reaction && reaction->statusId == u"72" && reaction->reaction.count == 2);
}

/// The same payloads as frames of the socket; the client itself does not use this transport.
void serverSentEvents()
{
    const QByteArray text = fixture(u"stream_sse.txt"_qs);
    QVERIFY(text.contains("event: update"));
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith("data: {"))
            QVERIFY(decode<wire::Status>(line.mid(6)));
    }
}

} // namespace

FixtureChecks streamChecks()
{
    return { { u"stream_frames_mastodon.json"_qs, mastodonFrames },
             { u"stream_frames_others.json"_qs, otherFrames },
             { u"stream_sse.txt"_qs, serverSentEvents } };
}

} // namespace atrium::test
