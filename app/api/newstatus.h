// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace atrium::api {

struct NewPoll {
    QStringList options; ///< empty: no poll
    int expiresIn = 86400; ///< seconds
    bool multiple = false;
    bool hideTotals = false;
};

struct MediaChange {
    QString id;
    QString description;
};

/// What POST and PUT /statuses take. Empty values are left out of the request, as `null` breaks some servers.
struct NewStatus {
    QString text;
    QString spoilerText;
    QString visibility; ///< not sent with an edit
    QString language;
    QString inReplyToId; ///< not sent with an edit
    QString quotedStatusId; ///< not sent with an edit
    QString contentType;
    bool sensitive = false;
    QStringList mediaIds; ///< an edit clears what is left out
    QList<MediaChange> mediaChanges; ///< edits only
    NewPoll poll;
};

/// A file to upload.
struct NewMedia {
    QByteArray bytes;
    QString fileName; ///< rebuilt from the type, never the person's path
    QByteArray mimeType;
    QString description; ///< alt text
    double focusX = 0;
    double focusY = 0;
};

} // namespace atrium::api
