// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/draft.h"
#include "company/limits.h"
#include "company/reply.h"
#include "company/routes.h"
#include "company/text.h"

#include <QJsonDocument>

namespace atrium::company {

namespace {

constexpr qint64 profileBody = 2 * limits::mostImageBytes + 1024 * 1024;
constexpr int avatarSide = 400;
constexpr int headerSide = 1500;
constexpr qint64 portraitBytes = 8 * 1024 * 1024;

HttpReply credentials(const Call &call) { return jsonReply(call.encoder().credentials(call.viewer())); }

HttpReply verify(Call &call) { return credentials(call); }

void set(const Call &call, const std::string &column, const QString &value)
{
    call.world.db().run("UPDATE accounts SET " + column + " = ?2 WHERE id = ?1", call.viewer(), value);
}

void setFlag(const Call &call, const Params &params, const QString &key, const std::string &column)
{
    if (params.has(key))
        call.world.db().run("UPDATE accounts SET " + column + " = ?2 WHERE id = ?1", call.viewer(), params.flag(key));
}

Outcome<Done> setText(const Call &call, const QString &key, const std::string &column, int most)
{
    if (!call.params.has(key))
        return Done {};
    const QString text = call.params.text(key);
    if (graphemes(text) > most)
        return invalid(u"%1 is too long (maximum is %2 characters)"_qs.arg(key).arg(most));
    set(call, column, text);
    return Done {};
}

Outcome<Done> setFields(const Call &call)
{
    if (!call.params.has(u"fields_attributes"_qs))
        return Done {};
    QJsonArray fields;
    for (const Params &each : call.params.objects(u"fields_attributes"_qs)) {
        const QString name = each.text(u"name"_qs).trimmed();
        const QString value = each.text(u"value"_qs).trimmed();
        if (graphemes(name) > call.world.limits().fieldCharacters
            || graphemes(value) > call.world.limits().fieldCharacters)
            return invalid(u"Fields have at most %1 characters"_qs.arg(call.world.limits().fieldCharacters));
        if (!name.isEmpty() || !value.isEmpty())
            fields.append(QJsonObject { { u"name"_qs, name }, { u"value"_qs, value } });
    }
    if (fields.size() > call.world.limits().profileFields)
        return invalid(u"There are at most %1 fields"_qs.arg(call.world.limits().profileFields));
    set(call, "fields", QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact)));
    return Done {};
}

Outcome<Done> setSource(const Call &call)
{
    const Params source = call.params.object(u"source"_qs);
    if (source.has(u"privacy"_qs)) {
        if (!visibilityFrom(source.text(u"privacy"_qs)))
            return invalid(u"Privacy is unknown"_qs);
        set(call, "default_privacy", source.text(u"privacy"_qs));
    }
    if (source.has(u"quote_policy"_qs)) {
        static const QStringList policies = { u"public"_qs, u"followers"_qs, u"nobody"_qs };
        if (!policies.contains(source.text(u"quote_policy"_qs)))
            return invalid(u"Quote policy is unknown"_qs);
        set(call, "default_quote_policy", source.text(u"quote_policy"_qs));
    }
    if (source.has(u"status_content_type"_qs)) {
        const QString type = source.text(u"status_content_type"_qs);
        if (type != u"text/plain" && type != u"text/markdown")
            return invalid(u"Content type is not supported"_qs);
        set(call, "default_content_type", type);
    }
    if (source.has(u"language"_qs))
        set(call, "default_language", knownLanguage(source.text(u"language"_qs)));
    setFlag(call, source, u"sensitive"_qs, "default_sensitive");
    return Done {};
}

// The old picture's file goes with it.
void setPicture(const Call &call, const std::string &column, const QString &key)
{
    const QString old = call.world.db().text("SELECT " + column + " FROM accounts WHERE id = ?1", call.viewer());
    set(call, column, key);
    if (!old.isEmpty())
        call.world.db().run("DELETE FROM files WHERE key = ?1", old);
}

Outcome<Done> takePicture(const Call &call, const QString &name, int side)
{
    const FormPart *file = call.params.file(name);
    if (!file)
        return Done {};
    if (file->data.size() > portraitBytes)
        return invalid(u"The picture is too large"_qs);
    const Outcome<QString> key = takePortrait(call.world, file->data, side);
    if (!key)
        return tl::unexpected(key.error());
    setPicture(call, name.toStdString(), *key);
    return Done {};
}

