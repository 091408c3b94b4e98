// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace atrium::company {

/// Stands for "http://HOST:PORT" in stored HTML, because the port changes from start to start.
inline constexpr QChar baseMark(1);

/// The canonical username behind a mention, or empty when nobody is meant.
using FindPerson = std::function<QString(const QString &name, const QString &host)>;

/// HTML made from typed text, with who and what it names.
struct RichContent {
    QString html;
    QStringList mentions; ///< canonical usernames, each once
    QStringList tags; ///< as written, without #
};

/// Paragraphs, line breaks, links, mentions, hashtags.
RichContent fromPlainText(const QString &text, const FindPerson &find);
/// Markdown: headings, lists, quotes, code, emphasis, links. HTML in it is text. Defined in markdown.cpp.
RichContent fromMarkdown(const QString &text, const FindPerson &find);

/// Appends `text` as HTML to `out`; used for both kinds of input.
void appendLinked(RichContent &out, const QString &text, const FindPerson &find);
/// `url` as a shortened link.
QString linkHtml(const QString &url);

} // namespace atrium::company
