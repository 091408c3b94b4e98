// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textweight.h"

#include "core/emoji.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace atrium::models {

namespace {

/// Punctuation after a link belongs to the sentence.
qsizetype linkLength(QStringView link)
{
    while (!link.isEmpty() && QStringView(u".,;:!?)]}'\"»”").contains(link.back()))
        link.chop(1);
    return link.size();
}

/// The text with everything that has a weight of its own taken out; `weight` receives what that was.
QString withoutLinks(const QString &text, int linkWeight, int *weight)
{
    static const QRegularExpression links(QStringLiteral("https?://[^\\s<>]+\\.[^\\s<>]+"),
                                          QRegularExpression::CaseInsensitiveOption);
    QString rest;
    qsizetype from = 0;
    for (auto match = links.globalMatch(text); match.hasNext();) {
        const auto link = match.next();
        rest += QStringView(text).mid(from, link.capturedStart() - from);
        from = link.capturedStart() + linkLength(link.capturedView());
        *weight += linkWeight;
        rest += QChar(0); // keeps the neighbours from growing into one cluster; weighs nothing
    }
    return rest += QStringView(text).mid(from);
}

} // namespace

int graphemes(const QString &text)
{
    // Qt 6.4 takes joined emoji apart, so emoji are counted first and Qt is asked about the rest.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    for (qsizetype at = 0; at < text.size(); ++count) {
        const qsizetype emoji = leadingEmojiLength(QStringView(text).mid(at));
        finder.setPosition(at);
        at = emoji > 0 ? at + emoji : finder.toNextBoundary();
        if (at < 0)
            return count + 1;
    }
    return count;
}

int textWeight(const QString &text, int linkWeight)
{
    static const QRegularExpression remoteMentions(QStringLiteral("(?<![/\\w])(@[a-z0-9_]+)@[a-z0-9.-]+[a-z0-9]"),
                                                   QRegularExpression::CaseInsensitiveOption);
    int weight = 0;
    QString rest = linkWeight > 0 ? withoutLinks(text, linkWeight, &weight) : text;
    weight -= int(rest.count(QChar(0)));
    rest.replace(remoteMentions, QStringLiteral("\\1"));
    return weight + graphemes(rest);
}

} // namespace atrium::models
