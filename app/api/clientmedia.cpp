// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/call.h"
#include "api/client.h"
#include "api/formtext.h"

#include <QJsonArray>

#include <algorithm>

// The part of the catalogue about polls, files, notifications and announcements.

namespace atrium::api {

using Method = Request::Method;
using wire::MediaAttachment;

namespace {

constexpr qsizetype mostPollChoices = 100;

/// Asks for a file until the server has finished with it (contract 6.3: decide by `url`, not by the status).
class MediaWait final : public QObject {
public:
    MediaWait(Client &client, Timers &timers, const Client::Pace &pace)
        : QObject(&client)
        , m_client(client)
        , m_timers(timers)
        , m_pace(pace)
    {
        m_promise.start();
        connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] {
            m_running.cancel();
            deleteLater();
        });
        m_watcher.setFuture(m_promise.future());
    }

    QFuture<Result<MediaAttachment>> future() { return m_promise.future(); }

    void follow(const QFuture<Result<MediaAttachment>> &running)
    {
        m_running = running;
        whenDone(running, this, [this](const Result<MediaAttachment> &answer) { take(answer); });
    }

private:
    void take(const Result<MediaAttachment> &answer)
    {
        const bool isWorking = answer && answer->url.isEmpty();
        if (!isWorking || m_waited >= m_pace.giveUpAfter) {
            m_promise.addResult(isWorking ? failed(Error::Kind::Offline, u"the server is still working on the file"_qs)
                                          : answer);
            m_promise.finish();
            deleteLater();
            return;
        }
        const int step = m_pace.steps.value(std::min<qsizetype>(m_asked++, m_pace.steps.size() - 1), 1000);
        m_waited += step;
        m_next = m_timers.alarm([this, id = MediaId(answer->id)] { ask(id); });
        m_next->set(std::chrono::milliseconds(step));
    }

    void ask(const MediaId &id) { follow(m_client.media(id)); }

    Client &m_client;
    Timers &m_timers;
    std::unique_ptr<Alarm> m_next;
    Client::Pace m_pace;
    QPromise<Result<MediaAttachment>> m_promise;
    QFutureWatcher<Result<MediaAttachment>> m_watcher;
    QFuture<Result<MediaAttachment>> m_running;
    qsizetype m_asked = 0;
    int m_waited = 0;
};

QList<Part> partsOf(const NewMedia &media)
{
    QList<Part> parts { { "file", media.bytes, media.fileName, media.mimeType } };
    if (!media.description.isEmpty())
        parts.append(Part { "description", media.description.toUtf8(), {}, {} });
    if (media.focusX != 0 || media.focusY != 0)
        parts.append(Part { "focus",
                            QByteArray::number(media.focusX, 'f', 3) + ',' + QByteArray::number(media.focusY, 'f', 3),
                            {},
                            {} });
    return parts;
}

} // namespace

Client::Reply<wire::Poll> Client::poll(const QString &id)
{
    return Call(*this, Method::Get, "/api/v1/polls/" + segment(id)).object<wire::Poll>();
}

Client::Reply<wire::Poll> Client::vote(const QString &pollId, const QList<int> &choices)
{
    QJsonArray numbers;
    for (const int choice : choices.first(std::min(choices.size(), mostPollChoices)))
        numbers.append(choice);
    return Call(*this, Method::Post, "/api/v1/polls/" + segment(pollId) + "/votes")
        .json({ { u"choices"_qs, numbers } })
        .object<wire::Poll>();
}

Client::Reply<MediaAttachment> Client::uploadMedia(const NewMedia &media, Progress progress)
{
    Call call(*this, Method::Post, "/api/v2/media");
    call.patience(Request::Patience::Upload);
    call.request().parts = partsOf(media);
    call.request().onProgress = std::move(progress);
    auto *wait = new MediaWait(*this, *m_timers, m_pace);
    const auto future = wait->future();
    wait->follow(call.object<MediaAttachment>());
    return future;
}

Client::Reply<MediaAttachment> Client::media(const MediaId &id)
{
    return Call(*this, Method::Get, "/api/v1/media/" + segment(id.toString())).object<MediaAttachment>();
}

Client::Reply<MediaAttachment> Client::describeMedia(const MediaId &id, const QString &description)
{
    return Call(*this, Method::Put, "/api/v1/media/" + segment(id.toString()))
        .json({ { u"description"_qs, description } })
        .object<MediaAttachment>();
}

Client::Reply<QByteArray> Client::download(const QUrl &url)
{
    const bool isSafe = url.scheme() == u"https" || (url.scheme() == u"http" && m_base.scheme() == u"http");
    if (!isSafe || url.host().isEmpty())
        return ready<Result<QByteArray>>(failed(Error::Kind::Rejected, u"not an address of a picture"_qs));
    Call call(*this, Method::Get, {});
    call.anonymous().patience(Request::Patience::Media).request().elsewhere = url;
    return call.run<QByteArray>([](const Response &response) { return Result<QByteArray>(response.body); });
}

Client::Reply<Page<wire::Notification>> Client::notifications(const Cursor &cursor)
{
    return Call(*this, Method::Get, "/api/v1/notifications").page<wire::Notification>(cursor);
}

Client::Reply<wire::Notification> Client::notification(const NoticeId &id)
{
    return Call(*this, Method::Get, "/api/v1/notifications/" + segment(id.toString())).object<wire::Notification>();
}

Client::Reply<wire::Markers> Client::markers()
{
    return Call(*this, Method::Get, "/api/v1/markers")
        .with(u"timeline[]"_qs, u"home"_qs)
        .with(u"timeline[]"_qs, u"notifications"_qs)
        .object<wire::Markers>();
}

Client::Reply<wire::Markers> Client::setMarker(const QString &timeline, const QString &lastReadId)
{
    return Call(*this, Method::Post, "/api/v1/markers")
        .json({ { timeline, QJsonObject { { u"last_read_id"_qs, lastReadId } } } })
        .object<wire::Markers>();
}

Client::Reply<QList<wire::Announcement>> Client::announcements()
{
    return Call(*this, Method::Get, "/api/v1/announcements")
        .with(u"with_dismissed"_qs, u"true"_qs)
        .list<wire::Announcement>();
}

Client::Reply<Done> Client::dismissAnnouncement(const AnnouncementId &id)
{
    return Call(*this, Method::Post, "/api/v1/announcements/" + segment(id.toString()) + "/dismiss").done();
}

Client::Reply<Done> Client::reactToAnnouncement(const AnnouncementId &id, const QString &name, bool on)
{
    return Call(*this, on ? Method::Put : Method::Delete,
                "/api/v1/announcements/" + segment(id.toString()) + "/reactions/" + segment(name))
        .done();
}

} // namespace atrium::api
