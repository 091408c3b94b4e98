// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outbox.h"
#include "store/overlay.h"

#include <algorithm>

namespace atrium::store {

// What a new intent does to the rows that are there: joins them, replaces them, or takes both away.

namespace {

using State = PendingIntent::State;

QString withoutPresentation(QString emoji) { return emoji.remove(QChar(0xFE0F)); }

/// What an intent switches, and to which side. Intents that switch the same thing replace or cancel each other.
struct Switch {
    QString thing; ///< empty: the intent stands for itself
    bool isOn = true;
};

struct SwitchOf {
    static QString name(const char *kind, const QString &id) { return QLatin1String(kind) + u'\n' + id; }

    Switch operator()(const Publish &) const { return {}; }
    Switch operator()(const Edit &) const { return {}; }
    Switch operator()(const Remove &) const { return {}; }
    Switch operator()(const React &i) const
    {
        return { name("react", i.postId.toString() + u'\n' + withoutPresentation(i.emoji)), true };
    }
    Switch operator()(const Unreact &i) const
    {
        return { name("react", i.postId.toString() + u'\n' + withoutPresentation(i.emoji)), false };
    }
    Switch operator()(const Like &i) const { return { name("like", i.postId.toString()), i.isOn }; }
    Switch operator()(const Share &i) const { return { name("share", i.postId.toString()), i.isOn }; }
    Switch operator()(const Save &i) const { return { name("save", i.postId.toString()), i.isOn }; }
    Switch operator()(const Vote &i) const { return { name("vote", i.postId.toString()), true }; }
    Switch operator()(const Follow &i) const { return { name("follow", i.personId.toString()), i.isOn }; }
    Switch operator()(const ReadAnnouncement &i) const { return { name("read", i.id.toString()), true }; }
    Switch operator()(const ReactToAnnouncement &i) const
    {
        return { name("announcement", i.id.toString() + u'\n' + withoutPresentation(i.emoji)), i.isOn };
    }
    Switch operator()(const MarkRead &i) const { return { name("mark", i.timeline), true }; }
};

Switch switchOf(const Intent &intent) { return std::visit(SwitchOf(), intent); }

} // namespace

PendingIntent Outbox::add(Intent intent, const QDateTime &now, const QDateTime &notBefore)
{
    all();
    std::optional<PendingIntent> merged;
    if (const auto *publish = std::get_if<Publish>(&intent)) {
        merged = publishOf(publish->localId); // a second click
        adopt(publish->localId);
    } else if (const auto *remove = std::get_if<Remove>(&intent)) {
        merged = withRemove(*remove);
    } else if (const auto *edit = std::get_if<Edit>(&intent)) {
        merged = withEdit(*edit);
    } else {
        merged = withOpposite(intent);
    }
    if (!merged)
        return append(std::move(intent), now, notBefore);
    if (merged->sequence == 0)
        merged->intent = std::move(intent);
    return *merged;
}

/// Whatever was not sent of a post that goes away is not sent any more; a post that was not sent itself just goes.
std::optional<PendingIntent> Outbox::withRemove(const Remove &remove)
{
    removeIf([&remove](const PendingIntent &row) {
        const bool isComment = std::holds_alternative<Publish>(row.intent);
        return !isComment && actedOn(row.intent) == remove.postId && (isUnsent(row) || !isOpen(row));
    });
    const auto publish = publishOf(remove.postId);
    if (!publish || (!isUnsent(*publish) && isOpen(*publish)))
        return std::nullopt;
    this->remove(publish->sequence);
    orphan(remove.postId, discardedParent());
    return PendingIntent {};
}

std::optional<PendingIntent> Outbox::withEdit(const Edit &edit)
{
    if (const auto publish = publishOf(edit.postId); publish && (isUnsent(*publish) || !isOpen(*publish))) {
        change(publish->sequence, [this, &edit](PendingIntent &row) {
            auto &post = std::get<Publish>(row.intent);
            post.text = edit.text;
            post.subject = edit.subject;
            post.language = edit.language;
            post.isSensitive = edit.isSensitive;
            row.idempotencyKey = m_entropy.uuid();
            row.state = State::Waiting;
            row.firstSentAt = {};
            row.reason.clear();
            m_onceUnclear.remove(row.sequence);
        });
        return find(publish->sequence);
    }
    removeIf([&edit](const PendingIntent &row) {
        return !isOpen(row) && std::holds_alternative<Edit>(row.intent) && actedOn(row.intent) == edit.postId;
    });
    for (const PendingIntent &row : std::as_const(m_rows)) {
        const auto *earlier = std::get_if<Edit>(&row.intent);
        if (!earlier || earlier->postId != edit.postId || !isUnsent(row))
            continue;
        Edit both = edit;
        both.baseEditedAt = earlier->baseEditedAt;
        const qint64 sequence = row.sequence;
        change(sequence, [&both](PendingIntent &waiting) { waiting.intent = both; });
        return find(sequence);
    }
    return std::nullopt;
}

std::optional<PendingIntent> Outbox::withOpposite(const Intent &intent)
{
    const Switch wanted = switchOf(intent);
    const PostId post = actedOn(intent);
    const auto isSame = [&](const PendingIntent &row) { // cheap question first: there may be thousands of rows
        return actedOn(row.intent) == post && switchOf(row.intent).thing == wanted.thing;
    };
    removeIf([&isSame](const PendingIntent &row) { return !isOpen(row) && isSame(row); });
    const auto last = std::find_if(m_rows.crbegin(), m_rows.crend(), isSame);
    if (last == m_rows.crend())
        return std::nullopt;
    const qint64 sequence = last->sequence; // changing a row may move it
    if (switchOf(last->intent).isOn != wanted.isOn) {
        if (!isUnsent(*last))
            return std::nullopt;
        if (std::holds_alternative<Follow>(intent)) { // who is followed is known from long ago: the last wish is sent
            change(sequence, [&intent](PendingIntent &waiting) { waiting.intent = intent; });
            return find(sequence);
        }
        remove(sequence);
        return PendingIntent {};
    }
    if (last->intent == intent)
        return *last;
    if (!isUnsent(*last))
        return std::nullopt;
    change(sequence, [&intent](PendingIntent &waiting) { waiting.intent = intent; });
    return find(sequence);
}

} // namespace atrium::store
