// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulation.h"

#include <algorithm>

// What happens to requests, answers and events on their way.

namespace atrium::simulation {

namespace {

using Method = api::Request::Method;
using Reason = api::EventStream::Reason;

constexpr qint64 budgetWindowMs = 300'000;
constexpr int budget = 300;
constexpr qint64 clientPatienceMs = 30'000;
constexpr qint64 clockSlackMs = 1500; ///< times in headers are whole seconds

bool isWrite(const api::Request &request) { return request.method != Method::Get; }

bool isPost(const api::Request &request)
{
    return request.method == Method::Post && request.path == "/api/v1/statuses";
}

QByteArray verb(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Patch:
        return "PATCH";
    case Method::Delete:
        break;
    }
    return "DELETE";
}

Result<api::Response> offline(const char *words, int status = 0)
{
    return failed(Error::Kind::Offline, QString::fromLatin1(words), status);
}

} // namespace

struct Simulation::Delivery {
    int device;
    std::shared_ptr<Life> life;
    api::Request request;
    Promise promise;
    Fault fault;
};

bool Simulation::isPossible(Fault fault, const api::Request &request) const
{
    const bool isVerification = request.path.endsWith("verify_credentials");
    switch (fault) {
    case Fault::Twice: // what the network repeats, only a server with keys can tell apart
        return !(isPost(request) && m_server.profile().keys == Profile::Keys::None)
            && !(request.path.endsWith("/reblog") && m_server.profile().sharesTwice);
    case Fault::StillUnderWay: // what overtakes a later wish on its way cannot be told by any client
        return isPost(request);
    case Fault::Status404:
    case Fault::Status410: // a server that denies what is there misleads every client
        return request.method == Method::Post && !request.path.contains("/un") && !request.path.endsWith("/dismiss");
    case Fault::Status403:
    case Fault::Status422:
        return !isVerification;
    default:
        return true;
    }
}

Fault Simulation::faultFor(int device, const api::Request &request)
{
    Line &line = m_lines[size_t(device)];
    if (m_isSettling)
        return Fault::None;
    for (Armed &armed : line.armed) {
        const bool fits = armed.which == 0 || (armed.which == 1 && isWrite(request)) || isPost(request);
        if (!fits || armed.left <= 0 || !isPossible(armed.fault, request))
            continue;
        --armed.left;
        return armed.fault;
    }
    if (random(1, 100) > line.trouble)
        return Fault::None;
    const auto fault = Fault(random(1, int(Fault::Count) - 1));
    return isPossible(fault, request) ? fault : Fault::RequestLost;
}

void Simulation::checkRequest(int device, const api::Request &request)
{
    Line &line = m_lines[size_t(device)];
    const Device &from = *m_devices[size_t(device)];
    if (!request.elsewhere.isEmpty() && !request.token.isEmpty())
        violation(u"I12 the token leaves for another host"_qs);
    const bool isAnonymous = request.path.contains("nodeinfo") || request.path.contains("/instance");
    if (request.token.reveal() != from.token() && !(isAnonymous && request.token.isEmpty()))
        violation(u"I9 a request with another account's token"_qs);
    if (now() + clockSlackMs < line.quietUntil)
        violation(u"I7 asked %1 ms before the time that the server named: %2"_qs.arg(line.quietUntil - now())
                      .arg(QString::fromUtf8(request.path)));
    line.asked.removeIf([this](qint64 time) { return time <= now() - budgetWindowMs; });
    line.asked.append(now());
    if (line.asked.size() == budget + 1)
        violation(u"I8 more than %1 requests in five minutes; the last: %2"_qs.arg(budget).arg(
            QString::fromUtf8(request.path)));
}

