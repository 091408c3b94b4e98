// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/switches.h"

namespace atrium::company {

Switches::Switches() { m_real.start(); }

void Switches::reset()
{
    m_faults.clear();
    setRateLimit(m_usualLimit, m_usualSeconds);
    slowsMedia = false;
    failsMedia = false;
}

std::optional<Fault> Switches::takeFault(const QByteArray &method, const QByteArray &path)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        Fault &fault = m_faults[i];
        const bool isMethod = fault.method.isEmpty() || fault.method.toLatin1() == method;
        if (!isMethod || !fault.path.match(QString::fromUtf8(path)).hasMatch())
            continue;
        const Fault taken = fault;
        if (--fault.times <= 0)
            m_faults.removeAt(i);
        return taken;
    }
    return std::nullopt;
}

void Switches::setRateLimit(int limit, int windowSeconds)
{
    m_limit = limit;
    m_windowMs = windowSeconds * 1000LL;
    m_windows.clear();
}

void Switches::setUsualRate(int limit, int windowSeconds)
{
    m_usualLimit = limit;
    m_usualSeconds = windowSeconds;
    setRateLimit(limit, windowSeconds);
}

RateState Switches::charge(const QByteArray &who, qint64 now)
{
    if (m_limit <= 0)
        return {};
    constexpr qsizetype mostCallers = 10'000; // anybody can invent one
    if (m_windows.size() >= mostCallers && !m_windows.contains(who))
        m_windows.clear();
    Window &window = m_windows[who];
    const bool isOver = now - window.startMs >= m_windowMs || m_real.elapsed() - window.realStartMs >= m_windowMs;
    if (window.used == 0 || isOver)
        window = { 0, now, m_real.elapsed() };
    ++window.used;
    return { m_limit, qMax(0, m_limit - window.used), window.startMs + m_windowMs, window.used > m_limit };
}

} // namespace atrium::company
