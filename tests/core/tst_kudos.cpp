// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kudos.h"

#include <QTest>

using namespace atrium;

namespace {

Post thanks(const QString &text)
{
    Post post;
    post.mentions = { { u"1"_qs, u"ana"_qs, {} }, { u"2"_qs, u"ben"_qs, {} } };
    post.text = richTextFromPlain(text, { post.mentions, {}, false, true });
    for (const Block &block : post.text.blocks) {
        for (const Span &span : block.spans) {
            if (span.kind == Span::Kind::Tag)
                post.tags.append(span.target);
        }
    }
    return post;
}

} // namespace

class TestKudos : public QObject {
    Q_OBJECT

private slots:
    void theWordsAreFoundBetweenNamesAndTopics_data();
    void theWordsAreFoundBetweenNamesAndTopics();
    void withoutTopicOrNameNobodyIsThanked();
    void aTextWithALinkOrVeryLongStaysAText();
    void whatIsWrittenIsReadAgain();
};

void TestKudos::theWordsAreFoundBetweenNamesAndTopics_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<KudosValue>("value");
    QTest::newRow("colon") << u"#kudos @ana: the probe left at six. #MadeItBetter"_qs << u"The probe left at six."_qs
                           << KudosValue::MadeItBetter;
    QTest::newRow("two names") << u"#kudos @ana and @ben: one form, no tears #clearwords"_qs << u"One form, no tears"_qs
                               << KudosValue::ClearWords;
    QTest::newRow("no colon") << u"#kudos @ana za listę"_qs << u"Za listę"_qs << KudosValue::None;
    QTest::newRow("at the end") << u"She did it alone. #kudos @ana"_qs << u"She did it alone."_qs << KudosValue::None;
    QTest::newRow("name inside") << u"#kudos @ana: you and @ben saved us"_qs << u"You and @ben saved us"_qs
                                 << KudosValue::None;
    QTest::newRow("nothing said") << u"#kudos @ana"_qs << QString() << KudosValue::None;
}

void TestKudos::theWordsAreFoundBetweenNamesAndTopics()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(KudosValue, value);
    const std::optional<Kudos> kudos = kudosOf(thanks(text));
    QVERIFY(kudos);
    QCOMPARE(kudos->words, words);
    QCOMPARE(kudos->value, value);
}

void TestKudos::withoutTopicOrNameNobodyIsThanked()
{
    QVERIFY(!kudosOf(thanks(u"@ana thank you"_qs)));
    Post round = thanks(u"Kudos round until Friday #kudos"_qs);
    round.mentions.clear();
    QVERIFY(!kudosOf(round));
}

void TestKudos::aTextWithALinkOrVeryLongStaysAText()
{
    QCOMPARE(kudosOf(thanks(u"#kudos @ana: see https://example.org/x"_qs))->words, QString());
    QCOMPARE(kudosOf(thanks(u"#kudos @ana: "_qs + QString(700, u'x')))->words, QString());
}

void TestKudos::whatIsWrittenIsReadAgain()
{
    const QStringList handles { u"ana"_qs, u"ben@other.example"_qs };
    const QString text = kudosText(handles, KudosValue::KindToCustomers, u"for the tea,\nwith #love"_qs);
    const KudosParts parts = kudosParts(text);
    QCOMPARE(parts.handles, handles);
    QCOMPARE(parts.value, KudosValue::KindToCustomers);
    QCOMPARE(parts.words, u"for the tea,\nwith #love"_qs);
    QCOMPARE(kudosParts(u"something else"_qs).words, u"something else"_qs);
    QCOMPARE(kudosParts(kudosText({ u"ana"_qs }, KudosValue::None, {})).handles, QStringList { u"ana"_qs });
}

QTEST_GUILESS_MAIN(TestKudos)
#include "tst_kudos.moc"
