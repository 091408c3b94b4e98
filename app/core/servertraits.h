// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace atrium {

/// What this company's server is and can do, in the program's words. Read by `api`, kept in the store.
struct ServerTraits {
    QString host; ///< for display
    QString companyName;
    QString description;
    QString software; ///< "mastodon", "gotosocial", "akkoma", "pleroma", "atrium", …
    QString version;
    int maxCharacters = 500;
    int linkWeight = 23; ///< 0: a link counts its real length
    int maxAttachments = 4;
    int maxDescription = 1500;
    qint64 maxImageBytes = 16 * 1024 * 1024;
    qint64 maxVideoBytes = 99 * 1024 * 1024;
    qint64 maxImagePixels = 33'177'600;
    QStringList mimeTypes; ///< empty: anything
    int maxPollOptions = 4;
    int maxPollOptionCharacters = 50;
    int maxReactions = 0; ///< kinds of one person on one post; 0: the server has no reactions
    bool hasReactions = false;
    bool hasCustomReactions = false;
    bool hasEdits = true;
    bool hasQuotes = false;
    bool hasAnnouncements = true;
    bool hasMarkdown = false;
    bool hasStreaming = true;
    bool honoursIdempotencyKey = true; ///< false: GoToSocial and unknown servers (contract 9.4)

    bool operator==(const ServerTraits &) const = default;
};

} // namespace atrium

Q_DECLARE_METATYPE(atrium::ServerTraits)
