// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/outcome.h"
#include "company/params.h"
#include "company/world.h"

namespace atrium::company {

/// A row of the media table.
struct Media {
    qint64 id = 0;
    qint64 accountId = 0;
    qint64 statusId = 0;
    qint64 scheduledId = 0;
    QString type;
    QString state; ///< ready, processing, failed
    QString description;
    double focusX = 0;
    double focusY = 0;
    int width = 0;
    int height = 0;
    int smallWidth = 0;
    int smallHeight = 0;
    double seconds = 0;
    QString blurhash;
    QString file; ///< key into files
    QString preview; ///< key into files, empty for audio
};

std::optional<Media> loadMedia(World &world, qint64 id);
/// Stores `description` and `focus` of `params` where given; whether something changed. 422 beyond the limits.
Outcome<bool> describe(World &world, const Media &media, const Params &params);

/// Takes an uploaded picture in: checks it, removes what cameras put into it, makes a preview. The id. Defined in
/// mediaintake.cpp.
Outcome<qint64> takeMedia(World &world, qint64 account, const QByteArray &bytes, const QString &state);
/// The same for a profile picture; the file key.
Outcome<QString> takePortrait(World &world, const QByteArray &bytes, int longestSide);

} // namespace atrium::company
