// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a profile with the data set of the benchmarks: bench_fill FOLDER POSTS
#include "bench/world.h"
#include "core/async.h"
#include "platform/keychain.h"
#include "session/accounts.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

using namespace atrium;

namespace {

const QByteArray storeKey(32, 'b');

template <typename T> T waited(QFuture<Result<T>> future)
{
    // No event loop is needed: the store thread finishes it.
    future.waitForFinished();
    const Result<T> result = future.result();
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return *result;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const int posts = arguments.value(2).toInt();
    if (arguments.size() != 3 || posts < 40) {
        QTextStream(stderr) << "usage: bench_fill FOLDER POSTS\n";
        return 2;
    }
    const QString folder = arguments[1];
    QDir().mkpath(folder);

    session::Account account;
    account.uuid = u"00000000-0000-4000-8000-000000000001"_qs;
    account.server = QUrl(u"http://127.0.0.1:9"_qs); // nobody answers there: what is stored must be enough
    account.me = PersonId(u"1000"_qs);
    account.handle = u"person0"_qs;
    account.companyName = u"Benchmark"_qs;
    session::Accounts accounts(folder);
    accounts.load();
    if (!accounts.save(account))
        return 1;
    platform::FileKeychain keys(folder + u"/keys.db"_qs);
    if (!keys.open({}))
        return 1;
    waited(keys.write(account.storeKeyName(), storeKey));
    waited(keys.write(account.tokenName(), "no-token"));

    const SystemClock clock;
    store::Store store(clock);
    const QString place = accounts.folderOf(account);
    QDir().mkpath(place);
    waited(store.open({ place, storeKey }));
    bench::World world(20260302);
    for (int done = 0; done < posts; done += 40)
        waited(store.commit(world.nextPage()));
    QTextStream(stdout) << place << '\n';
    return 0;
}
