// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/programoptions.h"
#include "company/server.h"

#include <QCoreApplication>
#include <QTimer>

#include <atomic>
#include <csignal>
#include <cstdio>

namespace {

void sayAndFlush(FILE *stream, const QString &line)
{
    std::fputs(qPrintable(line), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

constexpr int lookMs = 100;
std::atomic<bool> shouldEnd = false;

extern "C" void endOnSignal(int)
{
    shouldEnd = true; // nothing of Qt may be called in here
}

} // namespace

// The company on this computer as a program of its own.
int main(int argc, char *argv[])
{
    using namespace atrium::company;
    const ProgramOptions options = ProgramOptions::read({ argv + 1, argv + argc });
    if (!options.message.isEmpty()) {
        sayAndFlush(options.exitCode == 0 ? stdout : stderr, options.message);
        return options.exitCode;
    }
    int one = 1; // Qt takes options of its own from the command line; it gets none
    QCoreApplication app(one, argv);
    QCoreApplication::setApplicationName(u"atrium-company"_qs);
    Server server(options.server);
    const atrium::Result<QUrl> address = server.start();
    if (!address) {
        sayAndFlush(stderr, u"atrium-company: "_qs + address.error().detail);
        return 1;
    }
    std::signal(SIGINT, endOnSignal);
    std::signal(SIGTERM, endOnSignal);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &app, [] {
        if (shouldEnd)
            QCoreApplication::quit();
    });
    look.start(lookMs);
    sayAndFlush(stdout, u"listening "_qs + address->toString());
    return QCoreApplication::exec();
}
