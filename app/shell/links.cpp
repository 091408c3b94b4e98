// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/links.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrlQuery>

#include <algorithm>

namespace atrium::shell {

namespace {

constexpr qsizetype longestAddress = 8192;
constexpr qsizetype longestText = 2048;

/// Cannot be seen, or changes the direction in which the neighbours are read.
bool isInvisible(QChar character)
{
    return character.category() == QChar::Other_Format || character == u'\u034F' || character == u'\u115F'
        || character == u'\u3164' || character == u'\uFFA0' || character == u'\u2800';
}

bool hasInvisible(const QString &text) { return std::any_of(text.cbegin(), text.cend(), isInvisible); }

/// Turns what follows round; joiners, marks and isolates stand in honest text of many languages.
bool hasOverride(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar character) { return character >= u'\u202A' && character <= u'\u202E'; });
}

QString visible(QString text)
{
    text.removeIf(isInvisible);
    return text;
}

bool hasControls(const QString &address)
{
    return std::any_of(address.cbegin(), address.cend(), [](QChar character) {
        return character.unicode() <= 0x20 || character == u'\\' || character.category() == QChar::Other_Control
            || character.category() == QChar::Separator_Line || character.category() == QChar::Separator_Paragraph;
    });
}

/// An address of IPv6 is no name, and has no other spelling.
QString asciiHost(const QString &host)
{
    return host.contains(u':') ? host.toLower() : QString::fromLatin1(QUrl::toAce(host)).toLower();
}

QString withoutEndDot(const QString &host) { return host.endsWith(u'.') ? host.chopped(1) : host; }

/// The hosts that a text claims to lead to: every address in it, and the whole text if it looks like one.
QStringList claimedHosts(const QString &text)
{
    static const auto options
        = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    static const QRegularExpression inText(u"(?:https?://|\\bwww\\.)(?:[^/@\\s]+@)?([^/:?#\\s…]+)"_qs, options);
    static const QRegularExpression whole(
        u"^(?:[^/@\\s]+@)?((?:[\\w-]+\\.)+[\\w-]*[^\\W\\d_][\\w-]+\\.?)(?:[/:?#].*|…)?$"_qs, options);
    const QString plain
        = visible(text.left(longestText)).normalized(QString::NormalizationForm_KC).replace(u'\u3002', u'.').trimmed();
    QStringList hosts;
    for (auto match = inText.globalMatch(plain); match.hasNext();)
        hosts.append(match.next().captured(1));
    if (const QRegularExpressionMatch match = whole.match(plain); match.hasMatch() && hosts.isEmpty())
        hosts.append(match.captured(1));
    return hosts;
}

bool sameSite(const QString &claimed, const QString &real)
{
    const auto bare = [](const QString &host) { return host.startsWith(u"www.") ? host.mid(4) : host; };
    return bare(claimed) == bare(real);
}

bool namesAnother(const QString &text, const QString &host)
{
    const QStringList claimed = claimedHosts(text);
    return std::any_of(claimed.cbegin(), claimed.cend(), [&host](const QString &one) {
        // What cannot be a host at all but was written as one still claims something else.
        return !sameSite(withoutEndDot(asciiHost(one)), withoutEndDot(host));
    });
}

/// Scripts that are written together in one word of one language.
int family(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Common:
    case QChar::Script_Inherited:
        return 0;
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return -1; // together with each other and with Latin
    default:
        return int(script);
    }
}

/// Small letters of other alphabets that an eye takes for Latin ones.
bool looksLatin(QChar letter)
{
    static const QString lookalikes = u"аеорсухіјѕԁԛԝһӏґьпгԍնոսցհօαινορτυγκ"_qs;
    return !letter.isLetter() || letter.unicode() < 0x80 || lookalikes.contains(letter.toLower());
}

