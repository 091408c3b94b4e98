# SPDX-License-Identifier: GPL-3.0-or-later
"""D: a fork of Mastodon with reactions."""
import re

from harness.check import ids
from harness.profiles import lacks_all, on
from s_g_reactions import HEART, THUMB, counted, pleroma, react

EMPTY = ([], 0)


def shown(status):
    return counted(status), status["reactions_count"]


@on("reactions")
def d17(t):
    """one reaction a person, by its own routes"""
    for version in (1, 2):
        t.equal(t.ana.read(f"/api/v{version}/instance")["configuration"]["reactions"], {"max_reactions": 1}, f"configuration.reactions in v{version}")
    post = t.ana.toot("react")["id"]
    t.equal(shown(t.ana.status(post)), EMPTY, "before")
    t.equal(shown(t.ok(react(t.ben, post, THUMB))), ([(THUMB, 1, True)], 1), "reply of react")
    t.equal(shown(t.ana.status(post)), ([(THUMB, 1, False)], 1), "post for ana")
    for method in ("PUT", "DELETE"):
        t.error(pleroma(t.dora, method, post, THUMB), 404)
    t.error(t.ben.get(f"/api/v1/pleroma/statuses/{post}/reactions"), 404)
    t.error(react(t.ben, post, HEART), 422)
    t.equal(shown(t.ok(react(t.ben, post, THUMB))), ([(THUMB, 1, True)], 1), "the same emoji again")
    t.equal(shown(t.ok(react(t.dora, post, HEART)))[1], 2, "reactions_count with a second person")
    t.ok(react(t.dora, post, HEART, "unreact"))
    for _ in range(2):
        t.equal(shown(t.ok(react(t.ben, post, THUMB, "unreact"))), EMPTY, "reply of unreact")


@on("reactions")
def d18(t):
    """who reacted"""
    post = t.ana.toot("react")["id"]
    t.ok(react(t.ben, post, THUMB)), t.ok(react(t.dora, post, HEART))
    told = [n for n in t.ana.notifications() if n["type"] == "reaction"]
    t.equal([(n["account"]["id"], n["status"]["id"]) for n in told], [(t.dora.id, post), (t.ben.id, post)], "notifications")
    for notification in told:
        lacks_all(t, notification, "reaction emoji emoji_url emoji_reaction", "notification")
    people = t.ana.read(f"/api/v1/statuses/{post}/reacted_by")
    t.equal(set(ids(people)), {t.ben.id, t.dora.id}, "reacted_by")
    t.equal({person.get("acct") for person in people}, {"ben", "dora"}, "acct in reacted_by")


@on("reactions")
def d19(t):
    """formats and posts that stay here"""
    marked = t.ana.toot("some **bold** words", content_type="text/markdown")
    t.that(re.search(r"some <(strong|b)>bold</\1> words", marked["content"]), f"markdown: {marked['content']}")
    t.equal(t.ben.status(marked["id"]).get("content_type"), "text/markdown", "content_type of the post")
    plain, local = t.ana.toot("for all"), t.ana.toot("for us", local_only=True)
    t.equal((plain.get("local_only"), local.get("local_only")), (False, True), "local_only in the replies")
    t.equal(t.ben.status(local["id"]).get("local_only"), True, "local_only of the post")
