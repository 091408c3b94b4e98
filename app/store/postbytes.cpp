// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postbytes.h"

#include "store/bytes.h"
#include "store/exchange.h"

namespace atrium::store {

namespace {

constexpr quint64 postVersion = 2; // 2: canQuote
constexpr quint64 personVersion = 1;

template <typename Archive> void exchangePost(Archive &archive, Post &p)
{
    archive(p.id, p.author.id, p.parentId, p.parentAuthorId, p.isParentMissing, p.createdAt, p.editedAt, p.audience);
    archive(p.subject, p.isSensitive, p.text, p.source, p.language, p.attachments, p.poll, p.card);
    archive(p.mentions, p.tags, p.emoji, p.reactions, p.likeCount, p.shareCount, p.commentCount);
    archive(p.isLiked, p.isShared, p.isSaved, p.isPinned, p.isThreadMuted, p.isMine, p.canShare, p.url, p.canQuote);
}

template <typename Value, typename Exchange> QByteArray write(quint64 version, const Value &value, Exchange exchangeAll)
{
    ByteWriter writer;
    writer.number(version);
    exchangeAll(writer, const_cast<Value &>(value)); // one description for both ways; writing changes nothing
    return writer.take();
}

template <typename Value, typename Exchange>
std::optional<Value> read(quint64 version, const char *bytes, qsizetype size, Exchange exchangeAll)
{
    ByteReader reader(bytes, size);
    if (reader.number() != version)
        return std::nullopt;
    std::optional<Value> value(std::in_place);
    exchangeAll(reader, *value);
    if (!reader.isGood())
        return std::nullopt;
    return value;
}

} // namespace

QByteArray toBytes(const Post &post)
{
    return write(postVersion, post, [](ByteWriter &writer, Post &p) { exchangePost(writer, p); });
}

std::optional<Post> postFromBytes(const char *bytes, qsizetype size)
{
    return read<Post>(postVersion, bytes, size, [](ByteReader &reader, Post &p) { exchangePost(reader, p); });
}

QByteArray toBytes(const Person &person)
{
    return write(personVersion, person, [](ByteWriter &writer, Person &p) { exchange(writer, p); });
}

std::optional<Person> personFromBytes(const char *bytes, qsizetype size)
{
    return read<Person>(personVersion, bytes, size, [](ByteReader &reader, Person &p) { exchange(reader, p); });
}

} // namespace atrium::store
