// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/addressink.h"

#include <QRegularExpression>

namespace atrium::media {

AddressInk::AddressInk(QObject *parent)
    : QSyntaxHighlighter(parent)
{
}

void AddressInk::setTextDocument(QQuickTextDocument *document)
{
    if (m_textDocument == document)
        return;
    m_textDocument = document;
    setDocument(document ? document->textDocument() : nullptr);
    emit textDocumentChanged();
}

void AddressInk::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    rehighlight();
    emit colorChanged();
}

void AddressInk::highlightBlock(const QString &text)
{
    // A topic needs a letter, as servers have it: "#1" is a number. A full stop at the end belongs to the sentence.
    static const QRegularExpression address(
        QStringLiteral(R"((?<![\w@#/])(@[\w.-]*\w(?:@[\w.-]*\w)?|#\w*[^\W\d_]\w*))"),
        QRegularExpression::UseUnicodePropertiesOption);
    QTextCharFormat ink;
    ink.setForeground(m_color);
    auto found = address.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        setFormat(int(match.capturedStart(1)), int(match.capturedLength(1)), ink);
    }
}

} // namespace atrium::media
