// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/keychain.h"

#include "core/async.h"

#include <QHash>

namespace atrium::platform {

class MemoryKeychain::Private {
public:
    QHash<QString, QByteArray> entries;
};

MemoryKeychain::MemoryKeychain()
    : d(std::make_unique<Private>())
{
}

MemoryKeychain::~MemoryKeychain() = default;

QFuture<Result<QByteArray>> MemoryKeychain::read(const QString &name)
{
    if (!d->entries.contains(name))
        return ready<Result<QByteArray>>(failed(Error::Kind::Missing, u"no such entry"_qs));
    return ready<Result<QByteArray>>(d->entries.value(name));
}

QFuture<Result<Done>> MemoryKeychain::write(const QString &name, const QByteArray &secret)
{
    d->entries.insert(name, secret);
    return ready<Result<Done>>(Done {});
}

QFuture<Result<Done>> MemoryKeychain::remove(const QString &name)
{
    d->entries.remove(name);
    return ready<Result<Done>>(Done {});
}

} // namespace atrium::platform
