// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/links.h"

#include <QRegularExpression>

namespace atrium::shell {

namespace {

constexpr qsizetype longestAddress = 8192;

bool hasControls(const QString &address)
{
    return std::any_of(address.cbegin(), address.cend(), [](QChar character) {
        return character.unicode() <= 0x20 || character == u'\\' || character.unicode() == 0x7f;
    });
}

/// The host that a text claims to lead to, if it looks like an address at all.
QString claimedHost(const QString &text)
{
    static const QRegularExpression shape(u"^(?:https?://)?(?:[^/@\\s]+@)?((?:[\\w-]+\\.)+[\\w-]{2,})(?:[/:?#].*)?$"_qs,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = shape.match(text.trimmed().left(2048));
    return match.hasMatch() ? QString::fromLatin1(QUrl::toAce(match.captured(1))).toLower() : QString();
}

bool sameSite(const QString &claimed, const QString &real)
{
    return claimed == real || real == u"www."_qs + claimed || claimed == u"www."_qs + real;
}

} // namespace

LinkVerdict judgeLink(const QString &address, const QString &text)
{
    if (address.size() > longestAddress || hasControls(address))
        return {};
    const QUrl url(address, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    if (!url.isValid() || (scheme != u"http" && scheme != u"https" && scheme != u"mailto"))
        return {};
    if (scheme == u"mailto")
        return { LinkVerdict::Kind::Open, url, url.path() };
    if (url.host().isEmpty())
        return {};
    const QString host = QString::fromLatin1(QUrl::toAce(url.host())).toLower();
    const QString claimed = claimedHost(text);
    const bool isHonest = url.userInfo().isEmpty() && (claimed.isEmpty() || sameSite(claimed, host));
    return { isHonest ? LinkVerdict::Kind::Open : LinkVerdict::Kind::Ask, url, host };
}

} // namespace atrium::shell
