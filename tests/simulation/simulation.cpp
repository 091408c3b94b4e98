// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulation.h"

#include <QDir>

#include <algorithm>

// A life from its first to its last second.

namespace atrium::simulation {

namespace {

constexpr qint64 firstMoment = 1'772'442'000'000; // 2 March 2026, 9:00
constexpr qint64 quietMs = 20 * 60'000; ///< after the last fault: the whole round of a quarter of an hour fits in
constexpr int mostTasks = 400'000;
constexpr quint64 hashStart = 14695981039346656037U;
constexpr quint64 hashPrime = 1099511628211U;

} // namespace

Simulation::Simulation(const Script &script, const Options &options)
    : m_script(script)
    , m_options(options)
    , m_random(script.seed * 0xD1B54A32D192ED03 + 7)
    , m_server(*script.profile, &m_serverMs)
{
    m_outcome.hash = hashStart;
}

Simulation::~Simulation()
{
    m_devices.clear();
    test::turn();
    QDir(m_options.folder).removeRecursively();
}

int Simulation::random(int low, int high) { return low + int(m_random() % quint64(high - low + 1)); }

void Simulation::note(const QString &words)
{
    const QByteArray line = QByteArray::number(now() - firstMoment) + ' ' + words.toUtf8();
    for (const char byte : line)
        m_outcome.hash = (m_outcome.hash ^ uchar(byte)) * hashPrime;
    if (m_options.keepsTrace)
        m_outcome.trace.append(QString::fromUtf8(line));
}

void Simulation::violation(const QString &words)
{
    note(u"VIOLATION "_qs + words);
    if (m_outcome.violations.size() < 20)
        m_outcome.violations.append(words);
}

void Simulation::begin()
{
    Disk::reset(m_script.seed);
    if (m_script.cutAtWrite > 0)
        Disk::cutAt(m_script.cutAtWrite, Disk::Tear(m_script.tear));
    m_scheduler.start(firstMoment);
    m_serverSkew = random(0, 3) == 0 ? random(-600'000, 600'000) : 0;
    updateServerClock();
    for (int i = random(0, 9) == 0 ? 70 : random(1, 8); i > 0; --i)
        m_server.publish(QString::number(random(2, 4)), freshText());
    m_lines.resize(size_t(m_script.devices));
    for (int i = 0; i < m_script.devices; ++i) {
        const QString folder = m_options.folder + u"/computer%1"_qs.arg(i);
        QDir().mkpath(folder);
        m_devices.push_back(std::make_unique<Device>(m_scheduler, *this, i, i == 2 ? u"2"_qs : u"1"_qs, folder,
                                                     m_script.seed * 16 + quint64(i) * 3));
    }
    QStringList people;
    for (const std::unique_ptr<Device> &device : m_devices) {
        if (!people.contains(device->account))
            people.append(device->account);
    }
    m_server.setTell(people, [this](const QString &person, const QByteArray &frame) { tell(person, frame); });
    for (const std::unique_ptr<Device> &device : m_devices)
        device->start();
    for (const Event &event : std::as_const(m_script.events)) {
        m_scheduler.at(firstMoment + event.atMs, [this, event] {
            note(describe(event));
            updateServerClock();
            happen(event);
        });
    }
}

void Simulation::drain() { test::turn(); }

void Simulation::runUntil(qint64 end)
{
    int tasks = 0;
    drain();
    while (m_scheduler.runNext(end)) {
        watchDisks();
        drain();
        watchDisks();
        if (++tasks > mostTasks) {
            violation(u"I8 it never comes to rest"_qs);
            return;
        }
    }
    m_scheduler.moveTo(end);
}

/// The disk died in the work of one computer: that one is off before anything else happens.
void Simulation::watchDisks()
{
    if (!Disk::isDead())
        return;
    for (const std::unique_ptr<Device> &device : m_devices) {
        if (!device->isUp() || !Disk::diedBelow(device->folder))
            continue;
        note(u"computer %1 loses its power"_qs.arg(device->index));
        device->kill(Disk::Tear::AllKept);
        startAgain(device->index, random(100, 20'000));
    }
}

void Simulation::startAgain(int index, qint64 wait)
{
    Line &line = m_lines[size_t(index)];
    if (line.isStarting)
        return;
    line.isStarting = true;
    m_scheduler.after(wait, [this, index] {
        m_lines[size_t(index)].isStarting = false;
        if (m_devices[size_t(index)]->isUp())
            return;
        m_lines[size_t(index)].quietUntil = 0; // the program cannot know it any more
        note(u"computer %1 starts"_qs.arg(index));
        m_devices[size_t(index)]->start();
    });
}

/// Everything is well again, and twenty minutes pass.
void Simulation::settle()
{
    m_isSettling = true;
    qint64 awake = now();
    for (const std::unique_ptr<Device> &device : m_devices)
        awake = device->isUp() ? std::max(awake, device->life()->asleepUntil) : awake;
    runUntil(awake + 1000);
    m_serverDownUntil = 0;
    Disk::trouble(Disk::Trouble::None, 0);
    if (m_script.cutAtWrite == 0)
        Disk::cutAt(-1, Disk::Tear::AllKept);
    for (Line &line : m_lines) {
        line.revokedUntil = line.refusesStreamUntil = 0;
        line.armed.clear();
        line.trouble = line.lossyEvents = 0;
    }
    for (const std::unique_ptr<Device> &device : m_devices) {
        if (device->isUp() && (device->isSignedOut() || !device->hasOpened))
            device->kill(Disk::Tear::AllKept); // signed in again
        if (!device->isUp())
            startAgain(device->index, 10);
        else if (device->source()->isHalfOpen)
            device->source()->cut(api::EventStream::Reason::Silent, 0);
    }
    runUntil(now() + quietMs);
    for (const std::unique_ptr<Device> &device : m_devices) {
        if (device->isUp() && device->isSignedOut()) { // a refusal was still under way
            device->kill(Disk::Tear::AllKept);
            startAgain(device->index, 10);
        }
    }
    runUntil(now() + quietMs);
}

Outcome Simulation::run()
{
    begin();
    runUntil(firstMoment + (m_script.events.isEmpty() ? 0 : m_script.events.last().atMs) + 2000);
    settle();
    m_outcome.writes = Disk::writes();
    check();
    return m_outcome;
}

Outcome simulate(const Script &script, const Options &options) { return Simulation(script, options).run(); }

} // namespace atrium::simulation
