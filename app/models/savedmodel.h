// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "models/filesource.h"
#include "models/postactions.h"
#include "models/rereader.h"
#include "models/savedlists.h"

#include <QTimer>

namespace atrium::models {

struct SavedRow {
    QString id; ///< of the post
    PostView post;
    qint64 folder = 0;
    QString folderName;
    QString note;
    QDateTime dueAt;
    QString dueText;
    bool isOverdue = false;
    bool isKept = false; ///< everything of it is on this computer

    bool operator==(const SavedRow &) const = default;
};

/// What the person saved, in the folders, with the notes and the reminders that exist only on this computer. Fetches the
/// pictures of what is saved, so that it can be read without a network.
class SavedModel : public RowModel<SavedRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the AppController")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(int unsorted READ unsorted NOTIFY changed)
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(int folder READ folder WRITE setFolder NOTIFY changed)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY changed)
    Q_PROPERTY(atrium::models::SavedFolderModel *folders READ folders CONSTANT)
    Q_PROPERTY(atrium::models::ReminderModel *reminders READ reminders CONSTANT)

public:
    static constexpr int allFolders = -1;

    SavedModel(store::Store &store, const Clock &clock, FileSource files, PostActions &actions,
               QObject *parent = nullptr);

    int count() const { return rowCount(); }
    int total() const { return int(m_posts.size()); }
    int unsorted() const { return m_unsorted; }
    bool isLoaded() const { return m_isLoaded; }
    int folder() const { return m_folder; } ///< allFolders, 0 for those in none, or a folder's id
    void setFolder(int folder);
    QString words() const { return m_words; }
    void setWords(const QString &words); ///< only posts and notes with all these words
    SavedFolderModel *folders() { return &m_folders; }
    ReminderModel *reminders() { return &m_reminders; }

    /// Makes a folder and puts the post into it, if one is given. `folderRefused` says what is wrong with the name.
    Q_INVOKABLE void addFolder(const QString &name, const QString &postId = {});
    Q_INVOKABLE void renameFolder(int folder, const QString &name);
    Q_INVOKABLE void removeFolder(int folder);
    Q_INVOKABLE void move(const QString &postId, int folder);
    Q_INVOKABLE void setNote(const QString &postId, const QString &note);
    /// Sets a reminder from what was typed; answers what is wrong with it, or nothing.
    Q_INVOKABLE QString remind(const QString &postId, const QString &date, const QString &time);
    Q_INVOKABLE void remindAt(const QString &postId, const QDateTime &when);
    Q_INVOKABLE void forgetReminder(const QString &postId);
    /// "Tomorrow 09:00", told from now.
    Q_INVOKABLE QString dueText(const QDateTime &when) const;
    Q_INVOKABLE QDateTime laterToday() const;
    Q_INVOKABLE QDateTime tomorrow() const;
    Q_INVOKABLE QDateTime nextWeek() const;
    Q_INVOKABLE int folderOf(const QString &postId) const { return int(mark(PostId(postId)).folder); }
    Q_INVOKABLE QString noteOf(const QString &postId) const { return mark(PostId(postId)).note; }
    Q_INVOKABLE QDateTime dueOf(const QString &postId) const { return mark(PostId(postId)).dueAt; }
    /// Asks the server for saved posts that are not on this computer yet.
    Q_INVOKABLE void loadMore();

signals:
    void changed();
    void folderAdded(int folder);
    void folderRefused(const QString &text);
    void failed(const QString &text);
    void wantOlder(const atrium::FeedScope &scope);

private:
    SavedMark mark(const PostId &post) const;
    void write(const SavedMark &mark, const QString &told);
    void showPosts(const FeedPage &page);
    void showOrder(const SavedOrder &order);
    void refresh();
    bool isWanted(const SavedRow &row) const;
    SavedRow rowFor(const Post &post) const;
    void keepNext();

    store::Store &m_store;
    const Clock &m_clock;
    FileSource m_files;
    PostActions &m_actions;
    SavedFolderModel m_folders { this };
    ReminderModel m_reminders { this };
    Rereader<FeedPage> m_postReader;
    Rereader<SavedOrder> m_orderReader;
    QList<Post> m_posts;
    SavedOrder m_order;
    QSet<QString> m_kept; ///< addresses whose bytes are here
    QSet<QString> m_missing; ///< addresses that could not be had; not asked again before the next start
    QString m_words;
    QTimer m_clockTimer;
    int m_folder = allFolders;
    int m_unsorted = 0;
    bool m_isLoaded = false;
    bool m_isComplete = false;
    bool m_isKeeping = false;
};

} // namespace atrium::models
