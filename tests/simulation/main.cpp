// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/disk.h"
#include "simulation/shrink.h"

#include <QAbstractEventDispatcher>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHashSeed>
#include <QLoggingCategory>
#include <QTextStream>

#include <algorithm>
#include <ctime>

// atrium-simulate --seeds A..B: lives of Atrium on a virtual network, and what was wrong with them.

using namespace atrium::simulation;

namespace {

constexpr int shrinkTries = 400;

struct Wanted {
    quint64 first = 1;
    quint64 last = 1;
    const Profile *profile = nullptr;
    int mostViolations = 1;
    bool checksTraces = false;
    bool countsOnly = false;
    bool printsTrace = false;
    bool shrinks = true;
    bool crashes = false;
    int part = 0;
    int parts = 1;
    int minutes = 3;
};

/// Nothing comes from the system: not a timer, not a socket, and nobody waits in a loop that would have to be woken up.
class NoEvents final : public QAbstractEventDispatcher {
public:
    bool processEvents(QEventLoop::ProcessEventsFlags) override { return false; }
    void registerSocketNotifier(QSocketNotifier *) override { qFatal("a socket in a simulation"); }
    void unregisterSocketNotifier(QSocketNotifier *) override { }
    void registerTimer(int, qint64, Qt::TimerType, QObject *) override { qFatal("a timer in a simulation"); }
    bool unregisterTimer(int) override { return true; }
    bool unregisterTimers(QObject *) override { return true; }
    QList<TimerInfo> registeredTimers(QObject *) const override { return {}; }
    int remainingTime(int) override { return -1; }
    void wakeUp() override { }
    void interrupt() override { }
};

/// In memory where the system has such a place.
QString scratchFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    const QString base = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return base + QStringLiteral("/atrium-simulate-%1").arg(QCoreApplication::applicationPid());
}

void printScript(QTextStream &out, const Script &script)
{
    for (const Event &event : script.events)
        out << "    " << describe(event) << '\n';
}

void report(QTextStream &out, const Script &script, const Outcome &outcome, const Options &options,
            const Wanted &wanted)
{
    out << "seed " << script.seed << " on " << script.profile->name << " with " << script.devices << " computer"
        << (script.devices > 1 ? "s" : "") << ":\n";
    for (const QString &words : outcome.violations)
        out << "  " << words << '\n';
    out.flush();
    const Script shorter = wanted.shrinks ? shrink(script, options, shrinkTries) : script;
    if (wanted.shrinks)
        out << "  shrunk to " << shorter.events.size() << " of " << script.events.size() << " events:\n";
    if (wanted.shrinks)
        printScript(out, shorter);
    if (wanted.printsTrace) {
        Options traced = options;
        traced.keepsTrace = true;
        for (const QString &line : simulate(shorter, traced).trace)
            out << "      " << line << '\n';
    }
    out << "  again: tests/simulate.sh --seeds " << script.seed << ".." << script.seed << " --profile "
        << script.profile->name << '\n';
    out.flush();
}

int run(const Wanted &wanted)
{
    QTextStream out(stdout);
    QElapsedTimer timer;
    timer.start();
    const Options options { scratchFolder(), false };
    int violations = 0;
    qint64 requests = 0;
    qint64 posts = 0;
    qint64 lost = 0;
    qint64 doubled = 0;
    qint64 left = 0;
    quint64 hash = 0;
    quint64 done = 0;
    for (quint64 seed = wanted.first; seed <= wanted.last; ++seed) {
        const Script script = scriptFor(seed, wanted.profile);
        const Outcome outcome = simulate(script, options);
        ++done;
        requests += outcome.requests;
        posts += outcome.posts;
        lost += outcome.lost;
        doubled += outcome.doubled;
        left += outcome.left;
        hash = hash * 31 + outcome.hash;
        if (wanted.checksTraces && simulate(script, options).hash != outcome.hash) {
            ++violations;
            out << "seed " << seed << ": I13 the same script took another course\n";
        }
        if (outcome.violations.isEmpty() || wanted.countsOnly)
            continue;
        ++violations;
        report(out, script, outcome, options, wanted);
        if (violations >= wanted.mostViolations)
            break;
    }
    const double seconds = double(timer.elapsed()) / 1000;
    const double processor = double(std::clock()) / CLOCKS_PER_SEC; // what counts where others work as well
    out << "seeds " << done << " violations " << violations << '\n';
    out << "requests " << requests << " posts " << posts << " lost " << lost << " doubled " << doubled << " left "
        << left << " trace " << QString::number(hash, 16) << " a processor second makes "
        << (processor > 0 ? double(done) / processor : 0) << " seeds/s " << (seconds > 0 ? double(done) / seconds : 0)
        << '\n';
    QDir(options.folder).removeRecursively();
    return violations > 0 ? 1 : 0;
}

