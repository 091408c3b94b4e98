// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/call.h"

#include <QJsonDocument>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <string_view>

namespace atrium::api {

namespace {

constexpr int longestWait = 900;
constexpr qsizetype clockSamples = 9;
constexpr qint64 clockJumpSeconds = 60;

/// "Sun, 06 Nov 1994 08:49:37 GMT", which every server of today writes and every answer carries.
QDateTime fixedDate(const QByteArray &text)
{
    constexpr qsizetype length = 29;
    static constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    if (text.size() != length || !text.endsWith(" GMT") || text[3] != ',')
        return {};
    const auto number = [&text](qsizetype at, qsizetype digits) { return text.mid(at, digits).toInt(); };
    const size_t month = months.find(std::string_view(text.constData() + 8, 3));
    if (month == std::string_view::npos)
        return {};
    return QDateTime(QDate(number(12, 4), int(month / 3) + 1, number(5, 2)),
                     QTime(number(17, 2), number(20, 2), number(23, 2)), Qt::UTC);
}

QDateTime httpDate(const QByteArray &text)
{
    if (const QDateTime date = fixedDate(text); date.isValid())
        return date;
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text).chopped(text.endsWith(" GMT") ? 4 : 0),
                                             u"ddd, dd MMM yyyy hh:mm:ss"_qs);
    date.setTimeSpec(Qt::UTC);
    return date;
}

/// ISO 8601 (Mastodon, new GoToSocial) or Unix seconds (old GoToSocial).
QDateTime resetTime(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs).toUTC();
}

Error::Kind kindOf(int status, const QString &words, bool isPleromaLike)
{
    switch (status) {
    case 401:
        return Error::Kind::Unauthorized;
    case 403: // Akkoma and Pleroma never answer 401 (contract 3.2)
        return isPleromaLike && words.startsWith(u"Invalid credentials") ? Error::Kind::Unauthorized
                                                                         : Error::Kind::Rejected;
    case 404:
    case 405:
    case 410:
    case 501:
        return Error::Kind::Missing;
    case 425:
    case 429:
        return Error::Kind::Throttled;
    case 408:
    case 499:
        return Error::Kind::Offline;
    default:
        return status >= 500 || status < 400 ? Error::Kind::Offline : Error::Kind::Rejected;
    }
}

} // namespace

int retryAfterOf(const Response &response, const QDateTime &serverNow)
{
    const QByteArray said = response.header("retry-after");
    bool isNumber = false;
    qint64 seconds = said.toLongLong(&isNumber);
    if (!isNumber && !said.isEmpty())
        seconds = serverNow.secsTo(httpDate(said));
    // The rate headers come with every answer: only where the server says that it was too much is their end the one to
    // wait for.
    const bool isThrottled = kindOf(response.status, {}, false) == Error::Kind::Throttled;
    if (said.isEmpty() && isThrottled) {
        const QDateTime reset = resetTime(response.header("x-ratelimit-reset"));
        seconds = reset.isValid() ? serverNow.secsTo(reset) : 0;
    }
    return int(std::clamp<qint64>(seconds, 0, longestWait));
}

std::optional<Error> failureOf(const Response &response, bool isPleromaLike, const QDateTime &now)
{
    if (response.status >= 200 && response.status < 300)
        return {};
    const wire::ErrorBody body = decodeError(response.body);
    Error::Kind kind = kindOf(response.status, body.words(), isPleromaLike);
    if (kind == Error::Kind::Missing && response.header("content-type").toLower().startsWith("text/html"))
        kind = Error::Kind::
            Offline; // a page of a proxy or portal is no ground for calling a post deleted (contract 11.4)
    const QDateTime date = httpDate(response.header("date"));
    const int wait = kind == Error::Kind::Throttled || kind == Error::Kind::Offline
        ? retryAfterOf(response, date.isValid() ? date : now)
        : 0;
    return Error { kind, body.words(), response.status, wait };
}

Call &Call::with(const QString &key, const QString &value)
{
    if (!value.isEmpty())
        m_request.query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return *this;
}

Call &Call::with(const Cursor &cursor)
{
    cursor.addTo(m_request.query);
    return *this;
}

Call &Call::json(const QJsonObject &body)
{
    m_request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    m_request.contentType = "application/json";
    return *this;
}

Call &Call::form(const QList<QPair<QString, QString>> &fields)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty())
            pairs.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    }
    m_request.body = pairs.join('&');
    m_request.contentType = "application/x-www-form-urlencoded";
    return *this;
}

Call &Call::anonymous()
{
    m_request.token = {};
    return *this;
}

Call &Call::key(const QByteArray &idempotencyKey)
{
    m_request.idempotencyKey = idempotencyKey;
    return *this;
}

Call &Call::patience(Request::Patience patience)
{
    m_request.patience = patience;
    return *this;
}

std::optional<Error> Call::refusedBeforehand() const
{
    const QDateTime quietUntil = m_client.quietUntil();
    if (!m_request.elsewhere.isEmpty() || !quietUntil.isValid())
        return {};
    const int wait = int(std::max<qint64>(1, m_client.m_clock->now().secsTo(quietUntil)));
    return Error { Error::Kind::Throttled, u"the server asked for a pause"_qs, 0, wait };
}

void Call::note(Client &client, const Response &response, const QDateTime &sentAt)
{
    const QByteArray limit = response.header("x-ratelimit-limit");
    if (!limit.isEmpty()) {
        client.m_budget = { limit.toInt(), response.header("x-ratelimit-remaining").toInt(),
                            resetTime(response.header("x-ratelimit-reset")) };
    }
    const QDateTime date = httpDate(response.header("date"));
    if (!date.isValid() || !response.header("age").isEmpty())
        return;
    const QDateTime now = client.m_clock->now();
    const qint64 midpoint = (sentAt.toMSecsSinceEpoch() + now.toMSecsSinceEpoch()) / 2;
    const qint64 offset = (date.toMSecsSinceEpoch() + 500 - midpoint) / 1000;
    if (!client.m_clockOffsets.isEmpty() && std::abs(offset - client.clockOffset()) > clockJumpSeconds)
        client.m_clockOffsets.clear(); // one of the two clocks was set: what was measured before says nothing
    client.m_clockOffsets.append(offset);
    if (client.m_clockOffsets.size() > clockSamples)
        client.m_clockOffsets.removeFirst();
}

int Call::asyncRefresh(const Response &response)
{
    // Mastodon-Async-Refresh: id="…", retry=5
    const QByteArray header = response.header("mastodon-async-refresh");
    const qsizetype at = header.indexOf("retry=");
    if (at >= 0)
        return std::clamp(header.mid(at + 6).split(',').constFirst().trimmed().toInt(), 1, 60);
    return response.status == 206 ? 5 : 0;
}

} // namespace atrium::api
