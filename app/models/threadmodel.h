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

    bool operator==(const ThreadRow &) const = default;
};

/// A post, what it answers, and the comments below it.
class ThreadModel : public RowModel<ThreadRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the AppController")
    Q_PROPERTY(QString postId READ postId WRITE setPostId NOTIFY postIdChanged)
    Q_PROPERTY(int order READ order WRITE setOrder NOTIFY orderChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY pageChanged)
    Q_PROPERTY(bool isMissing READ isMissing NOTIFY pageChanged)
    Q_PROPERTY(int comments READ comments NOTIFY pageChanged)
    Q_PROPERTY(int foldedReactions READ foldedReactions NOTIFY pageChanged)
    Q_PROPERTY(atrium::models::PostView root READ root NOTIFY pageChanged)

public:
    ThreadModel(store::Store &store, const Clock &clock, QObject *parent = nullptr);

    QString postId() const { return m_postId.toString(); }
    void setPostId(const QString &postId); ///< empty closes the thread
    int order() const { return int(m_order); }
    void setOrder(int order); ///< atrium::ThreadOrder
    int count() const { return rowCount(); }
    bool isLoaded() const { return m_isLoaded; }
    bool isMissing() const { return m_isMissing; } ///< the store has no such post (yet)
    int comments() const { return m_comments; }
    int foldedReactions() const { return m_foldedReactions; }
    PostView root() const;

    Q_INVOKABLE int indexOf(const QString &postId) const;

signals:
    void postIdChanged();
    void orderChanged();
    void countChanged();
    void pageChanged();
    void wantThread(const atrium::PostId &post);

protected:
    void rowsChanged(bool sizeChanged) override;

private:
    QFuture<Result<ThreadPage>> read();
    void apply(const ThreadPage &page);
    void onChanged(const store::Changes &changes);

    store::Store &m_store;
    PostId m_postId;
    ThreadOrder m_order = ThreadOrder::OldestFirst;
    Rereader<ThreadPage> m_reader;
    QSet<PostId> m_shownPosts;
    int m_comments = 0;
    int m_foldedReactions = 0;
    bool m_isLoaded = false;
    bool m_isMissing = false;
};

} // namespace atrium::models
