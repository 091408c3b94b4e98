// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/exchange.h"

#include <QHttpMultiPart>
#include <QNetworkAccessManager>

namespace atrium::api {

namespace {

constexpr int largestHeaders = 64 * 1024;
constexpr QLatin1String userAgent("Atrium/" ATRIUM_VERSION);

QByteArray verb(Request::Method method)
{
    switch (method) {
    case Request::Method::Get:
        return "GET";
    case Request::Method::Post:
        return "POST";
    case Request::Method::Put:
        return "PUT";
    case Request::Method::Patch:
        return "PATCH";
    case Request::Method::Delete:
        return "DELETE";
    }
    return "GET";
}

/// Names and file names come from us, but quotes and line ends would still end the header early.
QByteArray quoted(QByteArray text)
{
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\r', "").replace('\n', "");
    return '"' + text + '"';
}

QHttpMultiPart *multipart(const QList<Part> &parts)
{
    auto *body = new QHttpMultiPart(QHttpMultiPart::FormDataType);
    for (const Part &part : parts) {
        QHttpPart piece;
        QByteArray disposition = "form-data; name=" + quoted(part.name);
        if (!part.fileName.isEmpty()) {
            disposition += "; filename=" + quoted(part.fileName.toUtf8());
            piece.setRawHeader("Content-Type", part.mimeType);
        }
        piece.setRawHeader("Content-Disposition", disposition);
        piece.setBody(part.value);
        body->append(piece);
    }
    return body;
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == u"https" ? 443 : 80); };
    return a.host().compare(b.host(), Qt::CaseInsensitive) == 0 && a.scheme() == b.scheme() && port(a) == port(b);
}

} // namespace

Exchange::Exchange(const QUrl &base, const Request &request, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_base(base)
    , m_request(request)
    , m_limits(limits)
{
    m_promise.start();
    m_watcher.setFuture(m_promise.future());
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, &Exchange::abandon);
    m_firstByte.setSingleShot(true);
    m_total.setSingleShot(true);
    const auto tooSlow = [this] { settle(failed(Error::Kind::Offline, u"the server takes too long"_qs)); };
    connect(&m_firstByte, &QTimer::timeout, this, tooSlow);
    connect(&m_total, &QTimer::timeout, this, tooSlow);
}

Exchange::~Exchange()
{
    if (m_reply)
        m_reply->disconnect(this);
    delete m_reply;
    if (!m_isSettled) {
        m_promise.addResult(failed(Error::Kind::Cancelled, u"given up"_qs));
        m_promise.finish();
    }
}

void Exchange::start(QNetworkAccessManager &network)
{
    m_network = &network;
    QUrl url = m_request.elsewhere;
    if (url.isEmpty()) {
        url = m_base;
        url.setPath(QString::fromLatin1(m_request.path), QUrl::TolerantMode);
        if (!m_request.query.isEmpty())
            url.setQuery(m_request.query);
    }
    m_total.start(totalLimit());
    sendTo(url);
}

void Exchange::abandon() { settle(failed(Error::Kind::Cancelled, u"given up"_qs)); }

void Exchange::sendTo(const QUrl &url)
{
    m_body.clear();
    m_firstByte.start(firstByteLimit());
    m_reply = dispatch(networkRequest(url));
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::noteHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::noteBytes);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::noteEnd);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64 total) {
        if (sent <= 0)
            return;
        m_firstByte.start(m_limits.uploadStall);
        if (m_request.patience == Request::Patience::Upload)
            m_total.start(totalLimit()); // a slow line is fine as long as something moves
        if (m_request.onProgress)
            m_request.onProgress(sent, total);
    });
}

QNetworkRequest Exchange::networkRequest(const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setHeader(QNetworkRequest::UserAgentHeader, userAgent);
    request.setRawHeader("Accept",
                         m_request.elsewhere.isEmpty() ? "application/json" : "image/*, video/*, audio/*, */*;q=0.1");
    if (!m_request.contentType.isEmpty() && m_request.parts.isEmpty())
        request.setRawHeader("Content-Type", m_request.contentType);
    if (!m_request.token.isEmpty() && m_request.elsewhere.isEmpty() && sameOrigin(url, m_base))
        request.setRawHeader("Authorization", "Bearer " + m_request.token.reveal());
    if (!m_request.idempotencyKey.isEmpty())
        request.setRawHeader("Idempotency-Key", m_request.idempotencyKey);
    return request;
}

