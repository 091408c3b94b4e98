// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/intent.h"
#include "core/servertraits.h"
#include "models/fileintake.h"
#include "models/filesource.h"
#include "models/postview.h"
#include "store/store.h"

#include <QQueue>
#include <QTimer>

#include <optional>

namespace atrium::models {

/// What a person does to a post, as intents for the outbox. Acts are worked off one after another, so that two quick
/// clicks on the same heart are on and off again.
class PostActions : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the AppController")
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged)
    Q_PROPERTY(int undoMs READ undoMs NOTIFY undoChanged)

public:
    PostActions(store::Store &store, const Clock &clock, FileSource files, QObject *parent = nullptr);

    /// What `undo` would take back; empty when nothing, or when more than 8 s have passed.
    QString undoText() const { return m_undo ? m_undo->text : QString(); }

    int undoMs() const { return m_undoTimer.interval(); } ///< how long the offer stands

    /// How long what is sent waits first, and so how long it can be taken back; 0: not at all.
    void setSendingHold(int seconds) { m_holdMs = 1000 * seconds; }
    /// A post, comment or change went into the outbox as `sequence`: `undo` asks for it back to write on.
    void offerUnsend(qint64 sequence, const QString &text);

    Q_INVOKABLE void react(const QString &postId, const QString &emoji, const QString &imageUrl);
    Q_INVOKABLE void unreact(const QString &postId, const QString &emoji);
    Q_INVOKABLE void toggleReaction(const atrium::models::PostView &post, const QString &emoji,
                                    const QString &imageUrl);
    Q_INVOKABLE void toggleLike(const atrium::models::PostView &post);
    Q_INVOKABLE void toggleShare(const atrium::models::PostView &post);
    Q_INVOKABLE void toggleSave(const atrium::models::PostView &post);
    Q_INVOKABLE void vote(const QString &postId, const QString &pollId, const QList<int> &choices);
    Q_INVOKABLE void remove(const QString &postId);
    Q_INVOKABLE void follow(const QString &personId, bool on);
    /// Answers a post with nothing but a GIF; `description` is its alt text.
    Q_INVOKABLE void sendGifReaction(const QString &postId, const QString &url, const QString &description);
    /// Takes something out of the outbox; `undo` puts it back at its end.
    Q_INVOKABLE void discard(qint64 sequence);
    /// A post that was written elsewhere in the window, with the way to take it back while it waits.
    void publish(const Publish &post);
    /// Something on this computer was done that `undo` takes back by calling `takeBack`; `text` is for the toast.
    void remember(const QString &text, std::function<void()> takeBack);
    Q_INVOKABLE void copyLink(const atrium::models::PostView &post);
    Q_INVOKABLE void undo();

signals:
    void undoChanged();
    /// For the toast: what was done; `undoText` says whether it can be undone.
    void done(const QString &text);
    /// What could not be done, and what to do about it.
    void failed(const QString &text);
    /// What was written shall go back to where it was written.
    void unsendWanted(qint64 sequence);

private:
    /// How an act is taken back: by its opposites, or by taking its row out of the outbox.
    struct Undo {
        QString text;
        QList<Intent> opposites;
        qint64 sequence = 0;
        std::function<void()> takeBack; ///< for what only this computer knows
        bool isWriting = false;
    };
    using Decide = std::function<QList<Intent>(const Post &post)>;

    /// Reads the post as it stands, overlay included, and enqueues what `decide` answers.
    void act(const PostId &post, const PostView &fallback, Decide decide);
    void actNext();
    void enqueue(const QList<Intent> &intents, bool isUndo = false);
    void onDiscarded(const Intent &intent, const Result<Done> &discarded);
    void removeUnsent(const Remove &removal, const Publish &publish);
    void offerUndo(const Undo &undo, bool isTold, int ms);
    static QString notKept();
    void rememberUndo(const QList<Intent> &intents, qint64 sequence);
    void forgetUndo();
    void readTraits();
    void takeGif(const PostId &post, const QByteArray &bytes, const QString &description);
    void keepGif(const PostId &post, const IncomingFile &file, const QString &description);
    void publishGif(const PostId &post, const DraftAttachment &gif);
    bool isReactionAllowed(const Post &post, const QString &emoji);

    store::Store &m_store;
    FileSource m_files;
    ServerTraits m_traits;
    QQueue<std::function<void()>> m_acts;
    std::optional<Undo> m_undo;
    QTimer m_undoTimer;
    int m_holdMs = 0;
    bool m_isActing = false;
};

} // namespace atrium::models
