// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/webgifs.h"

#include "core/async.h"

namespace atrium::shell {

namespace {

constexpr int patienceMs = 8000; // somebody is looking at an empty picker
constexpr qint64 largestAnswer = 2 * 1024 * 1024;

api::Limits limits()
{
    api::Limits limits;
    limits.firstByte = api::Limits::Ms(patienceMs);
    limits.total = api::Limits::Ms(2 * patienceMs);
    limits.jsonBytes = largestAnswer;
    return limits;
}

Result<QList<store::GifChoice>> choices(const Result<QList<api::WebGif>> &found)
{
    if (!found)
        return tl::unexpected(found.error());
    QList<store::GifChoice> choices;
    for (const api::WebGif &gif : *found)
        choices.append({ {}, gif.url, gif.previewUrl, gif.description, gif.description, gif.width, gif.height });
    return choices;
}

} // namespace

std::optional<api::GifService> gifService(const QSettings &policy)
{
    const QString provider = policy.value(u"gif/provider"_qs).toString().trimmed().toLower();
    const bool isGiphy = provider == u"giphy";
    if (!isGiphy && provider != u"tenor")
        return std::nullopt;
    const QString own = isGiphy ? u"https://api.giphy.com"_qs : u"https://tenor.googleapis.com"_qs;
    const auto base = api::serverAddress(policy.value(u"gif/url"_qs, own).toString());
    const QByteArray key = policy.value(u"gif/key"_qs).toString().toUtf8();
    if (!base || key.isEmpty())
        return std::nullopt;
    return api::GifService { isGiphy ? api::GifService::Shape::Giphy : api::GifService::Shape::Tenor, *base,
                             api::Secret(key), isGiphy ? u"GIPHY"_qs : u"Tenor"_qs };
}

std::unique_ptr<QSettings> systemPolicy()
{
    auto policy = std::make_unique<QSettings>(QSettings::SystemScope, u"Atrium"_qs, u"Policy"_qs);
    policy->setFallbacksEnabled(false);
    return policy;
}

WebGifs::WebGifs(const api::GifService &service)
    : m_transport(service.base, limits())
    , m_search(m_transport, service)
{
}

models::WebGifSource WebGifs::source()
{
    return [this](const QString &words) {
        return m_search.find(words).then(&m_search,
                                         [](const Result<QList<api::WebGif>> &found) { return choices(found); });
    };
}

} // namespace atrium::shell
