// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postview.h"

#include <QJSValue>
#include <QQmlComponent>
#include <QQmlContext>
#include <QQmlEngine>
#include <QTest>

using namespace atrium;
using namespace atrium::models;

namespace {

Post aPost()
{
    Post post;
    post.id = PostId(QStringLiteral("p1"));
    post.author.name = QStringLiteral("Ana");
    post.author.role = QStringLiteral("Workshop");
    post.text = richTextFromPlain(QStringLiteral("Hello"));
    post.likeCount = 2;
    Reaction party;
    party.emoji = QStringLiteral("🎉");
    party.count = 3;
    party.isMine = true;
    post.reactions = { party };
    return post;
}

} // namespace

class TestQmlValues : public QObject {
    Q_OBJECT

private slots:
    void qmlReadsAPost();
    void likesComeFirstAsAHeart();
    void aCountedHeartAndTheLikesAreOneEntry();
    void equalPostsAreEqualViews();
    void theSummaryNamesAuthorTextAndReactions();
    void anInvalidViewAnswersEmpty();
};

void TestQmlValues::qmlReadsAPost()
{
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData(R"(
        import QtQml
        import Atrium.Models
        QtObject {
            required property post given
            property list<reaction> reactions: given.reactions
            property richText text: given.text
            property string author: given.authorName
            property int kinds: reactions.length
            property string second: reactions[1].emoji
            property int secondCount: reactions[1].count
            property int waiting: Company.Waiting
            property int video: AttachmentKind.Video
            property bool quoted: given.quoted.isValid
            property string when: Words.whenText(new Date(2026, 4, 8, 12, 0), new Date(2026, 4, 8, 12, 18))
        })",
                      {});
    QVERIFY2(component.isReady(), qPrintable(component.errorString()));
    const QScopedPointer<QObject> object(
        component.createWithInitialProperties({ { QStringLiteral("given"), QVariant::fromValue(PostView(aPost())) } }));
    QVERIFY2(object, qPrintable(component.errorString()));
    QCOMPARE(object->property("author").toString(), QStringLiteral("Ana"));
    QCOMPARE(object->property("kinds").toInt(), 2);
    QCOMPARE(object->property("second").toString(), QStringLiteral("🎉"));
    QCOMPARE(object->property("secondCount").toInt(), 3);
    QCOMPARE(object->property("text").value<RichText>(), aPost().text);
    QCOMPARE(object->property("waiting").toInt(), int(Delivery::Waiting));
    QCOMPARE(object->property("video").toInt(), int(Attachment::Kind::Video));
    QCOMPARE(object->property("quoted").toBool(), false);
    QCOMPARE(object->property("when").toString(), QStringLiteral("18 min"));
}

void TestQmlValues::likesComeFirstAsAHeart()
{
    const QList<Reaction> reactions = PostView(aPost()).reactions();
    QCOMPARE(reactions.size(), 2);
    QCOMPARE(reactions[0].emoji, likeEmoji());
    QCOMPARE(reactions[0].count, 2);
    QVERIFY(!reactions[0].isMine);
}

void TestQmlValues::aCountedHeartAndTheLikesAreOneEntry()
{
    Post post = aPost();
    post.reactions[0].emoji = QStringLiteral("❤"); // the same without U+FE0F
    const QList<Reaction> reactions = PostView(post).reactions();
    QCOMPARE(reactions.size(), 1);
    QCOMPARE(reactions[0].count, 5);
    QVERIFY(reactions[0].isMine);
}

void TestQmlValues::equalPostsAreEqualViews()
{
    QCOMPARE(PostView(aPost()), PostView(aPost()));
    QCOMPARE(QVariant::fromValue(PostView(aPost())), QVariant::fromValue(PostView(aPost())));
    Post other = aPost();
    other.likeCount = 4;
    QVERIFY(PostView(aPost()) != PostView(other));
    QVERIFY(PostView(aPost()) != PostView());
    QCOMPARE(PostView(), PostView());
}

void TestQmlValues::theSummaryNamesAuthorTextAndReactions()
{
    const QString summary = PostView(aPost()).spokenSummary();
    QVERIFY2(summary.startsWith(QStringLiteral("Ana, Workshop")), qPrintable(summary));
    QVERIFY2(summary.contains(QStringLiteral("Hello")), qPrintable(summary));
    QVERIFY2(summary.contains(QStringLiteral("party popper: 3")), qPrintable(summary));
}

void TestQmlValues::anInvalidViewAnswersEmpty()
{
    const PostView none;
    QVERIFY(!none.isValid());
    QVERIFY(none.postId().isEmpty());
    QVERIFY(none.reactions().isEmpty());
    QVERIFY(none.spokenSummary().isEmpty());
}

QTEST_MAIN(TestQmlValues)
#include "tst_qmlvalues.moc"
