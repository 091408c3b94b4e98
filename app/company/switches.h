// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QRegularExpression>

#include <optional>

namespace atrium::company {

/// A failure that a test asks for.
struct Fault {
    QString method; ///< empty: any
    QRegularExpression path;
    std::optional<int> status; ///< zero: drop the request unseen
    int delayMs = 0;
    bool cutsAfter = false; ///< do it, then say nothing
    bool isHtml = false;
    int times = 1;
};

struct RateState {
    int limit = 0; ///< zero: no limit
    int remaining = 0;
    qint64 resetMs = 0; ///< in the company's time
    bool isExceeded = false;
};

/// What tests can turn on. All off outside of test mode.
class Switches {
public:
    Switches();

    void reset();

    void addFault(Fault fault) { m_faults.append(std::move(fault)); }
    void clearFaults() { m_faults.clear(); }
    /// The first fault that fits, used up by one.
    std::optional<Fault> takeFault(const QByteArray &method, const QByteArray &path);

    void setRateLimit(int limit, int windowSeconds);
    /// What reset() goes back to.
    void setUsualRate(int limit, int windowSeconds);
    /// Counts one request of `who`. The window ends by the company's clock or by the real one, whichever is first.
    RateState charge(const QByteArray &who, qint64 now);

    bool slowsMedia = false;
    bool failsMedia = false;

private:
    struct Window {
        int used = 0;
        qint64 startMs = 0;
        qint64 realStartMs = 0;
    };

    QList<Fault> m_faults;
    int m_limit = 0;
    qint64 m_windowMs = 0;
    int m_usualLimit = 0;
    int m_usualSeconds = 0;
    QHash<QByteArray, Window> m_windows;
    QElapsedTimer m_real;
};

} // namespace atrium::company
