// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/keychain.h"

#include "core/async.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

namespace atrium::platform {

namespace {

Error toError(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return { Error::Kind::Missing, u"no such entry"_qs };
    if (job.error() == QKeychain::AccessDeniedByUser || job.error() == QKeychain::AccessDenied)
        return { Error::Kind::Rejected, job.errorString() };
    return { Error::Kind::Offline, job.errorString() };
}

/// Runs the job; a keychain that stays silent is answered for when the time is up. The job deletes itself.
template <typename T, typename Job, typename Answer> QFuture<Result<T>> run(Job *job, int timeLimitMs, Answer answer)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto settle = [promise](const Result<T> &result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(result);
        promise->finish();
    };
    QObject::connect(job, &QKeychain::Job::finished, job, [settle, answer, job] {
        settle(job->error() == QKeychain::NoError ? answer(*job) : Result<T>(tl::unexpected(toError(*job))));
    });
    QTimer::singleShot(timeLimitMs, job,
                       [settle] { settle(failed(Error::Kind::Offline, u"the keychain does not answer"_qs)); });
    const QFuture<Result<T>> future = promise->future();
    job->start();
    return future;
}

} // namespace

SystemKeychain::SystemKeychain(QString service, int timeLimitMs)
    : m_service(std::move(service))
    , m_timeLimitMs(timeLimitMs)
{
}

QFuture<Result<QByteArray>> SystemKeychain::read(const QString &name)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(name);
    return run<QByteArray>(job, m_timeLimitMs, [](const QKeychain::ReadPasswordJob &finished) {
        return Result<QByteArray>(finished.binaryData());
    });
}

QFuture<Result<Done>> SystemKeychain::write(const QString &name, const QByteArray &secret)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(name);
    job->setBinaryData(secret);
    return run<Done>(job, m_timeLimitMs, [](const QKeychain::WritePasswordJob &) { return Result<Done>(Done {}); });
}

QFuture<Result<Done>> SystemKeychain::remove(const QString &name)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(name);
    return run<Done>(job, m_timeLimitMs, [](const QKeychain::DeletePasswordJob &) { return Result<Done>(Done {}); });
}

QFuture<Result<Done>> SystemKeychain::probe() { return write(u"probe"_qs, QByteArrayLiteral("atrium")); }

} // namespace atrium::platform
