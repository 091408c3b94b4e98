// SPDX-License-Identifier: GPL-3.0-or-later
// Scrolls a feed and a conversation from top to bottom in the real window and prints what each frame and each new row cost
// the GUI thread in CPU time: bench_scroll [POSTS [COMMENTS]]
#include "bench/world.h"
#include "tests/ui/windowtest.h"

#include <QGuiApplication>
#include <QTest>
#include <QTextStream>
#include <private/qquickwindow_p.h>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <functional>

using namespace atrium;
using namespace atrium::uitest;

namespace {

constexpr int postsByDefault = 5000;
constexpr int commentsByDefault = 1000;
constexpr qreal step = 160; // pixels a frame: a fast wheel

double threadMs()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

void print(const char *what, QList<double> values)
{
    std::sort(values.begin(), values.end());
    const auto at = [&values](double part) {
        return values.isEmpty() ? 0 : values[qsizetype(std::ceil(part * double(values.size() - 1)))];
    };
    QTextStream(stdout) << QString::asprintf("%s: median %.2f ms, p99 %.2f ms, max %.2f ms (%lld)\n", what, at(0.5),
                                             at(0.99), at(1), static_cast<long long>(values.size()));
}

void fill(int posts)
{
    samples() = designSamples(QDateTime::currentDateTimeUtc());
    samples().isPaged = true;
    samples().feed.entries.clear();
    samples().feed.isComplete = true;
    bench::World world(20260302);
    while (samples().feed.entries.size() < posts) {
        const store::Batch page = world.nextPage();
        for (const Post &post : page.posts) {
            FeedEntry entry;
            entry.id = post.id.toString();
            entry.post = post;
            entry.post.attachments.clear(); // decoding pictures is another thread's work
            samples().feed.entries.append(entry);
        }
    }
    samples().feed.entries.resize(posts);
}

void fillThread(int comments)
{
    bench::World world(20260303);
    ThreadPage &thread = samples().thread;
    const ThreadEntry root = thread.entries.constFirst();
    thread.entries = { root };
    thread.comments = comments;
    while (thread.entries.size() <= comments) {
        const store::Batch page = world.nextPage();
        for (const Post &post : page.posts) {
            ThreadEntry entry;
            entry.id = post.id.toString();
            entry.post = post;
            entry.post.attachments.clear();
            entry.post.parentId = root.post.id;
            entry.depth = int(thread.entries.size() % 3);
            thread.entries.append(entry);
        }
    }
    thread.entries.resize(comments + 1);
}

/// Runs until a frame was drawn.
void draw(QQuickWindow *window)
{
    bool isDrawn = false;
    const auto connection
        = QObject::connect(window, &QQuickWindow::frameSwapped, window, [&isDrawn] { isDrawn = true; });
    window->update();
    for (int turns = 0; turns < 200 && !isDrawn; ++turns)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    // Rows that were given away are only deleted by an event loop, which a benchmark does not have.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QObject::disconnect(connection);
}

int lastRow(QQuickItem *list)
{
    int index = 0;
    QMetaObject::invokeMethod(list, "indexAt", Q_RETURN_ARG(int, index), Q_ARG(qreal, list->width() / 2),
                              Q_ARG(qreal, list->property("contentY").toReal() + list->height() - 1));
    return index;
}

QString partsOf(const Post &post)
{
    const QString text = plainText(post.text);
    QStringList parts { QStringLiteral("%1 characters").arg(text.size()) };
    if (!post.poll.id.isEmpty())
        parts.append(QStringLiteral("a poll"));
    if (!post.reactions.isEmpty())
        parts.append(QStringLiteral("%1 kinds of reactions").arg(post.reactions.size()));
    return parts.join(QStringLiteral(", ")) + QStringLiteral(": ") + text.left(40).simplified();
}

void printSlowest(QList<std::pair<double, int>> rows, const std::function<Post(int)> &postAt)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const auto &[ms, row] : rows.mid(0, 8))
        QTextStream(stdout)
            << QStringLiteral("  %1 ms, row %2, %3\n").arg(ms, 0, 'f', 1).arg(row).arg(partsOf(postAt(row)));
}

/// The last row that exists: a list makes rows ahead of those it shows.
int lastMade(QQuickItem *list)
{
    int last = -1;
    const QList<QQuickItem *> children = list->property("contentItem").value<QQuickItem *>()->childItems();
    for (const QQuickItem *child : children) {
        const int index = child->property("index").isValid() ? child->property("index").toInt() : -1;
        QQuickItem *own = nullptr;
        if (index > last)
            QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, own), Q_ARG(int, index));
        if (own == child)
            last = index;
    }
    return last;
}

/// Scrolls to the last of `rows`; false when it is not reached.
bool scrollThrough(QQuickWindow *window, QQuickItem *list, int rows, const char *what,
                   const std::function<Post(int)> &postAt)
{
    QList<double> frames, made;
    QList<std::pair<double, int>> slowest;
    int ahead = lastMade(list);
    int seen = lastRow(list);
    int still = 0;
    while (seen < rows - 1 && still < 200) {
        const double before = threadMs();
        QMetaObject::invokeMethod(list->parentItem(), "scrollBy", Q_ARG(qreal, step));
        QQuickWindowPrivate::get(window)->polishItems();
        const double polished = threadMs();
        draw(window);
        frames.append(threadMs() - before);
        const int now = lastRow(list);
        const int last = lastMade(list);
        if (last > ahead) {
            made.append((polished - before) / (last - ahead));
            slowest.append({ made.constLast(), last });
        }
        ahead = std::max(ahead, last);
        still = now > seen ? 0 : still + 1;
        seen = std::max(seen, now);
    }
    QTextStream(stdout) << what << ": scrolled " << seen + 1 << " of " << rows << " in " << frames.size()
                        << " frames\n";
    print("GUI thread, a new row", made);
    printSlowest(slowest, postAt);
    print("GUI thread, a frame with painting in software", frames);
    return seen >= rows - 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const int posts = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : postsByDefault;
    const int comments = argc > 2 ? QString::fromLocal8Bit(argv[2]).toInt() : commentsByDefault;
    prepareUiTests();
    fill(posts);
    WindowTest test({ 1280, 800 });
    bool isThrough = scrollThrough(test.window(), test.first("FeedView"), posts, "feed",
                                   [](int row) { return samples().feed.entries.value(row).post; });
    fillThread(comments);
    test.stage.openThread(QStringLiteral("chairs"));
    test.settle(1000);
    for (QQuickItem *list : test.all("FeedView")) {
        if (list->parentItem() == test.first("ThreadList"))
            isThrough = scrollThrough(test.window(), list, comments + 1, "conversation",
                                      [](int row) { return samples().thread.entries.value(row).post; })
                && isThrough;
    }
    return isThrough ? 0 : 1;
}
