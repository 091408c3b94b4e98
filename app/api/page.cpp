// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/page.h"

#include <QByteArrayView>
#include <QUrl>

namespace atrium::api {

namespace {

/// The target of the first link with this relation; empty when there is none.
QString targetOf(const QByteArray &header, const QByteArray &relation)
{
    qsizetype at = 0;
    while ((at = header.indexOf('<', at)) >= 0) {
        const qsizetype end = header.indexOf('>', at);
        if (end < 0)
            return {};
        qsizetype next = header.indexOf('<', end);
        if (next < 0)
            next = header.size();
        const QByteArray attributes = header.mid(end + 1, next - end - 1).toLower();
        if (attributes.contains("rel=\"" + relation + '"') || attributes.contains("rel=" + relation))
            return QString::fromUtf8(header.mid(at + 1, end - at - 1));
        at = next;
    }
    return {};
}

std::optional<Cursor> cursorOf(const QString &target, const Cursor &asked)
{
    if (target.isEmpty())
        return {};
    const QUrlQuery query(QUrl(target).query(QUrl::FullyEncoded));
    const auto value = [&query](const QString &key) { return query.queryItemValue(key, QUrl::FullyDecoded); };
    Cursor cursor;
    cursor.maxId = value(u"max_id"_qs);
    cursor.minId = value(u"min_id"_qs);
    cursor.sinceId = value(u"since_id"_qs);
    cursor.offset = value(u"offset"_qs).toInt();
    cursor.limit = asked.limit;
    if (cursor.maxId.isEmpty() && cursor.minId.isEmpty() && cursor.sinceId.isEmpty() && cursor.offset == 0)
        return {};
    return cursor;
}

} // namespace

void Cursor::addTo(QUrlQuery &query) const
{
    const auto add = [&query](const QString &key, const QString &value) {
        if (!value.isEmpty())
            query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(u"max_id"_qs, maxId);
    add(u"min_id"_qs, minId);
    if (!maxId.isEmpty())
        add(u"since_id"_qs, sinceId); // alone it cuts a hole (contract 5)
    if (offset > 0)
        add(u"offset"_qs, QString::number(offset));
    if (limit > 0)
        add(u"limit"_qs, QString::number(limit));
}

PageLinks linksOf(const QByteArray &linkHeader, const Cursor &asked)
{
    PageLinks links;
    links.older = cursorOf(targetOf(linkHeader, "next"), asked);
    links.newer = cursorOf(targetOf(linkHeader, "prev"), asked);
    if (links.older && *links.older == asked)
        links.older.reset();
    return links;
}

} // namespace atrium::api
