// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/composer.h"

#include "core/async.h"
#include "models/drafts.h"
#include "models/textweight.h"

namespace atrium::models {

namespace {

constexpr int saveDelayMs = 400; // half a second at most between a key and the disk
constexpr int sourcePatienceMs = 10'000;

QString baseSetting(const QString &placeKey) { return u"composer/base/"_qs + placeKey; }

bool sameContent(Draft a, const Draft &b)
{
    a.changedAt = b.changedAt;
    a.caret = b.caret;
    return a == b;
}

} // namespace

Composer::Composer(store::Store &store, const Clock &clock, FileSource files, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_files(std::move(files))
{
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveDelayMs);
    connect(&m_saveTimer, &QTimer::timeout, this, &Composer::save);
    m_sourceTimer.setSingleShot(true);
    m_sourceTimer.setInterval(sourcePatienceMs);
    connect(&m_sourceTimer, &QTimer::timeout, this, [this] { readSource(true); });
    connect(&m_store, &store::Store::changed, this, &Composer::onStoreChanged);
    connect(&m_attachments, &AttachmentListModel::changed, this, &Composer::check);
    readTraits();
}

Composer::~Composer()
{
    if (isSaving())
        save();
}

void Composer::setPlaceKey(const QString &placeKey)
{
    if (m_draft.placeKey == placeKey)
        return;
    if (isSaving())
        save();
    m_draft = {};
    m_draft.placeKey = placeKey;
    m_baseEditedAt = {};
    m_widest = Audience::Everyone;
    m_address.clear();
    m_notice.clear();
    m_isNudged = m_isSendWanted = false;
    m_revision = m_savedRevision = 0;
    m_isReady = false;
    m_sourceTimer.stop();
    m_attachments.setFiles({});
    emit placeChanged();
    emit textChanged();
    emit draftChanged();
    emit savedChanged();
    check();
    if (!placeKey.isEmpty())
        load();
}

QString Composer::parentId() const { return replyTo(m_draft.placeKey).toString(); }

void Composer::setText(const QString &text)
{
    if (m_draft.text == text)
        return;
    m_draft.text = text;
    emit textChanged();
    touch();
}

void Composer::setSubject(const QString &subject)
{
    if (m_draft.subject == subject)
        return;
    m_draft.subject = subject;
    touch();
}

void Composer::setAudience(int audience)
{
    const Audience wanted = narrower(static_cast<Audience>(audience), m_widest);
    if (m_draft.audience == wanted)
        return;
    m_draft.audience = wanted;
    touch();
}

bool Composer::isEmpty() const { return m_draft.isEmpty() && m_attachments.count() == 0; }

QString Composer::savedText() const
{
    return !isEmpty() && m_revision > 0 && !isSaving() ? tr("Draft saved") : QString();
}

void Composer::setLanguage(const QString &language)
{
    if (m_draft.language == language)
        return;
    m_draft.language = language;
    touch();
}

void Composer::dismissNotice()
{
    m_notice.clear();
    emit checked();
}

void Composer::insert(int position, const QString &text)
{
    QString whole = m_draft.text;
    whole.insert(qBound(0, position, int(whole.size())), text);
    setText(whole);
}

void Composer::discard()
{
    m_store.saveDraft(emptyDraft(m_draft.placeKey));
    clear();
}

void Composer::load()
{
    whenDone(m_store.draft(m_draft.placeKey), this,
             [this, place = m_draft.placeKey](const Result<Draft> &kept) { onLoaded(place, kept); });
}

void Composer::onLoaded(const QString &placeKey, const Result<Draft> &kept)
{
    if (m_draft.placeKey != placeKey)
        return;
    if (!kept)
        return startFresh();
    // What was typed before the answer came is not thrown away.
    show(m_revision > 0 ? joined(*kept, m_draft) : *kept);
    readParent();
    if (!isEdit())
        return;
    whenDone(m_store.setting(baseSetting(placeKey)), this, [this](const Result<QByteArray> &base) {
        if (base)
            m_baseEditedAt = QDateTime::fromString(QString::fromLatin1(*base), Qt::ISODateWithMs);
    });
}

void Composer::startFresh()
{
    m_isReady = replyTo(m_draft.placeKey).isEmpty() && !isEdit();
    readParent();
    emit placeChanged();
    check();
}

/// The post that is answered or edited says who is addressed, to whom it goes and, for an edit, what stands there now.
void Composer::readParent()
{
    const PostId id = isEdit() ? editOf(m_draft.placeKey) : replyTo(m_draft.placeKey);
    if (id.isEmpty())
        return;
    whenDone(m_store.post(id), this, [this, place = m_draft.placeKey](const Result<Post> &post) {
        if (m_draft.placeKey != place)
            return;
        if (post)
            startFrom(*post);
        m_isReady = !m_sourceTimer.isActive();
        emit placeChanged();
        check();
    });
}

void Composer::startFrom(const Post &post)
{
    const bool isFresh = !m_isReady;
    if (!isEdit())
        m_address = post.isMine ? QString() : u'@' + post.author.handle;
    hideAddress();
    m_widest = narrower(Audience::Everyone, post.audience);
    narrowAudience();
    if (!isFresh)
        return;
    m_draft.audience = m_widest;
    m_draft.subject = post.subject;
    m_draft.language = post.language;
    if (isEdit()) {
        m_baseEditedAt = post.editedAt;
        m_store.setSetting(baseSetting(m_draft.placeKey), post.editedAt.toString(Qt::ISODateWithMs).toLatin1());
        startText(post);
    }
    emit draftChanged();
}

void Composer::startText(const Post &post)
{
    const QString shown = plainText(post.text, true);
    if (post.source.isEmpty() && !shown.isEmpty() && m_revision == 0 && !isLocal(post.id))
        return awaitSource();
    if (m_revision == 0)
        m_draft.text = post.source.isEmpty() ? shown : post.source;
    emit textChanged();
}

/// What is shown is not what was typed: who edits it would lose formatting, or whom it names.
void Composer::awaitSource()
{
    m_sourceTimer.start();
    emit wantSource(editOf(m_draft.placeKey));
}

void Composer::doWithoutSource(const PostId &post)
{
    if (isEdit() && editOf(m_draft.placeKey) == post)
        readSource(true);
}

void Composer::readSource(bool mayDoWithout)
{
    const PostId id = editOf(m_draft.placeKey);
    whenDone(m_store.post(id), this, [this, mayDoWithout, place = m_draft.placeKey](const Result<Post> &found) {
        const bool hasSource = found && !found->source.isEmpty();
        if (m_draft.placeKey != place || m_isReady || !(hasSource || mayDoWithout))
            return;
        m_sourceTimer.stop();
        Post post = found.value_or(Post());
        if (!hasSource) {
            post.source = plainText(post.text, true);
            tell(tr("What you typed at the time could not be fetched, so this is the text as it is shown. Formatting "
                    "may be missing."));
        }
        if (found)
            startFrom(post);
        m_isReady = true;
        emit placeChanged();
        check();
    });
}

void Composer::show(const Draft &draft)
{
    const QString place = m_draft.placeKey;
    m_draft = draft;
    m_draft.placeKey = place;
    m_isReady = true;
    m_attachments.setFiles(draft.attachments);
    hideAddress();
    narrowAudience();
    emit textChanged();
    emit placeChanged(); // after the text: the cursor goes to its end
    emit draftChanged();
    check();
}

/// A comment that was taken back names whom it answers, which nobody typed; sending names them again.
void Composer::hideAddress()
{
    const QString named = m_address + u' ';
    if (m_address.isEmpty() || !m_draft.text.startsWith(named))
        return;
    m_draft.text.remove(0, named.size());
    emit textChanged();
}

/// A draft may be older than what is known of the post that it answers.
void Composer::narrowAudience()
{
    const Audience allowed = narrower(m_draft.audience, m_widest);
    if (allowed != m_draft.audience)
        setAudience(int(allowed));
}

void Composer::onStoreChanged(const store::Changes &changes)
{
    if (changes.traits)
        readTraits();
    if (m_sourceTimer.isActive() && changes.posts.contains(editOf(m_draft.placeKey)))
        readSource(false);
    // A draft that something else wrote, such as a post taken back from the outbox.
    if (changes.drafts && m_isReady && !isSaving() && !m_isSending) {
        whenDone(m_store.draft(m_draft.placeKey), this,
                 [this, place = m_draft.placeKey, revision = m_revision](const Result<Draft> &kept) {
                     const bool isUntouched = place == m_draft.placeKey && revision == m_revision && !m_isSending;
                     if (kept && isUntouched && !m_attachments.isBusy() && !sameContent(*kept, m_draft))
                         show(*kept);
                 });
    }
}

void Composer::readTraits()
{
    whenDone(m_store.traits(), this, [this](const Result<ServerTraits> &traits) {
        m_traits = traits.value_or(ServerTraits {});
        m_attachments.setTraits(m_traits);
        check();
    });
}

void Composer::touch()
{
    ++m_revision;
    emit draftChanged();
    emit savedChanged();
    check();
    // Not restarted by the next key: somebody who types without a pause is saved as well.
    if (!m_saveTimer.isActive())
        m_saveTimer.start();
}

void Composer::save()
{
    m_saveTimer.stop();
    if (m_draft.placeKey.isEmpty())
        return;
    m_draft.attachments = m_attachments.files();
    m_draft.changedAt = m_clock.now();
    whenDone(m_store.saveDraft(m_draft), this,
             [this, revision = m_revision, place = m_draft.placeKey](const Result<Done> &saved) {
                 if (!saved)
                     tell(tr("The draft could not be saved on this computer. Copy your text before you close Atrium."));
                 if (place == m_draft.placeKey && saved)
                     m_savedRevision = qMax(m_savedRevision, revision);
                 emit savedChanged();
             });
}

void Composer::check()
{
    m_draft.attachments = m_attachments.files();
    m_remaining = m_traits.maxCharacters - textWeight(fullText(), m_traits.linkWeight) - graphemes(m_draft.subject);
    m_problem = findProblem();
    const bool hasContent = !m_draft.text.trimmed().isEmpty() || !m_draft.attachments.isEmpty();
    m_canSend = m_isReady && !m_isSending && hasContent && m_problem.isEmpty() && !m_attachments.isBusy();
    emit checked();
    if (m_isReady && std::exchange(m_isSendWanted, false))
        QMetaObject::invokeMethod(this, &Composer::send, Qt::QueuedConnection);
}

void Composer::clear()
{
    m_saveTimer.stop();
    const Draft before = std::exchange(m_draft, Draft {});
    m_draft.placeKey = before.placeKey;
    m_draft.audience = before.audience;
    m_revision = m_savedRevision = 0;
    m_notice.clear();
    m_isNudged = m_isSendWanted = false;
    m_attachments.setFiles({});
    emit textChanged();
    emit draftChanged();
    emit savedChanged();
    check();
}

} // namespace atrium::models