QNetworkReply *Exchange::dispatch(const QNetworkRequest &request)
{
    if (m_request.parts.isEmpty())
        return m_network->sendCustomRequest(request, verb(m_request.method), m_request.body);
    QHttpMultiPart *body = multipart(m_request.parts);
    QNetworkReply *reply = m_network->sendCustomRequest(request, verb(m_request.method), body);
    body->setParent(reply);
    return reply;
}

void Exchange::noteHeaders()
{
    m_firstByte.stop();
    qsizetype size = 0;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        size += name.size() + value.size();
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (size <= largestHeaders && announced <= bodyCap())
        return;
    // Later: Qt complains when a reply is aborted inside this signal.
    m_isTooLarge = true;
    QTimer::singleShot(0, this, &Exchange::refuseSize);
}

void Exchange::refuseSize() { settle(failed(Error::Kind::Malformed, u"the answer is too large"_qs)); }

void Exchange::noteBytes()
{
    if (m_isSettled)
        return;
    m_body += m_reply->read(bodyCap() - m_body.size() + 1);
    if (m_body.size() > bodyCap())
        refuseSize();
}

void Exchange::noteEnd()
{
    if (m_isSettled)
        return;
    noteBytes();
    if (m_isTooLarge)
        refuseSize();
    if (m_isSettled || follow())
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    // With a status a server has answered, whatever Qt calls it; but a body that broke off is no answer.
    const bool isCut = error == QNetworkReply::RemoteHostClosedError
        || error == QNetworkReply::TemporaryNetworkFailureError || error == QNetworkReply::ProtocolFailure
        || error == QNetworkReply::NetworkSessionFailedError || error == QNetworkReply::UnknownNetworkError
        || error == QNetworkReply::TimeoutError;
    if (status == 0 || isCut)
        settle(failed(Error::Kind::Offline, m_reply->errorString()));
    else
        settle(response());
}

bool Exchange::follow()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (status < 300 || status > 399 || target.isEmpty())
        return false;
    const QUrl next = m_reply->url().resolved(target);
    if (!mayFollow(next)) {
        settle(failed(Error::Kind::Malformed, u"the server sends us elsewhere (%1)"_qs.arg(next.host())));
        return true;
    }
    ++m_redirects;
    m_reply->disconnect(this);
    m_reply->deleteLater();
    sendTo(next);
    return true;
}

bool Exchange::mayFollow(const QUrl &target) const
{
    if (m_redirects >= m_limits.redirects || m_request.method != Request::Method::Get || !target.userInfo().isEmpty())
        return false;
    if (!m_request.elsewhere.isEmpty()) // pictures have no token, but never go from https to http
        return target.scheme() == u"https" || (target.scheme() == u"http" && m_reply->url().scheme() == u"http");
    return sameOrigin(target, m_base);
}

Response Exchange::response() const
{
    Response response;
    response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        response.headers.append({ name.toLower(), value });
    response.body = m_body;
    return response;
}

void Exchange::settle(const Result<Response> &result)
{
    if (m_isSettled)
        return;
    m_isSettled = true;
    m_firstByte.stop();
    m_total.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    m_promise.addResult(result);
    m_promise.finish();
    emit finished();
    deleteLater();
}

qint64 Exchange::bodyCap() const
{
    return m_request.patience == Request::Patience::Media ? m_limits.mediaBytes : m_limits.jsonBytes;
}

Limits::Ms Exchange::firstByteLimit() const
{
    switch (m_request.patience) {
    case Request::Patience::Long:
        return m_limits.firstByteLong;
    case Request::Patience::Upload:
        return m_limits.uploadStall;
    case Request::Patience::Normal:
    case Request::Patience::Media:
        break;
    }
    return m_limits.firstByte;
}

Limits::Ms Exchange::totalLimit() const
{
    switch (m_request.patience) {
    case Request::Patience::Long:
        return m_limits.totalLong;
    case Request::Patience::Upload:
    case Request::Patience::Media:
        return m_limits.totalMedia;
    case Request::Patience::Normal:
        break;
    }
    return m_limits.total;
}

} // namespace atrium::api
