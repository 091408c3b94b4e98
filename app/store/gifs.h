// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace atrium::store {

class Desk;

/// GIFs to choose from: recent ones of this computer, then the company's shelf, newest first. `search`: every word must
/// start a word of the description, the post's text or its topics.
QList<GifChoice> readGifShelf(Desk &desk, const QString &search, int limit);

/// Topics whose name starts with `prefix`, recently used ones first.
QStringList topicsStartingWith(Desk &desk, const QString &prefix, int limit);

} // namespace atrium::store
