// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport.h"
#include "core/clock.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QPromise>
#include <QSet>

#include <functional>
#include <memory>

namespace atrium::test {

/// What can go wrong on the way.
enum class Fault {
    None,
    LostRequest, ///< never arrives
    LostAnswer, ///< takes effect, the answer gets lost
    ServerError, ///< 500, no effect
    GatewayError, ///< 502, but it took effect
    Throttled, ///< 429
    Denied, ///< 404 in JSON, no effect
    CaptivePortal, ///< 200 with a web page, no effect
    Twice, ///< the network delivers it two times
};

/// A small server: enough of the Mastodon API for sync, as plain values. Requests wait until the test answers them.
class ServerModel final : public api::Transport {
public:
    struct Post {
        QString id;
        QString author;
        QString text;
        QString parent;
        QString visibility = QStringLiteral("public");
        QDateTime createdAt;
        QDateTime editedAt;
        QSet<QString> likes;
        QSet<QString> saves;
        QMap<QString, QString> shares; ///< person → id of the wrapper
        QMap<QString, QSet<QString>> reactions;
        QStringList media;
    };
    struct Sent {
        api::Request request;
        std::shared_ptr<QPromise<Result<api::Response>>> promise;
    };
    using Stream = std::function<void(const QByteArray &frame)>;

    ServerModel(const Clock &clock, QString me);

    QFuture<Result<api::Response>> send(const api::Request &request) override;

    // The test's side of the wire.
    bool hasRequests() const { return !m_waiting.isEmpty(); }
    const api::Request &nextRequest() const { return m_waiting.first().request; }
    void answerNext(Fault fault = Fault::None);
    /// "GET /api/v1/timelines/home" of everything that arrived, in order.
    const QStringList &log() const { return m_log; }
    void clearLog() { m_log.clear(); }

    // What other people, or this person elsewhere, do.
    QString publish(const QString &author, const QString &text, const QString &parent = {});
    void edit(const QString &id, const QString &text);
    void remove(const QString &id);
    void like(const QString &who, const QString &id, bool isOn);
    void react(const QString &who, const QString &id, const QString &emoji, bool isOn);
    QString share(const QString &who, const QString &id);

    const QMap<QString, Post> &posts() const { return m_posts; }
    QStringList companyIds() const; ///< newest first
    QStringList homeIds() const; ///< newest first, with wrappers
    int countOf(const QString &text) const;
    /// Posts that were first written with this text and are edited or removed since.
    int gone(const QString &text) const;

    void setStream(Stream stream) { m_stream = std::move(stream); }

    bool honoursKeys = true;
    bool hasReactions = true;
    bool hasStream = false;
    bool acceptsToken = true;
    QString version = QStringLiteral("4.5.0");
    QByteArray oldFilters; ///< what /api/v1/filters says; empty: there are no filters of any kind
    int mediaUploads = 0;

private:
    struct Answer {
        int status = 200;
        QByteArray body;
        QByteArray link;
    };
    Answer handle(const api::Request &request);
    Answer get(const QString &path, const QUrlQuery &query);
    Answer write(const api::Request &request, const QString &path);
    Answer create(const api::Request &request);
    Answer act(const QString &id, const QString &verb);
    Answer page(const QStringList &ids, const QString &path, const QUrlQuery &query) const;
    QJsonObject json(const QString &id, bool hasViewer = true) const;
    QJsonObject person(const QString &id) const;
    QString freshId();
    void tell(const QString &event, const QString &id, bool isLocalToo);
    void tellDeleted(const QString &id);
    static Answer notFound();

    const Clock &m_clock;
    QString m_me;
    QMap<QString, Post> m_posts;
    QHash<QString, QString> m_wrappers; ///< wrapper → post
    QHash<QString, QString> m_firstTexts; ///< post → as it was published
    QHash<QByteArray, QString> m_keys;
    QList<Sent> m_waiting;
    QStringList m_log;
    Stream m_stream;
    qint64 m_lastId = 100'000;
};

} // namespace atrium::test
