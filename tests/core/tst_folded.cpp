// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/folded.h"

#include <QTest>

using namespace atrium;

class FoldedTest : public QObject {
    Q_OBJECT

private slots:
    void singleEmojiIsRecognised_data();
    void singleEmojiIsRecognised();
    void shortReplyFolds_data();
    void shortReplyFolds();
    void moreThanEmojiStaysAComment_data();
    void moreThanEmojiStaysAComment();
    void leadingMentionsOfTheThreadDoNotCount();
    void gifAloneFolds();
    void narrowerReplyStaysAComment();
};

namespace {

const CustomEmoji ship { u"ship_it"_qs, u"https://feed.example/ship.png"_qs, {}, {} };

Post aReply(const QString &html)
{
    Post reply;
    reply.id = PostId(u"2"_qs);
    reply.parentId = PostId(u"1"_qs);
    reply.parentAuthorId = PersonId(u"77"_qs);
    reply.audience = Audience::Everyone;
    reply.mentions = { { u"77"_qs, u"ana"_qs, u"https://a.example/@ana"_qs },
                       { u"78"_qs, u"ben"_qs, u"https://a.example/@ben"_qs } };
    reply.text = richTextFromHtml(html, { .mentions = reply.mentions, .emoji = { ship } });
    return reply;
}

Attachment anAttachment(Attachment::Kind kind)
{
    Attachment attachment;
    attachment.id = MediaId(u"9"_qs);
    attachment.kind = kind;
    return attachment;
}

} // namespace

void FoldedTest::singleEmojiIsRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    const QStringList single { u"🎉"_qs,
                               u"❤️"_qs,
                               u"❤"_qs,
                               u"👍🏽"_qs,
                               u"👩🏽‍🚒"_qs,
                               u"👨‍👩‍👧‍👦"_qs,
                               u"🏳️‍🌈"_qs,
                               u"🇯🇵"_qs,
                               u"🏴󠁧󠁢󠁥󠁮󠁧󠁿"_qs,
                               u"1️⃣"_qs,
                               u"#️⃣"_qs,
                               u"☺️"_qs,
                               u"©️"_qs,
                               u"🫡"_qs,
                               u"✅"_qs,
                               u"⭐"_qs,
                               u"🤷‍♀️"_qs,
                               u"❤️‍🔥"_qs,
                               u"🧑‍💻"_qs };
    for (const QString &text : single)
        QTest::newRow(qPrintable(text)) << text << true;
    const QStringList other { QString(),    u"a"_qs,  u"1"_qs,      u"🎉🎉"_qs,  u"🎉 "_qs,       u"©"_qs,
                              u"→"_qs,      u"🇯"_qs,  u"#"_qs,      u"+1"_qs,  u"👩\u200D"_qs,  u"é"_qs,
                              u"\u200D"_qs, u"漢"_qs, u"\uFE0F"_qs, u":a:"_qs, u"👩\u200Da"_qs, QString(QChar(0xD83C)),
                              u"↗"_qs };
    for (const QString &text : other)
        QTest::newRow(qPrintable(u"not "_qs + text)) << text << false;
}

void FoldedTest::singleEmojiIsRecognised()
{
    QFETCH(QString, text);
    QFETCH(bool, expected);
    QCOMPARE(isSingleEmoji(text), expected);
}

void FoldedTest::shortReplyFolds_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("emoji");
    QTest::newRow("one") << u"<p>🎉</p>"_qs << QStringList { u"🎉"_qs };
    QTest::newRow("three, one twice") << u"<p>🎉 👍🏽🎉</p>"_qs << QStringList { u"🎉"_qs, u"👍🏽"_qs };
    QTest::newRow("same but for its style") << u"<p>❤️❤</p>"_qs << QStringList { u"❤️"_qs };
    QTest::newRow("company emoji") << u"<p>:ship_it:</p>"_qs << QStringList { u"ship_it"_qs };
    QTest::newRow("two lines") << u"<p>🎉<br>🚀</p>"_qs << QStringList { u"🎉"_qs, u"🚀"_qs };
}

