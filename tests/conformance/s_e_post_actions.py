# SPDX-License-Identifier: GPL-3.0-or-later
"""S-E: actions on posts, scheduled posts, quotes, repeated requests."""
import concurrent.futures

from harness import samples
from harness.check import ids

HOME = "/api/v1/timelines/home"


def kinds(person, kind):
    return person.notifications(types=[kind], limit=80)


def s68(t):
    """favourite and back"""
    post = t.ana.toot("like me")["id"]
    for verb, count, flag in (("favourite", 1, True), ("favourite", 1, True), ("unfavourite", 0, False), ("unfavourite", 0, False)):
        status = t.ok(t.ben.post(f"/api/v1/statuses/{post}/{verb}"))
        t.equal((status["id"], status["favourites_count"], status["favourited"]), (post, count, flag), verb)
        if verb == "favourite":
            t.equal(len(kinds(t.ana, "favourite")), 1, "notifications of the author")
    t.equal(ids(t.ana.read(f"/api/v1/statuses/{post}/favourited_by")), [], "favourited_by at the end")
    t.error(t.ben.post("/api/v1/statuses/1/favourite"), 404)


def s69(t):
    """bookmarks are private"""
    post = t.ana.toot("keep me")["id"]
    before = t.ana.status(post)
    for verb, flag in (("bookmark", True), ("bookmark", True), ("unbookmark", False), ("unbookmark", False)):
        status = t.ok(t.ben.post(f"/api/v1/statuses/{post}/{verb}"))
        t.equal((status["id"], status["bookmarked"]), (post, flag), verb)
        t.equal(ids(t.ben.read("/api/v1/bookmarks")), [post] if flag else [], f"bookmarks after {verb}")
    t.ben.act(post, "bookmark")
    t.equal(t.ana.status(post), before, "what the author sees")
    t.equal([n for n in t.ana.notifications() if (n.get("status") or {}).get("id") == post], [], "notifications of the author")


def s70(t):
    """boost and back"""
    post = t.ana.toot("boost me")["id"]
    first, again = (t.ok(t.ben.post(f"/api/v1/statuses/{post}/reblog")) for _ in range(2))
    t.that(first["id"] != post, "the wrapper has its own id")
    t.equal((first["reblog"] or {}).get("id"), post, "reblog inside the wrapper")
    t.equal(again["id"], first["id"], "wrapper id of the second call")
    t.equal(t.ana.status(post)["reblogs_count"], 1, "reblogs_count")
    t.equal((first["reblog"]["reblogged"], t.ben.status(post)["reblogged"]), (True, True), "reblogged")
    t.equal(ids(t.ben.read(HOME, limit=1)), [first["id"]], "home of ben")
    wrapper = first["id"]
    t.ok(t.dora.post(f"/api/v1/statuses/{wrapper}/favourite"))
    t.ok(t.dora.post(f"/api/v1/statuses/{wrapper}/bookmark"))
    t.ok(t.dora.post(f"/api/v1/statuses/{wrapper}/reblog"))
    seen = t.dora.status(post)
    t.equal((seen["favourited"], seen["bookmarked"], seen["reblogged"], seen["favourites_count"], seen["reblogs_count"]), (True, True, True, 1, 2),
            "original after actions on the wrapper")
    t.equal(ids(t.dora.read("/api/v1/favourites")), [post], "favourites hold the original")
    for _ in range(2):
        undone = t.ok(t.ben.post(f"/api/v1/statuses/{post}/unreblog"))
        t.equal((undone["id"], undone["reblogged"], undone["reblogs_count"]), (post, False, 1), "unreblog")
    t.error(t.ben.get(f"/api/v1/statuses/{wrapper}"), 404)
    private, direct = t.ana.toot("private", visibility="private")["id"], t.ana.toot("@ben direct", visibility="direct")["id"]
    for status_id in (private, direct):
        t.error(t.ben.post(f"/api/v1/statuses/{status_id}/reblog"), 403, 404, 422)
    t.status(t.ana.post(f"/api/v1/statuses/{private}/reblog"), 200, 422)