Outcome<Done> applyChanges(const Call &call)
{
    const Outcome<Done> steps[] = {
        setText(call, u"display_name"_qs, "display_name", limits::nameCharacters),
        setText(call, u"note"_qs, "note", limits::noteCharacters),
        setText(call, u"avatar_description"_qs, "avatar_description", call.world.limits().descriptionCharacters),
        setText(call, u"header_description"_qs, "header_description", call.world.limits().descriptionCharacters),
        setFields(call),
        setSource(call),
        takePicture(call, u"avatar"_qs, avatarSide),
        takePicture(call, u"header"_qs, headerSide),
    };
    for (const Outcome<Done> &step : steps) {
        if (!step)
            return step;
    }
    setFlag(call, call.params, u"locked"_qs, "is_locked");
    setFlag(call, call.params, u"bot"_qs, "is_bot");
    setFlag(call, call.params, u"discoverable"_qs, "is_discoverable");
    setFlag(call, call.params, u"indexable"_qs, "is_indexable");
    setFlag(call, call.params, u"hide_collections"_qs, "hides_collections");
    return Done {};
}

HttpReply update(Call &call)
{
    const Outcome<Done> done = applyChanges(call);
    return done ? credentials(call) : refusal(done.error());
}

// Raw and formatted side by side (API contract 6.5, Mastodon from 4.6).
HttpReply profilePage(const Call &call)
{
    const QJsonObject own = call.encoder().credentials(call.viewer());
    const QJsonObject source = own.value(u"source"_qs).toObject();
    QJsonObject json { { u"note"_qs, source.value(u"note"_qs) },
                       { u"fields"_qs, source.value(u"fields"_qs) },
                       { u"formatted_note"_qs, own.value(u"note"_qs) },
                       { u"formatted_fields"_qs, own.value(u"fields"_qs) },
                       { u"show_media"_qs, true },
                       { u"show_media_replies"_qs, true },
                       { u"show_featured"_qs, true },
                       { u"attribution_domains"_qs, QJsonArray() },
                       { u"featured_tags"_qs, QJsonArray() } };
    for (const QString &key : { u"id"_qs, u"display_name"_qs, u"avatar"_qs, u"avatar_static"_qs,
                                u"avatar_description"_qs, u"header"_qs, u"header_static"_qs, u"header_description"_qs,
                                u"locked"_qs, u"bot"_qs, u"hide_collections"_qs, u"discoverable"_qs, u"indexable"_qs })
        json.insert(key, own.value(key));
    return jsonReply(json);
}

HttpReply showProfile(Call &call) { return profilePage(call); }

HttpReply changeProfile(Call &call)
{
    const Outcome<Done> done = applyChanges(call);
    return done ? profilePage(call) : refusal(done.error());
}

HttpReply removeAvatar(Call &call)
{
    setPicture(call, "avatar", {});
    return credentials(call);
}

HttpReply removeHeader(Call &call)
{
    setPicture(call, "header", {});
    return credentials(call);
}

HttpReply preferences(Call &call)
{
    const Account account = loadAccount(call.world, call.viewer()).value_or(Account());
    return jsonReply(QJsonObject { { u"posting:default:visibility"_qs, account.privacy },
                                   { u"posting:default:sensitive"_qs, account.isSensitive },
                                   { u"posting:default:language"_qs, textOrNull(account.language) },
                                   { u"posting:default:quote_policy"_qs, account.quotePolicy },
                                   { u"reading:expand:media"_qs, u"default"_qs },
                                   { u"reading:expand:spoilers"_qs, false },
                                   { u"reading:autoplay:gifs"_qs, true } });
}

} // namespace

void addProfileRoutes(Router &router)
{
    const QString write = u"write:accounts"_qs;
    router.add("GET /api/v1/accounts/verify_credentials", Access::User, u"profile"_qs, verify);
    router.add("PATCH /api/v1/accounts/update_credentials", Access::User, write, update, profileBody);
    router.add("GET /api/v1/profile", Access::User, u"profile"_qs, showProfile);
    router.add("PATCH /api/v1/profile", Access::User, write, changeProfile, profileBody);
    router.add("DELETE /api/v1/profile/avatar", Access::User, write, removeAvatar);
    router.add("DELETE /api/v1/profile/header", Access::User, write, removeHeader);
    router.add("GET /api/v1/preferences", Access::User, u"read:accounts"_qs, preferences);
}

} // namespace atrium::company