bool isLookalike(const QString &label)
{
    QSet<int> families;
    bool isEastAsian = false;
    bool looksSo = true;
    for (const QChar letter : label) {
        const int one = family(letter.script());
        isEastAsian |= one == -1;
        looksSo &= looksLatin(letter);
        if (one > 0)
            families.insert(one);
    }
    const bool isLatin = families.contains(int(QChar::Script_Latin));
    if (families.size() > 1 || (isEastAsian && !families.isEmpty() && !isLatin))
        return true;
    return !isLatin && !families.isEmpty() && looksSo;
}

bool hasLookalike(const QString &host)
{
    const QStringList labels = QUrl::fromAce(host.toLatin1(), QUrl::IgnoreIDNWhitelist).split(u'.');
    return std::any_of(labels.cbegin(), labels.cend(), isLookalike);
}

/// "https://2130706433/" and "https://0x7f.1/" are addresses of computers, written so that nobody sees it.
bool isDisguisedNumber(const QString &address, const QString &host)
{
    static const QRegularExpression number(u"^\\d{1,3}(\\.\\d{1,3}){3}$"_qs);
    return number.match(host).hasMatch() && !address.contains(u"//"_qs + host);
}

LinkVerdict::Doubt doubtOf(const QString &address, const QUrl &url, const QString &host, const QString &text)
{
    using Doubt = LinkVerdict::Doubt;
    if (!url.userInfo().isEmpty() || address.section(u"://"_qs, 1).section(u'/', 0, 0).contains(u'@')
        || isDisguisedNumber(address, host))
        return Doubt::HiddenHost;
    if (hasLookalike(host))
        return Doubt::Lookalike;
    const bool isAddressText = !claimedHosts(text).isEmpty();
    if (hasInvisible(address) || hasInvisible(QUrl::fromPercentEncoding(address.toUtf8())) || hasOverride(text)
        || (isAddressText && hasInvisible(text)))
        return Doubt::Invisible;
    return namesAnother(text, host) ? Doubt::OtherHost : Doubt::None;
}

/// A mail program may read files named in other parameters ("attach").
QUrl mailLink(const QUrl &url)
{
    QUrlQuery kept;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items) {
        if (name.compare(u"subject"_qs, Qt::CaseInsensitive) == 0 || name.compare(u"body"_qs, Qt::CaseInsensitive) == 0)
            kept.addQueryItem(name, value);
    }
    QUrl mail = url;
    mail.setQuery(kept);
    mail.setFragment({});
    return mail;
}

LinkVerdict judgeMail(const QUrl &url, const QString &address, const QString &text)
{
    using Kind = LinkVerdict::Kind;
    using Doubt = LinkVerdict::Doubt;
    const QString to = url.path(QUrl::FullyDecoded);
    const qsizetype at = to.indexOf(u'@');
    if (at <= 0 || at == to.size() - 1 || to.count(u'@') != 1 || to.contains(u','))
        return {};
    const QString shown = visible(text).trimmed();
    const bool isOther = shown.contains(u'@') && !shown.contains(u' ') && shown.compare(to, Qt::CaseInsensitive) != 0
        && shown.compare(address, Qt::CaseInsensitive) != 0;
    const Doubt doubt = hasInvisible(to) || hasOverride(text) ? Doubt::Invisible
        : hasLookalike(asciiHost(to.mid(at + 1)))             ? Doubt::Lookalike
        : isOther                                             ? Doubt::OtherHost
                                                              : Doubt::None;
    return { doubt == Doubt::None ? Kind::Open : Kind::Ask, doubt, mailLink(url), to };
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
        return judgeMail(url, address, text);
    const QString host = asciiHost(url.host());
    if (host.isEmpty())
        return {};
    const LinkVerdict::Doubt doubt = doubtOf(address, url, host, text);
    return { doubt == LinkVerdict::Doubt::None ? LinkVerdict::Kind::Open : LinkVerdict::Kind::Ask, doubt, url, host };
}

} // namespace atrium::shell
