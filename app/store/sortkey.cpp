// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sortkey.h"

#include <algorithm>

namespace atrium::store {

namespace {

constexpr int ulidLength = 26;
constexpr int flakeLength = 18;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isLetterOrDigit(QChar c) { return isDigit(c) || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z'); }

bool isCrockford(QChar c)
{
    const QChar upper = c.toUpper();
    return isDigit(c)
        || (upper >= u'A' && upper <= u'Z' && upper != u'I' && upper != u'L' && upper != u'O' && upper != u'U');
}

IdOrder orderOf(const QString &id)
{
    for (const IdOrder order : { IdOrder::Digits, IdOrder::Ulid, IdOrder::Flake }) {
        if (fits(id, order))
            return order;
    }
    return IdOrder::Server;
}

} // namespace

bool fits(const QString &id, IdOrder order)
{
    switch (order) {
    case IdOrder::Digits:
        return !id.isEmpty() && id.size() < 100 && std::all_of(id.cbegin(), id.cend(), isDigit);
    case IdOrder::Ulid:
        return id.size() == ulidLength && std::all_of(id.cbegin(), id.cend(), isCrockford);
    case IdOrder::Flake:
        return id.size() == flakeLength && std::all_of(id.cbegin(), id.cend(), isLetterOrDigit);
    case IdOrder::Unknown:
    case IdOrder::Server:
        break;
    }
    return false;
}

IdOrder learnOrder(const QStringList &ids)
{
    if (ids.isEmpty())
        return IdOrder::Unknown;
    const auto allFit = [&ids](IdOrder order) {
        return std::all_of(ids.cbegin(), ids.cend(), [order](const QString &id) { return fits(id, order); });
    };
    for (const IdOrder order : { IdOrder::Digits, IdOrder::Ulid, IdOrder::Flake }) {
        if (allFit(order))
            return order;
    }
    return IdOrder::Server;
}

QString sortKey(const QString &id, IdOrder order)
{
    const QString text = order == IdOrder::Ulid ? id.toUpper() : id;
    return QString::number(text.size()).rightJustified(2, u'0') + text;
}

int compareIds(const QString &a, const QString &b)
{
    const IdOrder order = orderOf(a);
    if (order == IdOrder::Server || orderOf(b) != order)
        return 0;
    const QString left = sortKey(a, order);
    const QString right = sortKey(b, order);
    return left < right ? -1 : int(left > right);
}

QString placeKey(qint64 place) { return u'p' + QString::number(place).rightJustified(18, u'0'); }
qint64 placeOf(const QString &key) { return key.mid(1).toLongLong(); }

} // namespace atrium::store
