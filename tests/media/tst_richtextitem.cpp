// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/emojilabel.h"
#include "media/richtextitem.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QQuickView>
#include <QSignalSpy>
#include <QTest>

using namespace atrium;
using namespace atrium::media;

namespace {

Span span(Span::Kind kind, const QString &text, const QString &target = {}) { return { kind, 0, text, target }; }

RichText twoLinks()
{
    RichText text;
    text.blocks = { { Block::Kind::Paragraph,
                      0,
                      0,
                      { span(Span::Kind::Text, u"See "_qs),
                        span(Span::Kind::Link, u"the plan"_qs, u"https://example.org/plan"_qs),
                        span(Span::Kind::Text, u" by "_qs), span(Span::Kind::Mention, u"@ana"_qs, u"7"_qs) } } };
    return text;
}

/// A window with one item in it, 400 wide.
struct Stage {
    Stage()
    {
        view.resize(400, 300);
        item = new RichTextItem(view.contentItem());
        item->setWidth(400);
        view.show();
    }
    QPoint linkCenter(int link) const
    {
        RichTextLayout layout;
        RichTextStyle style;
        style.font = item->font();
        style.emojiFamily = item->emojiFamily();
        style.linkColor = item->linkColor();
        layout.lay(item->content(), style, 400, 0);
        return layout.linkRects(link)[0].center().toPoint();
    }

    QQuickView view;
    RichTextItem *item;
};

} // namespace

class TestRichTextItem : public QObject {
    Q_OBJECT

private slots:
    void heightFollowsWidth();
    void itIsDrawn();
    void aClickOnALinkActivatesIt();
    void aClickBesideALinkIsNotTaken();
    void tabGoesThroughTheLinks();
    void hoveringTellsTheTarget();
    void draggingSelectsAndCopies();
    void theLabelElidesAndStaysOneLine();
};

void TestRichTextItem::heightFollowsWidth()
{
    Stage stage;
    stage.item->setContent(richTextFromPlain(QStringLiteral("many words ").repeated(40)));
    const qreal wide = stage.item->implicitHeight();
    QVERIFY(wide > 20);
    stage.item->setWidth(200);
    QVERIFY(stage.item->implicitHeight() > wide * 1.8);
    stage.item->setMaximumLineCount(2);
    QVERIFY(stage.item->isTruncated());
    QCOMPARE(stage.item->lineCount(), 2);
}

void TestRichTextItem::itIsDrawn()
{
    Stage stage;
    stage.view.setColor(Qt::white);
    stage.item->setColor(Qt::black);
    QVERIFY(QTest::qWaitForWindowExposed(&stage.view));
    const QImage before = stage.view.grabWindow();
    stage.item->setContent(richTextFromPlain(u"Hello ❤️"_qs));
    const QImage after = stage.view.grabWindow();
    QVERIFY(before != after);
    stage.item->setColor(Qt::red);
    QVERIFY(after != stage.view.grabWindow());
}

void TestRichTextItem::aClickOnALinkActivatesIt()
{
    Stage stage;
    stage.item->setContent(twoLinks());
    QVERIFY(QTest::qWaitForWindowExposed(&stage.view));
    QSignalSpy activated(stage.item, &RichTextItem::linkActivated);
    QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.linkCenter(0));
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated[0][0].toInt(), 0);
    QCOMPARE(activated[0][1].toString(), u"https://example.org/plan"_qs);
    QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.linkCenter(1));
    QCOMPARE(activated[1][0].toInt(), 1);
    QCOMPARE(activated[1][1].toString(), u"7"_qs);
}

void TestRichTextItem::aClickBesideALinkIsNotTaken()
{
    Stage stage;
    stage.item->setContent(twoLinks());
    QVERIFY(QTest::qWaitForWindowExposed(&stage.view));
    const QSignalSpy activated(stage.item, &RichTextItem::linkActivated);
    QTest::mousePress(&stage.view, Qt::LeftButton, {}, { 2, 8 });
    QTest::mouseRelease(&stage.view, Qt::LeftButton, {}, stage.linkCenter(0));
    QCOMPARE(activated.count(), 0);
}

void TestRichTextItem::tabGoesThroughTheLinks()
{
    Stage stage;
    stage.item->setContent(twoLinks());
    auto *after = new QQuickItem(stage.view.contentItem());
    after->setActiveFocusOnTab(true);
    QVERIFY(QTest::qWaitForWindowActive(&stage.view));
    QSignalSpy activated(stage.item, &RichTextItem::linkActivated);
    QTest::keyClick(&stage.view, Qt::Key_Tab);
    QVERIFY(stage.item->hasActiveFocus());
    QCOMPARE(stage.item->focusedLink(), 0);
    QTest::keyClick(&stage.view, Qt::Key_Tab);
    QCOMPARE(stage.item->focusedLink(), 1);
    QTest::keyClick(&stage.view, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated[0][1].toString(), u"7"_qs);
    QTest::keyClick(&stage.view, Qt::Key_Tab);
    QVERIFY(after->hasActiveFocus());
    QCOMPARE(stage.item->focusedLink(), -1);
    QTest::keyClick(&stage.view, Qt::Key_Backtab);
    QCOMPARE(stage.item->focusedLink(), 1);
}

void TestRichTextItem::hoveringTellsTheTarget()
{
    Stage stage;
    stage.item->setContent(twoLinks());
    QVERIFY(QTest::qWaitForWindowExposed(&stage.view));
    QTest::mouseMove(&stage.view, { 390, 290 });
    QTest::mouseMove(&stage.view, stage.linkCenter(0));
    QTRY_COMPARE(stage.item->hoveredLink(), u"https://example.org/plan"_qs);
    QTest::mouseMove(&stage.view, { 390, 290 });
    QTRY_VERIFY(stage.item->hoveredLink().isEmpty());
}

void TestRichTextItem::draggingSelectsAndCopies()
{
    Stage stage;
    stage.item->setContent(twoLinks());
    stage.item->setSelectable(true);
    QVERIFY(QTest::qWaitForWindowActive(&stage.view));
    QTest::mousePress(&stage.view, Qt::LeftButton, {}, { 0, 8 });
    QTest::mouseMove(&stage.view, { 100, 8 });
    QTest::mouseMove(&stage.view, { 399, 8 });
    QTest::mouseRelease(&stage.view, Qt::LeftButton, {}, { 399, 8 });
    QCOMPARE(stage.item->selectedText(), u"See https://example.org/plan by @ana"_qs);
    QTest::keySequence(&stage.view, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"See https://example.org/plan by @ana"_qs);
    stage.item->deselect();
    QVERIFY(stage.item->selectedText().isEmpty());
}

void TestRichTextItem::theLabelElidesAndStaysOneLine()
{
    Stage stage;
    auto *label = new EmojiLabel(stage.view.contentItem());
    label->setText(u"Ana ❤️\nWorkshop, the whole of it and more"_qs);
    QCOMPARE(label->lineCount(), 1);
    const qreal natural = label->implicitWidth();
    QVERIFY(natural > 100);
    QVERIFY(!label->isTruncated());
    label->setWidth(natural / 2);
    QVERIFY(label->isTruncated());
    QCOMPARE(label->lineCount(), 1);
    QCOMPARE(label->implicitWidth(), natural); // layouts ask for it again
}

QTEST_MAIN(TestRichTextItem)
#include "tst_richtextitem.moc"
