// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/scheduling.h"

#include "company/limits.h"
#include "company/posting.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace atrium::company {

Outcome<qint64> dueFrom(World &world, const Params &params)
{
    const QString text = params.text(u"scheduled_at"_qs).trimmed();
    if (text.isEmpty())
        return 0;
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return invalid(u"Scheduled at is not a time"_qs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    const qint64 due = time.toMSecsSinceEpoch();
    if (due <= world.now())
        return 0;
    if (due < world.now() + limits::scheduleAheadMs)
        return invalid(u"The scheduled date must be at least 5 minutes in the future"_qs);
    return due;
}

qint64 schedule(World &world, qint64 account, qint64 appId, const Params &params, const Draft &draft, qint64 dueMs)
{
    QJsonObject values = params.values();
    values.remove(u"scheduled_at"_qs);
    values.remove(u"access_token"_qs);
    values.insert(u"application_id"_qs, QString::number(appId));
    values.insert(u"visibility"_qs, visibilityName(draft.visibility));
    if (!draft.language.isEmpty())
        values.insert(u"language"_qs, draft.language);
    const qint64 id = world.nextId();
    world.db().run("INSERT INTO scheduled(id, account_id, due_ms, draft) VALUES (?1, ?2, ?3, ?4)", id, account, dueMs,
                   QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact)));
    for (qsizetype i = 0; i < draft.media.size(); ++i) {
        world.db().run("UPDATE media SET scheduled_id = ?1, position = ?2 WHERE id = ?3", id, qint64(i),
                       draft.media[i]);
    }
    return id;
}

void publishDue(World &world)
{
    const QList<qint64> ids
        = world.db().numbers("SELECT id FROM scheduled WHERE due_ms <= ?1 ORDER BY due_ms, id", world.now());
    for (const qint64 id : ids) {
        Transaction transaction(world);
        qint64 author = 0;
        Params params;
        {
            Rows row = world.db().query("SELECT account_id, draft FROM scheduled WHERE id = ?1", id);
            row.next();
            author = row.number(0);
            params = Params(QJsonDocument::fromJson(row.text(1).toUtf8()).object());
        }
        world.db().run("UPDATE media SET scheduled_id = NULL WHERE scheduled_id = ?1", id);
        world.db().run("DELETE FROM scheduled WHERE id = ?1", id);
        Outcome<Draft> draft = draftFrom(world, author, params);
        if (draft) { // else what it replied to is gone meanwhile
            Rows app
                = world.db().query("SELECT name, website FROM apps WHERE id = ?1", params.number(u"application_id"_qs));
            if (app.next()) {
                draft->appName = app.text(0);
                draft->appWebsite = app.text(1);
            }
            publish(world, *draft);
        }
        transaction.commit();
    }
}

} // namespace atrium::company
