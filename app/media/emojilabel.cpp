// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/emojilabel.h"

namespace atrium::media {

EmojiLabel::EmojiLabel(QQuickItem *parent)
    : RichTextItem(parent)
{
    setMaximumLineCount(1);
}

void EmojiLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    show();
    emit textChanged();
}

void EmojiLabel::setEmoji(const QVariantMap &emoji)
{
    if (m_emoji == emoji)
        return;
    m_emoji = emoji;
    show();
    emit textChanged();
}

void EmojiLabel::show()
{
    TextContext context;
    for (auto it = m_emoji.cbegin(); it != m_emoji.cend(); ++it) {
        CustomEmoji own;
        own.shortcode = it.key();
        own.url = own.staticUrl = it.value().toString();
        context.emoji.append(own);
    }
    setContent(richTextFromPlain(QString(m_text).replace(u'\n', u' '), context));
}

} // namespace atrium::media
