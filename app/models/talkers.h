// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed.h"
#include "store/store.h"

#include <QHash>
#include <QObject>
#include <QQueue>

namespace atrium::models {

/// Who talks below a post, as far as the comments are on this computer: at most three people, the latest first. Read one
/// post after another, so that a feed on the screen never waits for it.
class Talkers : public QObject {
    Q_OBJECT

public:
    explicit Talkers(store::Store &store, QObject *parent = nullptr);

    QList<Person> of(const PostId &post) const { return m_known.value(post); }
    /// Asks for what is not known yet; `arrived` follows when something was found.
    void want(const QList<PostId> &posts);

signals:
    void arrived();

private:
    void readNext();
    void show(const Result<ThreadPage> &thread);
    void onChanged(const store::Changes &changes);

    store::Store &m_store;
    QHash<PostId, QList<Person>> m_known;
    QQueue<PostId> m_queue;
    PostId m_reading; ///< empty: at rest
    bool m_isOutdated = false; ///< what is being read has changed meanwhile
    int m_found = 0; ///< since `arrived` was told
};

/// Distinct authors of the comments, the latest first; whoever wrote the post comes last.
QList<Person> talkersOf(const ThreadPage &thread);

} // namespace atrium::models
