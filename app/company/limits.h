// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What the server announces in `configuration` and enforces. One place for both.
namespace atrium::company::limits {

inline constexpr int statusCharacters = 5000;
inline constexpr int charactersPerUrl = 23;
inline constexpr int attachments = 8;
inline constexpr int descriptionCharacters = 1500;
inline constexpr qint64 imageBytes = 16 * 1024 * 1024;
inline constexpr qint64 imagePixels = 33'177'600;
inline constexpr int pollOptions = 4;
inline constexpr int pollOptionCharacters = 50;
inline constexpr qint64 pollShortestSeconds = 300;
inline constexpr qint64 pollLongestSeconds = 2'629'746;
inline constexpr int pins = 5;
inline constexpr int featuredTags = 10;
inline constexpr int profileFields = 4;
inline constexpr int fieldCharacters = 255;
inline constexpr int nameCharacters = 100;
inline constexpr int noteCharacters = 1500;
inline constexpr int reactionsPerPerson = 8;
inline constexpr int announcementReactions = 8;
inline constexpr int reportCharacters = 1000;
inline constexpr qint64 scheduleAheadMs = 5 * 60 * 1000;
inline constexpr qint64 idempotencyMs = 24LL * 3600 * 1000;
inline constexpr qint64 codeLifeMs = 10 * 60 * 1000;
inline constexpr qint64 looseMediaMs = 24LL * 3600 * 1000;

} // namespace atrium::company::limits
