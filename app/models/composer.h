// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/draft.h"
#include "core/intent.h"
#include "core/servertraits.h"
#include "models/attachmentlistmodel.h"
#include "models/fileintake.h"
#include "models/filesource.h"
#include "store/store.h"

#include <QImage>
#include <QTimer>
#include <QUrl>

namespace atrium::models {

/// What a person is writing in one place: "post", "reply:ID" or "edit:ID". Everything is kept in the store at most half
/// a second after the last key, so that it survives a crash together with its files.
class Composer : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the AppController")
    Q_PROPERTY(QString placeKey READ placeKey WRITE setPlaceKey NOTIFY placeChanged)
    Q_PROPERTY(QString parentId READ parentId NOTIFY placeChanged)
    Q_PROPERTY(bool isReady READ isReady NOTIFY placeChanged)
    Q_PROPERTY(bool isEdit READ isEdit NOTIFY placeChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QString subject READ subject WRITE setSubject NOTIFY draftChanged)
    Q_PROPERTY(int audience READ audience WRITE setAudience NOTIFY draftChanged)
    Q_PROPERTY(QStringList pollOptions READ pollOptions WRITE setPollOptions NOTIFY draftChanged)
    Q_PROPERTY(int pollSeconds READ pollSeconds WRITE setPollSeconds NOTIFY draftChanged)
    Q_PROPERTY(bool pollIsMultiple READ pollIsMultiple WRITE setPollIsMultiple NOTIFY draftChanged)
    Q_PROPERTY(int remaining READ remaining NOTIFY checked)
    Q_PROPERTY(int limit READ limit NOTIFY checked)
    Q_PROPERTY(bool canSend READ canSend NOTIFY checked)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY checked)
    Q_PROPERTY(QString problem READ problem NOTIFY checked)
    Q_PROPERTY(bool isSaving READ isSaving NOTIFY savedChanged)
    Q_PROPERTY(QString savedText READ savedText NOTIFY savedChanged)
    Q_PROPERTY(atrium::models::AttachmentListModel *attachments READ attachments CONSTANT)

public:
    Composer(store::Store &store, const Clock &clock, FileSource files, QObject *parent = nullptr);
    ~Composer() override; ///< keeps what is not kept yet

    QString placeKey() const { return m_draft.placeKey; }
    void setPlaceKey(const QString &placeKey);
    QString parentId() const;
    bool isReady() const { return m_isReady; }
    bool isEdit() const { return m_draft.placeKey.startsWith(QLatin1String("edit:")); }

    QString text() const { return m_draft.text; }
    void setText(const QString &text);
    QString subject() const { return m_draft.subject; }
    void setSubject(const QString &subject);
    int audience() const { return int(m_draft.audience); }
    void setAudience(int audience);
    QStringList pollOptions() const { return m_draft.poll.options; }
    void setPollOptions(const QStringList &options);
    int pollSeconds() const { return m_draft.poll.durationSeconds; }
    void setPollSeconds(int seconds);
    bool pollIsMultiple() const { return m_draft.poll.isMultiple; }
    void setPollIsMultiple(bool isMultiple);

    int remaining() const { return m_remaining; } ///< negative: too long by that much
    int limit() const { return m_traits.maxCharacters; }
    bool canSend() const { return m_canSend; }
    bool isEmpty() const;
    QString problem() const { return m_problem; } ///< why it cannot be sent; empty also for "nothing written yet"
    bool isSaving() const { return m_savedRevision != m_revision; }
    QString savedText() const;
    AttachmentListModel *attachments() { return &m_attachments; }

    Q_INVOKABLE void attachFile(const QUrl &file);
    Q_INVOKABLE void attachImage(const QImage &image); ///< pasted
    /// Takes a picture from the clipboard; false when there is none.
    Q_INVOKABLE bool pasteImage();
    Q_INVOKABLE void attachGif(const QString &url, const QString &description);
    Q_INVOKABLE void removeAttachment(int index);
    Q_INVOKABLE void setDescription(int index, const QString &text);
    Q_INVOKABLE void setDecorative(int index, bool on);
    Q_INVOKABLE void insert(int position, const QString &text);
    /// Puts it into the outbox; false, and `refused` with the reason, when it cannot be sent as it stands.
    Q_INVOKABLE bool send();
    Q_INVOKABLE void discard();

signals:
    void placeChanged();
    void textChanged();
    void draftChanged();
    void checked();
    void savedChanged();
    void sent(const QString &postId);
    void refused(const QString &text);

private:
    void load();
    void onLoaded(const QString &placeKey, const Result<Draft> &kept);
    void startFresh();
    void startFrom(const Post &post);
    void show(const Draft &draft);
    void readParent();
    void readTraits();
    void onStoreChanged(const store::Changes &changes);
    void touch();
    void save();
    void check();
    QString findProblem() const;
    QString fullText() const;
    void takeIn(const QString &rowId, QFuture<Result<IncomingFile>> incoming, const QString &description);
    void keepFile(const QString &placeKey, const QString &rowId, const IncomingFile &file, const QString &description);
    void onKept(const QString &placeKey, const QString &rowId, const DraftAttachment &file);
    void refuse(const QString &rowId, const QString &text);
    bool hasRoom();
    Intent intent(const PostId &localId) const;
    void onQueued(const Draft &given, const PostId &id, const Result<PendingIntent> &queued);
    void clear();

    store::Store &m_store;
    const Clock &m_clock;
    FileSource m_files;
    ServerTraits m_traits;
    Draft m_draft;
    AttachmentListModel m_attachments { this };
    QTimer m_saveTimer;
    QDateTime m_baseEditedAt; ///< edit: the version that was opened
    QString m_address; ///< reply: "@handle" of who is answered; empty for oneself
    QString m_problem;
    int m_remaining = 0;
    int m_revision = 0; ///< counts what the person changed since the place was opened
    int m_savedRevision = 0;
    bool m_isReady = false;
    bool m_isSending = false;
    bool m_canSend = false;
};

} // namespace atrium::models
