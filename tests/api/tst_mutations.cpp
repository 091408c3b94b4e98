// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/decode.h"

#include "support/fixtures.h"

#include <QHash>
#include <QTest>

#include <functional>
#include <optional>

using namespace atrium;
using namespace atrium::api;
using namespace atrium::test;

/// Every key of every recorded reply, one at a time: gone, null, or of another type. Decoding never crashes, and one
/// broken item never takes its neighbours along.
class MutationsTest : public QObject {
    Q_OBJECT

private slots:
    void brokenKeyHurtsOneItemOnly_data();
    void brokenKeyHurtsOneItemOnly();
    void brokenFrameIsOneBrokenFrame_data();
    void brokenFrameIsOneBrokenFrame();
    void cutDocumentIsMalformed();
    void bytesOutOfPlaceAreRepaired_data();
    void bytesOutOfPlaceAreRepaired();
    void capsHold();
    void timesAreRead_data();
    void timesAreRead();
};

namespace {

/// How many items came out; nothing when the document was refused.
using Decode = std::function<std::optional<qsizetype>(const QByteArray &)>;

template <typename T> Decode one()
{
    return [](const QByteArray &json) -> std::optional<qsizetype> {
        return decode<T>(json) ? std::optional<qsizetype>(1) : std::nullopt;
    };
}

template <typename T> Decode many()
{
    return [](const QByteArray &json) -> std::optional<qsizetype> {
        const Result<QList<T>> list = decodeList<T>(json);
        return list ? std::optional<qsizetype>(list->size()) : std::nullopt;
    };
}

QHash<QString, Decode> decoders()
{
    return {
        { u"Account"_qs, one<wire::Account>() },
        { u"CredentialAccount"_qs, one<wire::Account>() },
        { u"[Account]"_qs, many<wire::Account>() },
        { u"[Relationship]"_qs, many<wire::Relationship>() },
        { u"Status"_qs, one<wire::Status>() },
        { u"[Status]"_qs, many<wire::Status>() },
        { u"[PreviewCard]"_qs, many<wire::PreviewCard>() },
        { u"[StatusEdit]"_qs, many<wire::StatusEdit>() },
        { u"StatusSource"_qs, one<wire::StatusSource>() },
        { u"[Poll]"_qs, many<wire::Poll>() },
        { u"Context"_qs, one<wire::Context>() },
        { u"[Notification]"_qs, many<wire::Notification>() },
        { u"GroupedNotifications"_qs, one<wire::GroupedNotifications>() },
        { u"[Conversation]"_qs, many<wire::Conversation>() },
        { u"SearchResults"_qs, one<wire::SearchResults>() },
        { u"[Announcement]"_qs, many<wire::Announcement>() },
        { u"[Filter]"_qs, many<wire::Filter>() },
        { u"Preferences"_qs, one<wire::Preferences>() },
        { u"ScheduledStatus"_qs, one<wire::ScheduledStatus>() },
        { u"InstanceV2"_qs, one<wire::Instance>() },
        { u"InstanceV1"_qs, one<wire::Instance>() },
        { u"NodeInfo"_qs, one<wire::NodeInfo>() },
        { u"[NodeInfo]"_qs, many<wire::NodeInfo>() },
        { u"[Token]"_qs, many<wire::Token>() },
        { u"[MediaAttachment]"_qs, many<wire::MediaAttachment>() },
        { u"[Markers]"_qs, many<wire::Markers>() },
    };
}

using Rebuild = std::function<QJsonValue(const QJsonValue &)>; ///< the whole document with one value replaced
using Visit = std::function<void(const QJsonValue &document, const QString &path)>;

const QList<QJsonValue> wrongValues { QJsonValue::Null,
                                      true,
                                      -7,
                                      1.5,
                                      u"text"_qs,
                                      QJsonArray(),
                                      QJsonObject(),
                                      QJsonArray { 1, u"x"_qs, QJsonValue::Null } };
/// How many elements of an array are changed: the rest is of the same kind.
int mutatedElements(const QString &path) { return path.isEmpty() ? 2 : 1; }

void forEachMutation(const QJsonValue &value, const QString &path, const Rebuild &rebuild, const Visit &visit);

void mutateObject(const QJsonObject &object, const QString &path, const Rebuild &rebuild, const Visit &visit)
{
    for (const QString &key : object.keys()) {
        const QString where = path + u'/' + key;
        QJsonObject without = object;
        without.remove(key);
        visit(rebuild(without), where + u" gone"_qs);
        const Rebuild replaced = [&](const QJsonValue &inner) {
            QJsonObject changed = object;
            changed.insert(key, inner);
            return rebuild(changed);
        };
        for (const QJsonValue &wrong : wrongValues)
            visit(replaced(wrong), where);
        forEachMutation(object.value(key), where, replaced, visit);
    }
}

void forEachMutation(const QJsonValue &value, const QString &path, const Rebuild &rebuild, const Visit &visit)
{
    if (value.isObject())
        mutateObject(value.toObject(), path, rebuild, visit);
    const QJsonArray array = value.toArray();
    for (int i = 0; i < qMin(int(array.size()), mutatedElements(path)); ++i) {
        const Rebuild replaced = [&](const QJsonValue &inner) {
            QJsonArray changed = array;
            changed[i] = inner;
            return rebuild(changed);
        };
        visit(replaced(QJsonValue::Null), path + u"[null]"_qs);
        visit(replaced(5), path + u"[number]"_qs);
        forEachMutation(array.at(i), path + u'[' + QString::number(i) + u']', replaced, visit);
    }
}

QByteArray bytesOf(const QJsonValue &value)
{
    return (value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject()))
        .toJson(QJsonDocument::Compact);
}

