// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/htmltokens.h"
#include "core/richtext.h"
#include "core/textcleaner.h"

#include <QHash>

namespace atrium {

inline constexpr int mostBlocks = 2000;
inline constexpr int mostSpans = 20'000;
inline constexpr int mostCharacters = 65'536;
inline constexpr int deepestNesting = 4;

/// Builds the blocks and spans, inside the caps; knows nothing of HTML. Feed it left to right, then take().
class RichTextBuilder {
public:
    explicit RichTextBuilder(const TextContext &context);

    /// How the text that comes next looks and what block it belongs to.
    struct Look {
        int styles = 0;
        bool isPreformatted = false; ///< a Code block: white space and line feeds stay, no emoji
        bool isHeading = false;
        bool keepsShortcodes = false; ///< company emoji stay text
        bool keepsSpaces = false; ///< plain text
        int quotes = 0;
        int lists = 0;
    };
    void setLook(const Look &look) { m_look = look; }

    void addText(const QString &text);
    void addPicture(const QString &address, const QString &description);
    void addTab();
    void breakLine();
    void endBlock();
    void addRule();
    void beginItem(int number); ///< the next block is a list item
    void endItem() { m_item = -1; }
    void beginLink(const Span &link); ///< kind, target and styles; its text follows
    void endLink();
    bool isLinkEmpty() const { return m_isInLink && m_link.text.isEmpty(); }

    bool isFull() const { return m_isFull; }
    RichText take();

private:
    void addCleaned(const QString &text);
    void addCharacters(QStringView text);
    void addPlainPiece(QStringView text);
    void addEmoji(const CustomEmoji &emoji);
    void addSpan(const Span &span);
    void flushRun();
    void flushLink();
    void pushSpace();
    bool hasContent() const;
    QString &target();
    void trimBlock();
    void isolateLinks();
    void finishBlock();

    QHash<QString, CustomEmoji> m_emoji;
    TextCleaner m_cleaner;
    RichText m_result;
    Look m_look;
    Block m_block;
    Span m_run; ///< text that is being collected
    Span m_link;
    bool m_isInLink = false;
    bool m_hasPendingSpace = false;
    bool m_isFull = false;
    int m_item = -1; ///< -1: none is waiting for its block
    int m_charactersLeft = mostCharacters;
    int m_spansLeft = mostSpans;
};

} // namespace atrium
