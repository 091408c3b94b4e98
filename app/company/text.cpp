// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/text.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace atrium::company {

namespace {

bool isWord(QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u'_' || c.isSurrogate(); }

bool isTagChar(QChar c) { return isWord(c) || c == QChar(0x00B7) || c == QChar(0x200C) || c == QChar(0x30FB); }

bool isNameChar(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
}

bool isHostChar(QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u':'; }

// How long the username at `from` is; dots and hyphens count only between name characters.
qsizetype nameLength(QStringView text, qsizetype from, bool (*isInside)(QChar))
{
    qsizetype end = from;
    while (end < text.size() && (isInside(text[end]) || text[end] == u'.' || text[end] == u'-'))
        ++end;
    while (end > from && (text[end - 1] == u'.' || text[end - 1] == u'-' || text[end - 1] == u':'))
        --end;
    return end - from;
}

qsizetype urlLength(QStringView text, qsizetype from)
{
    const QStringView rest = text.mid(from);
    const qsizetype scheme = rest.startsWith(u"https://", Qt::CaseInsensitive) ? 8
        : rest.startsWith(u"http://", Qt::CaseInsensitive)                     ? 7
                                                                               : 0;
    if (scheme == 0)
        return 0;
    qsizetype end = scheme;
    while (end < rest.size() && !rest[end].isSpace() && !QStringView(u"<>\"`").contains(rest[end]))
        ++end;
    const auto closes = [&](QChar open, QChar close) { // more often than something opens
        const QStringView url = rest.mid(scheme, end - scheme);
        return url.back() == close && url.count(close) > url.count(open);
    };
    while (end > scheme
           && (QStringView(u".,!?:;'*_~").contains(rest[end - 1]) || closes(u'(', u')') || closes(u'[', u']')
               || closes(u'{', u'}')))
        --end;
    return end > scheme ? end : 0;
}

TextToken mentionAt(QStringView text, qsizetype from)
{
    TextToken token { TextToken::Kind::Mention, {}, {}, {} };
    const qsizetype length = nameLength(text, from + 1, isNameChar);
    if (length == 0)
        return token;
    token.name = text.mid(from + 1, length).toString();
    qsizetype end = from + 1 + length;
    if (end < text.size() && text[end] == u'@') {
        const qsizetype host = nameLength(text, end + 1, isHostChar);
        if (host > 0) {
            token.host = text.mid(end + 1, host).toString();
            end += 1 + host;
        }
    }
    token.text = text.mid(from, end - from).toString();
    return token;
}

TextToken hashtagAt(QStringView text, qsizetype from)
{
    TextToken token { TextToken::Kind::Hashtag, {}, {}, {} };
    qsizetype end = from + 1;
    while (end < text.size() && isTagChar(text[end]))
        ++end;
    const QStringView name = text.mid(from + 1, end - from - 1);
    if (!isTagName(name))
        return token;
    token.name = name.toString();
    token.text = text.mid(from, end - from).toString();
    return token;
}

TextToken tokenAt(QStringView text, qsizetype at)
{
    const bool isFree = at == 0 || !(isWord(text[at - 1]) || text[at - 1] == u'/');
    if (!isFree)
        return {};
    if (text[at] == u'@')
        return mentionAt(text, at);
    if (text[at] == u'#' || text[at] == QChar(0xFF03))
        return hashtagAt(text, at);
    const qsizetype length = text[at] == u'h' || text[at] == u'H' ? urlLength(text, at) : 0;
    if (length == 0)
        return {};
    return { TextToken::Kind::Url, text.mid(at, length).toString(), {}, {} };
}

} // namespace

QString cleaned(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r') {
            if (i + 1 >= text.size() || text[i + 1] != u'\n')
                out += u'\n';
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += c;
            out += text[++i];
        } else if (c.isSurrogate() || c.isNull()) {
            out += QChar(QChar::ReplacementCharacter);
        } else if (c >= u' ' ? c != QChar(0x7F) : (c == u'\n' || c == u'\t')) {
            out += c;
        }
    }
    return out;
}

int graphemes(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

int postLength(const QString &text, int perUrl)
{
    int length = 0;
    for (const TextToken &token : tokens(text)) {
        if (token.kind == TextToken::Kind::Url && perUrl > 0)
            length += perUrl;
        else if (token.kind == TextToken::Kind::Mention)
            length += 1 + int(token.name.size());
        else
            length += graphemes(token.text);
    }
    return length;
}

QString foldedTag(const QString &name)
{
    QString folded = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    folded.replace(QChar(0x00DF), u"ss"_qs); // so that GRÖSSE and größe are one tag
    return folded.normalized(QString::NormalizationForm_KC);
}

bool isTagName(QStringView name)
{
    return !name.isEmpty() && name.size() <= 200 && std::all_of(name.begin(), name.end(), isTagChar)
        && std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
}

QList<TextToken> tokens(const QString &text)
{
    QList<TextToken> out;
    qsizetype plainFrom = 0;
    const auto endPlain = [&](qsizetype at) {
        if (at > plainFrom)
            out.append({ TextToken::Kind::Plain, text.mid(plainFrom, at - plainFrom), {}, {} });
    };
    for (qsizetype i = 0; i < text.size();) {
        const TextToken token = tokenAt(text, i);
        if (token.text.isEmpty()) {
            ++i;
            continue;
        }
        endPlain(i);
        out.append(token);
        i += token.text.size();
        plainFrom = i;
    }
    endPlain(text.size());
    return out;
}

} // namespace atrium::company