QJsonValue rootOf(const QString &file)
{
    const QJsonDocument document = fixtureJson(file);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// A long list says no more than a short one, and is changed a thousand times.
QJsonValue shortened(const QJsonValue &root)
{
    if (!root.isObject())
        return root;
    QJsonObject object = root.toObject();
    for (const QString &key : { u"descendants"_qs, u"ancestors"_qs }) {
        QJsonArray array = object.value(key).toArray();
        while (array.size() > 3)
            array.removeLast();
        if (object.contains(key))
            object.insert(key, array);
    }
    return object;
}

} // namespace

void MutationsTest::brokenKeyHurtsOneItemOnly_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("schema");
    const QJsonArray listed = fixtureJson(u"manifest.json"_qs).object().value(u"fixtures").toArray();
    for (const QJsonValue &entry : listed) {
        const QString schema = entry[u"schema"].toString();
        if (!schema.isEmpty() && schema != u"[str]" && schema != u"[Error]")
            QTest::newRow(qPrintable(entry[u"file"].toString())) << entry[u"file"].toString() << schema;
    }
}

void MutationsTest::brokenKeyHurtsOneItemOnly()
{
    QFETCH(QString, file);
    QFETCH(QString, schema);
    const Decode decodeDocument = decoders().value(schema);
    QVERIFY2(decodeDocument, qPrintable(schema));
    const QJsonValue root = shortened(rootOf(file));
    const std::optional<qsizetype> whole = decodeDocument(bytesOf(root));
    QVERIFY(whole.has_value());
    int mutations = 0;
    QStringList failures;
    forEachMutation(
        root, {}, [](const QJsonValue &value) { return value; },
        [&](const QJsonValue &changed, const QString &path) {
            ++mutations;
            const std::optional<qsizetype> items = decodeDocument(bytesOf(changed));
            // A list stays a list without the one item; a single object may be refused as a whole.
            if (schema.startsWith(u'[') && (!items || *items < *whole - 1))
                failures.append(path);
        });
    QCOMPARE(failures, QStringList());
    QVERIFY(mutations > 10);
}

void MutationsTest::brokenFrameIsOneBrokenFrame_data()
{
    QTest::addColumn<QByteArray>("frame");
    for (const QString &file : { u"stream_frames_mastodon.json"_qs, u"stream_frames_others.json"_qs }) {
        const QJsonArray frames = fixtureJson(file).array();
        for (int i = 0; i < frames.size(); ++i)
            QTest::addRow("%s %d", qPrintable(file), i) << frames.at(i).toString().toUtf8();
    }
}

void MutationsTest::brokenFrameIsOneBrokenFrame()
{
    QFETCH(QByteArray, frame);
    const QJsonObject outer = QJsonDocument::fromJson(frame).object();
    const QJsonObject inner = QJsonDocument::fromJson(outer.value(u"payload").toString().toUtf8()).object();
    int answers = 0;
    const Visit decodeFrame = [&](const QJsonValue &changed, const QString &) {
        const Result<StreamEvent> event = streamEventOf(bytesOf(changed));
        answers += event || event.error().kind == Error::Kind::Malformed ? 1 : 100'000;
    };
    forEachMutation(
        outer, {}, [](const QJsonValue &value) { return value; }, decodeFrame);
    forEachMutation(
        inner, {},
        [&](const QJsonValue &value) {
            QJsonObject changed = outer;
            changed.insert(u"payload", QString::fromUtf8(bytesOf(value)));
            return QJsonValue(changed);
        },
        decodeFrame);
    QVERIFY(answers < 100'000);
    QVERIFY(outer.isEmpty() || answers > 0);
}

void MutationsTest::cutDocumentIsMalformed()
{
    const QByteArray whole = fixture(u"status_akkoma.json"_qs).trimmed();
    for (qsizetype length = 0; length < whole.size(); length += 7) {
        const Result<wire::Status> status = decode<wire::Status>(whole.left(length));
        QVERIFY2(!status, qPrintable(QString::number(length)));
        QCOMPARE(status.error().kind, Error::Kind::Malformed);
    }
}

void MutationsTest::bytesOutOfPlaceAreRepaired_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("name");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{\"id\":\"1\",\"username\":\"a\"}") << u"a"_qs;
    QTest::newRow("broken UTF-8") << QByteArray("{\"id\":\"1\",\"username\":\"a\xFF\"}") << u"a\uFFFD"_qs;
    QTest::newRow("lone surrogate") << QByteArray(R"({"id":"1","username":"a\ud800"})") << u"a\uFFFD"_qs;
    QTest::newRow("lone low surrogate") << QByteArray(R"({"id":"1","username":"\udc00a"})") << u"\uFFFDa"_qs;
    QTest::newRow("pair beside a lone one")
        << QByteArray(R"({"id":"1","username":"\ud83c\udf89\ud83c"})") << u"🎉\uFFFD"_qs;
    QTest::newRow("NUL") << QByteArray(R"({"id":"1","username":"a\u0000b"})") << u"a\uFFFDb"_qs;
    QTest::newRow("no character") << QByteArray(R"({"id":"1","username":"a\uffff"})") << u"a\uFFFD"_qs;
    QTest::newRow("number of 70 bits") << QByteArray(
        R"({"id":"1","username":"a","statuses_count":1180591620717411303424})")
                                       << u"a"_qs;
    QTest::newRow("endless number") << QByteArray(R"({"id":"1","username":"a","statuses_count":1e999})") << u"a"_qs;
    QTest::newRow("digits in a text stay")
        << QByteArray("{\"id\":\"1\",\"username\":\"12345678901234567890123\",\"x\":\"\xFF\"}")
        << u"12345678901234567890123"_qs;
}

