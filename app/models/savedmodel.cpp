// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/savedmodel.h"

#include "core/async.h"
#include "models/duedate.h"
#include "models/isolated.h"
#include "models/words.h"

#include <algorithm>

namespace atrium::models {

namespace {

constexpr int mostPosts = 1000;
constexpr int clockMs = 30'000;
constexpr qsizetype titleLength = 60;

const FeedScope savedScope { FeedScope::Kind::Saved, {} };

QList<Column<SavedRow>> columns()
{
    return {
        { "postId", [](const SavedRow &row) { return QVariant(row.id); } },
        { "post", [](const SavedRow &row) { return QVariant::fromValue(row.post); } },
        { "folderName", [](const SavedRow &row) { return QVariant(row.folderName); } },
        { "note", [](const SavedRow &row) { return QVariant(row.note); } },
        { "dueText", [](const SavedRow &row) { return QVariant(row.dueText); } },
        { "isOverdue", [](const SavedRow &row) { return QVariant(row.isOverdue); } },
        { "isKept", [](const SavedRow &row) { return QVariant(row.isKept); } },
    };
}

/// What belongs to a post and has to be here to see it without a network.
QStringList filesOf(const Post &post)
{
    QStringList urls;
    for (const Attachment &attachment : post.attachments) {
        const bool isSeen = attachment.kind == Attachment::Kind::Image || attachment.kind == Attachment::Kind::Gif;
        const QString still = attachment.previewUrl.isEmpty() ? attachment.url : attachment.previewUrl;
        for (const QString &url : { still, isSeen ? attachment.url : QString() }) {
            if (!url.isEmpty() && !urls.contains(url))
                urls.append(url);
        }
    }
    return urls;
}

QString titleOf(const Post &post)
{
    const QString text = (post.subject.isEmpty() ? plainText(post.text) : post.subject).simplified();
    return text.isEmpty() ? post.author.name : text.size() > titleLength ? text.left(titleLength) + u'…' : text;
}

} // namespace

SavedModel::SavedModel(store::Store &store, const Clock &clock, FileSource files, PostActions &actions, QObject *parent)
    : RowModel(columns(), parent)
    , m_store(store)
    , m_clock(clock)
    , m_files(std::move(files))
    , m_actions(actions)
    , m_postReader(
          this, [this] { return m_store.feed({ .scope = savedScope, .limit = mostPosts, .newestShownId = {} }); },
          [this](const FeedPage &page) { showPosts(page); })
    , m_orderReader(
          this, [this] { return m_store.savedOrder(); }, [this](const SavedOrder &order) { showOrder(order); })
{
    connect(&m_store, &store::Store::changed, this, [this](const store::Changes &changes) {
        if (changes.saved)
            m_orderReader.run();
        if (!changes.posts.isEmpty() || !changes.people.isEmpty() || changes.outbox
            || changes.feeds.contains(savedScope))
            m_postReader.run();
    });
    m_clockTimer.setInterval(clockMs);
    connect(&m_clockTimer, &QTimer::timeout, this, &SavedModel::refresh); // "in 5 min" becomes "overdue" by itself
    m_clockTimer.start();
    m_postReader.ask();
    m_orderReader.ask();
}

void SavedModel::setFolder(int folder)
{
    m_folder = folder;
    refresh();
}

void SavedModel::setWords(const QString &words)
{
    m_words = words;
    refresh();
}

void SavedModel::addFolder(const QString &name, const QString &postId)
{
    whenDone(m_store.addSavedFolder(name), this, [this, postId](const Result<SavedFolder> &added) {
        if (!added) {
            emit folderRefused(added.error().detail);
            return;
        }
        if (!postId.isEmpty())
            move(postId, int(added->id));
        emit folderAdded(int(added->id));
    });
}

void SavedModel::renameFolder(int folder, const QString &name)
{
    whenDone(m_store.renameSavedFolder(folder, name), this, [this, folder](const Result<Done> &renamed) {
        if (renamed)
            emit folderAdded(folder);
        else
            emit folderRefused(renamed.error().detail);
    });
}

void SavedModel::removeFolder(int folder)
{
    const QString name = m_folders.nameOf(folder);
    QList<SavedMark> inside;
    for (const SavedMark &mark : m_order.marks) {
        if (mark.folder == folder)
            inside.append(mark);
    }
    if (m_folder == folder)
        m_folder = allFolders;
    whenDone(m_store.removeSavedFolder(folder), this, [this, name, inside](const Result<Done> &removed) {
        if (!removed) {
            emit failed(removed.error().detail);
            return;
        }
        m_actions.remember(tr("Folder “%1” removed. Its posts stay saved.").arg(isolated(name)), [this, name, inside] {
            whenDone(m_store.addSavedFolder(name), this, [this, inside](const Result<SavedFolder> &added) {
                QList<SavedMark> back = inside;
                for (SavedMark &mark : back)
                    mark.folder = added ? added->id : 0;
                m_store.writeSavedMarks(back);
            });
        });
    });
}

void SavedModel::move(const QString &postId, int folder)
{
    SavedMark changed = mark(PostId(postId));
    if (changed.folder == folder)
        return;
    changed.folder = folder;
    const QString name = m_folders.nameOf(folder);
    write(changed,
          folder == 0          ? tr("Taken out of its folder")
              : name.isEmpty() ? tr("Put into the new folder")
                               : tr("Put into “%1”").arg(isolated(name)));
}

void SavedModel::setNote(const QString &postId, const QString &note)
{
    SavedMark changed = mark(PostId(postId));
    if (changed.note == note.trimmed())
        return;
    changed.note = note.trimmed();
    write(changed, changed.note.isEmpty() ? tr("Note removed") : tr("Note kept on this computer"));
}

QString SavedModel::remind(const QString &postId, const QString &date, const QString &time)
{
    const DueDate due = readDueDate(date, time, m_clock.now());
    if (due.problem.isEmpty())
        remindAt(postId, due.when);
    return due.problem;
}

void SavedModel::remindAt(const QString &postId, const QDateTime &when)
{
    SavedMark changed = mark(PostId(postId));
    if (changed.dueAt == when.toUTC())
        return;
    changed.dueAt = when.toUTC();
    write(changed, tr("You will see it again: %1").arg(dueText(when)));
}

void SavedModel::forgetReminder(const QString &postId)
{
    SavedMark changed = mark(PostId(postId));
    if (!changed.dueAt.isValid())
        return;
    changed.dueAt = {};
    write(changed, tr("Reminder removed"));
}

QDateTime SavedModel::laterToday() const { return atrium::models::laterToday(m_clock.now()); }
QDateTime SavedModel::tomorrow() const { return atrium::models::tomorrow(m_clock.now()); }
QDateTime SavedModel::nextWeek() const { return atrium::models::nextWeek(m_clock.now()); }

void SavedModel::loadMore()
{
    if (m_isLoaded && !m_isComplete)
        emit wantOlder(savedScope);
}

SavedMark SavedModel::mark(const PostId &post) const
{
    const auto found = std::find_if(m_order.marks.cbegin(), m_order.marks.cend(),
                                    [&post](const SavedMark &mark) { return mark.postId == post; });
    return found == m_order.marks.cend() ? SavedMark { .postId = post, .folder = 0, .note = {}, .dueAt = {} } : *found;
}

void SavedModel::write(const SavedMark &changed, const QString &told)
{
    const SavedMark before = mark(changed.postId);
    // Two changes in a row are laid over each other before the store has told of the first one.
    m_order.marks.removeIf([&changed](const SavedMark &mark) { return mark.postId == changed.postId; });
    m_order.marks.append(changed);
    refresh();
    whenDone(m_store.writeSavedMarks({ changed }), this, [this, before, told](const Result<Done> &written) {
        if (written) {
            m_actions.remember(told, [this, before] { m_store.writeSavedMarks({ before }); });
            return;
        }
        m_orderReader.run();
        emit failed(written.error().detail);
    });
}

void SavedModel::showPosts(const FeedPage &page)
{
    m_posts.clear();
    for (const FeedEntry &entry : page.entries) {
        if (entry.kind == FeedEntry::Kind::Post)
            m_posts.append(entry.post);
    }
    m_isLoaded = m_isLoaded || page.isLoaded || !m_posts.isEmpty();
    m_isComplete = page.isComplete;
    refresh();
    keepNext();
}

void SavedModel::showOrder(const SavedOrder &order)
{
    m_order = order;
    refresh();
}

void SavedModel::refresh()
{
    QHash<qint64, int> counts;
    QList<SavedRow> wanted;
    QList<ReminderRow> due;
    QList<QPair<QDateTime, ReminderRow>> dated;
    for (const Post &post : std::as_const(m_posts)) {
        const SavedRow row = rowFor(post);
        ++counts[row.folder];
        if (row.dueAt.isValid())
            dated.append({ row.dueAt, { row.id, titleOf(post), row.dueText, row.isOverdue } });
        if (isWanted(row))
            wanted.append(row);
    }
    std::stable_sort(dated.begin(), dated.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[when, row] : std::as_const(dated))
        due.append(row);
    QList<FolderRow> folders;
    for (const SavedFolder &folder : std::as_const(m_order.folders))
        folders.append({ folder.id, folder.name, counts.value(folder.id) });
    m_unsorted = counts.value(0);
    m_folders.show(folders);
    m_reminders.show(due);
    setRows(wanted);
    emit changed();
}

bool SavedModel::isWanted(const SavedRow &row) const
{
    if (m_folder != allFolders && row.folder != m_folder)
        return false;
    const QString text
        = row.post.authorName() + u'\n' + row.post.subject() + u'\n' + row.post.plainText() + u'\n' + row.note;
    const QStringList wanted = m_words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.cbegin(), wanted.cend(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

SavedRow SavedModel::rowFor(const Post &post) const
{
    const SavedMark kept = mark(post.id);
    const QStringList files = filesOf(post);
    SavedRow row;
    row.id = post.id.toString();
    row.post = PostView(post);
    row.folderName = m_folders.nameOf(kept.folder);
    for (const SavedFolder &folder : m_order.folders) {
        if (folder.id == kept.folder) {
            row.folder = folder.id;
            row.folderName = folder.name;
        }
    }
    row.note = kept.note;
    row.dueAt = kept.dueAt;
    row.dueText = dueText(kept.dueAt);
    row.isOverdue = kept.dueAt.isValid() && kept.dueAt <= m_clock.now();
    row.isKept = std::all_of(files.cbegin(), files.cend(), [this](const QString &url) { return m_kept.contains(url); });
    return row;
}

/// One file after another, so that nothing else waits for it.
void SavedModel::keepNext()
{
    if (m_isKeeping || !m_files)
        return;
    for (const Post &post : std::as_const(m_posts)) {
        for (const QString &url : filesOf(post)) {
            if (m_kept.contains(url) || m_missing.contains(url))
                continue;
            m_isKeeping = true;
            whenDone(m_files(url), this, [this, url](const Result<QByteArray> &bytes) {
                m_isKeeping = false;
                (bytes ? m_kept : m_missing).insert(url);
                if (bytes)
                    refresh();
                keepNext();
            });
            return;
        }
    }
}

QString SavedModel::dueText(const QDateTime &when) const { return Words::dueText(when, m_clock.now()); }

} // namespace atrium::models
