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
    QObject::disconnect(connection);
}

int lastRow(QQuickItem *list)
{
    int index = 0;
    QMetaObject::invokeMethod(list, "indexAt", Q_RETURN_ARG(int, index), Q_ARG(qreal, list->width() / 2),
                              Q_ARG(qreal, list->property("contentY").toReal() + list->height() - 1));
    return index;
}

/// Scrolls to the last of `rows`; false when it is not reached.
bool scrollThrough(QQuickWindow *window, QQuickItem *list, int rows, const char *what)
{
    QList<double> frames, made;
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
        if (now > seen)
            made.append((polished - before) / (now - seen));
        still = now > seen ? 0 : still + 1;
        seen = std::max(seen, now);
    }
    QTextStream(stdout) << what << ": scrolled " << seen + 1 << " of " << rows << " in " << frames.size()
                        << " frames\n";
    print("GUI thread, a new row", made);
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
    bool isThrough = scrollThrough(test.window(), test.first("FeedView"), posts, "feed");
    fillThread(comments);
    test.stage.openThread(QStringLiteral("chairs"));
    test.settle(1000);
    for (QQuickItem *list : test.all("FeedView")) {
        if (list->parentItem() == test.first("ThreadList"))
            isThrough = scrollThrough(test.window(), list, comments + 1, "conversation") && isThrough;
    }
    return isThrough ? 0 : 1;
}
