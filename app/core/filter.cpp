// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter.h"

#include <algorithm>

namespace atrium {

namespace {

/// Everything of a post that is read.
QString wordsOf(const Post &post)
{
    QStringList parts { post.subject, plainText(post.text) };
    for (const Attachment &attachment : post.attachments)
        parts.append(attachment.description);
    for (const PollOption &option : post.poll.options)
        parts.append(option.title);
    if (post.quoted)
        parts.append(plainText(post.quoted->text));
    return parts.join(u'\n');
}

bool isWordPart(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'_');
}

bool holds(const QString &text, const QString &keyword, bool isWhole)
{
    for (qsizetype at = text.indexOf(keyword, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(keyword, at + 1, Qt::CaseInsensitive)) {
        // Only where the keyword itself begins or ends with a letter can a letter beside it make another word.
        const bool goesOnBefore = isWordPart(keyword, 0) && isWordPart(text, at - 1);
        const bool goesOnAfter = isWordPart(keyword, keyword.size() - 1) && isWordPart(text, at + keyword.size());
        if (!isWhole || (!goesOnBefore && !goesOnAfter))
            return true;
    }
    return false;
}

bool matches(const PostFilter &filter, const Post &post, const QString &words)
{
    if (filter.postIds.contains(post.id.toString()))
        return true;
    return std::any_of(filter.keywords.cbegin(), filter.keywords.cend(), [&](const QString &keyword) {
        return !keyword.isEmpty() && holds(words, keyword, filter.wholeWords.contains(keyword));
    });
}

} // namespace

QString filterContext(const FeedScope &scope)
{
    switch (scope.kind) {
    case FeedScope::Kind::Following:
    case FeedScope::Kind::Group:
        return QStringLiteral("home");
    case FeedScope::Kind::Company:
    case FeedScope::Kind::Topic:
        return QStringLiteral("public");
    case FeedScope::Kind::Person:
        return QStringLiteral("account");
    case FeedScope::Kind::Saved:
        break;
    }
    return {};
}

const PostFilter *filterFor(const QList<PostFilter> &filters, const Post &post, const QString &context,
                            const QDateTime &now)
{
    if (filters.isEmpty() || context.isEmpty() || post.isMine)
        return nullptr;
    const QString words = wordsOf(post);
    const PostFilter *found = nullptr;
    for (const PostFilter &filter : filters) {
        const bool isOver = filter.expiresAt.isValid() && filter.expiresAt <= now;
        if (isOver || !filter.contexts.contains(context) || (found && !filter.hides) || !matches(filter, post, words))
            continue;
        found = &filter;
        if (filter.hides)
            break;
    }
    return found;
}

} // namespace atrium
