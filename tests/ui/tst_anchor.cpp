// SPDX-License-Identifier: GPL-3.0-or-later
// Random scripts of what happens to a feed while somebody reads it (A4, R9). ATRIUM_ANCHOR_SCRIPTS sets how many;
// ATRIUM_ANCHOR_SEED repeats one that failed.
#include "tests/ui/windowtest.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <private/qquickwindow_p.h>

using namespace atrium;
using namespace atrium::uitest;

namespace {

constexpr int scriptsByDefault = 40; // about half a minute
constexpr int stepsOfAScript = 4;
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

    void whatIsReadStaysThroughRandomScripts()
    {
        const int scripts = qEnvironmentVariableIntValue("ATRIUM_ANCHOR_SCRIPTS") > 0
            ? qEnvironmentVariableIntValue("ATRIUM_ANCHOR_SCRIPTS")
            : scriptsByDefault;
        const quint32 seed = quint32(qEnvironmentVariableIntValue("ATRIUM_ANCHOR_SEED"));
        samples() = designSamples(QDateTime::currentDateTimeUtc());
        RandomFeed feed(seed);
        feed.fill(60);
        WindowTest test({ 900, 700 });
        const QAbstractItemModelTester tester(&test.stage.feed,
                                              QAbstractItemModelTester::FailureReportingMode::Warning);
        const QSignalSpy resets(&test.stage.feed, &QAbstractItemModel::modelReset);
        test.window()->hide(); // nothing is painted; what a frame would show is what the polish leaves
        m_list = test.first("FeedView");
        if (!m_list)
            m_list = test.window()->findChild<QQuickItem *>(QStringLiteral("feedList"));
        QVERIFY(m_list);
        m_window = test.window();
        WindowTest::forgetWarnings();
        for (int script = 0; script < scripts; ++script) {
            m_story = { QByteArrayLiteral("script ") + QByteArray::number(script) };
            if (samples().feed.entries.size() > 160)
                samples().feed.entries.remove(80, samples().feed.entries.size() - 80);
            publish(test);
            scrollTo(feed, feed.upTo(1000) / 1000.0);
            m_read.clear();
            for (int step = 0; step < stepsOfAScript; ++step) {
                const QList<Seen> before = inView();
                m_story.append(happens(test, feed));
                if (!isHeld(before))
                    QFAIL(qPrintable(QString::fromUtf8(m_story.join("; ")) + QStringLiteral(": ") + m_problem));
            }
        }
        QStringList warnings = WindowTest::warnings();
        // What Qt says when rows go whose delegates are still being made.
        warnings.removeIf([](const QString &line) { return line.startsWith(QLatin1String("DelegateModel::cancel")); });
        QCOMPARE(warnings, QStringList());
        QCOMPARE(resets.count(), 0);
    }

private:
    /// One turn of events: the store changes, the window is resized, or the text grows.
    QByteArray happens(WindowTest &test, RandomFeed &feed)
    {
        if (feed.oneIn(8)) {
            const QSize size(420 + feed.upTo(900), 560 + feed.upTo(400));
            m_window->resize(size);
            settle();
            return "resize " + QByteArray::number(size.width()) + 'x' + QByteArray::number(size.height());
        }
        if (feed.oneIn(10)) {
            test.stage.setTextScale(0.9 + feed.upTo(12) / 10.0);
            settle();
            return "text " + QByteArray::number(test.stage.textScale);
        }
        QByteArray what = feed.change();
        if (feed.oneIn(3))
            what += " and " + feed.change();
        publish(test);
        return what;
    }

    void publish(WindowTest &test)
    {
        store::Changes changes;
        changes.feeds.insert(test.stage.feed.scope());
        emit test.stage.store.changed(changes);
        // The model has applied it when its rows are those of the samples.
        const auto isThere = [&test] { return test.stage.feed.rowCount() == samples().feed.entries.size(); };
        for (int turns = 0; turns < 4 || (!isThere() && turns < 1000); ++turns)
            QCoreApplication::processEvents();
        settle();
    }

