// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sharing.h"

#include "core/async.h"
#include "core/weblink.h"
#include "models/isolated.h"
#include "models/textweight.h"

#include <QUuid>

namespace atrium::models {

Sharing::Sharing(store::Store &store, const Clock &clock, PostActions &actions, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_actions(actions)
    , m_people(store, clock)
{
    connect(&m_people, &PeopleChoice::changed, this, &Sharing::changed);
    connect(&m_store, &store::Store::changed, this, [this](const store::Changes &changes) {
        if (changes.traits)
            readTraits();
    });
    readTraits();
}

void Sharing::setNote(const QString &note)
{
    if (m_note == note)
        return;
    m_note = note;
    emit changed();
}

Sharing::Way Sharing::way() const
{
    if (m_people.count() > 0)
        return Way::Message;
    if (m_note.trimmed().isEmpty())
        return m_subject.isShared() ? Way::TakeBack : Way::Share;
    return m_traits.hasQuotes && m_subject.value().canQuote ? Way::Quote : Way::Link;
}

int Sharing::remaining() const { return m_traits.maxCharacters - textWeight(fullText(), m_traits.linkWeight); }

QString Sharing::problem() const
{
    const Way chosen = way();
    if (m_subject.isValid() && m_subject.value().delivery != Delivery::Confirmed)
        return tr("This post is still waiting to be sent. It can be shared once it is there.");
    if (chosen == Way::Share && !m_subject.canShare())
        return tr("Only posts for everyone can be shared. Its author chose who may read it.");
    if ((chosen == Way::Link || chosen == Way::Message) && safeLink(m_subject.url()).isEmpty())
        return tr("This post has no address that others could open.");
    if (remaining() < 0)
        return tr("Your note is %n characters too long.", nullptr, -remaining());
    return {};
}

QString Sharing::warning() const
{
    const Audience audience = m_subject.value().audience;
    const bool isOpen = audience == Audience::Everyone || audience == Audience::Quiet;
    const QString author = isolated(m_subject.authorName());
    switch (way()) {
    case Way::Message:
        return isOpen ? QString()
                      : tr("This post is not for everyone. Whoever may not read it sees only that you sent a link, and "
                           "can ask %1.")
                            .arg(author);
    case Way::Link:
        return tr("Your note goes out with a link to the post, which colleagues see as a card. It does not appear as a "
                  "quote.");
    case Way::Quote:
    case Way::Share:
    case Way::TakeBack:
        break;
    }
    return {};
}

void Sharing::begin(const PostView &subject)
{
    if (m_subject.isValid() && !m_note.trimmed().isEmpty())
        m_notes.insert(m_subject.value().id, m_note);
    m_subject = subject;
    m_note = m_notes.take(subject.value().id);
    m_people.set({});
    m_people.suggestions()->setPrefix({});
    emit changed();
}

bool Sharing::send()
{
    if (!canSend())
        return false;
    const Way chosen = way();
    if (chosen == Way::Share || chosen == Way::TakeBack)
        m_actions.toggleShare(m_subject);
    else if (chosen == Way::Quote) // whoever reads the quote reads the post
        publish(fullText(), narrower(Audience::Everyone, m_subject.value().audience), m_subject.value().id);
    else
        publish(fullText(), chosen == Way::Message ? Audience::Named : Audience::Everyone, PostId());
    m_note.clear();
    m_people.set({});
    emit changed();
    return true;
}

void Sharing::copyLink() { m_actions.copyLink(m_subject); }

void Sharing::readTraits()
{
    whenDone(m_store.traits(), this, [this](const Result<ServerTraits> &traits) {
        m_traits = traits.value_or(ServerTraits {});
        emit changed();
    });
}

QString Sharing::fullText() const
{
    QStringList parts;
    const Way chosen = way();
    if (chosen == Way::Message)
        parts.append(u'@' + m_people.handles().join(u" @"_qs));
    if (!m_note.trimmed().isEmpty())
        parts.append(m_note.trimmed());
    if (chosen == Way::Message || chosen == Way::Link)
        parts.append(m_subject.url());
    return parts.join(chosen == Way::Message ? u" "_qs : u"\n\n"_qs);
}

void Sharing::publish(const QString &text, Audience audience, const PostId &quoted)
{
    Publish post;
    post.localId = PostId(localIdPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces));
    post.text = text;
    post.audience = audience;
    post.quotedId = quoted;
    m_actions.publish(post);
}

} // namespace atrium::models
