// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/verdict.h"

#include "sync/backoff.h"

#include <QCoreApplication>

namespace atrium::sync {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Outbox)
};

constexpr int mostUselessAnswers = 12;
constexpr int probeSoonMs = 1000;

QString wordsFor(const Error &error)
{
    if (error.kind == Error::Kind::Missing)
        return Words::tr("The post is no longer there.");
    if (!error.detail.isEmpty())
        return error.detail;
    return Words::tr("The server refused this (%1).").arg(error.httpStatus);
}

store::Outcome again(store::Outcome::Kind kind, const QDateTime &when)
{
    store::Outcome outcome;
    outcome.kind = kind;
    outcome.notBefore = when;
    return outcome;
}

} // namespace

store::Outcome confirmed(const store::Batch &batch)
{
    store::Outcome outcome;
    outcome.kind = store::Outcome::Kind::Confirmed;
    outcome.batch = batch;
    return outcome;
}

store::Outcome rejected(const QString &reason)
{
    store::Outcome outcome;
    outcome.kind = store::Outcome::Kind::Rejected;
    outcome.reason = reason;
    return outcome;
}

bool stopsEverything(const Error &error)
{
    return error.kind == Error::Kind::Throttled || error.kind == Error::Kind::Unauthorized
        || (error.kind == Error::Kind::Offline && error.httpStatus != 500);
}

store::Outcome verdict(const Error &error, const PendingIntent &pending, const QDateTime &now, double random)
{
    using Kind = store::Outcome::Kind;
    const bool isPublish = std::holds_alternative<Publish>(pending.intent);
    switch (error.kind) {
    case Error::Kind::Rejected:
    case Error::Kind::Missing:
        return rejected(wordsFor(error));
    case Error::Kind::Throttled:
        return again(Kind::Later, now.addMSecs(throttleMs(error.retryAfterSeconds, random)));
    case Error::Kind::Offline:
        // Without any answer the whole outbox waits for the network, and this row with it.
        if (error.httpStatus == 0)
            return again(isPublish ? Kind::Unclear : Kind::Later, now.addMSecs(probeSoonMs));
        break;
    case Error::Kind::Unauthorized:
    case Error::Kind::Storage:
    case Error::Kind::Cancelled:
        return again(Kind::Later, now.addMSecs(probeSoonMs));
    case Error::Kind::Malformed:
        break;
    }
    if (pending.attempts >= mostUselessAnswers) {
        return rejected(Words::tr("The server gave no usable answer, %1 times. Nothing is lost; try again later.")
                            .arg(pending.attempts));
    }
    return again(isPublish ? Kind::Unclear : Kind::Later, now.addMSecs(backoffMs(pending.attempts + 1, random)));
}

} // namespace atrium::sync
