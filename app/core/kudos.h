// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post.h"

#include <optional>

namespace atrium {

/// What colleagues are thanked for. Written as a topic (#MadeItBetter), so that it means the same in every language.
enum class KudosValue { None, CalmUnderPressure, MadeItBetter, ClearWords, KindToCustomers, TaughtMeSomething };

/// A post with #kudos that names somebody.
struct Kudos {
    KudosValue value = KudosValue::None;
    QString words; ///< the text without the names and topics around it; empty: the whole text has to be shown

    bool operator==(const Kudos &) const = default;
};

/// Nothing when `post` thanks nobody.
std::optional<Kudos> kudosOf(const Post &post);

/// The topic that stands for a value, without #; empty for None.
QString kudosTopic(KudosValue value);

/// A post that thanks: "#kudos @ana and @ben: words #MadeItBetter".
QString kudosText(const QStringList &handles, KudosValue value, const QString &words);

/// The other way: what kudosText was given, as far as it can be found again. Handles without @.
struct KudosParts {
    QStringList handles;
    KudosValue value = KudosValue::None;
    QString words;
};
KudosParts kudosParts(const QString &text);

} // namespace atrium
