// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "models/postview.h"
#include "models/rereader.h"
#include "models/rowmodel.h"
#include "store/store.h"

namespace atrium::models {

struct ThreadRow {
    QString id;
    PostView post;
    int depth = 0;
    bool isRoot = false;
    bool isAncestor = false;
    bool isAuthor = false;
    bool isUnread = false;
    bool isFocused = false;
    bool isParentGone = false;
    bool isCollapsed = false;
    int answers = 0;
    QString answersName;
    QString filterTitle;

    bool operator==(const ThreadRow &) const = default;
};

/// A post, what it answers, and the comments below it: as a tree whose branches can be folded, or one after another. When
/// a comment is opened, the whole conversation around it is shown, with that comment as the one that was asked for.
class ThreadModel : public RowModel<ThreadRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the AppController")
    Q_PROPERTY(QString postId READ postId WRITE setPostId NOTIFY postIdChanged)
    Q_PROPERTY(int order READ order WRITE setOrder NOTIFY orderChanged)
    Q_PROPERTY(bool isFlat READ isFlat WRITE setFlat NOTIFY orderChanged)
    Q_PROPERTY(QString rootId READ rootId NOTIFY pageChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY pageChanged)
    Q_PROPERTY(bool isMissing READ isMissing NOTIFY pageChanged)
    Q_PROPERTY(int comments READ comments NOTIFY pageChanged)
    Q_PROPERTY(int foldedReactions READ foldedReactions NOTIFY pageChanged)
    Q_PROPERTY(atrium::models::PostView root READ root NOTIFY pageChanged)

public:
    ThreadModel(store::Store &store, const Clock &clock, QObject *parent = nullptr);
    ~ThreadModel() override;

    QString postId() const { return m_postId.toString(); }
    void setPostId(const QString &postId); ///< empty closes the thread
    int order() const { return int(m_order); }
    void setOrder(int order); ///< atrium::ThreadOrder
    bool isFlat() const { return m_isFlat; }
    void setFlat(bool isFlat);
    QString rootId() const { return m_rootId.toString(); } ///< the post that the conversation is about
    int count() const { return rowCount(); }
    bool isLoaded() const { return m_isLoaded; }
    bool isMissing() const { return m_isMissing; } ///< the store has no such post (yet)
    int comments() const { return m_comments; }
    int foldedReactions() const { return m_foldedReactions; }
    PostView root() const;

    Q_INVOKABLE int indexOf(const QString &postId) const;
    /// Hides or shows what answers this comment.
    Q_INVOKABLE void setCollapsed(const QString &postId, bool isCollapsed);
    /// Seen long enough. It counts as unread for this visit all the same, so that the order stays.
    Q_INVOKABLE void markRead(const QString &postId);

signals:
    void postIdChanged();
    void orderChanged();
    void countChanged();
    void pageChanged();
    void wantThread(const atrium::PostId &post);
    void opened(const atrium::PostId &root); ///< whose conversation is shown now; empty: none
    /// The comment that was asked for is in this row now; once.
    void focusFound(int index);

protected:
    void rowsChanged(bool sizeChanged) override;

private:
    QFuture<Result<ThreadPage>> read();
    void apply(const ThreadPage &page);
    bool goesToRoot(const ThreadPage &page);
    void showRows();
    void findFocus();
    void leave();
    void onChanged(const store::Changes &changes);

    store::Store &m_store;
    PostId m_postId; ///< what was asked for
    PostId m_rootId; ///< whose conversation is read
    PostId m_wantedFocus; ///< until its row is there
    bool m_isRootFixed = false; ///< the way up was looked for
    bool m_isFlat = false;
    QSet<PostId> m_collapsed;
    QSet<PostId> m_read;
    ThreadPage m_page;
    ThreadOrder m_order = ThreadOrder::OldestFirst;
    Rereader<ThreadPage> m_reader;
    QSet<PostId> m_shownPosts;
    int m_comments = 0;
    int m_foldedReactions = 0;
    bool m_isLoaded = false;
    bool m_isMissing = false;
};

} // namespace atrium::models
