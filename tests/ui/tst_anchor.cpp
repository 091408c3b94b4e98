// SPDX-License-Identifier: GPL-3.0-or-later
// Random scripts of what happens to a feed while somebody reads it (A4, R9). A script scrolls somewhere and then changes
// the feed, the window or the text four times; many run on one living list. ATRIUM_ANCHOR_SCRIPTS sets how many;
// ATRIUM_ANCHOR_SEED begins with the list that failed.
//
// What is read is the first post whose top was in view when the scrolling ended, or the one that is cut off when there is
// no other; when it goes, the next one in view. It may move only where the rows physically end, and then the list stands
// exactly at that end.
#include "tests/ui/windowtest.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <private/qquickwindow_p.h>

using namespace atrium;
using namespace atrium::uitest;

namespace {

constexpr int scriptsByDefault = 500; // about a minute; tests/ui/anchor.sh runs the 10,000 that R9 asks for
constexpr int scriptsOfAList = 100; // each list has the five minutes that Qt Test gives a function
constexpr int stepsOfAScript = 4;
constexpr int startsByDefault = 4;
constexpr qreal atMost = 1.0; // pixels

struct Seen {
    QString id;
    qreal y = 0; ///< from the top edge of the list
};

/// The sample feed, changed at random the way a company changes it.
class RandomFeed {
public:
    explicit RandomFeed(quint32 seed)
        : m_random(seed)
    {
    }

    int upTo(int limit) { return int(m_random.bounded(limit)); }
    bool oneIn(int count) { return upTo(count) == 0; }

    void fill(int count)
    {
        samples().feed.entries.clear();
        for (int i = 0; i < count; ++i)
            samples().feed.entries.append(made());
    }

    /// Does one random thing and says which.
    QByteArray change()
    {
        switch (upTo(9)) {
        case 0:
        case 1:
            return insert();
        case 2:
            return remove();
        case 3:
        case 4:
            return edit();
        case 5:
            return lateImage();
        case 6:
            return gap();
        case 7:
            return react();
        default:
            return replaceId();
        }
    }

private:
    QList<FeedEntry> &entries() { return samples().feed.entries; }
    int place() { return upTo(int(entries().size())); }

    RichText words()
    {
        const int lines = 1 + upTo(9);
        QString text;
        for (int i = 0; i < lines; ++i)
            text
                += QStringLiteral("A line of some length that wraps where room is short, number %1.\n").arg(upTo(1000));
        return richTextFromPlain(text.chopped(1));
    }

    static Attachment picture(int width, int height)
    {
        Attachment attachment;
        attachment.id = MediaId(QStringLiteral("m"));
        attachment.kind = Attachment::Kind::Image;
        attachment.url = QStringLiteral("chairs");
        attachment.width = width;
        attachment.height = height;
        return attachment;
    }

    FeedEntry made()
    {
        FeedEntry entry;
        entry.id = QStringLiteral("r%1").arg(++m_count);
        entry.post.id = PostId(entry.id);
        entry.post.author = samples().people.at(upTo(int(samples().people.size())));
        entry.post.createdAt = QDateTime::currentDateTimeUtc();
        entry.post.text = words();
        entry.isUnread = oneIn(3);
        if (oneIn(3))
            entry.post.commentCount = upTo(20);
        if (oneIn(4))
            entry.post.likeCount = 1 + upTo(9);
        if (oneIn(4))
            entry.post.attachments.append(picture(upTo(1200), upTo(1200)));
        if (oneIn(8))
            entry.sharedBy = samples().people.constFirst();
        return entry;
    }

    QByteArray insert()
    {
        const int at = place();
        const int count = 1 + upTo(oneIn(6) ? 40 : 3);
        for (int i = 0; i < count; ++i)
            entries().insert(at, made());
        return QByteArrayLiteral("insert ") + QByteArray::number(count) + " at " + QByteArray::number(at);
    }

    QByteArray remove()
    {
        const int at = place();
        const int count = std::min(1 + upTo(3), int(entries().size()) - at);
        if (entries().size() - count < 8)
            return insert();
        entries().remove(at, count);
        return QByteArrayLiteral("remove ") + QByteArray::number(count) + " at " + QByteArray::number(at);
    }

