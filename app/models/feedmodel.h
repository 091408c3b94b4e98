// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "models/postview.h"
#include "models/rereader.h"
#include "models/rowmodel.h"
#include "models/talkers.h"
#include "store/store.h"

#include <QHash>
#include <QTimer>

#include <optional>

namespace atrium::models {

struct FeedRow {
    QString id;
    FeedEntry::Kind kind = FeedEntry::Kind::Post;
    PostView post;
    QString sharedByName;
    QString seenText;
    QString filterTitle;
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
    Q_PROPERTY(bool hasUnread READ hasUnread NOTIFY pageChanged)

public:
    FeedModel(store::Store &store, const Clock &clock, QObject *parent = nullptr);
    ~FeedModel() override;

    const FeedScope &scope() const { return m_query.scope; }
    /// Shows another feed, from where it was left; what came since waits behind `heldBack`.
    void setScope(const FeedScope &scope);

    int count() const { return rowCount(); }
    int heldBack() const { return m_heldBack; }
    bool hasMore() const { return m_hasMore || !m_isComplete; }
    bool isLoaded() const { return m_isLoaded; }
    bool isEmpty() const { return m_isRead && rowCount() == 0; }
    bool isComplete() const { return m_isComplete; }
    bool hasUnread() const { return m_hasUnread; }

    Q_INVOKABLE void showNew();
    /// Shows older entries: those of the store first, then asks the server for more.
    Q_INVOKABLE void loadMore();
    Q_INVOKABLE void fillGap(const QString &entryId);
    Q_INVOKABLE void markRead(const QString &postId);
    /// Everything shown now was seen.
    Q_INVOKABLE void markAllSeen();
    /// Takes the last markAllSeen back.
    Q_INVOKABLE void unmarkAllSeen();
    /// The newest post of a colleague that may be shared, and the newest one with a picture; invalid when there is none.
    Q_INVOKABLE atrium::models::PostView firstShareable() const;
    Q_INVOKABLE atrium::models::PostView firstPictured() const;
    Q_INVOKABLE int indexOf(const QString &postId) const;
    /// Remembers, for the next time and the next start, which entry was read and how far below the top it stood. An empty
    /// id: the beginning was shown.
    Q_INVOKABLE void holdPlace(const QString &entryId, qreal offset);
    /// Which posts the eye rests on; the engine keeps these fresh.
    Q_INVOKABLE void nowOnScreen(const QStringList &postIds);

signals:
    void countChanged();
    void pageChanged();
    void scopeChanged();
    /// The feed was left here the last time: the row, and how far below the top edge it belongs.
    void placeFound(int index, qreal offset);
    void wantOlder(const atrium::FeedScope &scope);
    void wantGap(const QString &gapId);
    void wantOnScreen(const QList<atrium::PostId> &posts);

protected:
    void rowsChanged(bool sizeChanged) override;

private:
    /// Where a feed was left.
    struct Place {
        QString entryId; ///< empty: at the beginning
        QString newestShownId; ///< what is newer was not shown yet
        qreal offset = 0;
        int index = 0;
    };

    void open();
    void startFrom(const Place &place);
    void findPlace();
    void storePlace();
    static QByteArray toBytes(const Place &place);
    static Place fromBytes(const QByteArray &bytes);
    void apply(const FeedPage &page);
    void showRows(const QList<FeedEntry> &before);
    void onChanged(const store::Changes &changes);
    void leave();
    void flushRead();
    void markSeen(const QString &entryId);
    QString newestId(const FeedPage &page) const;
    FeedRow rowFor(const FeedEntry &entry, const FeedEntry *next) const;

    store::Store &m_store;
    const Clock &m_clock;
    FeedQuery m_query;
    Rereader<FeedPage> m_reader;
    QList<FeedEntry> m_entries; ///< as read; the rows are made of these and of who talks below them
    Talkers m_talkers;
    QTimer m_readTimer;
    QTimer m_placeTimer;
    QHash<FeedScope, Place> m_places;
    std::optional<Place> m_wantedPlace; ///< until the first rows are there
    QList<PostId> m_readPosts;
    int m_heldBack = 0;
    bool m_hasMore = false;
    QString m_marked; ///< what the server was told of Following
    QString m_seenBefore; ///< markAllSeen: what was seen until then
    bool m_isComplete = false;
    bool m_hasUnread = false;
    bool m_isLoaded = false;
    bool m_isRead = false; ///< the store has answered for this scope
    bool m_isOlderAsked = false;
};

} // namespace atrium::models
