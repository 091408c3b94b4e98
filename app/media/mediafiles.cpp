// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediafiles.h"

#include "core/async.h"

namespace atrium::media {

namespace {

constexpr int recentKiB = 12 * 1024;
constexpr QLatin1String draftPrefix("draft:");

bool isWeb(const QString &address) { return address.startsWith(u"https://") || address.startsWith(u"http://"); }

} // namespace

MediaFiles::MediaFiles(FileDoors doors, QObject *parent)
    : QObject(parent)
    , m_doors(std::move(doors))
    , m_recent(recentKiB)
{
}

QFuture<FileResult> MediaFiles::file(const QString &address)
{
    if (const QByteArray *bytes = m_recent.object(address))
        return ready<FileResult>(*bytes);
    if (const auto waiting = m_waiting.constFind(address); waiting != m_waiting.constEnd())
        return (*waiting)->future();
    const bool isDraft = address.startsWith(draftPrefix);
    if (!isDraft && !isWeb(address))
        return ready<FileResult>(failed(Error::Kind::Rejected, u"only web addresses have pictures"_qs));
    const Waiting waiting = std::make_shared<QPromise<FileResult>>();
    waiting->start();
    m_waiting.insert(address, waiting);
    const QFuture<FileResult> future = waiting->future();
    whenDone(isDraft ? m_doors.draft(address.mid(draftPrefix.size())) : m_doors.stored(address), this,
             [this, address, isDraft](const FileResult &stored) {
                 if (stored || isDraft)
                     settle(address, stored);
                 else
                     fetch(address);
             });
    return future;
}

void MediaFiles::fetch(const QString &address)
{
    whenDone(m_doors.fetched(address), this, [this, address](const FileResult &fetched) {
        if (fetched)
            m_doors.keep(address, *fetched);
        settle(address, fetched);
    });
}

void MediaFiles::settle(const QString &address, const FileResult &result)
{
    if (result)
        m_recent.insert(address, new QByteArray(*result), 1 + int(result->size() / 1024));
    const Waiting waiting = m_waiting.take(address);
    waiting->addResult(result);
    waiting->finish();
}

} // namespace atrium::media
