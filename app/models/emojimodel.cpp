// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/emojimodel.h"

#include "core/post.h"
#include "models/drawable.h"
#include "models/emojitable.h"

#include <QLocale>
#include <QThreadPool>

#include <memory>

namespace atrium::models {

namespace {

enum Group { OftenUsed, Company, FirstOfUnicode };
constexpr int mostRecent = 27; // three rows of the picker
constexpr int mostFound = 180;

QList<Column<EmojiRow>> emojiColumns()
{
    return {
        { "emoji", [](const EmojiRow &row) { return QVariant(row.emoji); } },
        { "label", [](const EmojiRow &row) { return QVariant(row.label); } },
        { "group", [](const EmojiRow &row) { return QVariant(row.group); } },
        { "imageUrl", [](const EmojiRow &row) { return QVariant(row.imageUrl); } },
        { "isHeader", [](const EmojiRow &row) { return QVariant(row.isHeader); } },
    };
}

QString toneSetting() { return QStringLiteral("emoji/skinTone"); }

/// Reads the table off the GUI thread: a start of the program should not wait for it.
QFuture<bool> tableLoaded(const QString &language)
{
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, language] {
        promise->addResult(!EmojiTable::forLanguage(language).entries().isEmpty());
        promise->finish();
    });
    return promise->future();
}

EmojiRow rowFor(const EmojiEntry &entry, int tone)
{
    // The id is the plain emoji: choosing another skin tone changes rows and moves none.
    return { .id = entry.emoji,
             .emoji = EmojiTable::toned(entry, tone),
             .label = entry.label,
             .imageUrl = {},
             .group = FirstOfUnicode + entry.group,
             .isHeader = false };
}

} // namespace

EmojiModel::EmojiModel(store::Store &store, const Clock &, QObject *parent)
    : RowModel(emojiColumns(), parent)
    , m_store(store)
    , m_language(QLocale().name().left(2))
    , m_recentReader(
          this, [this] { return m_store.recentEmoji(mostRecent); },
          [this](const QStringList &recents) {
              m_recents = recents;
              emit recentsChanged();
              rebuild();
          })
    , m_companyReader(
          this, [this] { return m_store.customEmoji(); },
          [this](const QList<CustomEmoji> &emoji) {
              m_companyEmoji = emoji;
              rebuild();
          })
{
    connect(&m_store, &store::Store::changed, this, [this](const store::Changes &changes) {
        if (changes.emoji)
            m_companyReader.run();
    });
    whenDone(m_store.setting(toneSetting()), this, [this](const Result<QByteArray> &tone) {
        if (tone)
            m_skinTone = qBound(0, tone->toInt(), 5);
        emit skinToneChanged();
    });
    whenDone(tableLoaded(m_language), this, [this](bool) {
        m_isLoaded = true;
        rebuild();
    });
    m_recentReader.ask();
    m_companyReader.ask();
}

void EmojiModel::setSearch(const QString &search)
{
    if (m_search == search)
        return;
    m_search = search;
    emit searchChanged();
    rebuild();
}

void EmojiModel::setSkinTone(int tone)
{
    tone = qBound(0, tone, 5);
    if (m_skinTone == tone)
        return;
    m_skinTone = tone;
    m_store.setSetting(toneSetting(), QByteArray::number(tone));
    emit skinToneChanged();
    rebuild();
}

void EmojiModel::setColumns(int columns)
{
    if (m_columns == columns)
        return;
    m_columns = columns;
    emit columnsChanged();
    rebuild();
}

QStringList EmojiModel::groups() const
{
    return { tr("Often used"),
             tr("Our own"),
             tr("Smileys and feelings"),
             tr("People"),
             tr("Animals and nature"),
             tr("Food and drink"),
             tr("Travel and places"),
             tr("Activities"),
             tr("Objects"),
             tr("Symbols"),
             tr("Flags") };
}

void EmojiModel::use(const QString &emoji)
{
    whenDone(m_store.rememberEmoji(emoji), this, [this](const Result<Done> &) { m_recentReader.run(); });
}

int EmojiModel::nextEmoji(int place, bool isForward) const
{
    const auto isEmoji = [this](int at) { return at >= 0 && at < rows().size() && !rows()[at].emoji.isEmpty(); };
    const int start = qBound(0, place, int(rows().size()) - 1);
    for (const int direction : { isForward ? 1 : -1, isForward ? -1 : 1 }) {
        for (int at = start; at >= 0 && at < rows().size(); at += direction) {
            if (isEmoji(at))
                return at;
        }
    }
    return -1;
}

