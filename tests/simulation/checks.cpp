// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulation.h"

#include <algorithm>

// What must be true in the end.

namespace atrium::simulation {

namespace {

constexpr qsizetype comparedPosts = 15; ///< of a feed's top: what the last page surely told
constexpr qsizetype mostFarUp = 20; ///< the newest page reaches at least as far
constexpr qsizetype mostSettingBytes = 64 * 1024;
const FeedScope company { FeedScope::Kind::Company, {} };
const FeedScope following { FeedScope::Kind::Following, {} };

struct Shown {
    QString id;
    QString text;
    int likes = 0;
    bool isLiked = false;
    int shares = 0;
    bool isShared = false;
    bool isSaved = false;
    int comments = 0;
    QStringList reactions;
    QString poll;
};

QString lineFrom(Shown shown)
{
    shown.reactions.sort();
    return u"%1 “%2” likes %3%4 shares %5%6%7 comments %8 %9 %10"_qs.arg(shown.id, shown.text)
        .arg(shown.likes)
        .arg(shown.isLiked ? u" mine"_qs : QString())
        .arg(shown.shares)
        .arg(shown.isShared ? u" mine"_qs : QString(), shown.isSaved ? u" saved"_qs : QString())
        .arg(shown.comments)
        .arg(shown.reactions.join(u' '), shown.poll);
}

QString reactionLine(const QString &emoji, int count, bool isMine)
{
    return u"%1×%2%3"_qs.arg(emoji).arg(count).arg(isMine ? u" mine"_qs : QString());
}

bool isReactionText(const QString &text) { return !text.startsWith(u"text"); }

} // namespace

template <typename T> std::optional<T> Simulation::ask(QFuture<Result<T>> future)
{
    for (int i = 0; i < 2000 && !future.isFinished(); ++i)
        runUntil(now() + 10);
    if (!future.isFinished() || !future.result())
        return std::nullopt;
    return *future.result();
}

QString Simulation::lineOf(const Post &post) const
{
    Shown shown { post.id.toString(), plainText(post.text), post.likeCount,    post.isLiked, post.shareCount,
                  post.isShared,      post.isSaved,         post.commentCount, {},           {} };
    if (m_server.profile().reactions != Profile::Reactions::None) {
        for (const Reaction &reaction : post.reactions)
            shown.reactions.append(reactionLine(reaction.emoji, reaction.count, reaction.isMine));
    }
    for (const PollOption &option : post.poll.options)
        shown.poll += u"%1:%2 "_qs.arg(option.title).arg(option.votes);
    shown.poll += post.poll.hasVoted ? u"voted"_qs : QString();
    return lineFrom(shown);
}

QString Simulation::lineOf(const Server::Post &post, const QString &viewer) const
{
    const auto isComment = [&post](const Server::Post &other) { return other.parent == post.id && !other.isGone; };
    Shown shown { post.id,
                  post.text,
                  int(post.likes.size()),
                  post.likes.contains(viewer),
                  int(post.shares.size()),
                  post.shares.contains(viewer),
                  post.saves.contains(viewer),
                  int(std::count_if(m_server.everything().cbegin(), m_server.everything().cend(), isComment)),
                  {},
                  {} };
    for (auto it = post.reactions.cbegin(); it != post.reactions.cend(); ++it)
        shown.reactions.append(reactionLine(it.key(), int(it.value().size()), it.value().contains(viewer)));
    QList<int> counts(post.options.size(), 0);
    for (const QList<int> &choices : post.votes) {
        for (const int choice : choices)
            ++counts[choice];
    }
    for (qsizetype i = 0; i < post.options.size(); ++i)
        shown.poll += u"%1:%2 "_qs.arg(post.options[i]).arg(counts[i]);
    shown.poll += post.votes.contains(viewer) ? u"voted"_qs : QString();
    return lineFrom(shown);
}

void Simulation::check()
{
    for (const QString &complaint : m_server.complaints()) {
        const bool isSecond = complaint.contains(u"second time");
        violation((isSecond ? u"I2 "_qs : u"I3 "_qs) + complaint);
    }
    for (const std::unique_ptr<Device> &device : m_devices) {
        if (!device->isUp() || !device->hasOpened) {
            violation(u"I10 computer %1 does not start again: %2"_qs.arg(device->index).arg(device->trouble));
            return;
        }
        checkDevice(*device);
    }
    checkGroups();
    checkSwitches();
}

void Simulation::checkDevice(Device &device)
{
    const auto rows = ask(device.store().outbox());
    if (!rows) {
        violation(u"I10 the outbox of computer %1 cannot be read"_qs.arg(device.index));
        return;
    }
    m_rows[device.index] = *rows;
    QSet<QString> unsent; // what acts on a failed post of the person's waits for the person
    for (const store::OutboxRow &row : *rows) {
        const auto *post = std::get_if<Publish>(&row.pending.intent);
        const QString on = targetOf(row.pending.intent).section(u':', 1);
        const bool waitsForFailed = unsent.contains(on);
        if (post && (waitsForFailed || row.pending.state == PendingIntent::State::Failed))
            unsent.insert(post->localId.toString());
        if (waitsForFailed)
            continue;
        if (row.pending.state != PendingIntent::State::Failed)
            violation(u"I8 computer %1 still has to send number %2, kind %3, state %4, %5 tries, not before %6"_qs
                          .arg(device.index)
                          .arg(row.pending.sequence)
                          .arg(row.pending.intent.index())
                          .arg(int(row.pending.state))
                          .arg(row.pending.attempts)
                          .arg(row.pending.notBefore.toString(Qt::ISODate)));
        else if (row.pending.reason.isEmpty())
            violation(u"I1 number %1 failed without a reason"_qs.arg(row.pending.sequence));
    }
    const SyncStatus::State state = device.engine().status().state;
    if (state != SyncStatus::State::Live)
        violation(u"I8 computer %1 is not connected (%2)"_qs.arg(device.index).arg(int(state)));
    QStringList home = m_server.homeIds(device.account);
    home.removeIf([this](const QString &id) {
        const Server::Post *post = m_server.find(id);
        return post && !post->parent.isEmpty();
    });
    checkFeed(device, company, m_server.companyIds(), false);
    checkFeed(device, following, home, true);
    checkNotices(device);
    const auto adoptions = ask(device.store().setting(u"sync.adoptions"_qs));
    if (adoptions && adoptions->size() > mostSettingBytes)
        violation(u"I11 the list of adopted posts has %1 bytes"_qs.arg(adoptions->size()));
}

void Simulation::checkFeed(Device &device, const FeedScope &scope, const QStringList &wanted, bool isHome)
{
    FeedQuery query;
    query.scope = scope;
    query.limit = 1000;
    const auto page = ask(device.store().feed(query));
    if (!page) {
        violation(u"I4 a feed of computer %1 cannot be read"_qs.arg(device.index));
        return;
    }
    const QString name = u"%1 of computer %2"_qs.arg(isHome ? u"home"_qs : u"company"_qs).arg(device.index);
    qsizetype at = 0;
    bool isBehindGap = false;
    qsizetype compared = 0;
    for (const FeedEntry &entry : page->entries) {
        if (entry.kind == FeedEntry::Kind::Gap) {
            isBehindGap = true;
            continue;
        }
        if (entry.kind != FeedEntry::Kind::Post || isLocal(PostId(entry.id)))
            continue;
        if (isBehindGap) { // whatever is missing is where the gap says
            const qsizetype there = wanted.indexOf(entry.id, at);
            at = there < 0 ? at : there;
            isBehindGap = false;
        }
        // Far below nobody reads again until somebody scrolls there; what went away there is found then.
        if (at >= mostFarUp && !wanted.contains(entry.id))
            continue;
        if (wanted.value(at) != entry.id) {
            violation((wanted.contains(entry.id) ? u"I5 %1: “%2” where “%3” belongs"_qs
                                                 : u"I4 %1: “%2” is shown, the server has “%3” there"_qs)
                          .arg(name, entry.id, wanted.value(at)));
            return;
        }
        ++at;
        if (++compared > comparedPosts)
            continue;
        const Server::Post *post = m_server.find(entry.post.id.toString());
        if (!post)
            continue;
        const QString here = lineOf(entry.post);
        const QString there = lineOf(*post, device.account);
        if (here != there)
            violation(u"I4 %1: shown %2 · on the server %3"_qs.arg(name, here, there));
    }
    if (at < wanted.size() && !page->hasMore && page->isComplete && !isBehindGap)
        violation(u"I5 %1: ends although the server has %2 more"_qs.arg(name).arg(wanted.size() - at));
    if (at < std::min<qsizetype>(wanted.size(), comparedPosts) && !isBehindGap)
        violation(u"I4 %1: only %2 of %3 posts"_qs.arg(name).arg(at).arg(wanted.size()));
}

void Simulation::checkNotices(Device &device)
{
    const auto notices = ask(device.store().notices(60));
    if (!notices)
        return violation(u"I6 the notices of computer %1 cannot be read"_qs.arg(device.index));
    QStringList here;
    int unread = 0;
    for (const Notice &notice : *notices) {
        here.append(notice.id.toString());
        unread += notice.isUnread ? 1 : 0;
    }
    here = here.mid(0, 40);
    QStringList there = m_server.notificationIds(device.account).mid(0, 40);
    QStringList sortedHere = here;
    QStringList sortedThere = there;
    sortedHere.sort();
    sortedThere.sort();
    if (sortedHere != sortedThere)
        violation(u"I6 notices of computer %1: %2 here, %3 there"_qs.arg(device.index)
                      .arg(here.join(u' '), there.join(u' ')));
    const auto sidebar = ask(device.store().sidebar());
    if (sidebar && notices->size() < 60 && sidebar->unreadNotices != unread)
        violation(u"I6 the badge says %1, %2 are unread"_qs.arg(sidebar->unreadNotices).arg(unread));
}

QSet<QString> Simulation::answeredPosts() const
{
    QSet<QString> answered;
    for (const Server::Post &post : m_server.everything())
        answered.insert(post.parent);
    return answered;
}

void Simulation::checkGroups()
{
    const bool isFolded = m_server.profile().reactions == Profile::Reactions::None;
    const QSet<QString> answered = answeredPosts(); // a short reply that somebody answered is a comment
    QMap<QString, int> shortReplies;
    for (const Server::Post &post : m_server.everything()) {
        if (isFolded && !post.isGone && isReactionText(post.firstText) && !answered.contains(post.id))
            ++shortReplies[post.author + u" on "_qs + post.parent];
    }
    for (auto it = shortReplies.cbegin(); it != shortReplies.cend(); ++it) {
        if (it.value() > 1 && m_devices.size() == 1)
            violation(u"I2 %1 short replies of %2"_qs.arg(it.value()).arg(it.key()));
    }
    for (const Ledger::Group &group : std::as_const(m_ledger.groups)) {
        int created = 0;
        int alive = 0;
        QSet<QString> ids = group.localIds;
        bool isRightPlace = true;
        for (const Server::Post &post : m_server.everything()) {
            if (post.author != group.account || !group.texts.contains(post.firstText))
                continue;
            ++created;
            ids.insert(post.id);
            alive += post.isGone ? 0 : 1;
            const bool hasRightParent = isLocal(group.parent) || post.parent == group.parent.toString();
            isRightPlace = isRightPlace && hasRightParent && post.media.size() == group.pictures;
        }
        int failedRows = 0; // or waiting for a failed one
        bool isRemovalRefused = false; // and the person was told
        for (const store::OutboxRow &row : m_rows.value(group.device)) {
            const auto *post = std::get_if<Publish>(&row.pending.intent);
            const auto *remove = std::get_if<Remove>(&row.pending.intent);
            isRemovalRefused = isRemovalRefused || (remove && ids.contains(remove->postId.toString()));
            failedRows += post && group.localIds.contains(post->localId.toString()) ? 1 : 0;
        }
        const QString text = group.texts.join(u'/');
        m_outcome.left += failedRows;
        if (created > group.issued + (group.mayComeAgain ? 1 : 0)) {
            m_outcome.doubled += created - group.issued;
            violation(u"I2 “%1” was meant %2 times and is there %3 times"_qs.arg(text).arg(group.issued).arg(created));
        }
        const bool mayBeMissing = group.isRemoved || group.isWithdrawn;
        if (created + failedRows < group.kept && !mayBeMissing) {
            m_outcome.lost += group.kept - created - failedRows;
            violation(u"I1 “%1” was kept %2 times; %3 on the server, %4 in the outbox"_qs.arg(text)
                          .arg(group.kept)
                          .arg(created)
                          .arg(failedRows));
        }
        if (group.isRemoved && alive > 0 && failedRows == 0 && !isRemovalRefused)
            violation(u"I3 “%1” was removed and is still there"_qs.arg(text));
        if (!isRightPlace)
            violation(u"I3 “%1” is in the wrong place or lacks its picture"_qs.arg(text));
    }
}

void Simulation::checkSwitches()
{
    for (auto it = m_ledger.switches.cbegin(); it != m_ledger.switches.cend(); ++it) {
        const Ledger::Switch &known = it.value();
        const bool isWanted = isOn(known.last);
        const QList<store::OutboxRow> rows = m_rows.value(known.device);
        const bool hasFailed = std::any_of(rows.cbegin(), rows.cend(), [&](const store::OutboxRow &row) {
            return switchKey(known.account, row.pending.intent) == it.key();
        });
        if (known.isUncertain || hasFailed || m_ledger.elsewhere.contains(it.key()))
            continue;
        QString target;
        std::visit(
            [&target](const auto &intent) {
                if constexpr (requires { intent.postId; })
                    target = intent.postId.toString();
            },
            known.last);
        const Server::Post *post = m_server.find(target);
        if (!target.isEmpty() && !post && !std::holds_alternative<Remove>(known.last))
            continue; // gone, and with it what was done to it
        bool isSo = isWanted;
        if (std::holds_alternative<Remove>(known.last))
            isSo = isLocal(PostId(target)) || !post;
        else if (std::holds_alternative<Like>(known.last))
            isSo = post->likes.contains(known.account);
        else if (std::holds_alternative<Share>(known.last))
            isSo = post->shares.contains(known.account);
        else if (std::holds_alternative<Save>(known.last))
            isSo = post->saves.contains(known.account);
        else if (std::holds_alternative<Vote>(known.last))
            isSo = post->votes.contains(known.account);
        else if (const auto *follow = std::get_if<Follow>(&known.last))
            isSo = m_server.follows(known.account, follow->personId.toString());
        else if (const auto *read = std::get_if<ReadAnnouncement>(&known.last))
            isSo = m_server.announcements()[read->id.toString()].readers.contains(known.account);
        else if (const auto *reaction = std::get_if<ReactToAnnouncement>(&known.last))
            isSo = m_server.announcements()[reaction->id.toString()]
                       .reactions.value(reaction->emoji)
                       .contains(known.account);
        else if (std::holds_alternative<React>(known.last) || std::holds_alternative<Unreact>(known.last)) {
            const auto *react = std::get_if<React>(&known.last);
            const QString emoji = react ? react->emoji : std::get<Unreact>(known.last).emoji;
            isSo = post->reactions.value(emoji).contains(known.account);
            const QSet<QString> answered = answeredPosts(); // not a reaction any more
            for (const Server::Post &reply : m_server.everything()) {
                if (!isWanted && answered.contains(reply.id))
                    continue;
                if (!reply.isGone && reply.parent == target && reply.author == known.account
                    && isReactionText(reply.firstText))
                    isSo = isSo || reply.text.contains(emoji);
            }
        }
        if (isSo != isWanted)
            violation(u"I3 “%1” should be %2"_qs.arg(it.key(), isWanted ? u"on"_qs : u"off"_qs));
    }
    for (auto it = m_ledger.edits.cbegin(); it != m_ledger.edits.cend(); ++it) {
        const Server::Post *post = m_server.find(it.key());
        if (it->isUncertain || !post || m_ledger.elsewhere.contains(u"edit "_qs + it.key()) || m_devices.size() > 1)
            continue;
        const bool hasFailed = std::any_of(m_rows[0].cbegin(), m_rows[0].cend(), [&](const store::OutboxRow &row) {
            const auto *edit = std::get_if<Edit>(&row.pending.intent);
            return edit && edit->postId.toString() == it.key();
        });
        if (!hasFailed && post->text != it->text)
            violation(u"I3 “%1” was edited to “%2” and says “%3”"_qs.arg(it.key(), it->text, post->text));
    }
}

} // namespace atrium::simulation
