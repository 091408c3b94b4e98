// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For the decoders of this folder only.
#include "api/jsonreader.h"
#include "api/wire.h"

namespace atrium::api {

/// How one kind of object is read. Fails only when the thing cannot be used at all; the error names the key.
template <typename T> struct Decoder {
    static Result<T> from(const JsonValue &json);
};

// Declared before anything uses them, as the language wants of specialisations.
template <> Result<wire::Account> Decoder<wire::Account>::from(const JsonValue &json);
template <> Result<wire::CustomEmoji> Decoder<wire::CustomEmoji>::from(const JsonValue &json);
template <> Result<wire::Relationship> Decoder<wire::Relationship>::from(const JsonValue &json);
template <> Result<wire::Tag> Decoder<wire::Tag>::from(const JsonValue &json);
template <> Result<wire::List> Decoder<wire::List>::from(const JsonValue &json);
template <> Result<wire::Status> Decoder<wire::Status>::from(const JsonValue &json);
template <> Result<wire::ReactionPeople> Decoder<wire::ReactionPeople>::from(const JsonValue &json);
template <> Result<wire::Mention> Decoder<wire::Mention>::from(const JsonValue &json);
template <> Result<wire::MediaAttachment> Decoder<wire::MediaAttachment>::from(const JsonValue &json);
template <> Result<wire::Poll> Decoder<wire::Poll>::from(const JsonValue &json);
template <> Result<wire::PreviewCard> Decoder<wire::PreviewCard>::from(const JsonValue &json);
template <> Result<wire::StatusSource> Decoder<wire::StatusSource>::from(const JsonValue &json);
template <> Result<wire::StatusEdit> Decoder<wire::StatusEdit>::from(const JsonValue &json);
template <> Result<wire::Context> Decoder<wire::Context>::from(const JsonValue &json);
template <> Result<wire::ScheduledStatus> Decoder<wire::ScheduledStatus>::from(const JsonValue &json);
template <> Result<wire::Notification> Decoder<wire::Notification>::from(const JsonValue &json);
template <> Result<wire::GroupedNotifications> Decoder<wire::GroupedNotifications>::from(const JsonValue &json);
template <> Result<wire::Markers> Decoder<wire::Markers>::from(const JsonValue &json);
template <> Result<wire::Conversation> Decoder<wire::Conversation>::from(const JsonValue &json);
template <> Result<wire::Announcement> Decoder<wire::Announcement>::from(const JsonValue &json);
template <> Result<wire::NodeInfo> Decoder<wire::NodeInfo>::from(const JsonValue &json);
template <> Result<wire::Instance> Decoder<wire::Instance>::from(const JsonValue &json);
template <> Result<wire::Application> Decoder<wire::Application>::from(const JsonValue &json);
template <> Result<wire::Token> Decoder<wire::Token>::from(const JsonValue &json);
template <> Result<wire::OAuthMetadata> Decoder<wire::OAuthMetadata>::from(const JsonValue &json);
template <> Result<wire::SearchResults> Decoder<wire::SearchResults>::from(const JsonValue &json);
template <> Result<wire::Preferences> Decoder<wire::Preferences>::from(const JsonValue &json);
template <> Result<wire::Filter> Decoder<wire::Filter>::from(const JsonValue &json);

inline tl::unexpected<Error> lacks(QLatin1String key)
{
    return failed(Error::Kind::Malformed, u"no usable \"%1\""_qs.arg(key));
}

/// The usable objects of an array; the others are left out.
template <typename T> QList<T> listFrom(const JsonValue &array, qsizetype most = longestArray)
{
    QList<T> list;
    array.forEach([&list, most](const JsonValue &element) {
        if (list.size() >= most)
            return;
        if (Result<T> item = Decoder<T>::from(element))
            list.append(std::move(*item));
    });
    return list;
}

/// Reads a post. Posts inside posts (boosted, quoted) are read `levels` deep; deeper ones are left out.
Result<wire::Status> statusFrom(const JsonValue &json, int levels);
wire::Account accountFrom(const JsonValue &json); ///< id empty when unusable
wire::Reaction reactionFrom(const JsonValue &json);

} // namespace atrium::api