int EmojiModel::indexOfGroup(int group) const
{
    for (int i = 0; i < rows().size(); ++i) {
        if (rows()[i].group == group)
            return i;
    }
    return -1;
}

QVariantList EmojiModel::suggestions(const QString &text, int most) const
{
    QVariantList found;
    if (!m_isLoaded || text.trimmed().isEmpty())
        return found;
    const QList<EmojiRow> rows = foundRows(QString(text).replace(u'_', u' '), most).mid(0, most);
    for (const EmojiRow &row : rows)
        found.append(
            QVariantMap { { u"emoji"_qs, row.emoji }, { u"label"_qs, row.label }, { u"imageUrl"_qs, row.imageUrl } });
    return found;
}

QString EmojiModel::labelOf(const QString &emoji) const
{
    const QString label = EmojiTable::forLanguage(m_language).labelOf(emoji);
    return label.isEmpty() ? emoji : label;
}

void EmojiModel::rowsChanged(bool sizeChanged)
{
    if (sizeChanged)
        emit countChanged();
}

void EmojiModel::rebuild()
{
    if (!m_isLoaded)
        return;
    setRows(m_search.trimmed().isEmpty() ? groupedRows() : foundRows(m_search, mostFound));
}

QList<EmojiRow> EmojiModel::groupedRows() const
{
    QList<QList<EmojiRow>> members(groups().size());
    for (const QString &emoji : m_recents)
        members[OftenUsed].append(recentRow(emoji));
    members[Company] = companyRows();
    for (const EmojiEntry &entry : EmojiTable::forLanguage(m_language).entries()) {
        if (isDrawable(entry))
            members[FirstOfUnicode + entry.group].append(rowFor(entry, m_skinTone));
    }
    QList<EmojiRow> rows;
    for (int group = 0; group < members.size(); ++group)
        addGroup(rows, group, members[group]);
    return rows;
}

QList<EmojiRow> EmojiModel::foundRows(const QString &text, int most) const
{
    QList<EmojiRow> rows;
    const QString wanted = text.trimmed().remove(u':');
    for (const EmojiRow &row : companyRows()) {
        if (row.emoji.contains(wanted, Qt::CaseInsensitive))
            rows.append(row);
    }
    for (const EmojiEntry *entry : EmojiTable::forLanguage(m_language).find(text)) {
        if (rows.size() < most && isDrawable(*entry))
            rows.append(rowFor(*entry, m_skinTone));
    }
    return rows;
}

/// A header, the members, and empty cells where the grid needs them.
void EmojiModel::addGroup(QList<EmojiRow> &rows, int group, const QList<EmojiRow> &members) const
{
    if (members.isEmpty())
        return;
    const auto pad = [this, &rows, group](QLatin1String place) {
        for (int i = 0; m_columns > 0 && rows.size() % m_columns != 0; ++i)
            rows.append({ .id = QStringLiteral("%1:%2:%3").arg(place).arg(group).arg(i),
                          .emoji = {},
                          .label = {},
                          .imageUrl = {},
                          .group = group,
                          .isHeader = false });
    };
    rows.append({ .id = QStringLiteral("header:%1").arg(group),
                  .emoji = {},
                  .label = groups().at(group),
                  .imageUrl = {},
                  .group = group,
                  .isHeader = true });
    pad(QLatin1String("head"));
    rows.append(members);
    pad(QLatin1String("tail"));
}

EmojiRow EmojiModel::recentRow(const QString &emoji) const
{
    EmojiRow row { .id = u"recent:"_qs + emoji,
                   .emoji = emoji,
                   .label = labelOf(emoji),
                   .imageUrl = {},
                   .group = OftenUsed,
                   .isHeader = false };
    for (const CustomEmoji &own : m_companyEmoji) {
        if (own.shortcode == emoji)
            row.imageUrl = own.staticUrl.isEmpty() ? own.url : own.staticUrl;
    }
    return row;
}

QList<EmojiRow> EmojiModel::companyRows() const
{
    QList<EmojiRow> rows;
    for (const CustomEmoji &own : m_companyEmoji)
        rows.append({ .id = u"own:"_qs + own.shortcode,
                      .emoji = own.shortcode,
                      .label = QString(own.shortcode).replace(u'_', u' '),
                      .imageUrl = own.staticUrl.isEmpty() ? own.url : own.staticUrl,
                      .group = Company,
                      .isHeader = false });
    return rows;
}

} // namespace atrium::models