    QByteArray edit()
    {
        const int at = place();
        entries()[at].post.text = words();
        entries()[at].post.editedAt = QDateTime::currentDateTimeUtc();
        return QByteArrayLiteral("edit ") + QByteArray::number(at);
    }

    QByteArray lateImage()
    {
        const int at = place();
        QList<Attachment> &attachments = entries()[at].post.attachments;
        if (attachments.isEmpty())
            attachments.append(picture(0, 0)); // its size is not told
        else
            attachments[0] = picture(200 + upTo(1000), 200 + upTo(1000));
        return QByteArrayLiteral("image ") + QByteArray::number(at);
    }

    QByteArray gap()
    {
        for (int i = 0; i < entries().size(); ++i) {
            if (entries()[i].kind != FeedEntry::Kind::Gap)
                continue;
            entries().removeAt(i);
            for (int more = upTo(30); more > 0; --more)
                entries().insert(i, made());
            return QByteArrayLiteral("fill gap at ") + QByteArray::number(i);
        }
        FeedEntry gap;
        gap.kind = FeedEntry::Kind::Gap;
        gap.id = QStringLiteral("gap");
        const int at = place();
        entries().insert(at, gap);
        return QByteArrayLiteral("gap at ") + QByteArray::number(at);
    }

    QByteArray react()
    {
        const int at = place();
        entries()[at].post.likeCount = entries()[at].post.likeCount > 0 ? 0 : 3;
        return QByteArrayLiteral("react ") + QByteArray::number(at);
    }

    /// What a share by another colleague does: the same post under another entry.
    QByteArray replaceId()
    {
        const int at = place();
        if (entries()[at].kind != FeedEntry::Kind::Post)
            return edit();
        entries()[at].id = QStringLiteral("r%1").arg(++m_count);
        return QByteArrayLiteral("replace ") + QByteArray::number(at);
    }

    QRandomGenerator m_random;
    int m_count = 0;
};

} // namespace

class AnchorTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { prepareUiTests(); }

    void whatIsReadStaysThroughRandomScripts_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("scripts");
        const int scripts = qEnvironmentVariableIntValue("ATRIUM_ANCHOR_SCRIPTS") > 0
            ? qEnvironmentVariableIntValue("ATRIUM_ANCHOR_SCRIPTS")
            : scriptsByDefault;
        quint32 seed = quint32(qEnvironmentVariableIntValue("ATRIUM_ANCHOR_SEED"));
        for (int done = 0; done < scripts; done += scriptsOfAList, ++seed)
            QTest::addRow("seed %u", seed) << seed << std::min(scriptsOfAList, scripts - done);
        if (qEnvironmentVariableIsEmpty("ATRIUM_ANCHOR_SEED"))
            QTest::addRow("gone to a gap") << 300U << 56; // which is no post: the one below it is read
    }

    void whatIsReadStaysThroughRandomScripts()
    {
        QFETCH(quint32, seed);
        QFETCH(int, scripts);
        runList(seed, scripts);
    }

    void whatIsReadIsThereAfterAStart()
    {
        for (quint32 seed = 0; seed < startsByDefault; ++seed) {
            samples() = designSamples(QDateTime::currentDateTimeUtc());
            samples().isPaged = true;
            RandomFeed feed(seed);
            feed.fill(150);
            const Seen left = readBeforeAStart(feed);
            WindowTest again({ 900, 700 });
            again.settle(300);
            attach(again);
            const QList<Seen> seen = inView();
            const auto found
                = std::find_if(seen.cbegin(), seen.cend(), [&left](const Seen &one) { return one.id == left.id; });
            QVERIFY2(found != seen.cend(), qPrintable(left.id + QStringLiteral(" is not in view")));
            QVERIFY2(std::abs(found->y - left.y) <= atMost,
                     qPrintable(QStringLiteral("%1 is at %2, not at %3").arg(left.id).arg(found->y).arg(left.y)));
            QVERIFY2(!left.id.isEmpty() && isWithoutHoles(), qPrintable(m_problem));
        }
    }

