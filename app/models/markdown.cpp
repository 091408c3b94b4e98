// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markdown.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace atrium::models {

namespace {

QString wrapped(const QString &tag, const QString &html) { return u"<%1>%2</%1>"_qs.arg(tag, html); }

QString fragmentHtml(const QTextFragment &fragment, bool isHeading)
{
    const QTextCharFormat format = fragment.charFormat();
    QString html = fragment.text().toHtmlEscaped().replace(QChar::LineSeparator, u"<br>"_qs);
    if (format.fontFixedPitch())
        html = wrapped(u"code"_qs, html);
    if (format.fontItalic())
        html = wrapped(u"em"_qs, html);
    if (format.fontWeight() >= QFont::DemiBold || isHeading)
        html = wrapped(u"strong"_qs, html);
    if (format.fontStrikeOut())
        html = wrapped(u"del"_qs, html);
    if (!format.anchorHref().isEmpty())
        html = u"<a href=\"%1\">%2</a>"_qs.arg(format.anchorHref().toHtmlEscaped(), html);
    return html;
}

QString blockHtml(const QTextBlock &block)
{
    const bool isHeading = block.blockFormat().headingLevel() > 0;
    QString html;
    for (auto at = block.begin(); !at.atEnd(); ++at)
        html += fragmentHtml(at.fragment(), isHeading);
    if (block.blockFormat().hasProperty(QTextFormat::BlockCodeFence)
        || block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage))
        return wrapped(u"pre"_qs, html);
    if (const QTextList *list = block.textList()) {
        const bool isNumbered = list->format().style() == QTextListFormat::ListDecimal;
        const QString item = isNumbered
            ? u"<ol start=\"%1\"><li>%2</li></ol>"_qs.arg(list->itemNumber(block) + 1).arg(html)
            : wrapped(u"ul"_qs, wrapped(u"li"_qs, html));
        return item;
    }
    html = wrapped(u"p"_qs, html);
    return block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) > 0 ? wrapped(u"blockquote"_qs, html) : html;
}

} // namespace

RichText richTextFromMarkdown(const QString &text)
{
    QTextDocument document;
    document.setMarkdown(
        text, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    QString html;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        html += blockHtml(block);
    return richTextFromHtml(html);
}

} // namespace atrium::models
