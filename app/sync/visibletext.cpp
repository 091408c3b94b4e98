// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/visibletext.h"

#include <QRegularExpression>

namespace atrium::sync {

namespace {

bool isInvisible(QChar c)
{
    const QChar::Category category = c.category();
    return c.isSpace() || category == QChar::Other_Format || category == QChar::Other_Control || c == QChar(0xFE0F);
}

QString essence(QString text)
{
    static const QRegularExpression mentionHost(u"(@[\\w.-]+)@[\\w.-]+"_qs,
                                                QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression scheme(u"https?://"_qs, QRegularExpression::CaseInsensitiveOption);
    text.replace(mentionHost, u"\\1"_qs);
    text.remove(scheme);
    text.removeIf(isInvisible);
    return text.normalized(QString::NormalizationForm_C);
}

} // namespace

bool sameVisibleText(const QString &typed, const RichText &shown)
{
    const QString wanted = essence(typed);
    return wanted == essence(plainText(shown, true)) || wanted == essence(plainText(shown, false));
}

} // namespace atrium::sync
