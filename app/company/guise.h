// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/httpmessage.h"
#include "company/params.h"
#include "company/router.h"

#include <QHash>
#include <QRegularExpression>

#include <optional>

namespace atrium::company {

/// The manners of another kind of server, on the wire only: what it refuses unread, how its ids look, what its entities
/// have and lack. The routes behind it know nothing of it. As "atrium" it changes nothing.
class Guise {
public:
    explicit Guise(World &world);

    /// What this kind of server answers before it has read the request.
    std::optional<HttpReply> refuse(const HttpRequest &request) const;
    /// Whether this kind of server has no such route.
    bool misses(const Route &route) const;
    /// What it answers to values that it cannot read; else puts our ids in the place of the ones on the wire.
    std::optional<HttpReply> read(const HttpRequest &request, Params &params, QStringList &args) const;
    /// The token that this kind of server looks at.
    QString token(const HttpRequest &request, const Params &params) const;
    /// How a stranger is turned away; nothing where the answer is for everybody.
    std::optional<HttpReply> turnAway(const Call &call, const Route &route, bool isUnknownToken) const;
    HttpReply tooMany() const;
    /// Writes the answer as this kind of server would.
    void write(const Call &call, HttpReply &reply) const;
    /// A stored answer to the same Idempotency-Key, where whole answers are kept.
    std::optional<HttpReply> repeated(const HttpRequest &request) const;
    /// Keeps the answer to a write that had a key; bounded, the oldest go first.
    void keep(const HttpRequest &request, const HttpReply &reply);
    void forget();

    /// The payload of an event as this kind of server writes it.
    QByteArray payload(const QJsonObject &json) const;
    QString id(qint64 id) const { return shapedId(m_world.profile().ids, id); }
    World &world() const { return m_world; }

private:
    struct Kept {
        HttpReply reply;
        qint64 atMs = 0;
    };

    const ServerProfile &profile() const { return m_world.profile(); }
    QJsonValue readIds(const QByteArray &path, const QString &key, const QJsonValue &value) const;
    QString readAddress(const QString &address) const;
    QString writeAddress(const QString &address) const;
    QJsonValue entity(const QString &key, const QJsonValue &value) const;
    QJsonObject entity(QJsonObject json) const;
    QJsonObject withIds(QJsonObject json) const;
    QByteArray keptKey(const HttpRequest &request) const;
    void writeBody(const Call &call, HttpReply &reply) const;
    void writeLink(const Call &call, HttpReply &reply) const;

    World &m_world;
    QList<QRegularExpression> m_missing;
    QHash<QByteArray, Kept> m_kept;
    QList<QByteArray> m_keptOrder; ///< oldest first
    qint64 m_keptBytes = 0;
};

/// Each changes one kind of entity to what `profile` sends; ids are still ours.
void dressStatus(World &world, QJsonObject &json);
void dressAccount(World &world, QJsonObject &json);
void dressNotification(World &world, QJsonObject &json);
void dressRelationship(World &world, QJsonObject &json);

} // namespace atrium::company
