// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/scopes.h"

#include <QRegularExpression>

#include <algorithm>

namespace atrium::company {

const QStringList &knownScopes()
{
    static const QStringList scopes = [] {
        QStringList all = { u"read"_qs, u"write"_qs, u"follow"_qs, u"push"_qs, u"profile"_qs };
        const QStringList read
            = { u"accounts"_qs, u"blocks"_qs, u"bookmarks"_qs,     u"favourites"_qs, u"filters"_qs, u"follows"_qs,
                u"lists"_qs,    u"mutes"_qs,  u"notifications"_qs, u"search"_qs,     u"statuses"_qs };
        const QStringList write
            = { u"accounts"_qs,      u"blocks"_qs,  u"bookmarks"_qs, u"conversations"_qs, u"favourites"_qs,
                u"filters"_qs,       u"follows"_qs, u"lists"_qs,     u"media"_qs,         u"mutes"_qs,
                u"notifications"_qs, u"reports"_qs, u"statuses"_qs };
        for (const QString &each : read)
            all.append(u"read:"_qs + each);
        for (const QString &each : write)
            all.append(u"write:"_qs + each);
        return all;
    }();
    return scopes;
}

QStringList scopesFrom(const QString &text)
{
    static const QRegularExpression space(u"[\\s,]+"_qs);
    QStringList scopes = text.split(space, Qt::SkipEmptyParts);
    scopes.removeDuplicates();
    return scopes;
}

bool areKnown(const QStringList &scopes)
{
    return std::all_of(scopes.begin(), scopes.end(),
                       [](const QString &scope) { return knownScopes().contains(scope); });
}

bool covers(const QStringList &granted, const QString &needed)
{
    if (needed.isEmpty() || granted.contains(needed) || granted.contains(needed.section(u':', 0, 0)))
        return true;
    static const QStringList ofFollow = { u"follows"_qs, u"blocks"_qs, u"mutes"_qs };
    if (needed == u"profile") // one's own account: whoever may read accounts may read that one
        return granted.contains(u"read"_qs) || granted.contains(u"read:accounts"_qs);
    return granted.contains(u"follow"_qs) && ofFollow.contains(needed.section(u':', 1, 1));
}

bool coversAll(const QStringList &granted, const QStringList &needed)
{
    return std::all_of(needed.begin(), needed.end(), [&](const QString &scope) { return covers(granted, scope); });
}

} // namespace atrium::company
