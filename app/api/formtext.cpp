// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/formtext.h"

#include <QJsonArray>
#include <QUrl>

namespace atrium::api {

namespace {

QJsonObject pollJson(const NewPoll &poll)
{
    return { { u"options"_qs, QJsonArray::fromStringList(poll.options) },
             { u"expires_in"_qs, poll.expiresIn },
             { u"multiple"_qs, poll.multiple },
             { u"hide_totals"_qs, poll.hideTotals } };
}

QJsonArray mediaChangesJson(const QList<MediaChange> &changes)
{
    QJsonArray array;
    for (const MediaChange &change : changes)
        array.append(QJsonObject { { u"id"_qs, change.id }, { u"description"_qs, change.description } });
    return array;
}

} // namespace

QByteArray segment(const QString &text)
{
    const QByteArray encoded = QUrl::toPercentEncoding(text);
    // Dots are unreserved, but "." and ".." are steps in a path.
    return encoded == "." || encoded == ".." ? QByteArray(encoded).replace('.', "%2E") : encoded;
}

QJsonObject toJson(const NewStatus &status, bool isEdit)
{
    QJsonObject body { { u"status"_qs, status.text }, { u"sensitive"_qs, status.sensitive } };
    const auto add = [&body](const QString &key, const QString &value) {
        if (!value.isEmpty())
            body.insert(key, value);
    };
    add(u"spoiler_text"_qs, status.spoilerText);
    add(u"language"_qs, status.language);
    add(u"content_type"_qs, status.contentType);
    if (!isEdit) {
        add(u"visibility"_qs, status.visibility);
        add(u"in_reply_to_id"_qs, status.inReplyToId);
        add(u"quoted_status_id"_qs, status.quotedStatusId);
        add(u"quote_id"_qs, status.quotedStatusId); // Akkoma and Pleroma; the others do not look at it
    }
    if (!status.mediaIds.isEmpty())
        body.insert(u"media_ids"_qs, QJsonArray::fromStringList(status.mediaIds));
    if (isEdit && !status.mediaChanges.isEmpty())
        body.insert(u"media_attributes"_qs, mediaChangesJson(status.mediaChanges));
    if (!status.poll.options.isEmpty())
        body.insert(u"poll"_qs, pollJson(status.poll));
    return body;
}

} // namespace atrium::api
