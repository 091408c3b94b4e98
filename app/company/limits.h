// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace atrium::company {

/// What the server announces in `configuration` and enforces, where kinds of servers differ.
struct Limits {
    int statusCharacters = 5000;
    int charactersPerUrl = 23; ///< zero: the length of the address itself
    int attachments = 8;
    int descriptionCharacters = 1500;
    qint64 imageBytes = 16 * 1024 * 1024;
    int pollOptions = 4;
    int pollOptionCharacters = 50;
    qint64 pollShortestSeconds = 300;
    qint64 pollLongestSeconds = 2'629'746;
    int profileFields = 4;
    int fieldCharacters = 255;
    int reactionsPerPerson = 8;
    int multiGet = 20;
};

/// The rest, the same everywhere.
namespace limits {

inline constexpr qint64 mostImageBytes = 40 * 1024 * 1024; ///< of any kind of server
inline constexpr qint64 imagePixels = 33'177'600;
inline constexpr int pins = 5;
inline constexpr int featuredTags = 10;
inline constexpr int nameCharacters = 100;
inline constexpr int noteCharacters = 1500;
inline constexpr int announcementReactions = 8;
inline constexpr int reportCharacters = 1000;
inline constexpr qint64 scheduleAheadMs = 5 * 60 * 1000;
inline constexpr qint64 codeLifeMs = 10 * 60 * 1000;
inline constexpr qint64 looseMediaMs = 24LL * 3600 * 1000;
inline constexpr int rateWindowSeconds = 300;

} // namespace limits

} // namespace atrium::company
