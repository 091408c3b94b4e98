// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weblink.h"

#include <QRegularExpression>
#include <QUrl>

namespace atrium {

namespace {

constexpr qsizetype longestLink = 4096;

bool hasForbiddenCharacter(const QString &href)
{
    for (const QChar c : href) {
        if (c.unicode() <= 0x20 || c.unicode() == 0x7F || c == u'\\' || c.category() == QChar::Other_Format)
            return true;
    }
    return href.contains(u"%00") || href.contains(u"%0a", Qt::CaseInsensitive)
        || href.contains(u"%0d", Qt::CaseInsensitive);
}

/// Browsers accept these unencoded in a path, Qt's strict parser does not.
QString withEncodedPunctuation(const QString &href)
{
    QString encoded;
    encoded.reserve(href.size());
    for (const QChar c : href) {
        if (QStringView(u"|{}^`\"<>").contains(c))
            encoded += u'%' + QString::number(c.unicode(), 16).toUpper();
        else
            encoded += c;
    }
    return encoded;
}

QString safeWebLink(const QString &href)
{
    const QUrl url(withEncodedPunctuation(href), QUrl::StrictMode);
    const QString host = url.host(QUrl::FullyEncoded);
    if (!url.isValid() || host.isEmpty() || host.endsWith(u'.') || host.contains(u'%') || url.port(0) < 0)
        return {};
    // "https://intranet.example@evil.example/" shows one host and opens another
    if (url.authority().contains(u'@'))
        return {};
    return url.toString(QUrl::FullyEncoded);
}

/// Only the address: a mail program may read "attach" and other parameters from the rest.
QString safeMailLink(const QString &href)
{
    const QString address = href.mid(7).section(u'?', 0, 0);
    const qsizetype at = address.indexOf(u'@');
    if (at <= 0 || at == address.size() - 1 || address.contains(u','))
        return {};
    const QUrl url(u"mailto:"_qs + address, QUrl::StrictMode);
    return url.isValid() ? url.toString(QUrl::FullyEncoded) : QString();
}

} // namespace

QString safeLink(const QString &href)
{
    const QString trimmed = href.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestLink || hasForbiddenCharacter(trimmed))
        return {};
    if (trimmed.startsWith(u"https://", Qt::CaseInsensitive) || trimmed.startsWith(u"http://", Qt::CaseInsensitive))
        return safeWebLink(trimmed);
    if (trimmed.startsWith(u"mailto:", Qt::CaseInsensitive))
        return safeMailLink(trimmed);
    return {};
}

QString linkHost(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    if (url.scheme() == u"mailto")
        return url.path(QUrl::FullyEncoded);
    const QString host = url.host(QUrl::FullyEncoded);
    return url.port() < 0 ? host : host + u':' + QString::number(url.port());
}

bool looksLikeAddress(const QString &text)
{
    static const QRegularExpression address(
        QStringLiteral("^\\s*(https?://|www\\.|[\\w-]+(\\.[\\w-]+)*\\.[a-z]{2,}([/:?#]|\\s*$))"),
        QRegularExpression::CaseInsensitiveOption);
    return address.match(text.left(300)).hasMatch();
}

} // namespace atrium
