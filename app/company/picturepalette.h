// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "company/picturevector.h"

namespace atrium::company {

/// Colours of a scene: one of several moods (day, warm, evening, cool …) with a mix of clothes and objects that depends
/// on `variant` and the scene's name.
VectorStyle sceneStyle(const QString &scene, int variant);

/// Colours of a face from a line of people.json: "bob #5A3A28 1 #2F6F73 #CFE3DC glasses".
VectorStyle faceStyle(const QStringList &words);

} // namespace atrium::company
