// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drawable.h"

#include <QFont>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QHash>
#include <QTextLayout>

namespace atrium::models {

namespace {

constexpr int lastOfOldFonts = 130; // every emoji font in use has at least Emoji 13

QFont emojiFont()
{
    const QStringList installed = QFontDatabase::families();
    for (const auto *family : { "Apple Color Emoji", "Segoe UI Emoji", "Noto Color Emoji" }) {
        if (installed.contains(QLatin1String(family)))
            return QFont(QLatin1String(family), 16);
    }
    return {};
}

bool isOneGlyph(const QString &emoji, const QFont &font)
{
    QTextLayout layout(QString(emoji).remove(QChar(0xFE0F)), font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    if (runs.size() != 1 || runs[0].rawFont().familyName() != font.family())
        return false;
    const QList<quint32> glyphs = runs[0].glyphIndexes();
    return glyphs.size() == 1 && glyphs[0] != 0;
}

} // namespace

bool isDrawable(const EmojiEntry &entry)
{
    if (entry.version <= lastOfOldFonts || !qGuiApp)
        return true;
    static const QFont font = emojiFont();
    if (font.family().isEmpty() || !font.family().contains(QLatin1String("Emoji")))
        return true;
    static QHash<QString, bool> known;
    const auto found = known.constFind(entry.emoji);
    if (found != known.constEnd())
        return *found;
    return *known.insert(entry.emoji, isOneGlyph(entry.emoji, font));
}

} // namespace atrium::models
