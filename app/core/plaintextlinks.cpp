// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintextlinks.h"

#include "core/weblink.h"

#include <QHash>

#include <algorithm>

namespace atrium {

namespace {

constexpr qsizetype longestWord = 4096;

bool isWordCharacter(QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u'_' || c.isSurrogate(); }

bool isAddressCharacter(QChar c)
{
    return !c.isSpace() && c.unicode() > 0x20 && !QStringView(u"<>\"`{}|^\\").contains(c)
        && c.category() != QChar::Other_Format;
}

bool isHandleCharacter(QChar c) { return isWordCharacter(c) || c == u'.' || c == u'-' || c == u'@'; }

template <typename Accept> qsizetype endOf(const QString &text, qsizetype from, Accept accepts)
{
    while (from < text.size() && accepts(text[from]))
        ++from;
    return from;
}

/// Punctuation at the end belongs to the sentence; a closing bracket only when the address did not open it.
qsizetype withoutTrailingPunctuation(QStringView address)
{
    qsizetype end = address.size();
    const qsizetype opened = address.count(u'(');
    qsizetype closed = address.count(u')');
    while (end > 0) {
        const QChar last = address[end - 1];
        const bool isOpened = last == u')' && opened >= closed;
        if (isOpened || !QStringView(u".,;:!?'\")]\u2026\u201D\u00BB").contains(last))
            return end;
        closed -= last == u')' ? 1 : 0;
        --end;
    }
    return end;
}

class Finder {
public:
    Finder(const QString &text, const QList<MentionTarget> &mentions)
        : m_text(text)
    {
        for (const MentionTarget &mention : mentions)
            m_idByHandle.insert(mention.handle.toLower(), mention.id);
    }

    QList<FoundLink> all()
    {
        while (m_at < m_text.size()) {
            const bool isWordStart = m_at == 0 || !isWordCharacter(m_text[m_at - 1]);
            if (!isWordStart || !(takeAddress() || takeTopic() || takeHandle()))
                ++m_at;
        }
        return m_found;
    }

private:
    bool takeAddress()
    {
        const QStringView rest = QStringView(m_text).mid(m_at);
        if (!rest.startsWith(u"https://", Qt::CaseInsensitive) && !rest.startsWith(u"http://", Qt::CaseInsensitive))
            return false;
        const qsizetype end = endOf(m_text, m_at, isAddressCharacter);
        if (end - m_at <= longestWord) {
            const qsizetype length = withoutTrailingPunctuation(rest.left(end - m_at));
            const QString link = safeLink(rest.left(length).toString());
            if (!link.isEmpty())
                m_found.append({ m_at, length, Span::Kind::Link, link });
        }
        m_at = end;
        return true;
    }

    bool takeTopic()
    {
        if (m_text[m_at] != u'#')
            return false;
        const qsizetype end = endOf(m_text, m_at + 1, isWordCharacter);
        const QString name = m_text.mid(m_at + 1, end - m_at - 1);
        const bool hasLetter = std::any_of(name.cbegin(), name.cend(), [](QChar c) { return !c.isDigit(); });
        if (hasLetter && name.size() <= 100)
            m_found.append({ m_at, end - m_at, Span::Kind::Tag, name });
        m_at = end;
        return true;
    }

    bool takeHandle()
    {
        if (m_text[m_at] != u'@')
            return false;
        const qsizetype runEnd = endOf(m_text, m_at + 1, isHandleCharacter);
        qsizetype end = runEnd;
        while (end > m_at + 1 && !isWordCharacter(m_text[end - 1]))
            --end;
        const QString handle = m_text.mid(m_at + 1, qMin(end - m_at - 1, longestWord)).toLower();
        const QString id = m_idByHandle.value(handle);
        if (!id.isEmpty())
            m_found.append({ m_at, end - m_at, Span::Kind::Mention, id });
        m_at = runEnd;
        return true;
    }

    const QString &m_text;
    QHash<QString, QString> m_idByHandle;
    QList<FoundLink> m_found;
    qsizetype m_at = 0;
};

} // namespace

QList<FoundLink> linksInPlainText(const QString &text, const QList<MentionTarget> &mentions)
{
    return Finder(text, mentions).all();
}

} // namespace atrium
