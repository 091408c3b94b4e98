// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/draft.h"
#include "core/post.h"
#include "models/filesource.h"
#include "store/store.h"

#include <QObject>

namespace atrium::models {

/// Makes an own post a draft again and deletes it: words, subject, audience, poll and files. Nothing is deleted before
/// everything of it lies in the draft. Works once and then goes away by itself.
class Redraft : public QObject {
    Q_OBJECT

public:
    Redraft(store::Store &store, const Clock &clock, FileSource files, QObject *parent);
    void start(const PostId &post);

signals:
    void finished(const QString &placeKey);
    void failed(const QString &text);

private:
    void take(const Post &post);
    void takeNextFile();
    void keepFile(const Attachment &attachment, const QByteArray &bytes);
    void keepDraft();
    void removePost();
    void giveUp(const QString &text);

    store::Store &m_store;
    const Clock &m_clock;
    FileSource m_files;
    PostId m_post;
    Draft m_draft;
    QList<Attachment> m_left;
};

} // namespace atrium::models
