// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lostpost.h"

#include "sync/visibletext.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace atrium::sync {

namespace {

constexpr qsizetype mostAdoptions = 100;
constexpr int slackSeconds = 30;

bool samePoll(const Poll &poll, const PollDraft &draft)
{
    QStringList titles;
    for (const PollOption &option : poll.options)
        titles.append(option.title);
    return titles == draft.options;
}

} // namespace

Adoptions Adoptions::fromBytes(const QByteArray &bytes)
{
    Adoptions adoptions;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> adoptions.m_pairs;
    if (stream.status() != QDataStream::Ok)
        adoptions.m_pairs.clear();
    return adoptions;
}

QByteArray Adoptions::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << m_pairs;
    return bytes;
}

void Adoptions::add(const QString &key, const QString &postId)
{
    m_pairs.removeIf([&key](const auto &pair) { return pair.first == key; });
    m_pairs.append({ key, postId });
    while (m_pairs.size() > mostAdoptions)
        m_pairs.removeFirst();
}

bool Adoptions::isTakenByAnother(const QString &postId, const QString &key) const
{
    return std::any_of(m_pairs.cbegin(), m_pairs.cend(),
                       [&](const auto &pair) { return pair.second == postId && pair.first != key; });
}

QDateTime earliestMatch(const QDateTime &sentAt) { return sentAt.addSecs(-slackSeconds); }

Likeness likeness(const api::wire::Status &status, const Publish &publish, const QDateTime &sentAt,
                  const Reading &reading)
{
    if (status.reblog)
        return Likeness::Different;
    const Post post = toPost(status, reading);
    const bool fits = post.isMine && post.parentId == publish.parentId && post.createdAt >= earliestMatch(sentAt)
        && post.attachments.size() == publish.attachments.size() && samePoll(post.poll, publish.poll);
    if (!fits)
        return Likeness::Different;
    if (!publish.quotedId.isEmpty() && (!post.quoted || post.quoted->id != publish.quotedId))
        return Likeness::PerhapsAnotherText;
    const bool isSame
        = sameVisibleText(publish.text, post.text) && post.subject.simplified() == publish.subject.simplified();
    return isSame ? Likeness::Same : Likeness::PerhapsAnotherText;
}

} // namespace atrium::sync