private:
    void runList(quint32 seed, int scripts)
    {
        samples() = designSamples(QDateTime::currentDateTimeUtc());
        RandomFeed feed(seed);
        feed.fill(60);
        WindowTest test({ 900, 700 });
        const QAbstractItemModelTester tester(&test.stage.feed,
                                              QAbstractItemModelTester::FailureReportingMode::Warning);
        const QSignalSpy resets(&test.stage.feed, &QAbstractItemModel::modelReset);
        test.window()->hide(); // nothing is painted; what a frame would show is what the polish leaves
        attach(test);
        WindowTest::forgetWarnings();
        for (int script = 0; script < scripts; ++script) {
            m_story = { "seed " + QByteArray::number(seed) + " script " + QByteArray::number(script) };
            QVERIFY2(runScript(test, feed),
                     qPrintable(QString::fromUtf8(m_story.join("; ")) + QStringLiteral(": ") + m_problem
                                + QLatin1Char('\n') + picture()));
        }
        QStringList warnings = WindowTest::warnings();
        // What Qt says when rows go whose delegates are still being made.
        warnings.removeIf([](const QString &line) { return line.startsWith(QLatin1String("DelegateModel::cancel")); });
        QCOMPARE(warnings, QStringList());
        QCOMPARE(resets.count(), 0);
    }

    bool runScript(WindowTest &test, RandomFeed &feed)
    {
        if (samples().feed.entries.size() > 160) {
            samples().feed.entries.remove(80, samples().feed.entries.size() - 80);
            publish(test);
            settle();
        }
        const QString reached = scrollTo(feed);
        m_held = inView();
        putFirst(reached);
        for (int step = 0; step < stepsOfAScript; ++step) {
            m_story.append(happens(test, feed));
            // What the next frame would show, and what stands when everything has come to rest.
            QQuickWindowPrivate::get(m_window)->polishItems();
            if (!isWithoutHoles(false) || !isHeld())
                return false;
            settle();
            if (!isWithoutHoles() || !isHeld())
                return false;
            hold();
        }
        return true;
    }

    /// One turn of events: the store changes, the window is resized, or the text grows.
    QByteArray happens(WindowTest &test, RandomFeed &feed)
    {
        if (feed.oneIn(15)) {
            const QSize size(420 + feed.upTo(900), 560 + feed.upTo(400));
            m_window->resize(size);
            QCoreApplication::sendPostedEvents();
            return "resize " + QByteArray::number(size.width()) + 'x' + QByteArray::number(size.height());
        }
        if (feed.oneIn(25)) {
            test.stage.setTextScale(0.9 + feed.upTo(12) / 10.0);
            return "text " + QByteArray::number(test.stage.textScale);
        }
        QByteArray what = feed.change();
        if (feed.oneIn(3))
            what += " and " + feed.change();
        publish(test);
        return what;
    }

    static void publish(WindowTest &test)
    {
        store::Changes changes;
        changes.feeds.insert(test.stage.feed.scope());
        emit test.stage.store.changed(changes);
        // The model has applied it when its rows are those of the samples.
        const auto isThere = [&test] { return test.stage.feed.rowCount() == samples().feed.entries.size(); };
        for (int turns = 0; turns < 4 || (!isThere() && turns < 1000); ++turns)
            QCoreApplication::processEvents();
    }

    void attach(WindowTest &test)
    {
        m_window = test.window();
        m_list = test.first("FeedView");
        QVERIFY(m_list);
        m_feed = m_list->parentItem();
    }

    /// Reads somewhere in the feed and closes the window.
    Seen readBeforeAStart(RandomFeed &feed)
    {
        WindowTest test({ 900, 700 });
        test.settle(300);
        attach(test);
        const QString reached = scrollTo(feed);
        test.settle(100);
        m_held = inView();
        putFirst(reached);
        return m_held.value(0);
    }

    /// What the window does before every frame, until nothing is left to do.
    void settle()
    {
        for (int turns = 0; turns < 2; ++turns) {
            QCoreApplication::processEvents();
            QQuickWindowPrivate::get(m_window)->polishItems();
        }
    }

    /// Scrolls as a person does: by the keys of the feed, by a touchpad, or far away. Answers which row was gone to, if it
    /// was one.
    QString scrollTo(RandomFeed &feed)
    {
        QString reached;
        int index = feed.upTo(m_feed->property("count").toInt());
        switch (feed.upTo(4)) {
        case 0:
            QMetaObject::invokeMethod(m_feed, "step", Q_ARG(int, feed.oneIn(3) ? -1 : 1));
            index = m_feed->property("currentIndex").toInt();
            reached = samples().feed.entries.value(index).id;
            break;
        case 1:
            QMetaObject::invokeMethod(m_feed, "show", Q_ARG(int, index));
            reached = samples().feed.entries[index].id;
            break;
        case 2:
            QMetaObject::invokeMethod(m_feed, "scrollBy", Q_ARG(qreal, feed.upTo(3000) - 1500));
            break;
        default:
            wheel(feed.upTo(600) - 300);
        }
        settle();
        return reached;
    }

    void wheel(int pixels)
    {
        static ulong time = 1000;
        const QPointF middle = m_list->mapToScene({ m_list->width() / 2, m_list->height() / 2 });
        for (const Qt::ScrollPhase phase : { Qt::ScrollBegin, Qt::ScrollUpdate, Qt::ScrollUpdate, Qt::ScrollUpdate,
                                             Qt::ScrollUpdate, Qt::ScrollEnd }) {
            const QPoint by(0, phase == Qt::ScrollUpdate ? pixels : 0);
            QWheelEvent event(middle, m_window->mapToGlobal(middle), by, by, {}, {}, phase, false,
                              Qt::MouseEventSynthesizedBySystem);
            event.setTimestamp(time += 200); // slowly: it ends where the finger does
            QCoreApplication::sendEvent(m_window, &event);
            settle();
        }
    }

    QList<QQuickItem *> rows() const
    {
        QList<QQuickItem *> found;
        const QList<QQuickItem *> children = m_list->property("contentItem").value<QQuickItem *>()->childItems();
        for (QQuickItem *child : children) {
            QQuickItem *own = nullptr;
            if (child->property("entryId").isValid())
                QMetaObject::invokeMethod(m_list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, own),
                                          Q_ARG(int, child->property("index").toInt()));
            if (own == child)
                found.append(child);
        }
        std::sort(found.begin(), found.end(), [](QQuickItem *a, QQuickItem *b) { return a->y() < b->y(); });
        return found;
    }

    qreal top() const { return m_list->property("contentY").toReal(); }
    qreal heightOf(const char *part) const
    {
        const auto *item = m_list->property(part).value<QQuickItem *>();
        return item ? item->height() : 0;
    }
    static int indexOf(const QQuickItem *row) { return row->property("index").toInt(); }
    static QString idOf(const QQuickItem *row) { return row->property("entryId").toString(); }
    static bool isLast(const QQuickItem *row) { return indexOf(row) == samples().feed.entries.size() - 1; }

    /// The posts in view, the one that is read first.
    QList<Seen> inView() const
    {
        QList<Seen> whole, cut;
        const QList<QQuickItem *> all = rows();
        for (const QQuickItem *row : all) {
            const qreal y = row->y() - top();
            if (!row->property("isPost").toBool() || y + row->height() <= 0 || y >= m_list->height())
                continue;
            (y >= 0 ? whole : cut).append({ idOf(row), y });
        }
        return whole + cut;
    }

    /// What is read stays what is read, at the place where it was before the first change, until it is gone.
    void hold()
    {
        const Seen read = m_held.value(0);
        m_held = inView();
        if (putFirst(read.id) && !m_isAtEnd)
            m_held.first().y = read.y;
    }

    bool putFirst(const QString &id)
    {
        const auto found = std::find_if(m_held.begin(), m_held.end(), [&id](const Seen &one) { return one.id == id; });
        if (found == m_held.end())
            return false;
        std::rotate(m_held.begin(), found, found + 1);
        return true;
    }

    bool isHeld()
    {
        QSet<QString> left;
        for (const FeedEntry &entry : std::as_const(samples().feed.entries))
            left.insert(entry.id);
        m_held.removeIf([&left](const Seen &seen) { return !left.contains(seen.id); });
        m_isAtEnd = m_held.isEmpty();
        if (m_held.isEmpty())
            return true; // everything that was in view is gone
        Seen &read = m_held.first();
        const QList<QQuickItem *> all = rows();
        const auto row = std::find_if(all.cbegin(), all.cend(), [&](QQuickItem *one) { return idOf(one) == read.id; });
        if (row == all.cend()) {
            m_problem = read.id + QStringLiteral(" is out of view");
            return false;
        }
        // Out of a view that became lower, or having shrunk out of it, it comes back as far as it has to.
        if (read.y >= m_list->height())
            read.y = std::max(0.0, m_list->height() - (*row)->height());
        else if (read.y + (*row)->height() <= 0)
            read.y = 0;
        const qreal wanted = (*row)->y() - read.y;
        const qreal possible = std::max(leastTop(all), std::min(wanted, mostTop(all)));
        m_isAtEnd = std::abs(possible - wanted) > atMost;
        m_problem = QStringLiteral("%1 moved by %2 from %3, where the ends allow %4")
                        .arg(read.id)
                        .arg(wanted - top())
                        .arg(read.y)
                        .arg(wanted - possible);
        return std::abs(top() - possible) <= atMost;
    }

    /// Where the list stands when its first row is reached, by where that row truly is.
    qreal leastTop(const QList<QQuickItem *> &all) const
    {
        return indexOf(all.first()) == 0 ? all.first()->y() - heightOf("headerItem") : -1e9;
    }
    qreal mostTop(const QList<QQuickItem *> &all) const
    {
        const QQuickItem *last = all.last();
        const qreal margin = m_list->property("bottomMargin").toReal();
        return isLast(last) ? last->y() + last->height() + heightOf("footerItem") + margin - m_list->height() : 1e9;
    }

    /// Rows follow each other without a hole, fill the view, and end nowhere but at their ends.
    bool isWithoutHoles(bool isAtRest = true)
    {
        const QList<QQuickItem *> all = rows();
        if (all.isEmpty()) {
            m_problem = QStringLiteral("there are no rows");
            return false;
        }
        const qreal spacing = m_list->property("spacing").toReal();
        for (int i = 1; i < all.size(); ++i) {
            const qreal hole = all[i]->y() - all[i - 1]->y() - all[i - 1]->height() - spacing;
            const bool isSeen = all[i]->y() - spacing > top() + atMost && all[i]->y() - hole < top() + m_list->height();
            if (((isSeen || isAtRest) && std::abs(hole) > atMost) || indexOf(all[i]) != indexOf(all[i - 1]) + 1) {
                m_problem = QStringLiteral("a hole of %1 above %2, %3")
                                .arg(hole)
                                .arg(idOf(all[i]), isAtRest ? QStringLiteral("at rest") : QStringLiteral("in a frame"));
                return false;
            }
        }
        m_problem = QStringLiteral("the view is not filled");
        // Between two rows there is room that neither of them fills.
        const bool fills = (all.first()->y() <= top() + spacing || indexOf(all.first()) == 0)
            && (all.last()->y() + all.last()->height() + spacing >= top() + m_list->height() || isLast(all.last()));
        return fills && top() >= leastTop(all) - atMost && top() <= std::max(leastTop(all), mostTop(all)) + atMost;
    }

    QString picture() const
    {
        QString lines = QStringLiteral("view %1 high at %2, origin %3, content %4\n")
                            .arg(m_list->height())
                            .arg(top())
                            .arg(m_list->property("originY").toReal())
                            .arg(m_list->property("contentHeight").toReal());
        const QList<QQuickItem *> all = rows();
        for (const QQuickItem *row : all)
            lines += QStringLiteral("%1 %2 at %3, %4 high\n")
                         .arg(indexOf(row))
                         .arg(idOf(row))
                         .arg(row->y() - top())
                         .arg(row->height());
        return lines;
    }

    QQuickItem *m_list = nullptr;
    QQuickItem *m_feed = nullptr; ///< the one around it, with the functions of the keys
    QQuickWindow *m_window = nullptr;
    QList<QByteArray> m_story;
    QList<Seen> m_held;
    QString m_problem;
    bool m_isAtEnd = false;
};

QTEST_MAIN(AnchorTest)
#include "tst_anchor.moc"
