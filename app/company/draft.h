// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/account.h"
#include "company/params.h"
#include "company/status.h"

namespace atrium::company {

struct PollDraft {
    QStringList options;
    qint64 seconds = 0;
    bool isMultiple = false;
    bool hidesTotals = false;
};

/// What somebody wants to publish, with the defaults of the account filled in.
struct Draft {
    qint64 author = 0;
    QString text;
    QString spoiler;
    Visibility visibility = Visibility::Public;
    bool isSensitive = false;
    QString language;
    QString contentType;
    qint64 replyTo = 0;
    QList<qint64> media;
    std::optional<PollDraft> poll;
    qint64 quoteOf = 0;
    QString quotePolicy;
    bool isLocalOnly = false;
    QString appName;
    QString appWebsite;
    qint64 scheduledId = 0; ///< the waiting entry whose media this takes over
};

/// Reads and checks everything that can be checked without writing: spelling, limits, ownership, the post replied to.
Outcome<Draft> draftFrom(World &world, qint64 author, const Params &params);
Outcome<Done> checkDraft(World &world, const Draft &draft);
/// The poll of `params`, nothing when there is none.
Outcome<std::optional<PollDraft>> pollFrom(World &world, const Params &params);
/// One of the content types that the server takes; `otherwise` where none is named.
Outcome<QString> contentTypeFrom(const World &world, const Params &params, const QString &otherwise);
/// As the limit counts it.
int lengthOf(World &world, const QString &text, const QString &spoiler);
/// An ISO 639 code as it may be stored; empty when nobody knows such a language.
QString knownLanguage(const QString &code);
/// Whether `media` all belong to `owner`, are ready, and are loose or already on `statusId` or `scheduledId`.
Outcome<Done> checkMedia(World &world, qint64 owner, const QList<qint64> &media, qint64 statusId, qint64 scheduledId);

} // namespace atrium::company
