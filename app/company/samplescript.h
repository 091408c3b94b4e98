// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/samplepost.h"

#include <QJsonObject>

namespace atrium::company {

/// A comment as written in the scripts.
struct ScriptComment {
    QString by; ///< username
    QString language; ///< of this comment, the post's when not stated
    qint64 delay = 0; ///< seconds after the post; 0: the teller decides
    QString text;
    int answers = -1; ///< which comment of the thread it answers; −1: the post
};

struct ScriptPicture {
    QString key; ///< media key without the part that makes it unique
    QString description;
};

struct ScriptVersion {
    QString text;
    qint64 delay = 0;
};

struct ScriptOption {
    QString title;
    int votes = 0;
};

/// A post as written in the scripts of resources/company, with its comments.
struct ScriptPost {
    QString id; ///< key of the post; empty in the bank
    QString by; ///< username
    QString at; ///< story time, or empty
    QString age; ///< how long before now, or empty
    QString language;
    QString text;
    QString spoiler;
    QString quoteOf;
    bool isPinned = false;
    QList<ScriptPicture> pictures;
    QStringList replyLoops; ///< GIFs that colleagues answered with
    QList<QPair<QString, int>> reactions;
    QList<ScriptOption> options;
    qint64 pollSeconds = 0;
    bool isMultiple = false;
    bool hidesTotals = false;
    QList<ScriptVersion> versions;
    qint64 editedDelay = 0;
    std::optional<SampleCard> card;
    QList<ScriptComment> comments;
};

/// The posts of resources/company/`name`.json, in order.
QList<ScriptPost> readScript(const QString &name);

/// A whole JSON file of resources/company.
QJsonObject readSampleObject(const QString &name);

/// The text with short names of people written out: "@ana" becomes "@ana.figueira".
QString withUsernames(const QString &text);

/// "like16 🎉6 p79" as pairs; company shortcodes may end with a digit themselves.
QList<QPair<QString, int>> reactionCounts(const QString &text);

/// The company's own emoji, in the order of the picker.
const QStringList &companyEmoji();

} // namespace atrium::company
