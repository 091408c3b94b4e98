// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/httptransport.h"

#include "api/exchange.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

namespace atrium::api {

Result<QUrl> serverAddress(const QString &typed)
{
    const QString trimmed = typed.trimmed();
    const bool hasScheme = trimmed.contains(u"://");
    QUrl url(hasScheme ? trimmed : u"https://"_qs + trimmed, QUrl::StrictMode);
    const bool isBare = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty();
    if (!isBare || trimmed.size() > 300)
        return failed(Error::Kind::Rejected, u"no address"_qs);
    QUrl base;
    base.setScheme(url.scheme().toLower());
    base.setHost(url.host());
    base.setPort(url.port());
    if (!hasScheme && isLoopback(base))
        base.setScheme(u"http"_qs);
    const bool isAllowed = base.scheme() == u"https" || (base.scheme() == u"http" && isLoopback(base));
    const bool isName = isLoopback(base) || base.host().contains(u'.') || base.host().contains(u':');
    if (!isAllowed || !isName)
        return failed(Error::Kind::Rejected, u"no address of a server that can be reached safely"_qs);
    return base;
}

bool isLoopback(const QUrl &url)
{
    if (url.host().compare(u"localhost", Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(url.host());
    return !address.isNull() && address.isLoopback();
}

HttpTransport::HttpTransport(const QUrl &base, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_base(base)
    , m_limits(limits)
    , m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setAutoDeleteReplies(false);
    if (!isLoopback(base))
        QNetworkProxyFactory::setUseSystemConfiguration(true);
}

HttpTransport::~HttpTransport()
{
    // Exchanges refer to the network manager: they go first.
    for (Exchange *exchange : findChildren<Exchange *>(QString(), Qt::FindDirectChildrenOnly))
        delete exchange;
}

QFuture<Result<Response>> HttpTransport::send(const Request &request)
{
    auto *exchange = new Exchange(m_base, request, m_limits, this);
    connect(exchange, &Exchange::finished, this, [this, exchange] {
        if (!m_waiting.removeOne(exchange))
            --m_running;
        startNext();
    });
    const QFuture<Result<Response>> future = exchange->future();
    m_waiting.enqueue(exchange);
    startNext();
    return future;
}

void HttpTransport::setParallel(int requests)
{
    m_limits.parallel = qMax(1, requests);
    startNext();
}

void HttpTransport::startNext()
{
    while (m_running < m_limits.parallel && !m_waiting.isEmpty()) {
        ++m_running;
        m_waiting.dequeue()->start(*m_network);
    }
}

} // namespace atrium::api
