// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/gifsearch.h"

#include "api/httptransport.h"
#include "api/jsonreader.h"
#include "core/async.h"

namespace atrium::api {

namespace {

constexpr int mostGifs = 50;
constexpr int longestDescription = 300;
constexpr int longestQuestion = 100;
constexpr int largestSide = 4000;
constexpr qsizetype longestAddress = 2000;

QString webAddress(const JsonValue &value)
{
    const QUrl url(value.text(), QUrl::StrictMode);
    const bool isSafe = url.scheme() == u"https" || (url.scheme() == u"http" && isLoopback(url));
    const bool isPlain = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty();
    const QString address = url.toString(QUrl::FullyEncoded);
    return isSafe && isPlain && address.size() <= longestAddress ? address : QString();
}

/// GIPHY writes numbers as texts.
int side(const JsonValue &value) { return qBound(0, value.idOrNumber().toInt(), largestSide); }

QString words(const JsonValue &value) { return value.text().simplified().left(longestDescription); }

WebGif fromGiphy(const JsonValue &json)
{
    const JsonValue images = json["images"];
    const JsonValue moving = images["downsized"].isObject() ? images["downsized"] : images["original"];
    WebGif gif;
    gif.url = webAddress(moving["url"]);
    gif.previewUrl = webAddress(images["fixed_width_still"]["url"]);
    gif.description = words(json["alt_text"]);
    if (gif.description.isEmpty())
        gif.description = words(json["title"]);
    gif.width = side(moving["width"]);
    gif.height = side(moving["height"]);
    return gif;
}

WebGif fromTenor(const JsonValue &json)
{
    const JsonValue formats = json["media_formats"];
    const JsonValue moving = formats["tinygif"].isObject() ? formats["tinygif"] : formats["gif"];
    WebGif gif;
    gif.url = webAddress(moving["url"]);
    gif.previewUrl = webAddress(formats["gifpreview"]["url"]);
    gif.description = words(json["content_description"]);
    QList<int> dims;
    moving["dims"].forEach([&dims](const JsonValue &dim) { dims.append(side(dim)); });
    gif.width = dims.value(0);
    gif.height = dims.value(1);
    return gif;
}

Request question(const GifService &service, const QString &text)
{
    const bool isGiphy = service.shape == GifService::Shape::Giphy;
    Request request;
    request.path = isGiphy ? (text.isEmpty() ? "/v1/gifs/trending" : "/v1/gifs/search")
                           : (text.isEmpty() ? "/v2/featured" : "/v2/search");
    const QString key = QString::fromUtf8(service.key.reveal());
    request.query.addQueryItem(isGiphy ? u"api_key"_qs : u"key"_qs, QString::fromLatin1(QUrl::toPercentEncoding(key)));
    if (!text.isEmpty())
        request.query.addQueryItem(u"q"_qs, QString::fromLatin1(QUrl::toPercentEncoding(text)));
    request.query.addQueryItem(u"limit"_qs, QString::number(mostGifs));
    // What is fit for everybody at work, as each service names it.
    request.query.addQueryItem(isGiphy ? u"rating"_qs : u"contentfilter"_qs, isGiphy ? u"g"_qs : u"high"_qs);
    if (!isGiphy)
        request.query.addQueryItem(u"media_filter"_qs, u"tinygif,gif,gifpreview"_qs);
    return request;
}

Result<QList<WebGif>> answered(GifService::Shape shape, const Result<Response> &response)
{
    if (!response)
        return tl::unexpected(response.error());
    if (response->status == 429)
        return failed(Error::Kind::Throttled, u"asked too often"_qs);
    if (response->status < 200 || response->status > 299)
        return failed(response->status >= 500 ? Error::Kind::Offline : Error::Kind::Rejected,
                      u"the service answered %1"_qs.arg(response->status));
    return gifsFrom(shape, response->body);
}

} // namespace

GifSearch::GifSearch(Transport &transport, GifService service, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_service(std::move(service))
{
}

QFuture<Result<QList<WebGif>>> GifSearch::find(const QString &text)
{
    auto promise = std::make_shared<QPromise<Result<QList<WebGif>>>>();
    promise->start();
    whenDone(m_transport.send(question(m_service, text.simplified().left(longestQuestion))), this,
             [promise, shape = m_service.shape](const Result<Response> &response) {
                 promise->addResult(answered(shape, response));
                 promise->finish();
             });
    return promise->future();
}

Result<QList<WebGif>> gifsFrom(GifService::Shape shape, const QByteArray &json)
{
    JsonDocument document;
    const Result<JsonValue> root = document.parse(json);
    if (!root)
        return tl::unexpected(root.error());
    const bool isGiphy = shape == GifService::Shape::Giphy;
    const JsonValue list = (*root)[isGiphy ? "data" : "results"];
    if (!list.isArray())
        return failed(Error::Kind::Malformed, u"this is no list of GIFs"_qs);
    QList<WebGif> gifs;
    list.forEach([&gifs, isGiphy](const JsonValue &one) {
        const WebGif gif = isGiphy ? fromGiphy(one) : fromTenor(one);
        if (gifs.size() < mostGifs && !gif.url.isEmpty() && gif.width > 0 && gif.height > 0)
            gifs.append(gif);
    });
    return gifs;
}

} // namespace atrium::api
