// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bytes.h"
#include "store/exchange.h"

#include <optional>

namespace atrium::store {

// Single values as bytes: a version, then the value. What cannot be read counts as never written.

inline constexpr quint64 metaVersion = 1;

template <typename Value> QByteArray toMetaBytes(const Value &value)
{
    ByteWriter writer;
    writer.number(metaVersion);
    Value copy = value;
    writer(copy);
    return writer.take();
}

template <typename Value> std::optional<Value> fromMetaBytes(const QByteArray &bytes)
{
    ByteReader reader(bytes);
    if (bytes.isEmpty() || reader.number() != metaVersion)
        return std::nullopt;
    Value value {};
    reader(value);
    return reader.isGood() ? std::optional<Value>(std::move(value)) : std::nullopt;
}

/// Who is signed in, kept in mine.db as well.
inline QString meSetting() { return QStringLiteral("store.me"); }

} // namespace atrium::store
