// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For the decoders of this folder only: nothing else sees simdjson.
#include "core/result.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <simdjson.h>
#include <string_view>

namespace atrium::api {

inline constexpr qsizetype largestDocument = 16 * 1024 * 1024;
inline constexpr size_t deepestDocument = 64;
inline constexpr qsizetype longestArray = 10'000;

/// One value, or nothing. Every question has an answer: what is missing, null or of another type is the default.
class JsonValue {
public:
    JsonValue() = default;
    explicit JsonValue(simdjson::dom::element element)
        : m_element(element)
        , m_exists(true)
    {
    }

    bool isObject() const { return m_exists && m_element.is_object(); }
    bool isArray() const { return m_exists && m_element.is_array(); }
    bool isText() const { return m_exists && m_element.is_string(); }
    bool isNull() const { return !m_exists || m_element.is_null(); }

    JsonValue operator[](std::string_view key) const;
    /// Calls `visit(JsonValue)` for at most `longestArray` elements of an array.
    template <typename Visit> void forEach(Visit visit) const
    {
        simdjson::dom::array array;
        if (!m_exists || m_element.get(array) != simdjson::SUCCESS)
            return;
        qsizetype left = longestArray;
        for (const simdjson::dom::element element : array) {
            if (left-- == 0)
                return;
            visit(JsonValue(element));
        }
    }
    /// Calls `visit(QString key, JsonValue)` for the members of an object.
    template <typename Visit> void forEachMember(Visit visit) const
    {
        simdjson::dom::object object;
        if (!m_exists || m_element.get(object) != simdjson::SUCCESS)
            return;
        for (const auto &[key, value] : object)
            visit(QString::fromUtf8(key.data(), qsizetype(key.size())), JsonValue(value));
    }

    QString text() const; ///< without NUL and non-characters
    std::optional<QString> maybeText() const;
    QString idOrNumber() const; ///< a text, or a whole number as its digits
    bool flag(bool otherwise = false) const;
    std::optional<bool> maybeFlag() const;
    std::optional<qint64> maybeCount() const; ///< 0 … 2^63-1; negative numbers are no count
    qint64 count(qint64 otherwise = 0) const { return maybeCount().value_or(otherwise); }
    std::optional<int> maybeSize() const; ///< a count that fits an int; larger ones are cut to it
    double number() const; ///< finite
    QDateTime time() const; ///< UTC; invalid when unknown
    QStringList texts() const; ///< the texts of an array, others left out

private:
    simdjson::dom::element m_element;
    bool m_exists = false;
};

/// A parsed document; values point into it. Repairs what real servers send: a byte order mark, broken UTF-8, lone
/// surrogates, numbers beyond 64 bits (they become texts).
class JsonDocument {
public:
    /// Malformed when it is no JSON within the caps.
    Result<JsonValue> parse(const QByteArray &json);

private:
    simdjson::dom::parser m_parser;
};

/// ISO 8601 with 0 to 9 fraction digits, "Z", "+00:00", "+0000" or nothing, which means UTC; or a date alone. The epoch
/// itself means "unknown" (contract 2).
QDateTime timeFromText(const QString &text);

} // namespace atrium::api
