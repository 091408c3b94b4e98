// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kudos.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace atrium {

namespace {

constexpr QLatin1String kudosTag("kudos");
constexpr qsizetype longestJoint = 6; // ", ", " and ", " oraz "
constexpr qsizetype longestWords = 600; // longer thanks are read as a text, not as a headline

constexpr std::array<QLatin1String, 6> topics { QLatin1String(),
                                                QLatin1String("CalmUnderPressure"),
                                                QLatin1String("MadeItBetter"),
                                                QLatin1String("ClearWords"),
                                                QLatin1String("KindToCustomers"),
                                                QLatin1String("TaughtMeSomething") };

KudosValue valueOf(const QString &tag)
{
    for (size_t i = 1; i < topics.size(); ++i) {
        if (tag.compare(topics[i], Qt::CaseInsensitive) == 0)
            return KudosValue(i);
    }
    return KudosValue::None;
}

bool isAround(const Span &span) { return span.kind == Span::Kind::Tag || span.kind == Span::Kind::Mention; }

bool isBlank(const Span &span)
{
    return span.kind == Span::Kind::LineBreak || (span.kind == Span::Kind::Text && span.text.trimmed().isEmpty());
}

/// All spans in a row; a block's end counts as a line break.
QList<Span> spansOf(const RichText &text)
{
    QList<Span> all;
    for (const Block &block : text.blocks) {
        if (!all.isEmpty())
            all.append({ Span::Kind::LineBreak, 0, {}, {} });
        all += block.spans;
    }
    return all;
}

/// Where the words begin after the names: a joint such as " and " counts as one of them only between two names.
qsizetype firstWord(const QList<Span> &spans)
{
    qsizetype at = 0;
    while (at < spans.size() && (isAround(spans[at]) || isBlank(spans[at])))
        ++at;
    while (at > 0 && at + 1 < spans.size() && spans[at].kind == Span::Kind::Text
           && spans[at].text.size() <= longestJoint && spans[at + 1].kind == Span::Kind::Mention) {
        ++at;
        while (at < spans.size() && (isAround(spans[at]) || isBlank(spans[at])))
            ++at;
    }
    return at;
}

/// Names and topics stand before and after the words; what stands in their middle belongs to them.
QString wordsOf(const QList<Span> &spans)
{
    const qsizetype first = firstWord(spans);
    qsizetype end = spans.size();
    while (end > first && (isAround(spans[end - 1]) || isBlank(spans[end - 1])))
        --end;
    QString words;
    for (qsizetype i = first; i < end; ++i) {
        if (spans[i].kind == Span::Kind::Link)
            return {}; // a headline has no links
        words += spans[i].kind == Span::Kind::LineBreak ? u"\n"_qs : spans[i].text;
    }
    static const QRegularExpression lead(u"^[\\s,:;–—-]+"_qs);
    if (first > 0)
        words.remove(lead);
    words = words.trimmed();
    if (!words.isEmpty() && first > 0)
        words[0] = words[0].toUpper();
    return words.size() <= longestWords ? words : QString();
}

} // namespace

std::optional<Kudos> kudosOf(const Post &post)
{
    if (!post.tags.contains(kudosTag, Qt::CaseInsensitive) || post.mentions.isEmpty())
        return std::nullopt;
    Kudos kudos;
    for (const QString &tag : post.tags) {
        if (kudos.value == KudosValue::None)
            kudos.value = valueOf(tag);
    }
    kudos.words = wordsOf(spansOf(post.text));
    return kudos;
}

QString kudosTopic(KudosValue value)
{
    const auto index = size_t(value);
    return index < topics.size() ? QString(topics[index]) : QString();
}

QString kudosText(const QStringList &handles, KudosValue value, const QString &words)
{
    QStringList named;
    for (const QString &handle : handles)
        named.append(u'@' + handle);
    QString text = u"#kudos "_qs + named.join(u", "_qs) + u": "_qs + words.trimmed();
    const QString topic = kudosTopic(value);
    if (!topic.isEmpty())
        text += u" #"_qs + topic;
    return text;
}

KudosParts kudosParts(const QString &text)
{
    static const QRegularExpression shape(u"^#kudos((?:[ ,]+@[\\w.@-]+)*):? ?(.*)$"_qs,
                                          QRegularExpression::DotMatchesEverythingOption
                                              | QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression topicAtEnd(u"\\s*#(\\w+)$"_qs);
    KudosParts parts;
    const QRegularExpressionMatch match = shape.match(text.trimmed());
    parts.words = match.hasMatch() ? match.captured(2) : text;
    for (QString handle : match.captured(1).split(u' ', Qt::SkipEmptyParts)) {
        while (handle.endsWith(u',') || handle.endsWith(u':'))
            handle.chop(1);
        if (handle.startsWith(u'@'))
            parts.handles.append(handle.mid(1));
    }
    const QRegularExpressionMatch topic = topicAtEnd.match(parts.words);
    if (topic.hasMatch() && valueOf(topic.captured(1)) != KudosValue::None) {
        parts.value = valueOf(topic.captured(1));
        parts.words.truncate(topic.capturedStart());
    }
    parts.words = parts.words.trimmed();
    return parts;
}

} // namespace atrium
