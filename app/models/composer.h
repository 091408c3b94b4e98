// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/draft.h"
#include "core/intent.h"
#include "core/richtext.h"
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
    /// The text as colleagues will see it.
    Q_PROPERTY(atrium::RichText preview READ preview NOTIFY textChanged)
    Q_PROPERTY(bool hasMarkdown READ hasMarkdown NOTIFY checked)
    Q_PROPERTY(QString subject READ subject WRITE setSubject NOTIFY draftChanged)
    /// Code of the language it is written in; empty: the one of the person's profile.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY draftChanged)
    /// When it shall go out; an invalid date: at once.
    Q_PROPERTY(QDateTime plannedFor READ plannedFor WRITE setPlannedFor NOTIFY draftChanged)
    Q_PROPERTY(bool isPlanned READ isPlanned NOTIFY draftChanged)
    Q_PROPERTY(int audience READ audience WRITE setAudience NOTIFY draftChanged)
    /// No audience before this one in the list can be chosen: a comment never goes to more people than what it answers.
    Q_PROPERTY(int widestAudience READ widestAudience NOTIFY draftChanged)
    Q_PROPERTY(QStringList pollOptions READ pollOptions WRITE setPollOptions NOTIFY draftChanged)
    Q_PROPERTY(int pollSeconds READ pollSeconds WRITE setPollSeconds NOTIFY draftChanged)
    Q_PROPERTY(bool pollIsMultiple READ pollIsMultiple WRITE setPollIsMultiple NOTIFY draftChanged)
    Q_PROPERTY(bool pollHidesTotals READ pollHidesTotals WRITE setPollHidesTotals NOTIFY draftChanged)
    Q_PROPERTY(int mostPollOptions READ mostPollOptions NOTIFY checked)
    Q_PROPERTY(int remaining READ remaining NOTIFY checked)
    Q_PROPERTY(int limit READ limit NOTIFY checked)
    Q_PROPERTY(bool canSend READ canSend NOTIFY checked)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY checked)
    Q_PROPERTY(QString problem READ problem NOTIFY checked)
    /// What went wrong with a file or with keeping it; stays until it is dismissed.
    Q_PROPERTY(QString notice READ notice NOTIFY checked)
    /// Was asked for a description of a picture once already.
    Q_PROPERTY(bool isNudged READ isNudged NOTIFY checked)
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
    RichText preview() const;
    bool hasMarkdown() const { return m_traits.hasMarkdown; }
    QString subject() const { return m_draft.subject; }
    void setSubject(const QString &subject);
    int audience() const { return int(m_draft.audience); }
    void setAudience(int audience);
    int widestAudience() const { return int(m_widest); }
    QString language() const { return m_draft.language; }
    void setLanguage(const QString &language);
    QDateTime plannedFor() const { return m_draft.plannedFor; }
    void setPlannedFor(const QDateTime &when);
    bool isPlanned() const { return m_draft.plannedFor.isValid(); }
    QStringList pollOptions() const { return m_draft.poll.options; }
    void setPollOptions(const QStringList &options);
    int pollSeconds() const { return m_draft.poll.durationSeconds; }
    void setPollSeconds(int seconds);
    bool pollIsMultiple() const { return m_draft.poll.isMultiple; }
    void setPollIsMultiple(bool isMultiple);

    bool pollHidesTotals() const { return m_draft.poll.hidesTotals; }
    void setPollHidesTotals(bool hides);
    int mostPollOptions() const { return m_traits.maxPollOptions; }

    int remaining() const { return m_remaining; } ///< negative: too long by that much
    int limit() const { return m_traits.maxCharacters; }
    bool canSend() const { return m_canSend; }
    bool isEmpty() const;
    QString problem() const { return m_problem; } ///< why it cannot be sent; empty also for "nothing written yet"
    QString notice() const { return m_notice; }
    bool isNudged() const { return m_isNudged && m_attachments.undescribed() > 0; }
    bool isSaving() const { return m_savedRevision != m_revision; }
    QString savedText() const;
    AttachmentListModel *attachments() { return &m_attachments; }

    Q_INVOKABLE void attachFile(const QUrl &file);
    Q_INVOKABLE void attachImage(const QImage &image); ///< pasted
    /// Takes the files or the picture of the clipboard; false when there is neither, or text that says more.
    Q_INVOKABLE bool paste();
    Q_INVOKABLE void attachGif(const QString &url, const QString &description);
    Q_INVOKABLE void removeAttachment(int index);
    Q_INVOKABLE void setDescription(int index, const QString &text);
    Q_INVOKABLE void setDecorative(int index, bool on);
    Q_INVOKABLE void movePollOption(int from, int to);
    Q_INVOKABLE void dismissNotice();
    /// From what was typed: "2026-05-14" and "9:30". False, and nothing changes, when that is no time.
    Q_INVOKABLE bool planFor(const QString &date, const QString &time);
    Q_INVOKABLE void sendAtOnce();
    Q_INVOKABLE void insert(int position, const QString &text);
    /// Puts it into the outbox. False when pictures lack a description and nobody was asked yet: `nudged`. False, and `refused` with the reason, when it cannot be sent as it stands.
    Q_INVOKABLE bool send();
    Q_INVOKABLE void discard();
    /// Makes an own post a draft again and deletes it: `redrafted` says where it can be written on.
    Q_INVOKABLE void redraft(const QString &postId);

    /// The text of this post as it was typed cannot be had: an edit that waits for it starts from what is shown.
    void doWithoutSource(const PostId &post);

signals:
    void placeChanged();
    /// An own post is to be edited, and its text as it was typed is not stored.
    void wantSource(const atrium::PostId &post);
    void textChanged();
    void draftChanged();
    void checked();
    void savedChanged();
    /// `sequence`: its row in the outbox.
    void sent(const QString &postId, qint64 sequence);
    void nudged();
    void redrafted(const QString &placeKey);
    void redraftFailed(const QString &text);
    void refused(const QString &text);

private:
    void load();
    void onLoaded(const QString &placeKey, const Result<Draft> &kept);
    void startFresh();
    void startFrom(const Post &post);
    void startText(const Post &post);
    void awaitSource();
    void readSource(bool mayDoWithout);
    void show(const Draft &draft);
    void readParent();
    void hideAddress();
    void narrowAudience();
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
    void tell(const QString &text);
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
    QTimer m_sourceTimer; ///< runs while an edit waits for the text as it was typed
    QDateTime m_baseEditedAt; ///< edit: the version that was opened
    Audience m_widest = Audience::Everyone;
    QString m_address; ///< reply: "@handle" of who is answered; empty for oneself
    QString m_problem;
    QString m_notice;
    int m_remaining = 0;
    int m_revision = 0; ///< counts what the person changed since the place was opened
    int m_savedRevision = 0;
    bool m_isReady = false;
    bool m_isSending = false;
    bool m_canSend = false;
    bool m_isNudged = false;
    bool m_isSendWanted = false; ///< asked for before the place was read
};

} // namespace atrium::models
