// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace atrium::company {

/// CR LF as LF, no control characters but tab and line feed; NUL and lone surrogates as U+FFFD.
QString cleaned(const QString &text);

/// User-perceived characters.
int graphemes(const QString &text);

/// Length by the rules of posting: a link counts `perUrl` (zero: what it is), `@name@host` as `@name`.
int postLength(const QString &text, int perUrl);

/// A hashtag as it is compared: NFKC, case-folded, without `#`.
QString foldedTag(const QString &name);

/// Whether `name` (without #) is a whole hashtag.
bool isTagName(QStringView name);

/// A stretch of text as people write it.
struct TextToken {
    enum class Kind { Plain, Url, Mention, Hashtag };
    Kind kind = Kind::Plain;
    QString text; ///< as written
    QString name; ///< username or tag
    QString host; ///< of a mention, empty when none was written
};

/// The whole text, cut into tokens. Linear in its length.
QList<TextToken> tokens(const QString &text);

} // namespace atrium::company
