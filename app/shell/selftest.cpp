// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/selftest.h"

#include "shell/picturemaker.h"

#include <QCoreApplication>

#include <atomic>
#include <cstdio>

namespace atrium::shell {

namespace {

constexpr int stepMs = 400;
constexpr int mostWaits = 300; // two minutes for the first content, also under a sanitizer

std::atomic_int warnings = 0;
QtMessageHandler previousHandler = nullptr;

void countWarning(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QLatin1String category(context.category ? context.category : "");
    const bool isFromQml = category == QLatin1String("qml") || category == QLatin1String("js")
        || category.startsWith(QLatin1String("qt.qml")) || category.startsWith(QLatin1String("qt.quick"))
        || message.contains(u"qrc:/") || message.contains(u".qml:");
    if (isFromQml && type != QtDebugMsg && type != QtInfoMsg)
        ++warnings;
    previousHandler(type, context, message);
}

} // namespace

void WarningCount::install() { previousHandler = qInstallMessageHandler(countWarning); }
int WarningCount::count() { return warnings; }

SelfTest::SelfTest(AppController &app, QQuickWindow &window, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_window(window)
{
    for (const QSize &size : { QSize(1280, 800), QSize(480, 800) }) {
        for (const QString &theme : { u"light"_qs, u"dark"_qs }) {
            for (const QString &page : knownPages())
                m_steps.append({ page, theme, size });
        }
    }
    connect(&m_timer, &QTimer::timeout, this, &SelfTest::next);
}

void SelfTest::start() { m_timer.start(stepMs); }

void SelfTest::next()
{
    const bool isMeant = m_at > 0 && m_steps[m_at - 1].page == u"error";
    if (!m_app.errorPage().isEmpty() && !isMeant) {
        finish(m_app.errorPage());
        return;
    }
    if (!m_app.isSignedIn() || (m_at == 0 && !m_app.feed()->isLoaded())) {
        if (++m_patience > mostWaits)
            finish(tr("the sample company did not appear"));
        return;
    }
    if (m_at > 0)
        m_window.grabWindow(); // draws the page even where no screen asks for it
    if (m_at == m_steps.size()) {
        finish({});
        return;
    }
    const Step &step = m_steps[m_at++];
    m_app.setTheme(step.theme);
    m_window.resize(step.size);
    showPage(m_app, step.page);
}

void SelfTest::finish(const QString &problem)
{
    m_timer.stop();
    if (!problem.isEmpty())
        std::fprintf(stderr, "atrium: %s\n", qPrintable(problem));
    std::printf("self-test: %d of %d pages opened, %d warning(s)\n", int(m_at), int(m_steps.size()),
                WarningCount::count());
    std::fflush(stdout);
    QCoreApplication::exit(problem.isEmpty() && WarningCount::count() == 0 ? 0 : 1);
}

} // namespace atrium::shell
