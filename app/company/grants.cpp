// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/grants.h"

#include "company/secrets.h"

#include <QMutexLocker>

namespace atrium::company {

namespace {

constexpr qint64 lifeMs = 60 * 1000;

} // namespace

OneTimeGrants::OneTimeGrants() { m_timer.start(); }

QString OneTimeGrants::issue(const QString &username)
{
    const QMutexLocker lock(&m_lock);
    const qint64 now = m_timer.elapsed();
    m_grants.removeIf([now](auto it) { return now - it.value().sinceMs > lifeMs; });
    const QString grant = newSecret();
    m_grants.insert(grant, { username, now });
    return grant;
}

QString OneTimeGrants::take(const QString &grant)
{
    const QMutexLocker lock(&m_lock);
    const Grant found = m_grants.take(grant);
    return m_timer.elapsed() - found.sinceMs > lifeMs ? QString() : found.username;
}

} // namespace atrium::company
