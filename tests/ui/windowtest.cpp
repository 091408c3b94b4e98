// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtest.h"

#include <QTest>

namespace atrium::uitest {

namespace {

QStringList collected;
QtMessageHandler before = nullptr;

void collect(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // The offscreen platform says this of every window.
    const bool isNoise
        = message.contains(QLatin1String("propagateSizeHints")) || type == QtDebugMsg || type == QtInfoMsg;
    if (!isNoise)
        collected.append(message);
    before(type, context, message);
}

bool matches(const QQuickItem *item, const QByteArray &type)
{
    return item->isVisible() && QByteArray(item->metaObject()->className()).startsWith(type);
}

void gather(QQuickItem *item, const QByteArray &type, QList<QQuickItem *> &found)
{
    if (matches(item, type))
        found.append(item);
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        gather(child, type, found);
}

} // namespace

void prepareUiTests()
{
    Stage::registerTypes();
    before = qInstallMessageHandler(collect);
}

WindowTest::WindowTest(const QSize &size)
    : m_engine(std::make_unique<QQmlApplicationEngine>())
{
    Stage::dress(*m_engine);
    m_engine->setInitialProperties({ { QStringLiteral("app"), QVariant::fromValue(&stage) } });
    m_engine->load(QUrl::fromLocalFile(QStringLiteral(ATRIUM_SOURCE_DIR "/ui/Main.qml")));
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().value(0));
    if (!m_window)
        qFatal("Main.qml does not load");
    m_window->resize(size);
    m_window->requestActivate();
    // Shortcuts and focus are for the active window; under load it becomes so late.
    if (!QTest::qWaitForWindowActive(m_window))
        qFatal("the window does not become active");
    settle();
}

WindowTest::~WindowTest() = default;

QList<QQuickItem *> WindowTest::all(const QByteArray &type) const
{
    QList<QQuickItem *> found;
    gather(m_window->contentItem(), type, found);
    return found;
}

QQuickItem *WindowTest::first(const QByteArray &type) const { return all(type).value(0); }

QQuickItem *WindowTest::item(const QByteArray &type, const QString &value, const char *property) const
{
    const QList<QQuickItem *> candidates = all(type);
    for (QQuickItem *candidate : candidates) {
        if (candidate->property(property).toString() == value)
            return candidate;
    }
    return nullptr;
}

void WindowTest::press(const QString &keys)
{
    QTest::keySequence(m_window, QKeySequence(keys));
    settle();
}

void WindowTest::type(const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClick(m_window, letter.toLatin1());
    settle();
}

void WindowTest::click(QQuickItem *item)
{
    const QPointF middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    QTest::mouseClick(m_window, Qt::LeftButton, {}, middle.toPoint());
    settle();
}

void WindowTest::settle(int milliseconds) { QTest::qWait(milliseconds); }

QStringList WindowTest::warnings() { return collected; }

void WindowTest::forgetWarnings() { collected.clear(); }

} // namespace atrium::uitest
