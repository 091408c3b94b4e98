// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audience.h"
#include "core/ids.h"

#include <QDateTime>
#include <QStringList>

namespace atrium {

/// A file that goes with a post. Its bytes lie encrypted in `mine.db` under `blobId` until the post is sent.
struct DraftAttachment {
    QString blobId;
    QString fileName; ///< rebuilt from the type, never the person's path
    QString mimeType;
    QString description; ///< alt text
    bool isDecorative = false;
    qint64 bytes = 0;
    int width = 0;
    int height = 0;
    double focusX = 0;
    double focusY = 0;
    MediaId uploadedId; ///< set once the server has it
    QDateTime uploadedAt; ///< older than 12 h: upload again (contract 11.8)

    bool operator==(const DraftAttachment &) const = default;
};

struct PollDraft {
    QStringList options; ///< empty: no poll
    int durationSeconds = 86400;
    bool isMultiple = false;
    bool hidesTotals = false;

    bool operator==(const PollDraft &) const = default;
};

/// What a person is writing. One a place: `placeKey` is "post", "reply:<id>" or "edit:<id>".
struct Draft {
    QString placeKey;
    QString text;
    QString subject;
    QString language;
    Audience audience = Audience::Everyone;
    QList<DraftAttachment> attachments;
    PollDraft poll;
    PostId quotedId {}; ///< the post that this one will quote; empty: none
    int caret = 0;
    QDateTime changedAt;
    QDateTime plannedFor; ///< not to be sent before; invalid: at once

    bool isEmpty() const
    {
        return text.trimmed().isEmpty() && attachments.isEmpty() && poll.options.isEmpty() && subject.isEmpty();
    }
    bool operator==(const Draft &) const = default;
};

} // namespace atrium