void FoldedTest::shortReplyFolds()
{
    QFETCH(QString, html);
    QFETCH(QStringList, emoji);
    const Folded folded = foldedReaction(aReply(html), false);
    QCOMPARE(folded.kind, Folded::Kind::Emoji);
    QCOMPARE(folded.emoji, emoji);
    QCOMPARE(foldedReaction(aReply(html), true).kind, Folded::Kind::Comment); // somebody answered it
}

void FoldedTest::moreThanEmojiStaysAComment_data()
{
    QTest::addColumn<Post>("reply");
    QTest::newRow("text") << aReply(u"<p>🎉 yes</p>"_qs);
    QTest::newRow("four emoji") << aReply(u"<p>🎉🎉🎉🎉</p>"_qs);
    QTest::newRow("empty") << aReply(QString());
    QTest::newRow("number") << aReply(u"<p>1</p>"_qs);
    QTest::newRow("mention of somebody else") << aReply(u"<p><a href='https://a.example/@ben'>@ben</a> 🎉</p>"_qs);
    QTest::newRow("mention at the end") << aReply(u"<p>🎉 <a href='https://a.example/@ana'>@ana</a></p>"_qs);
    QTest::newRow("link") << aReply(u"<p><a href='https://a.example/x'>🎉</a></p>"_qs);
    QTest::newRow("list") << aReply(u"<ul><li>🎉</ul>"_qs);
    Post reply = aReply(u"<p>🎉</p>"_qs);
    reply.subject = u"careful"_qs;
    QTest::newRow("subject") << reply;
    reply = aReply(u"<p>🎉</p>"_qs);
    reply.poll.id = u"5"_qs;
    QTest::newRow("poll") << reply;
    reply = aReply(u"<p>🎉</p>"_qs);
    reply.parentId = {};
    QTest::newRow("no reply") << reply;
    reply = aReply(u"<p>🎉</p>"_qs);
    reply.quoted = std::make_shared<Post>();
    QTest::newRow("quote") << reply;
    reply = aReply(u"<p>🎉</p>"_qs);
    reply.attachments = { anAttachment(Attachment::Kind::Image) };
    QTest::newRow("picture") << reply;
}

void FoldedTest::moreThanEmojiStaysAComment()
{
    QFETCH(Post, reply);
    QCOMPARE(foldedReaction(reply, false).kind, Folded::Kind::Comment);
}

void FoldedTest::leadingMentionsOfTheThreadDoNotCount()
{
    const Post reply
        = aReply(u"<p><a href='https://a.example/@ana'>@ana</a> <a href='https://a.example/@ben'>@ben</a> 🎉</p>"_qs);
    QCOMPARE(foldedReaction(reply, false).kind, Folded::Kind::Comment); // Ben was not there
    QCOMPARE(foldedReaction(reply, false, { u"Ben"_qs }).emoji, QStringList { u"🎉"_qs });
}

void FoldedTest::gifAloneFolds()
{
    Post reply = aReply(u"<p><a href='https://a.example/@ana'>@ana</a></p>"_qs);
    reply.attachments = { anAttachment(Attachment::Kind::Gif) };
    QCOMPARE(foldedReaction(reply, false).kind, Folded::Kind::Gif);
    reply.attachments.append(anAttachment(Attachment::Kind::Gif));
    QCOMPARE(foldedReaction(reply, false).kind, Folded::Kind::Comment);
    Post withText = aReply(u"<p>look</p>"_qs);
    withText.attachments = { anAttachment(Attachment::Kind::Gif) };
    QCOMPARE(foldedReaction(withText, false).kind, Folded::Kind::Comment);
}

void FoldedTest::narrowerReplyStaysAComment()
{
    Post reply = aReply(u"<p>🎉</p>"_qs);
    reply.audience = Audience::Quiet;
    QCOMPARE(foldedReaction(reply, false).kind, Folded::Kind::Emoji);
    reply.audience = Audience::Named;
    QCOMPARE(foldedReaction(reply, false).kind, Folded::Kind::Comment);
    reply.audience = Audience::Followers;
    QCOMPARE(foldedReaction(reply, false, {}, Audience::Followers).kind, Folded::Kind::Emoji);
}

QTEST_APPLESS_MAIN(FoldedTest)
#include "tst_folded.moc"