    /// What the window does before every frame.
    void settle()
    {
        QCoreApplication::sendPostedEvents();
        QQuickWindowPrivate::get(m_window)->polishItems();
        QCoreApplication::sendPostedEvents();
        QQuickWindowPrivate::get(m_window)->polishItems();
    }

    void scrollTo(RandomFeed &feed, qreal part)
    {
        const qreal height = m_list->property("contentHeight").toReal() - m_list->height();
        if (feed.oneIn(2)) {
            m_list->setProperty("contentY", m_list->property("originY").toReal() + part * std::max(0.0, height));
        } else {
            for (int i = 0; i < 5; ++i) {
                m_list->setProperty("contentY", m_list->property("contentY").toReal() + (part - 0.5) * 200);
                settle();
            }
        }
        QMetaObject::invokeMethod(m_list, "returnToBounds");
        settle();
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

    /// The posts in view. The one that is read is the first whose top could be seen when the scrolling ended.
    QList<Seen> inView()
    {
        QList<Seen> whole, cut;
        const QList<QQuickItem *> all = rows();
        for (const QQuickItem *row : all) {
            const qreal y = row->y() - top();
            if (!row->property("isPost").toBool() || y + row->height() <= 0 || y >= m_list->height())
                continue;
            (y >= 0 ? whole : cut).append({ row->property("entryId").toString(), y });
        }
        QList<Seen> seen = whole + cut;
        const auto same = std::find_if(seen.begin(), seen.end(), [this](const Seen &one) { return one.id == m_read; });
        if (same != seen.end())
            std::rotate(seen.begin(), same, same + 1);
        m_read = seen.isEmpty() ? QString() : seen.constFirst().id;
        return seen;
    }

    bool isHeld(const QList<Seen> &before)
    {
        if (!isWithoutHoles())
            return false;
        QSet<QString> left;
        for (const FeedEntry &entry : std::as_const(samples().feed.entries))
            left.insert(entry.id);
        const auto read = std::find_if(before.cbegin(), before.cend(),
                                       [&left](const Seen &seen) { return left.contains(seen.id); });
        if (read == before.cend())
            return true; // everything that was in view is gone
        const QList<QQuickItem *> all = rows();
        for (const QQuickItem *row : all) {
            if (row->property("entryId").toString() != read->id)
                continue;
            const qreal moved = row->y() - top() - read->y;
            // At the ends there is nothing that could be scrolled in.
            const bool isFree = std::abs(moved) <= atMost || (moved < 0 && m_list->property("atYBeginning").toBool())
                || (moved > 0 && m_list->property("atYEnd").toBool());
            if (read->y >= m_list->height())
                return row->y() < top() + m_list->height(); // the view became too low: still in it
            m_problem = QStringLiteral("%1 moved by %2, from %3").arg(read->id).arg(moved).arg(read->y);
            return isFree;
        }
        m_problem = read->id + QStringLiteral(" is out of view");
        return false;
    }

    /// Rows stand without a hole between them, and fill the view.
    bool isWithoutHoles()
    {
        const QList<QQuickItem *> all = rows();
        const qreal spacing = m_list->property("spacing").toReal();
        for (int i = 1; i < all.size(); ++i) {
            const qreal hole = all[i]->y() - all[i - 1]->y() - all[i - 1]->height() - spacing;
            if (std::abs(hole) > atMost) {
                m_problem
                    = QStringLiteral("a hole of %1 above %2").arg(hole).arg(all[i]->property("entryId").toString());
                return false;
            }
        }
        const bool fills = !all.isEmpty()
            && (all.first()->y() <= top() || m_list->property("atYBeginning").toBool()
                || all.first()->property("index").toInt() == 0)
            && (all.last()->y() + all.last()->height() >= top() + m_list->height()
                || all.last()->property("index").toInt() == samples().feed.entries.size() - 1);
        if (!fills)
            m_problem = QStringLiteral("the view is not filled");
        return fills;
    }

    QQuickItem *m_list = nullptr;
    QQuickWindow *m_window = nullptr;
    QList<QByteArray> m_story;
    QString m_problem;
    QString m_read;
};

QTEST_MAIN(AnchorTest)
#include "tst_anchor.moc"
