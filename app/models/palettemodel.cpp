// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palettemodel.h"

#include "core/async.h"
#include "models/words.h"

#include <algorithm>

namespace atrium::models {

namespace {

constexpr int mostPeople = 5;
constexpr int mostPosts = 5;
constexpr qsizetype keptRecents = 8;
constexpr qsizetype titleLength = 70;
constexpr qsizetype longestWords = 200;
const QString recentSetting = QStringLiteral("palette.recent");

QList<Column<PaletteRow>> columns()
{
    return {
        { "rowId", [](const PaletteRow &row) { return QVariant(row.id); } },
        { "heading", [](const PaletteRow &row) { return QVariant(row.heading); } },
        { "title", [](const PaletteRow &row) { return QVariant(row.title); } },
        { "detail", [](const PaletteRow &row) { return QVariant(row.detail); } },
        { "icon", [](const PaletteRow &row) { return QVariant(row.icon); } },
        { "avatar", [](const PaletteRow &row) { return QVariant(row.avatar); } },
        { "keys", [](const PaletteRow &row) { return QVariant(row.keys); } },
        { "matchStart", [](const PaletteRow &row) { return QVariant(row.matchStart); } },
        { "matchLength", [](const PaletteRow &row) { return QVariant(row.matchLength); } },
    };
}

bool beginsWord(const QString &text, qsizetype at) { return at == 0 || !text[at - 1].isLetterOrNumber(); }

} // namespace

PaletteMatch paletteMatch(const QString &title, const QString &words)
{
    const QString wanted = words.trimmed();
    if (wanted.isEmpty())
        return { 0, 0 };
    for (qsizetype at = title.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
         at = title.indexOf(wanted, at + 1, Qt::CaseInsensitive)) {
        if (beginsWord(title, at))
            return { int(at), int(wanted.size()) };
    }
    // Each letter begins a word or follows the one before it.
    qsizetype next = 0;
    qsizetype last = -2;
    for (qsizetype at = 0; at < title.size() && next < wanted.size(); ++at) {
        const bool isSame = title[at].toCaseFolded() == wanted[next].toCaseFolded();
        if (isSame && (beginsWord(title, at) || at == last + 1)) {
            last = at;
            ++next;
        }
    }
    return next == wanted.size() ? PaletteMatch { 0, 0 } : PaletteMatch {};
}

PaletteModel::PaletteModel(store::Store &store, const Clock &clock, QObject *parent)
    : RowModel(columns(), parent)
    , m_store(store)
    , m_clock(clock)
    , m_commands(allCommands())
    , m_placeReader(
          this, [this] { return m_store.sidebar(); },
          [this](const store::SidebarState &places) {
              m_places = places;
              refresh();
          })
    , m_personReader(
          this, [this] { return m_store.people(m_words.trimmed(), mostPeople); },
          [this](const QList<Person> &people) {
              m_people = people;
              refresh();
          })
    , m_postReader(
          this, [this] { return m_store.search(m_words.trimmed(), mostPosts); },
          [this](const QList<Post> &posts) {
              m_posts = posts;
              refresh();
          })
{
    connect(&m_store, &store::Store::changed, this, [this](const store::Changes &changes) {
        if (changes.sidebar)
            m_placeReader.run();
    });
    m_placeReader.ask();
    readRecents();
}

void PaletteModel::setWords(const QString &words)
{
    const QString bounded = words.left(longestWords);
    if (m_words == bounded)
        return;
    m_words = bounded;
    emit wordsChanged();
    if (m_words.trimmed().isEmpty()) {
        m_people.clear();
        m_posts.clear();
    } else {
        m_personReader.ask();
        m_postReader.ask();
    }
    refresh();
}

QString PaletteModel::idAt(int row) const { return row >= 0 && row < rows().size() ? rows()[row].id : QString(); }

QString PaletteModel::choose(int row)
{
    const QString id = idAt(row);
    if (!id.isEmpty() && !id.startsWith(QLatin1String("post:")))
        remember(id);
    return id;
}

void PaletteModel::rowsChanged(bool sizeChanged)
{
    if (sizeChanged)
        emit countChanged();
}

void PaletteModel::refresh()
{
    if (m_words.trimmed().isEmpty()) {
        show(recentFirst());
        return;
    }
    show(commandRows(Command::Section::Do) + commandRows(Command::Section::Go) + placeRows() + personRows()
         + postRows());
}

void PaletteModel::show(QList<PaletteRow> wanted)
{
    QString last;
    for (PaletteRow &row : wanted) {
        row.heading = row.section == last ? QString() : row.section;
        last = row.section;
    }
    setRows(wanted);
}

QList<PaletteRow> PaletteModel::commandRows(Command::Section section) const
{
    QList<PaletteRow> found;
    for (const Command &command : m_commands) {
        const PaletteMatch inTitle = paletteMatch(command.title, m_words);
        if (command.section != section || (!inTitle.isFound() && !paletteMatch(command.words, m_words).isFound()))
            continue;
        PaletteRow row;
        row.id = command.id;
        row.section = section == Command::Section::Do ? tr("Do") : tr("Go to");
        row.title = command.title;
        row.icon = command.icon;
        row.keys = command.keys;
        row.matchStart = inTitle.start;
        row.matchLength = inTitle.length;
        found.append(row);
    }
    // Where the words stand in the title, it is meant more than where they only stand for it.
    std::stable_sort(found.begin(), found.end(), [](const PaletteRow &a, const PaletteRow &b) {
        return (a.matchLength > 0) != (b.matchLength > 0) && a.matchLength > 0;
    });
    return found;
}

QList<PaletteRow> PaletteModel::placeRows() const
{
    QList<PaletteRow> found;
    const auto add = [this, &found](const QString &id, const QString &title, const QString &icon, const QString &kind,
                                    int unread) {
        const PaletteMatch match = paletteMatch(title, m_words);
        if (!match.isFound())
            return;
        PaletteRow row;
        row.id = id;
        row.section = tr("Go to");
        row.title = title;
        row.detail = unread > 0 ? tr("%1, %n new", "kind of a place", unread).arg(kind) : kind;
        row.icon = icon;
        row.matchStart = match.start;
        row.matchLength = match.length;
        found.append(row);
    };
    for (const store::GroupRow &group : m_places.groups)
        add(u"group:"_qs + group.id, group.title, u"users-three"_qs, tr("Group"), group.unread);
    for (const store::TopicRow &topic : m_places.topics)
        add(u"topic:"_qs + topic.name, topic.name, u"hash"_qs, tr("Topic"), topic.unread);
    return found;
}

QList<PaletteRow> PaletteModel::personRows() const
{
    QList<PaletteRow> found;
    for (const Person &person : m_people) {
        const PaletteMatch match = paletteMatch(person.name, m_words);
        PaletteRow row;
        row.id = u"person:"_qs + person.id.toString();
        row.section = tr("People");
        row.title = person.name;
        row.detail = person.role.isEmpty() ? u'@' + person.handle : person.role;
        if (!person.role.isEmpty() && !person.place.isEmpty())
            row.detail = tr("%1, %2", "role, place").arg(person.role, person.place);
        row.avatar = person.avatarUrl;
        row.matchStart = match.start;
        row.matchLength = match.length;
        found.append(row);
    }
    return found;
}

QList<PaletteRow> PaletteModel::postRows() const
{
    QList<PaletteRow> found;
    for (const Post &post : m_posts) {
        const QString text = (post.subject.isEmpty() ? plainText(post.text) : post.subject).simplified();
        PaletteRow row;
        row.id = u"post:"_qs + post.id.toString();
        row.section = tr("Posts on this computer");
        row.title = text.size() > titleLength ? text.left(titleLength) + u'…' : text;
        row.detail = tr("%1, %2", "author, when").arg(post.author.name, Words::whenText(post.createdAt, m_clock.now()));
        row.icon = u"magnifying-glass"_qs;
        found.append(row);
    }
    return found;
}

QList<PaletteRow> PaletteModel::recentFirst() const
{
    QList<PaletteRow> all = commandRows(Command::Section::Do) + commandRows(Command::Section::Go) + placeRows();
    QList<PaletteRow> recent;
    for (const QString &id : m_recents) {
        const auto found = std::find_if(all.begin(), all.end(), [&id](const PaletteRow &row) { return row.id == id; });
        if (found == all.end())
            continue;
        recent.append(*found);
        recent.last().section = tr("Recent");
        all.erase(found);
    }
    return recent + all;
}

void PaletteModel::readRecents()
{
    whenDone(m_store.setting(recentSetting), this, [this](const Result<QByteArray> &kept) {
        if (kept)
            m_recents = QString::fromUtf8(*kept).split(u'\n', Qt::SkipEmptyParts).mid(0, keptRecents);
        refresh();
    });
}

void PaletteModel::remember(const QString &id)
{
    m_recents.removeAll(id);
    m_recents.prepend(id);
    m_recents = m_recents.mid(0, keptRecents);
    m_store.setSetting(recentSetting, m_recents.join(u'\n').toUtf8());
    refresh();
}

} // namespace atrium::models
