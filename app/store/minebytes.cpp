// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/minebytes.h"

#include "store/bytes.h"
#include "store/exchange.h"

namespace atrium::store {

namespace {

// 2: what is quoted, and when it is planned for
constexpr quint64 intentVersion = 2;
constexpr quint64 draftVersion = 2;

/// The version that `reader` is at; false when this program does not know it.
bool readVersion(ByteReader &reader, quint64 newest)
{
    reader.version = reader.number();
    return reader.version >= 1 && reader.version <= newest;
}

// The place of a type in this list is its number on disk: new kinds go at the end.
template <size_t index = 0> std::optional<Intent> readIntent(quint64 kind, ByteReader &reader)
{
    if constexpr (index < std::variant_size_v<Intent>) {
        if (kind != index)
            return readIntent<index + 1>(kind, reader);
        std::variant_alternative_t<index, Intent> intent;
        exchange(reader, intent);
        return reader.isGood() ? std::optional<Intent>(std::move(intent)) : std::nullopt;
    } else {
        return std::nullopt;
    }
}

} // namespace

QByteArray toBytes(const Intent &intent)
{
    ByteWriter writer;
    writer.number(intentVersion);
    writer.number(intent.index());
    Intent copy = intent;
    std::visit([&writer](auto &value) { exchange(writer, value); }, copy);
    return writer.take();
}

std::optional<Intent> intentFromBytes(const QByteArray &bytes)
{
    ByteReader reader(bytes);
    if (!readVersion(reader, intentVersion))
        return std::nullopt;
    const quint64 kind = reader.number();
    return readIntent(kind, reader);
}

QByteArray toBytes(const Draft &draft)
{
    ByteWriter writer;
    writer.number(draftVersion);
    Draft copy = draft;
    exchange(writer, copy);
    return writer.take();
}

std::optional<Draft> draftFromBytes(const QByteArray &bytes)
{
    ByteReader reader(bytes);
    if (!readVersion(reader, draftVersion))
        return std::nullopt;
    Draft draft;
    exchange(reader, draft);
    return reader.isGood() ? std::optional(draft) : std::nullopt;
}

} // namespace atrium::store
