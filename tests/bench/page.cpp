// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the newest page of forty through the store, N times: bench_page FOLDER N
// Prints a checksum of the entry ids, so that the floor can be shown to read the same rows.
#include "store/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTextStream>

using namespace atrium;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 3)
        return 2;
    const SystemClock clock;
    store::Store store(clock);
    QFuture<Result<store::OpenReport>> opening = store.open({ arguments[1], QByteArray(32, 'b') });
    opening.waitForFinished();
    if (!opening.result())
        qFatal("%s", qPrintable(opening.result().error().detail));

    const int rounds = arguments[2].toInt();
    QByteArray ids;
    for (int round = 0; round < rounds; ++round) {
        QFuture<Result<FeedPage>> reading = store.feed({ { FeedScope::Kind::Company, {} }, 40, {} });
        reading.waitForFinished();
        ids.clear();
        for (const FeedEntry &entry : reading.result()->entries) {
            if (entry.kind == FeedEntry::Kind::Post)
                ids += entry.id.toUtf8() + ' ';
        }
    }
    QTextStream(stdout) << QCryptographicHash::hash(ids, QCryptographicHash::Sha1).toHex() << '\n';
    return 0;
}