def s71(t):
    """pins"""
    posts = [t.ana.toot(f"pin {i}")["id"] for i in range(6)]
    for index, status_id in enumerate(posts[:5]):
        t.equal(t.ok(t.ana.post(f"/api/v1/statuses/{status_id}/pin"))["pinned"], True, f"pinned {index}")
    t.error(t.ana.post(f"/api/v1/statuses/{posts[0]}/pin"), 422)
    t.error(t.ana.post(f"/api/v1/statuses/{posts[5]}/pin"), 422)
    foreign = t.ben.toot("not yours")["id"]
    t.error(t.ana.post(f"/api/v1/statuses/{foreign}/pin"), 422)
    t.equal(set(ids(t.ben.read(f"/api/v1/accounts/{t.ana.id}/statuses", pinned=True))), set(posts[:5]), "pinned posts")
    for _ in range(2):
        t.equal(t.ok(t.ana.post(f"/api/v1/statuses/{posts[0]}/unpin"))["pinned"], False, "unpinned")
    t.equal(set(ids(t.ben.read(f"/api/v1/accounts/{t.ana.id}/statuses", pinned=True))), set(posts[1:5]), "pinned posts after unpin")


def s72(t):
    """muting a thread"""
    post = t.ana.toot("busy thread")["id"]
    t.ben.toot("@ana before", in_reply_to_id=post)
    count = len(kinds(t.ana, "mention"))
    t.equal(t.ok(t.ana.post(f"/api/v1/statuses/{post}/mute"))["muted"], True, "muted")
    t.equal(t.ana.status(post)["muted"], True, "muted in a later GET")
    reply = t.ben.toot("@ana while muted", in_reply_to_id=post)["id"]
    t.ben.toot("@ana deeper", in_reply_to_id=reply)
    t.ben.act(post, "favourite")
    t.equal(len(kinds(t.ana, "mention")), count, "mentions while muted")
    t.equal(t.ok(t.ana.post(f"/api/v1/statuses/{post}/unmute"))["muted"], False, "muted after unmute")
    t.ben.toot("@ana after", in_reply_to_id=post)
    t.that(len(kinds(t.ana, "mention")) > count, "no notification after unmute")


def s75(t):
    """scheduled posts"""
    path = "/api/v1/scheduled_statuses"
    t.error(t.ana.post("/api/v1/statuses", {"status": "too soon", "scheduled_at": "2025-11-20T10:04:00.000Z"}), 422)
    t.error(t.ana.post("/api/v1/statuses", {"status": "junk", "scheduled_at": "tomorrow"}), 422)
    media = t.ana.image(samples.png())["id"]
    made = t.ana.toot("in ten", scheduled_at="2025-11-20T10:10:00.000Z", media_ids=[media], spoiler_text="s", visibility="unlisted")
    t.fits("ScheduledStatus", made, "reply")
    t.equal((made["scheduled_at"], made["params"]["text"], made["params"]["visibility"], made["params"]["spoiler_text"]),
            ("2025-11-20T10:10:00.000Z", "in ten", "unlisted", "s"), "scheduled post")
    t.equal((made["params"]["media_ids"], ids(made["media_attachments"])), ([media], [media]), "media ids as text")
    t.that(isinstance(made["id"], str), f"id {made['id']!r}")
    t.equal(ids(t.ana.read(path)), [made["id"]], "list")
    t.equal(t.ben.read(path), [], "list of ben")
    t.error(t.ben.get(f"{path}/{made['id']}"), 404)
    moved = t.ok(t.ana.put(f"{path}/{made['id']}", {"scheduled_at": "2025-11-20T10:20:00.000Z"}))
    t.equal(moved["scheduled_at"], "2025-11-20T10:20:00.000Z", "moved")
    t.equal(t.ana.read(f"{path}/{made['id']}")["scheduled_at"], "2025-11-20T10:20:00.000Z", "moved, read again")
    t.error(t.ana.put(f"{path}/{made['id']}", {"scheduled_at": "2025-11-20T10:01:00.000Z"}), 422)
    doomed = t.ana.toot("never", scheduled_at="2025-11-20T10:15:00.000Z")
    t.equal(t.ok(t.ana.delete(f"{path}/{doomed['id']}")), {}, "delete")
    t.error(t.ana.get(f"{path}/{doomed['id']}"), 404)
    with t.socket(t.ana, "user") as socket:
        t.advance(11 * 60)
        t.equal(len(t.ana.read(path)), 1, "before its time")
        t.advance(10 * 60)
        events = socket.events_until(lambda e: e["event"] == "update")
        t.equal(events[-1]["data"]["content"], "<p>in ten</p>", "update event")
        t.advance(60)
        more = [e for e in socket.drain() if e["event"] == "update"]
        t.equal(more, [], "further updates: it fires once")
    t.equal(t.ana.read(path), [], "list afterwards")
    posted = t.ana.read(f"/api/v1/accounts/{t.ana.id}/statuses", limit=1)[0]
    t.equal((posted["content"], posted["visibility"], ids(posted["media_attachments"]), posted["spoiler_text"]), ("<p>in ten</p>", "unlisted", [media], "s"),
            "the post")