void Simulation::send(int device, const api::Request &request, const Promise &promise)
{
    const Device &from = *m_devices[size_t(device)];
    checkRequest(device, request);
    ++m_outcome.requests;
    auto delivery
        = std::make_shared<Delivery>(Delivery { device, from.life(), request, promise, faultFor(device, request) });
    note(u"→%1 %2 %3%4"_qs.arg(device).arg(QString::fromLatin1(verb(request.method)), QString::fromUtf8(request.path),
                                           delivery->fault == Fault::None ? QString()
                                                                          : u" ["_qs + nameOf(delivery->fault) + u']'));
    const qint64 way = random(0, 9) == 0 ? random(50, 900) : random(2, 40);
    switch (delivery->fault) {
    case Fault::Refused:
        return answer(delivery, 1, offline("connection refused"));
    case Fault::NoName:
        return answer(delivery, random(5, 3000), offline("host not found"));
    case Fault::BadCertificate:
        return answer(delivery, way, offline("the certificate is not valid"));
    case Fault::Hangs:
        return answer(delivery, clientPatienceMs, offline("the server takes too long"));
    case Fault::RequestLost:
        return answer(delivery, random(200, 30'000), offline("connection lost"));
    case Fault::Portal:
        return answer(delivery, way, response(device, 200, "<html>Welcome to the hotel</html>", {}, "text/html"));
    case Fault::RedirectLoop:
        return answer(delivery, way,
                      failed(Error::Kind::Malformed, u"the server sends us elsewhere (portal.example)"_qs));
    case Fault::StillUnderWay:
        answer(delivery, random(20, 500), offline("connection reset"));
        m_scheduler.after(random(600, 9000), [this, delivery] { arrive(delivery, false); });
        return;
    case Fault::Late:
        m_scheduler.after(random(3000, 14'000), [this, delivery] { arrive(delivery, true); });
        return;
    case Fault::Twice:
        m_scheduler.after(way, [this, delivery] { arrive(delivery, true); });
        // What the network repeats once the keys are gone, nobody can tell apart.
        m_scheduler.after(way + random(1, 2000), [this, delivery, known = m_timesKeysWereForgotten] {
            if (known == m_timesKeysWereForgotten || !isPost(delivery->request))
                arrive(delivery, false);
        });
        return;
    default:
        m_scheduler.after(way, [this, delivery] { arrive(delivery, true); });
    }
}

void Simulation::arrive(const std::shared_ptr<Delivery> &delivery, bool isAnswered)
{
    const int device = delivery->device;
    Line &line = m_lines[size_t(device)];
    const qint64 way = random(2, 60);
    updateServerClock();
    if (now() < m_serverDownUntil) {
        if (isAnswered)
            answer(delivery, way, response(device, 502, "<html>Bad gateway</html>", {}, "text/html"));
        return;
    }
    static const QHash<Fault, int> refusals {
        { Fault::Status401, 401 }, { Fault::Status403, 403 }, { Fault::Status404, 404 }, { Fault::Status408, 408 },
        { Fault::Status409, 409 }, { Fault::Status410, 410 }, { Fault::Status422, 422 }, { Fault::Status500, 500 },
    };
    int status = refusals.value(delivery->fault);
    if (now() < line.revokedUntil)
        status = 401;
    if (status != 0) {
        if (isAnswered)
            answer(delivery, way, response(device, status, R"({"error":"This was refused"})"));
        return;
    }
    const bool isThrottle = delivery->fault == Fault::ThrottledWithReset || delivery->fault == Fault::ThrottledBare
        || delivery->fault == Fault::ThrottledRetryAfter || delivery->fault == Fault::Status503RetryAfter;
    if (isThrottle) {
        const int seconds = random(2, 90);
        const bool isBare = delivery->fault == Fault::ThrottledBare;
        api::Response refused = response(device, delivery->fault == Fault::Status503RetryAfter ? 503 : 429,
                                         R"({"error":"Too many requests"})");
        refused.headers.removeIf([](const auto &header) { return header.first.startsWith("x-ratelimit"); });
        if (delivery->fault == Fault::ThrottledWithReset)
            refused.headers += { { "x-ratelimit-limit", "300" },
                                 { "x-ratelimit-remaining", "0" },
                                 { "x-ratelimit-reset", isoTime(m_serverMs + seconds * 1000) } };
        else if (!isBare)
            refused.headers.append({ "retry-after", QByteArray::number(seconds) });
        m_scheduler.after(way, [this, device, delivery, seconds, isBare] {
            if (!isBare && !delivery->life->isOver)
                m_lines[size_t(device)].quietUntil
                    = std::max(m_lines[size_t(device)].quietUntil, now() + seconds * 1000 - 100);
        });
        return answer(delivery, way, refused);
    }
    const Server::Answer said = m_server.handle(m_devices[size_t(device)]->account, delivery->request);
    if (!isAnswered)
        return;
    const api::Response whole = response(device, said.status, said.body, said.link);
    switch (delivery->fault) {
    case Fault::AnswerLost:
        return answer(delivery, random(200, 30'000), offline("connection lost"));
    case Fault::ResetInBody:
        return answer(delivery, way, offline("connection reset"));
    case Fault::Truncated: {
        api::Response cut = whole;
        cut.body.truncate(cut.body.size() / 2);
        return answer(delivery, way, cut);
    }
    case Fault::Drips:
        if (random(0, 1) == 0)
            return answer(delivery, 2 * clientPatienceMs, offline("the server takes too long"));
        return answer(delivery, random(10'000, 55'000), whole);
    case Fault::Late:
        return answer(delivery, random(1000, 14'000), whole);
    case Fault::Status500AfterEffect:
        return answer(delivery, way, response(device, 500, R"({"error":"Something went wrong"})"));
    case Fault::Status502AfterEffect:
        return answer(delivery, way, response(device, 502, "<html>Bad gateway</html>", {}, "text/html"));
    case Fault::Status504AfterEffect:
        return answer(delivery, random(5000, 29'000), response(device, 504, "<html>Too slow</html>", {}, "text/html"));
    default:
        return answer(delivery, way, whole);
    }
}

void Simulation::answer(const std::shared_ptr<Delivery> &delivery, qint64 wait, const Result<api::Response> &result)
{
    m_scheduler.after(wait, [this, delivery, result] {
        if (delivery->life->isOver)
            return;
        if (delivery->life->asleepUntil > now()) // the connection did not survive the sleep
            return answer(delivery, delivery->life->asleepUntil - now() + 50, offline("connection lost"));
        note(u"←%1 %2 %3"_qs.arg(delivery->device)
                 .arg(result ? QString::number(result->status) : result.error().detail,
                      QString::fromUtf8(delivery->request.path)));
        delivery->promise->addResult(result);
        delivery->promise->finish();
    });
}

api::Response Simulation::response(int device, int status, const QByteArray &body, const QByteArray &link,
                                   const QByteArray &type)
{
    api::Response response;
    response.status = status;
    response.body = body;
    response.headers = { { "content-type", type }, { "date", httpTime(m_serverMs) } };
    if (!link.isEmpty())
        response.headers.append({ "link", link });
    if (!m_server.profile().hasRateHeaders)
        return response;
    const int asked = int(m_lines[size_t(device)].asked.size());
    response.headers += { { "x-ratelimit-limit", QByteArray::number(budget) },
                          { "x-ratelimit-remaining", QByteArray::number(std::max(0, budget - asked)) },
                          { "x-ratelimit-reset", isoTime(m_serverMs + budgetWindowMs) } };
    return response;
}

void Simulation::openStream(int device, quint64 connection)
{
    const qint64 way = random(5, 300);
    m_scheduler.after(way, [this, device, connection, life = m_devices[size_t(device)]->life()] {
        VirtualSource *source = m_devices[size_t(device)]->source();
        if (life->isOver || !source || source->connection() != connection)
            return;
        if (life->asleepUntil > now()) // the attempt did not survive the sleep
            return cutStream(*m_devices[size_t(device)], Reason::Network, 0);
        const Line &line = m_lines[size_t(device)];
        if (now() < m_serverDownUntil)
            return source->cut(Reason::Network, 0);
        if (now() < line.revokedUntil)
            return source->cut(Reason::Unauthorized, 0);
        if (now() < line.refusesStreamUntil)
            return source->cut(Reason::Throttled, int((line.refusesStreamUntil - now()) / 1000));
        note(u"stream %1 opens"_qs.arg(device));
        source->connectNow();
    });
}

void Simulation::tell(const QString &person, const QByteArray &frame)
{
    for (const std::unique_ptr<Device> &device : m_devices) {
        VirtualSource *source = device->isUp() ? device->source() : nullptr;
        if (device->account != person || !source || !source->isOpen() || source->isHalfOpen)
            continue;
        Line &line = m_lines[size_t(device->index)];
        const qint64 time = std::max(line.lastEventAt, now() + random(3, 80));
        const quint64 connection = source->connection();
        if (line.lossyEvents > 0 && !m_isSettling) {
            --line.lossyEvents;
            if (line.lossyHow == 0)
                continue; // lost, though the connection stays
            if (line.lossyHow == 1)
                deliverEvent(device->index, connection, frame, time - now() + random(1, 900));
            if (line.lossyHow == 2) { // overtaken
                deliverEvent(device->index, connection, frame, time - now() + random(100, 3000));
                continue;
            }
        }
        line.lastEventAt = time;
        deliverEvent(device->index, connection, frame, time - now());
    }
}

void Simulation::deliverEvent(int device, quint64 connection, const QByteArray &frame, qint64 wait)
{
    m_scheduler.after(wait, [this, device, connection, frame, life = m_devices[size_t(device)]->life()] {
        VirtualSource *source = m_devices[size_t(device)]->source();
        if (life->isOver || !source || source->connection() != connection)
            return;
        if (life->asleepUntil > now())
            return; // the computer slept; the socket is found dead afterwards
        const Result<api::StreamEvent> event = api::streamEventOf(frame);
        if (!event)
            qFatal("the server made a broken frame: %s", frame.constData());
        note(u"event %1 %2"_qs.arg(device).arg(QString::fromUtf8(frame.left(60))));
        source->deliver(*event);
    });
}

} // namespace atrium::simulation
