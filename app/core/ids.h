// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMetaType>
#include <QString>

namespace atrium {

/// An opaque, non-empty text that names one thing of one kind on one server (API contract 1.4). Never parsed.
template <typename Tag> class Id {
public:
    Id() = default;
    explicit Id(QString value)
        : m_value(std::move(value))
    {
    }

    bool isEmpty() const { return m_value.isEmpty(); }
    const QString &toString() const { return m_value; }

    bool operator==(const Id &) const = default;
    auto operator<(const Id &other) const { return m_value < other.m_value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    QString m_value;
};

using PostId = Id<struct PostTag>;
using PersonId = Id<struct PersonTag>;
using NoticeId = Id<struct NoticeTag>;
using MediaId = Id<struct MediaTag>;
using AnnouncementId = Id<struct AnnouncementTag>;

/// Ids of posts that the server does not know yet start with this; no server's ids contain a colon.
inline constexpr QLatin1String localIdPrefix("local:");

inline bool isLocal(const PostId &id) { return id.toString().startsWith(localIdPrefix); }

} // namespace atrium
