// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/minebytes.h"

#include "store/bytes.h"
#include "store/exchange.h"

#include <type_traits>

namespace atrium::store {

namespace {

constexpr quint64 intentVersion = 2;
constexpr quint64 draftVersion = 2;
constexpr quint64 firstWithPlan = 2; // of both

// The place of a type in this list is its number on disk: new kinds go at the end.
template <size_t index = 0> std::optional<Intent> readIntent(quint64 version, quint64 kind, ByteReader &reader)
{
    if constexpr (index < std::variant_size_v<Intent>) {
        if (kind != index)
            return readIntent<index + 1>(version, kind, reader);
        std::variant_alternative_t<index, Intent> intent;
        exchange(reader, intent);
        if constexpr (std::is_same_v<decltype(intent), Publish>) {
            if (version >= firstWithPlan)
                reader(intent.plannedFor);
        }
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
    if (auto *publish = std::get_if<Publish>(&copy))
        writer(publish->plannedFor);
    return writer.take();
}

std::optional<Intent> intentFromBytes(const QByteArray &bytes)
{
    ByteReader reader(bytes);
    const quint64 version = reader.number();
    if (version < 1 || version > intentVersion)
        return std::nullopt;
    const quint64 kind = reader.number();
    return readIntent(version, kind, reader);
}

QByteArray toBytes(const Draft &draft)
{
    ByteWriter writer;
    writer.number(draftVersion);
    Draft copy = draft;
    exchange(writer, copy);
    writer(copy.plannedFor);
    return writer.take();
}

std::optional<Draft> draftFromBytes(const QByteArray &bytes)
{
    ByteReader reader(bytes);
    const quint64 version = reader.number();
    if (version < 1 || version > draftVersion)
        return std::nullopt;
    Draft draft;
    exchange(reader, draft);
    if (version >= firstWithPlan)
        reader(draft.plannedFor);
    return reader.isGood() ? std::optional(draft) : std::nullopt;
}

} // namespace atrium::store
