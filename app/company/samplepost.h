// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace atrium::company {

/// A file of the sample company. The bytes are drawn when asked for: `mediaBytes(key)` of company/picture.h.
struct SampleMedia {
    QString key; ///< unique, one for each use; what follows "#" does not change what is drawn
    QString type; ///< image, gifv (an animated image/gif), video, audio
    QString mime; ///< image/png, image/jpeg, image/gif, video/quicktime, audio/wav
    QString description; ///< alternative text, empty for the few that lack one on purpose
    QStringList words; ///< search words of a GIF on the shelf
    QSize size; ///< pixels; empty for audio
    qreal seconds = 0; ///< length of GIF, video and audio

    bool operator==(const SampleMedia &) const = default;
};

struct SamplePollOption {
    QString title;
    QStringList voters; ///< usernames

    bool operator==(const SamplePollOption &) const = default;
};

struct SamplePoll {
    QList<SamplePollOption> options;
    QDateTime expiresAt; ///< may be past
    bool isMultiple = false;
    bool hidesTotals = false;

    bool operator==(const SamplePoll &) const = default;
};

/// Link preview of the first link in a post.
struct SampleCard {
    QString url;
    QString title;
    QString description;
    QString provider;
    QString imageKey; ///< media key or empty

    bool operator==(const SampleCard &) const = default;
};

/// An earlier version of an edited post; the post itself holds the newest.
struct SampleVersion {
    QString text;
    QString spoilerText;
    QDateTime at; ///< when this version was written

    bool operator==(const SampleVersion &) const = default;
};

enum class SampleVisibility { Public, Unlisted, Followers, Direct };

/// A post, a comment (`inReplyTo` set) or a private message (`visibility` Direct, recipients are the @mentions).
struct SamplePost {
    QString key; ///< unique
    QString author;
    QString text; ///< plain text with \n, @username, #tag, :shortcode: and http(s) links; the server makes the HTML
    QString spoilerText;
    QString language; ///< ISO 639-1
    QDateTime createdAt;
    QDateTime editedAt; ///< invalid unless `versions` is not empty
    QDateTime deletedAt; ///< valid: not served any more; its comments stay and their parent is gone
    QString inReplyTo; ///< key of the parent, always older
    QString quoteOf; ///< key of the quoted post, always older
    SampleVisibility visibility = SampleVisibility::Public;
    bool isSensitive = false;
    bool isPinned = false;
    QStringList media; ///< keys, at most four
    std::optional<SamplePoll> poll;
    std::optional<SampleCard> card;
    QList<SampleVersion> versions; ///< earlier ones, oldest first

    bool isRoot() const { return inReplyTo.isEmpty() && visibility != SampleVisibility::Direct; }
    bool operator==(const SamplePost &) const = default;
};

/// `person` reacted at `at`; `emoji` is a Unicode emoji, a company shortcode without colons, or "like" (a favourite).
struct SampleReaction {
    QString postKey;
    QString person;
    QString emoji;
    QDateTime at;

    bool isLike() const { return emoji == QLatin1String("like"); }
    bool operator==(const SampleReaction &) const = default;
};

struct SampleBoost {
    QString postKey;
    QString person;
    QDateTime at;

    bool operator==(const SampleBoost &) const = default;
};

struct SampleBookmark {
    QString postKey;
    QString person;
    QDateTime at;

    bool operator==(const SampleBookmark &) const = default;
};

} // namespace atrium::company
