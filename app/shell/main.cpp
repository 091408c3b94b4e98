// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/singleinstance.h"
#include "shell/languages.h"
#include "shell/picturemaker.h"
#include "shell/program.h"
#include "shell/selftest.h"

#include <QApplication>
#include <QDesktopServices>
#include <QIcon>
#include <QMessageBox>
#include <QStyleHints>

#include <cstdio>

namespace {

using namespace atrium;
using namespace atrium::shell;

QStringList argumentsOf(int count, char **values)
{
    QStringList arguments;
    for (int i = 1; i < count; ++i)
        arguments.append(QString::fromLocal8Bit(values[i]));
    return arguments;
}

int print(const Printout &printout)
{
    std::fputs(qPrintable(printout.text), printout.exitCode == 0 ? stdout : stderr);
    return printout.exitCode;
}

bool hasDisplay()
{
#if defined(Q_OS_LINUX)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// Pictures look the same on every machine: no display, software rendering, one pixel a point.
void preparePlatform(const Options &options)
{
    if (options.needsNoDisplay() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_QUICK_BACKEND", "software");
    }
}

/// What cannot even open a window is said on standard error, and in a box where there is a display.
int refuse(const QString &text, bool withBox)
{
    std::fprintf(stderr, "atrium: %s\n", qPrintable(text));
    if (withBox)
        QMessageBox::critical(nullptr, QCoreApplication::translate("main", "Atrium cannot start"), text);
    return 1;
}

/// Benchmarks start the program up to the first painted posts.
void endAtFirstFeed(Program &program)
{
    const auto look = [&program] {
        const models::FeedModel *feed = program.app().feed();
        if (feed && feed->count() > 0)
            QCoreApplication::quit();
    };
    QObject::connect(program.window(), &QQuickWindow::frameSwapped, &program.app(), look, Qt::QueuedConnection);
}

int run(const Options &options)
{
    const Result<Profile> profile = openProfile(options.profile, options.needsNoDisplay());
    if (!profile)
        return refuse(profile.error().detail, !options.needsNoDisplay());
    platform::SingleInstance instance(profile->folder);
    if (!instance.claim("raise"))
        return 0;

    if (options.needsNoDisplay())
        QGuiApplication::styleHints()->setCursorFlashTime(0); // a picture waits until nothing moves
    Program program(options, *profile, [](const QUrl &url) { return QDesktopServices::openUrl(url); });
    if (!program.load())
        return refuse(QCoreApplication::translate("main", "the window could not be built"), !options.needsNoDisplay());
    AppController &app = program.app();
    QObject::connect(&instance, &platform::SingleInstance::messageReceived, &app, &AppController::raise);

    PictureMaker picture(app, *program.window(), options, [&program] { return program.isFetchingPictures(); });
    SelfTest selfTest(app, *program.window());
    QObject::connect(&picture, &PictureMaker::offlineWanted, &program.accounts(), &AccountHost::stopSample);
    if (options.endsAtFirstFeed)
        endAtFirstFeed(program);
    if (options.isSelfTest)
        selfTest.start();
    else if (!options.screenshot.isEmpty())
        picture.start();
    if (options.size.isValid())
        program.window()->resize(options.size);
    if (!options.isMinimised || !app.hasTray())
        program.window()->show();
    program.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const auto read = readOptions(argumentsOf(argc, argv));
    if (const auto *printout = std::get_if<Printout>(&read))
        return print(*printout);
    const Options options = std::get<Options>(read);
    if (!options.needsNoDisplay() && !hasDisplay()) {
        return print(
            { QCoreApplication::translate("main",
                                          "atrium: there is no display to open a window on. For a picture without one: "
                                          "atrium --sample-company --screenshot FILE\n"),
              1 });
    }
    preparePlatform(options);
    if (options.isSelfTest)
        WarningCount::install();

    // Qt reads options such as -platformpluginpath even after "--": it gets to see the program's name only.
    int onlyName = 1;
    QApplication application(onlyName, argv);
    QApplication::setApplicationName(u"atrium"_qs);
    QApplication::setApplicationDisplayName(u"Atrium"_qs);
    QApplication::setApplicationVersion(QStringLiteral(ATRIUM_VERSION));
    QApplication::setDesktopFileName(u"atrium"_qs);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setWindowIcon(QIcon(u":/brand/atrium-mark.svg"_qs));
    loadLanguage(options.language);
    return run(options);
}
