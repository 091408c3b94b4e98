// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "models/postview.h"
#include "models/rereader.h"
#include "models/rowmodel.h"
#include "models/talkers.h"
#include "store/store.h"

#include <QTimer>

namespace atrium::models {

struct FeedRow {
    QString id;
    FeedEntry::Kind kind = FeedEntry::Kind::Post;
    PostView post;
    QString sharedByName;
    QString seenText;
    bool isUnread = false;
    bool isFilling = false;

    bool operator==(const FeedRow &) const = default;
};

/// One feed as the screen shows it. New posts wait behind `heldBack` until `showNew`, so that nothing moves under the eye.
class FeedModel : public RowModel<FeedRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the AppController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int heldBack READ heldBack NOTIFY pageChanged)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY pageChanged)
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY pageChanged)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY pageChanged)
    Q_PROPERTY(bool isComplete READ isComplete NOTIFY pageChanged)

public:
    FeedModel(store::Store &store, const Clock &clock, QObject *parent = nullptr);
    ~FeedModel() override;

    const FeedScope &scope() const { return m_query.scope; }
    /// Shows another feed, from its newest entry on.
    void setScope(const FeedScope &scope);

    int count() const { return rowCount(); }
    int heldBack() const { return m_heldBack; }
    bool hasMore() const { return m_hasMore || !m_isComplete; }
    bool isLoaded() const { return m_isLoaded; }
    bool isEmpty() const { return m_isRead && rowCount() == 0; }
    bool isComplete() const { return m_isComplete; }

    Q_INVOKABLE void showNew();
    /// Shows older entries: those of the store first, then asks the server for more.
    Q_INVOKABLE void loadMore();
    Q_INVOKABLE void fillGap(const QString &entryId);
    Q_INVOKABLE void markRead(const QString &postId);
    /// Remembers on this computer that everything shown now was seen.
    Q_INVOKABLE void markAllSeen();
    /// The newest post of a colleague that may be shared, and the newest one with a picture; invalid when there is none.
    Q_INVOKABLE atrium::models::PostView firstShareable() const;
    Q_INVOKABLE atrium::models::PostView firstPictured() const;
    Q_INVOKABLE int indexOf(const QString &postId) const;
    /// Which posts the eye rests on; the engine keeps these fresh.
    Q_INVOKABLE void nowOnScreen(const QStringList &postIds);

signals:
    void countChanged();
    void pageChanged();
    void wantOlder(const atrium::FeedScope &scope);
    void wantGap(const QString &gapId);
    void wantOnScreen(const QList<atrium::PostId> &posts);

protected:
    void rowsChanged(bool sizeChanged) override;

private:
    void apply(const FeedPage &page);
    void showRows();
    void onChanged(const store::Changes &changes);
    void leave();
    void flushRead();
    QString newestId(const FeedPage &page) const;
    FeedRow rowFor(const FeedEntry &entry, const FeedEntry *next) const;

    store::Store &m_store;
    const Clock &m_clock;
    FeedQuery m_query;
    Rereader<FeedPage> m_reader;
    QList<FeedEntry> m_entries; ///< as read; the rows are made of these and of who talks below them
    Talkers m_talkers;
    QTimer m_readTimer;
    QList<PostId> m_readPosts;
    int m_heldBack = 0;
    bool m_hasMore = false;
    bool m_isComplete = false;
    bool m_isLoaded = false;
    bool m_isRead = false; ///< the store has answered for this scope
    bool m_isOlderAsked = false;
};

} // namespace atrium::models
