// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/encoder.h"

#include <QRegularExpression>

namespace atrium::company {

/// A filter of the viewer that has not ended, ready to be matched.
struct Encoder::ActiveFilter {
    qint64 id = 0;
    QList<QPair<QString, QRegularExpression>> keywords;
    QList<qint64> statuses;
};

namespace {

QRegularExpression patternOf(const QString &keyword, bool isWholeWord)
{
    QString pattern = QRegularExpression::escape(keyword);
    if (isWholeWord) { // only where the keyword itself begins or ends with a letter can there be a word boundary
        if (keyword.front().isLetterOrNumber())
            pattern.prepend(u"(?<![\\p{L}\\p{N}_])"_qs);
        if (keyword.back().isLetterOrNumber())
            pattern.append(u"(?![\\p{L}\\p{N}_])"_qs);
    }
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

const QList<Encoder::ActiveFilter> &Encoder::activeFilters()
{
    if (m_filters)
        return *m_filters;
    m_filters = std::make_shared<QList<ActiveFilter>>();
    const QList<qint64> ids = m_world.db().numbers(
        "SELECT id FROM filters WHERE account_id = ?1 AND (expires_ms = 0 OR expires_ms > ?2) ORDER BY id", m_viewer,
        m_world.now());
    for (const qint64 id : ids) {
        ActiveFilter filter { id, {}, {} };
        Rows rows = m_world.db().query("SELECT keyword, is_whole_word FROM filter_keywords WHERE filter_id = ?1", id);
        while (rows.next()) {
            const QString keyword = rows.text(0);
            if (!keyword.isEmpty())
                filter.keywords.append({ keyword, patternOf(keyword, rows.flag(1)) });
        }
        filter.statuses = m_world.db().numbers("SELECT status_id FROM filter_statuses WHERE filter_id = ?1", id);
        m_filters->append(filter);
    }
    return *m_filters;
}

QJsonArray Encoder::filtered(const Status &status)
{
    QJsonArray out;
    if (status.accountId == m_viewer || activeFilters().isEmpty())
        return out;
    const Status shown = status.reblogOfId == 0 ? status : loadStatus(m_world, status.reblogOfId).value_or(status);
    QStringList texts = { shown.spoiler, shown.text };
    if (const std::optional<Poll> poll = pollOfStatus(m_world, shown.id))
        texts += poll->options;
    Rows rows = m_world.db().query("SELECT description FROM media WHERE status_id = ?1", shown.id);
    while (rows.next())
        texts.append(rows.text(0));
    const QString haystack = texts.join(u'\n');
    for (const ActiveFilter &each : activeFilters()) {
        QJsonArray words;
        for (const auto &[keyword, pattern] : each.keywords) {
            if (pattern.match(haystack).hasMatch())
                words.append(keyword);
        }
        const bool isNamed = each.statuses.contains(shown.id);
        if (words.isEmpty() && !isNamed)
            continue;
        const QJsonArray named = isNamed ? QJsonArray { QString::number(shown.id) } : QJsonArray();
        out.append(QJsonObject {
            { u"filter"_qs, filter(each.id) }, { u"keyword_matches"_qs, words }, { u"status_matches"_qs, named } });
    }
    return out;
}

QJsonObject Encoder::filter(qint64 id)
{
    Rows row = m_world.db().query("SELECT title, contexts, action, expires_ms FROM filters WHERE id = ?1", id);
    if (!row.next())
        return {};
    QJsonArray keywords;
    Rows words = m_world.db().query(
        "SELECT id, keyword, is_whole_word FROM filter_keywords WHERE filter_id = ?1 ORDER BY id", id);
    while (words.next()) {
        keywords.append(QJsonObject { { u"id"_qs, QString::number(words.number(0)) },
                                      { u"keyword"_qs, words.text(1) },
                                      { u"whole_word"_qs, words.flag(2) } });
    }
    QJsonArray named;
    Rows posts = m_world.db().query("SELECT id, status_id FROM filter_statuses WHERE filter_id = ?1 ORDER BY id", id);
    while (posts.next()) {
        named.append(QJsonObject { { u"id"_qs, QString::number(posts.number(0)) },
                                   { u"status_id"_qs, QString::number(posts.number(1)) } });
    }
    return { { u"id"_qs, QString::number(id) },
             { u"title"_qs, row.text(0) },
             { u"context"_qs, QJsonArray::fromStringList(row.text(1).split(u' ', Qt::SkipEmptyParts)) },
             { u"filter_action"_qs, row.text(2) },
             { u"expires_at"_qs, isoDate(row.number(3)) },
             { u"keywords"_qs, keywords },
             { u"statuses"_qs, named } };
}

} // namespace atrium::company
