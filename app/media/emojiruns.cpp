// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/emojiruns.h"

#include "core/emoji.h"

#include <QFontDatabase>

namespace atrium::media {

namespace {

constexpr QChar emojiStyle(0xFE0F);
constexpr QChar keycap(0x20E3);
constexpr char16_t firstEmoji = 0xA9;

/// Cheap and never wrong when false: most characters of most texts are ruled out here.
bool mayBegin(const QString &text, qsizetype at)
{
    if (text[at].unicode() >= firstEmoji)
        return true;
    return at + 1 < text.size() && (text[at + 1] == emojiStyle || text[at + 1] == keycap);
}

} // namespace

QList<TextRun> emojiRuns(const QString &text)
{
    QList<TextRun> runs;
    qsizetype plainFrom = 0;
    const auto endPlain = [&](qsizetype end) {
        if (end > plainFrom)
            runs.append({ plainFrom, end - plainFrom, false });
    };
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = mayBegin(text, at) ? leadingEmojiLength(QStringView(text).mid(at)) : 0;
        if (length == 0) {
            ++at;
            continue;
        }
        endPlain(at);
        runs.append({ at, length, true });
        plainFrom = at += length;
    }
    endPlain(text.size());
    return runs;
}

QString drawnEmoji(const QString &emoji) { return QString(emoji).remove(emojiStyle); }

QString systemEmojiFamily()
{
    static const QString family = [] {
        const QStringList installed = QFontDatabase::families();
        for (const QString &known : { u"Apple Color Emoji"_qs, u"Segoe UI Emoji"_qs, u"Noto Color Emoji"_qs }) {
            if (installed.contains(known))
                return known;
        }
        return u"Noto Color Emoji"_qs;
    }();
    return family;
}

} // namespace atrium::media
