#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Deliberate defects: small changes of the program's own sources, compiled into simulators of their own.

The program itself has no switch for them. `bugs.py list` prints "number file"; `bugs.py names` prints "number name";
`bugs.py write N OUT` writes the changed source. A change that no longer fits its source is an error.
Numbers from 101 are no bugs but the policies of other clients, for comparison.
"""
import pathlib
import sys

APP = pathlib.Path(__file__).resolve().parents[2] / "app"

BUGS = {
    1: ("a lost answer is taken for a yes", "sync/verdict.cpp",
        "            return again(isPublish ? Kind::Unclear : Kind::Later, now.addMSecs(probeSoonMs));\n        break;",
        "            return again(Kind::Confirmed, now.addMSecs(probeSoonMs));\n        break;"),
    2: ("what was being sent is not looked up after a crash", "store/outbox.cpp",
        "was_unclear = 1 WHERE state = 1", "was_unclear = 1 WHERE state = 9"),
    3: ("the order of acts on one post is not kept", "store/outbox.cpp",
        "if (!isFirst || row.state", "if ((!isFirst && false) || row.state"),
    4: ("nobody waits for what is under way", "sync/delivery.cpp",
        "if (!isProtectedByKey() && outcome.kind", "if (false && outcome.kind"),
    5: ("two equal posts are taken for one", "sync/lostpost.cpp",
        "return pair.second == postId && pair.first != key;", "return pair.second == postId && pair.first == key + u'x';"),
    6: ("the outbox does not go on after an outage", "sync/engine.cpp",
        "    if (m_isServerKnown)\n        m_pusher.resume();", "    if (m_isServerKnown && !m_status.lastSynced.isValid())\n        m_pusher.resume();"),
    7: ("a new top is taken to meet the old one", "sync/feedfetch.cpp",
        "    return sharesOne || compareIds", "    return true || sharesOne || compareIds"),
    8: ("what is missing from a page is not looked up", "sync/feedfetch.cpp",
        "if (!isKnown && m_report.more.size()", "if (!isKnown && false && m_report.more.size()"),
    9: ("notices of what is gone stay", "sync/sidefetch.cpp",
        "m_batch.noticesAreAll = m_batch.noticesAreNewestPage && !page.older;", "m_batch.noticesAreAll = false;"),
    10: ("a used-up budget is never looked at again", "sync/puller.cpp",
         "    if (isHeldByBudget()) {", "    if (isHeldByBudget() && false) {"),
    11: ("a clock that was set back stops everything", "sync/engine.cpp",
         "    if (wasSetBack)\n        forgetPlans();", "    if (wasSetBack && false)\n        forgetPlans();"),
    12: ("Retry-After is not kept", "api/call.cpp",
         "if (!m_request.elsewhere.isEmpty() || !quietUntil.isValid())",
         "if (!m_request.elsewhere.isEmpty() || !quietUntil.isValid() || true)"),
    13: ("comments do not learn the id of their post", "store/settle.cpp",
         "        desk.outbox.replaceId(publish->localId, outcome.confirmedId);\n", ""),
    14: ("nothing is written down before it leaves", "sync/pusher.cpp",
         "    whenDone(m_sides.store.markSending(next->pending->sequence), this,",
         "    whenDone(m_sides.store.setting(u\"none\"_qs), this, [](const Result<QByteArray> &) { });\n"
         "    whenDone(ready(Result<Done>(Done {})), this,"),
    15: ("a share is repeated without looking", "sync/toggling.cpp",
         "return isShare || server", "return (isShare && false) || server"),
    16: ("an edit is confirmed and not sent", "sync/editing.cpp",
         "    ask(m_sides.client.edit(edit.postId, status), [this]",
         "    ask(m_sides.client.status(edit.postId), [this]"),
    17: ("unfollowing follows", "sync/chores.cpp",
         "m_sides.client.follow(follow.personId, follow.isOn)", "m_sides.client.follow(follow.personId, true)"),
    18: ("an act that may have arrived is cancelled here", "store/outboxmerge.cpp",
         "        if (!isUnsent(*last))\n            return std::nullopt;\n        if (std::holds_alternative<Follow>",
         "        if (std::holds_alternative<Follow>"),
    19: ("the outbox is not synced to the disk", "store/vault.cpp",
         "PRAGMA mine.synchronous = FULL", "PRAGMA mine.synchronous = OFF"),
    20: ("a short reply is written again and again", "sync/folding.cpp",
         "if (!reply.isMine || reply.parentId != postId())", "if (!reply.isMine || reply.parentId != postId() || true)"),
    21: ("a post goes without its picture", "sync/translate.cpp",
         "    for (const DraftAttachment &attachment : publish.attachments)\n"
         "        status.mediaIds.append(attachment.uploadedId.toString());\n", ""),
    22: ("comments on a deleted post vanish", "store/outbox.cpp",
         "            markFailed(row.sequence, reason);\n        // One", "            remove(row.sequence);\n        // One"),
    23: ("a shorter pause takes the place of a longer one", "api/client.cpp",
         "!known.isValid() || known < until", "!known.isValid() || true"),
    24: ("an equal post that was taken for another is lost", "sync/publishing.cpp",
         "if (isAnothers && !std::exchange(m_standsIn, true))", "if (isAnothers && false)"),
    25: ("a server that was not heard is taken for a plain one", "api/capabilities.cpp",
         "if (!nodeInfo && isPassing(nodeInfo.error())) {", "if (!nodeInfo && isPassing(nodeInfo.error()) && false) {"),
    26: ("what came by stream is taken to be all there is", "store/feeds.cpp",
         "        entry->early = Early::Shown;\n    } else {",
         "        entry->segment = all.isEmpty() ? newSegment(feed.id, QString()) : all.first().id;\n    } else {"),
    27: ("what another computer shared is shared again", "sync/toggling.cpp",
         "return isShare && isOn() && server.sharesTwice;", "return false;"),
    28: ("the streams are not trusted again after a failed write", "sync/livefeed.cpp",
         "    m_caughtUp.clear();\n    if (m_isOpen)\n        emit opened();", "    if (false)\n        emit opened();"),
    29: ("what was refused in the end is sent again without looking", "store/outbox.cpp",
         "if (m_onceUnclear.contains(row.sequence))\n            return;", "if (false)\n            return;"),
    30: ("of equal posts the newest is taken for the oldest try", "sync/publishing.cpp",
         "(!m_found || status.createdAt <= m_found->createdAt)", "!m_found"),
    31: ("after the clock was set back it is looked for without end", "sync/publishing.cpp",
         "std::min(m_pending.firstSentAt, now).addSecs", "m_pending.firstSentAt.addSecs"),
    101: ("retry with the same key and never look", "sync/publishing.cpp",
          "isRepeat() ? lookForIt() : uploadNext();", "uploadNext();"),
    102: ("never reconnect", "sync/livefeed.cpp", "    m_retryAt = now.addMSecs(wait);\n", "    Q_UNUSED(wait)\n"),
    103: ("three tries, then stop", "sync/verdict.cpp",
          "    switch (error.kind) {\n    case Error::Kind::Rejected:",
          "    if (pending.attempts >= 3)\n        return rejected(wordsFor(error));\n"
          "    switch (error.kind) {\n    case Error::Kind::Rejected:"),
}


def changed(number):
    name, file, before, after = BUGS[number]
    source = (APP / file).read_text(encoding="utf-8")
    if source.count(before) != 1:
        sys.exit(f"bug {number} ({name}) does not fit app/{file} any more: found {source.count(before)} times")
    return source.replace(before, after)


def main():
    command = sys.argv[1] if len(sys.argv) > 1 else "names"
    if command == "list":
        for number, (_, file, _, _) in BUGS.items():
            print(number, file)
    elif command == "names":
        for number, (name, _, _, _) in BUGS.items():
            print(number, name)
    elif command == "check":
        for number in BUGS:
            changed(number)
    elif command == "write":
        out = pathlib.Path(sys.argv[3])
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(changed(int(sys.argv[2])), encoding="utf-8")
    else:
        sys.exit(__doc__)


main()