/// The power fails at every write of one life after the other, with each way in which a disk can tear, as many as fit into
/// the time. A part takes every n-th of them.
int crash(const Wanted &wanted)
{
    constexpr int lifeLength = 14;
    constexpr int tears = 4;
    QTextStream out(stdout);
    QElapsedTimer timer;
    timer.start();
    const Options options { scratchFolder(), false };
    int done = 0;
    int points = 0;
    int violations = 0;
    const qint64 end = qint64(wanted.minutes) * 60'000;
    for (quint64 seed = wanted.first; timer.elapsed() < end && violations < wanted.mostViolations; ++seed) {
        Script script = scriptFor(seed, wanted.profile, lifeLength);
        script.devices = 1;
        script.events.removeIf([](const Event &event) {
            return event.kind >= Event::Kind::Kill || event.kind == Event::Kind::TheyFlood || event.atMs > 3'600'000;
        });
        script.cutAtWrite = 0;
        const qint64 writes = simulate(script, options).writes;
        for (qint64 point = 0; point < writes * tears && violations < wanted.mostViolations; ++point) {
            if (timer.elapsed() >= end)
                break;
            ++points;
            if (point % wanted.parts != wanted.part)
                continue;
            script.cutAtWrite = point / tears + 1;
            script.tear = int(point % tears);
            const Outcome outcome = simulate(script, options);
            ++done;
            if (outcome.violations.isEmpty())
                continue;
            ++violations;
            out << "the power fails at write " << script.cutAtWrite << ", tear " << script.tear << ", in seed " << seed
                << " on " << script.profile->name << ":\n";
            for (const QString &words : outcome.violations)
                out << "  " << words << '\n';
            printScript(out, script);
        }
    }
    out << "crashes " << done << " of " << points << " violations " << violations << '\n';
    QDir(options.folder).removeRecursively();
    return violations > 0 ? 1 : 0;
}

bool readSeeds(const QString &text, Wanted &wanted)
{
    bool isFirst = false;
    bool isLast = false;
    wanted.first = text.section(QStringLiteral(".."), 0, 0).toULongLong(&isFirst);
    wanted.last = text.section(QStringLiteral(".."), -1).toULongLong(&isLast);
    return isFirst && isLast && wanted.first <= wanted.last;
}

} // namespace

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication::setEventDispatcher(new NoEvents);
    QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("atrium.*=false"));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({
        { QStringLiteral("seeds"), QStringLiteral("Which lives."), QStringLiteral("A..B"), QStringLiteral("1..200") },
        { QStringLiteral("profile"), QStringLiteral("One kind of server for all."), QStringLiteral("name") },
        { QStringLiteral("most"), QStringLiteral("Stops after so many violations."), QStringLiteral("n"),
          QStringLiteral("1") },
        { QStringLiteral("twice"), QStringLiteral("Lives each life twice and compares.") },
        { QStringLiteral("count"), QStringLiteral("Only counts what is lost and doubled.") },
        { QStringLiteral("trace"), QStringLiteral("Prints all that happened in a shrunk script.") },
        { QStringLiteral("whole"), QStringLiteral("Does not shrink.") },
        { QStringLiteral("crash"), QStringLiteral("Fails the power at every write.") },
        { QStringLiteral("part"), QStringLiteral("Of the writes."), QStringLiteral("k/n"), QStringLiteral("0/1") },
        { QStringLiteral("minutes"), QStringLiteral("For --crash."), QStringLiteral("n"), QStringLiteral("3") },
    });
    parser.process(app);
    Wanted wanted;
    const QString profile = parser.value(QStringLiteral("profile"));
    wanted.profile = profileNamed(profile);
    wanted.mostViolations = parser.value(QStringLiteral("most")).toInt();
    wanted.checksTraces = parser.isSet(QStringLiteral("twice"));
    wanted.countsOnly = parser.isSet(QStringLiteral("count"));
    wanted.printsTrace = parser.isSet(QStringLiteral("trace"));
    wanted.shrinks = !parser.isSet(QStringLiteral("whole"));
    if (!readSeeds(parser.value(QStringLiteral("seeds")), wanted) || (!profile.isEmpty() && !wanted.profile)) {
        QTextStream names(stderr);
        names << "Seeds are A..B. Profiles are:";
        for (const Profile &one : profiles())
            names << ' ' << one.name;
        names << '\n';
        return 2;
    }
    wanted.crashes = parser.isSet(QStringLiteral("crash"));
    wanted.part = parser.value(QStringLiteral("part")).section(u'/', 0, 0).toInt();
    wanted.parts = std::max(1, parser.value(QStringLiteral("part")).section(u'/', 1).toInt());
    wanted.minutes = parser.value(QStringLiteral("minutes")).toInt();
    Disk::install();
    return wanted.crashes ? crash(wanted) : run(wanted);
}