void MutationsTest::bytesOutOfPlaceAreRepaired()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, name);
    const Result<wire::Account> account = decode<wire::Account>(json);
    QVERIFY(account);
    QCOMPARE(account->username, name);
    QVERIFY(account->statusesCount >= 0);
}

void MutationsTest::capsHold()
{
    const QByteArray deep = QByteArray(100'000, '[') + QByteArray(100'000, ']');
    QVERIFY(!decodeList<wire::Status>(deep));
    QVERIFY(!decode<wire::Status>(QByteArray("{\"id\":\"") + QByteArray(17 * 1024 * 1024, 'x') + "\"}"));
    QByteArray many = "[";
    for (int i = 0; i < 20'000; ++i)
        many += "{\"id\":\"" + QByteArray::number(i) + "\"},";
    many += "{\"id\":\"last\"}]";
    const Result<QList<wire::Tag>> tags = decodeList<wire::Tag>(many);
    QVERIFY(tags && tags->isEmpty());
    QCOMPARE(decodeList<wire::Relationship>(many)->size(), 10'000);
    QByteArray nested = "{\"id\":\"1\"}";
    for (int i = 0; i < 20; ++i)
        nested = "{\"id\":\"" + QByteArray::number(i) + "\",\"reblog\":" + nested + "}";
    const Result<wire::Status> status = decode<wire::Status>(nested);
    QVERIFY(status && status->reblog);
    QVERIFY(!status->reblog->reblog); // a boost of a boost is none
}

void MutationsTest::timesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("time");
    const auto utc
        = [](int h, int m, int s, int ms = 0) { return QDateTime(QDate(2025, 11, 20), QTime(h, m, s, ms), Qt::UTC); };
    QTest::newRow("Z") << u"2025-11-20T09:15:02Z"_qs << utc(9, 15, 2);
    QTest::newRow("nine digits") << u"2025-11-20T09:15:02.417999999Z"_qs << utc(9, 15, 2, 417);
    QTest::newRow("one digit") << u"2025-11-20T09:15:02.4Z"_qs << utc(9, 15, 2, 400);
    QTest::newRow("+00:00") << u"2025-11-20T09:15:02.000+00:00"_qs << utc(9, 15, 2);
    QTest::newRow("+0000") << u"2025-11-20T09:15:02+0000"_qs << utc(9, 15, 2);
    QTest::newRow("no zone") << u"2025-11-20T09:15:02"_qs << utc(9, 15, 2);
    QTest::newRow("west") << u"2025-11-20T04:15:02-05:00"_qs << utc(9, 15, 2);
    QTest::newRow("blank") << u"2025-11-20 09:15:02 UTC"_qs << utc(9, 15, 2);
    QTest::newRow("no seconds") << u"2025-11-20T09:15Z"_qs << utc(9, 15, 0);
    QTest::newRow("date") << u"2025-11-20"_qs << utc(0, 0, 0);
    QTest::newRow("epoch") << u"1970-01-01T00:00:00Z"_qs << QDateTime();
    const QStringList nonsense { QString(),
                                 u"soon"_qs,
                                 u"2025-13-40T99:99:99Z"_qs,
                                 u"0000-00-00T00:00:00Z"_qs,
                                 u"2025-11-20T09:15:02 Warsaw"_qs,
                                 u"2025-11-20T"_qs,
                                 u"20251120"_qs,
                                 QString(1000, u'1') };
    for (const QString &text : nonsense)
        QTest::newRow(qPrintable(u"not a time: "_qs + text.left(30))) << text << QDateTime();
}

void MutationsTest::timesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, time);
    const QByteArray json = QJsonDocument(QJsonObject { { u"id"_qs, u"1"_qs }, { u"created_at"_qs, text } }).toJson();
    const Result<wire::Account> account = decode<wire::Account>(json);
    QVERIFY(account);
    QCOMPARE(account->createdAt, time);
}

QTEST_GUILESS_MAIN(MutationsTest)
#include "tst_mutations.moc"