def s76(t):
    """quotes"""
    quote = lambda person, target: person.post("/api/v1/statuses", {"status": "look", "quoted_status_id": target})
    own = t.ana.toot("quote me")["id"]
    made = t.ok(quote(t.ana, own))
    t.equal((made["quote"]["state"], made["quote"]["quoted_status"]["id"]), ("accepted", own), "own quote")
    mine = t.ok(quote(t.ben, own))
    t.equal(mine["quote"]["state"], "accepted", "quote by ben")
    t.equal(set(ids(t.ana.read(f"/api/v1/statuses/{own}/quotes"))), {made["id"], mine["id"]}, "quotes")
    t.equal(t.ana.status(own)["quotes_count"], 2, "quotes_count")
    closed = t.ana.toot("not me", quote_approval_policy="nobody")
    t.equal(t.ben.status(closed["id"])["quote_approval"]["current_user"], "denied", "quote_approval for ben")
    t.error(quote(t.ben, closed["id"]), 422, 403)
    private = t.ana.toot("friends", visibility="private")["id"]
    t.error(quote(t.ben, private), 422, 403)
    t.error(quote(t.cleo, t.ana.toot("@ben x", visibility="direct")["id"]), 404, 422, 403)
    t.error(quote(t.ben, "1"), 404, 422)
    revoked = t.ok(t.ana.post(f"/api/v1/statuses/{own}/quotes/{mine['id']}/revoke"))
    t.equal(revoked["quote"]["state"], "revoked", "state in the reply of revoke")
    later = t.ben.status(mine["id"])["quote"]
    t.equal((later["state"], later.get("quoted_status")), ("revoked", None), "state after revoke")
    t.equal(ids(t.ana.read(f"/api/v1/statuses/{own}/quotes")), [made["id"]], "quotes after revoke")
    t.error(t.ben.post(f"/api/v1/statuses/{own}/quotes/{made['id']}/revoke"), 403, 404)
    t.ana.delete(f"/api/v1/statuses/{own}")
    gone = t.ana.status(made["id"])["quote"]
    t.equal((gone["state"], gone.get("quoted_status")), ("deleted", None), "state after the quoted post is gone")


def with_key(person, key, **body):
    return person.post("/api/v1/statuses", body, headers={"Idempotency-Key": key})


def s77(t):
    """Idempotency-Key"""
    count = lambda: t.ana.read(f"/api/v1/accounts/{t.ana.id}")["statuses_count"]
    start = count()
    first = t.ok(with_key(t.ana, "k1", status="once"))
    t.equal(t.ok(with_key(t.ana, "k1", status="once"))["id"], first["id"], "id of the second call")
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        replies = list(pool.map(lambda _: with_key(t.ana, "k2", status="at once"), range(8)))
    t.equal({r.status for r in replies}, {200}, "status of parallel calls")
    t.equal(len({r.json["id"] for r in replies if r.status == 200}), 1, "posts of parallel calls")
    t.equal(count(), start + 2, "posts")
    t.error(with_key(t.ana, "k1", status="other body"), 422)
    t.that(t.ok(with_key(t.ben, "k1", status="once"))["id"] != first["id"], "the key of another account is independent")
    t.error(with_key(t.ana, "k3", status=""), 422)
    t.status(with_key(t.ana, "k3", status="corrected"), 200)
    t.advance(23 * 3600)
    t.equal(t.ok(with_key(t.ana, "k1", status="once"))["id"], first["id"], "after 23 h")
    t.advance(2 * 3600)
    t.that(t.ok(with_key(t.ana, "k1", status="once"))["id"] != first["id"], "after 25 h a new post is expected")


def s78(t):
    """Idempotency-Key with scheduled and deleted posts"""
    body = {"status": "later", "scheduled_at": "2025-11-20T11:00:00.000Z"}
    one, two = t.ok(with_key(t.ana, "s1", **body)), t.ok(with_key(t.ana, "s1", **body))
    t.equal(two["id"], one["id"], "scheduled twice")
    t.equal(len(t.ana.read("/api/v1/scheduled_statuses")), 1, "entries")
    post = t.ok(with_key(t.ana, "d1", status="doomed"))
    t.ana.delete(f"/api/v1/statuses/{post['id']}")
    count = t.ana.read(f"/api/v1/accounts/{t.ana.id}")["statuses_count"]
    reply = with_key(t.ana, "d1", status="doomed")
    t.that(reply.status == 404 or (reply.status == 200 and reply.json["id"] == post["id"]), f"{reply}; expected 404 or the deleted state")
    t.equal(t.ana.read(f"/api/v1/accounts/{t.ana.id}")["statuses_count"], count, "posts after the repeat")
