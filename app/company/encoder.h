// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/account.h"
#include "company/media.h"
#include "company/notifications.h"
#include "company/polls.h"
#include "company/status.h"

#include <QHash>
#include <QJsonArray>

namespace atrium::company {

/// The world as Mastodon JSON, as one viewer sees it from one address. Lives for one answer: it remembers what it has
/// encoded.
class Encoder {
public:
    /// `viewer` zero: nobody signed in. `base`: "http://HOST:PORT" as the client knows us.
    Encoder(World &world, qint64 viewer, QString base);

    qint64 viewer() const { return m_viewer; }
    const QString &base() const { return m_base; }

    QJsonObject account(qint64 id);
    QJsonArray accounts(const QList<qint64> &ids);
    QJsonObject credentials(qint64 id);
    QJsonObject partialAccount(qint64 id);
    QJsonObject relationship(qint64 target);

    QJsonObject status(qint64 id);
    QJsonArray statuses(const QList<qint64> &ids);
    QJsonArray statusEdits(const Status &status);
    QJsonObject statusSource(const Status &status);
    /// What DELETE answers: the post with its source, to write it anew.
    QJsonObject deletedStatus(const Status &status);
    QJsonObject context(const Status &status);
    QJsonArray reactions(qint64 statusId);
    /// Who reacted, per emoji; only `emoji` when it is not empty.
    QJsonArray reactionsWithPeople(qint64 statusId, const QString &emoji);

    QJsonObject media(const Media &media);
    QJsonObject poll(const Poll &poll);
    QJsonObject scheduled(qint64 id);

    QJsonObject notification(const Notification &notification);
    QJsonObject conversation(qint64 id);
    QJsonObject announcement(qint64 id);
    QJsonObject report(qint64 id);

    QJsonObject tag(qint64 id);
    QJsonObject featuredTag(qint64 id);
    QJsonObject list(qint64 id);
    QJsonObject filter(qint64 id);
    QJsonObject customEmoji(qint64 id);
    /// The company's emoji that stand in these texts.
    QJsonArray emojisIn(const QStringList &texts);

    QString fileUrl(const QString &key) const;
    QString accountUrl(const QString &username) const;
    /// Stored HTML with our address in the place of its mark.
    QString withBase(QString html) const;

private:
    struct ActiveFilter;

    QJsonObject describedAccount(const Account &account);
    void addPictures(QJsonObject &json, const Account &account) const;
    QJsonObject encodeStatus(const Status &status, int depth);
    void addViewerFields(QJsonObject &json, const Status &status);
    void addParts(QJsonObject &json, const Status &status, int depth);
    QJsonArray mentions(qint64 statusId);
    QJsonArray statusTags(qint64 statusId);
    QJsonArray mediaOf(qint64 statusId);
    QJsonValue quote(const Status &status, int depth);
    QJsonObject quoteApproval(const Status &status);
    QJsonValue card(const Status &status) const;
    QJsonArray filtered(const Status &status);
    const QList<ActiveFilter> &activeFilters();
    QJsonValue reaction(const QString &key, const QString &name, qint64 count, bool isMine);

    World &m_world;
    qint64 m_viewer;
    QString m_base;
    QHash<qint64, QJsonObject> m_accounts;
    std::shared_ptr<QList<ActiveFilter>> m_filters;
};

/// "2025-11-20T09:15:02.417Z"; null for zero.
QJsonValue isoDate(qint64 ms);
QJsonValue textOrNull(const QString &text);
/// An id as text; null for zero.
QJsonValue idOrNull(qint64 id);

} // namespace atrium::company
