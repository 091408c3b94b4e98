// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/richcontent.h"

#include "company/text.h"

#include <QUrl>

namespace atrium::company {

namespace {

constexpr qsizetype shownLinkCharacters = 30;

QString mentionHtml(const QString &username)
{
    return u"<span class=\"h-card\" translate=\"no\"><a href=\""_qs + baseMark + u"/@"_qs + username
        + u"\" class=\"u-url mention\">@<span>"_qs + username + u"</span></a></span>"_qs;
}

QString hashtagHtml(const QString &name)
{
    const QString path = QString::fromLatin1(QUrl::toPercentEncoding(foldedTag(name)));
    return u"<a href=\""_qs + baseMark + u"/tags/"_qs + path + u"\" class=\"mention hashtag\" rel=\"tag\">#<span>"_qs
        + name.toHtmlEscaped() + u"</span></a>"_qs;
}

void appendToken(RichContent &out, const TextToken &token, const FindPerson &find)
{
    if (token.kind == TextToken::Kind::Url) {
        out.html += linkHtml(token.text);
        return;
    }
    if (token.kind == TextToken::Kind::Hashtag) {
        out.html += hashtagHtml(token.name);
        if (!out.tags.contains(token.name, Qt::CaseInsensitive))
            out.tags.append(token.name);
        return;
    }
    const QString username = token.kind == TextToken::Kind::Mention ? find(token.name, token.host) : QString();
    if (username.isEmpty()) {
        out.html += token.text.toHtmlEscaped().replace(u'\n', u"<br>"_qs);
        return;
    }
    out.html += mentionHtml(username);
    if (!out.mentions.contains(username))
        out.mentions.append(username);
}

} // namespace

QString linkHtml(const QString &url)
{
    qsizetype shown = url.indexOf(u"://") + 3;
    if (QStringView(url).mid(shown).startsWith(u"www."))
        shown += 4;
    const QString tail = url.mid(shown + shownLinkCharacters);
    return u"<a href=\"%1\" target=\"_blank\" rel=\"nofollow noopener noreferrer\" translate=\"no\">"
           u"<span class=\"invisible\">%2</span><span class=\"%3\">%4</span><span class=\"invisible\">%5</span></a>"_qs
               .arg(url.toHtmlEscaped(), url.left(shown).toHtmlEscaped(), tail.isEmpty() ? QString() : u"ellipsis"_qs,
                    url.mid(shown, shownLinkCharacters).toHtmlEscaped(), tail.toHtmlEscaped());
}

void appendLinked(RichContent &out, const QString &text, const FindPerson &find)
{
    for (const TextToken &token : tokens(text))
        appendToken(out, token, find);
}

RichContent fromPlainText(const QString &text, const FindPerson &find)
{
    RichContent out;
    QString paragraph;
    const auto endParagraph = [&] {
        while (paragraph.endsWith(u'\n'))
            paragraph.chop(1);
        if (!paragraph.trimmed().isEmpty()) {
            out.html += u"<p>"_qs;
            appendLinked(out, paragraph, find);
            out.html += u"</p>"_qs;
        }
        paragraph.clear();
    };
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty() && !paragraph.isEmpty()) {
            endParagraph();
            continue;
        }
        if (!line.trimmed().isEmpty())
            paragraph += line + u'\n';
    }
    endParagraph();
    return out;
}

} // namespace atrium::company
