// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/streamevent.h"
#include "api/wire.h"
#include "core/result.h"

#include <QByteArray>

namespace atrium::api {

/// JSON to a wire struct. Total: never crashes, whatever the bytes. Malformed names the key that makes the thing unusable
/// (mostly its id); everything else that is missing or of the wrong type has its default.
/// Broken UTF-8 and lone surrogates become U+FFFD. Nesting is cut at 64, the document at 16 MB, an array at 10,000.
///
/// Instantiated for: Account, Relationship, Tag, List, Status, ReactionPeople, StatusSource, StatusEdit, Context, ScheduledStatus, Poll,
/// PreviewCard, MediaAttachment, Notification, GroupedNotifications, Markers, Conversation, Announcement, CustomEmoji,
/// NodeInfo, Instance, Application, Token, OAuthMetadata, SearchResults, Preferences, Filter.
template <typename T> Result<T> decode(const QByteArray &json);

/// A JSON array. Elements that are not objects or have no usable id are left out; only a document that is no array is
/// Malformed.
template <typename T> Result<QList<T>> decodeList(const QByteArray &json);

/// The address of the best nodeinfo document that /.well-known/nodeinfo names: 2.1 before 2.0. Empty when none.
QString nodeInfoAddress(const QByteArray &json);

/// The words of an error body: an object, or a bare JSON text. Anything else has no words.
wire::ErrorBody decodeError(const QByteArray &json);

/// True when the bytes are one whole JSON document.
bool isWholeJson(const QByteArray &json);

} // namespace atrium::api
