// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/decode.h"

#include "api/decoders.h"
#include "core/textcleaner.h"

namespace atrium::api {

namespace {

constexpr qsizetype longestWords = 300;

QString plainWords(const QString &text) { return TextCleaner().clean(text).simplified().left(longestWords); }

} // namespace

template <typename T> Result<T> decode(const QByteArray &json)
{
    JsonDocument document;
    const Result<JsonValue> root = document.parse(json);
    if (!root)
        return tl::unexpected(root.error());
    if (!root->isObject())
        return failed(Error::Kind::Malformed, u"not an object"_qs);
    return Decoder<T>::from(*root);
}

template <typename T> Result<QList<T>> decodeList(const QByteArray &json)
{
    JsonDocument document;
    const Result<JsonValue> root = document.parse(json);
    if (!root)
        return tl::unexpected(root.error());
    if (!root->isArray())
        return failed(Error::Kind::Malformed, u"not a list"_qs);
    return listFrom<T>(*root);
}

#define ATRIUM_DECODES(Type)                                                                                           \
    template Result<Type> decode<Type>(const QByteArray &json);                                                        \
    template Result<QList<Type>> decodeList<Type>(const QByteArray &json);

ATRIUM_DECODES(wire::Account)
ATRIUM_DECODES(wire::Relationship)
ATRIUM_DECODES(wire::Tag)
ATRIUM_DECODES(wire::List)
ATRIUM_DECODES(wire::Status)
ATRIUM_DECODES(wire::StatusSource)
ATRIUM_DECODES(wire::StatusEdit)
ATRIUM_DECODES(wire::Context)
ATRIUM_DECODES(wire::ScheduledStatus)
ATRIUM_DECODES(wire::Poll)
ATRIUM_DECODES(wire::PreviewCard)
ATRIUM_DECODES(wire::MediaAttachment)
ATRIUM_DECODES(wire::Notification)
ATRIUM_DECODES(wire::GroupedNotifications)
ATRIUM_DECODES(wire::Markers)
ATRIUM_DECODES(wire::Conversation)
ATRIUM_DECODES(wire::Announcement)
ATRIUM_DECODES(wire::CustomEmoji)
ATRIUM_DECODES(wire::NodeInfo)
ATRIUM_DECODES(wire::Instance)
ATRIUM_DECODES(wire::Application)
ATRIUM_DECODES(wire::Token)
ATRIUM_DECODES(wire::OAuthMetadata)
ATRIUM_DECODES(wire::SearchResults)
ATRIUM_DECODES(wire::Preferences)
ATRIUM_DECODES(wire::ReactionPeople)
ATRIUM_DECODES(wire::Filter)

#undef ATRIUM_DECODES

QString nodeInfoAddress(const QByteArray &json)
{
    JsonDocument document;
    const Result<JsonValue> root = document.parse(json);
    QString best;
    QString bestRelation;
    if (!root)
        return best;
    (*root)["links"].forEach([&](const JsonValue &link) {
        const QString relation = link["rel"].text();
        const bool isKnown = relation.endsWith(u"/schema/2.0") || relation.endsWith(u"/schema/2.1");
        if (isKnown && relation > bestRelation) {
            bestRelation = relation;
            best = link["href"].text();
        }
    });
    return best;
}

wire::ErrorBody decodeError(const QByteArray &json)
{
    JsonDocument document;
    const Result<JsonValue> root = document.parse(json);
    if (!root)
        return {};
    if (root->isText())
        return { plainWords(root->text()), {} };
    return { plainWords((*root)["error"].text()), plainWords((*root)["error_description"].text()) };
}

bool isWholeJson(const QByteArray &json)
{
    JsonDocument document;
    return document.parse(json).has_value();
}

} // namespace atrium::api
