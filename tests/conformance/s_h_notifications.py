# SPDX-License-Identifier: GPL-3.0-or-later
"""S-H: notifications, markers, conversations."""
import urllib.parse

from harness.check import DATE, ids

GROUPS = "/api/v2/notifications"


def of(person, kind):
    return person.notifications(types=[kind], limit=80)


def one_of(t, person, kind, sender, status_id):
    """Exactly one notification of a kind, from this sender, about this post."""
    got = [(n["account"]["id"], (n.get("status") or {}).get("id")) for n in of(person, kind)]
    t.equal(got, [(sender.id, status_id)], f"'{kind}' notifications of {person.name}")


def s95(t):
    """one notification of every type"""
    for person in t.everyone():
        person.do("/api/v1/notifications/clear")
    post = t.ana.toot("base")["id"]
    mention = t.ben.toot("@ana hello")["id"]
    t.ben.follow(t.ana, notify=True)
    watched = t.ana.toot("watched")["id"]
    t.ben.act(post, "reblog"), t.ben.act(post, "favourite")
    t.ben.do(f"/api/v1/statuses/{post}/react/%F0%9F%91%8D")
    quote = t.ben.toot("look", quoted_status_id=post)["id"]
    t.dora.follow(t.ana), t.ana.follow(t.cleo)
    poll = t.ana.toot("q", poll={"options": ["a", "b"], "expires_in": 600})
    t.ben.do(f"/api/v1/polls/{poll['poll']['id']}/votes", {"choices": [0]})
    t.advance(60)
    t.ok(t.ana.put(f"/api/v1/statuses/{post}", {"status": "base, edited"}))
    t.advance(600)
    one_of(t, t.ana, "mention", t.ben, mention), one_of(t, t.ana, "reblog", t.ben, post), one_of(t, t.ana, "favourite", t.ben, post)
    one_of(t, t.ana, "reaction", t.ben, post), one_of(t, t.ana, "quote", t.ben, quote), one_of(t, t.ana, "follow", t.dora, None)
    one_of(t, t.cleo, "follow_request", t.ana, None), one_of(t, t.ben, "update", t.ana, post), one_of(t, t.ben, "quoted_update", t.ana, quote)
    t.has([(n["status"] or {}).get("id") for n in of(t.ben, "status")], watched, "'status' notifications of ben")
    t.equal([n["status"]["id"] for n in of(t.ben, "poll")], [poll["id"]], "'poll' notifications of ben")
    t.equal([n["status"]["id"] for n in of(t.ana, "poll")], [poll["id"]], "'poll' notifications of ana")
    t.fits("[Notification]", t.ana.notifications(), "notifications")
    t.equal((of(t.ana, "reaction") or [{}])[0].get("reaction", {}).get("name"), "\U0001F44D", "emoji of the reaction")
    quiet_ones(t, post)


def quiet_ones(t, post):
    """Nothing about oneself, nothing from people muted or blocked."""
    count = len(t.ana.notifications(limit=80))
    t.ana.act(post, "favourite"), t.ana.toot("@ana me"), t.ana.act(post, "reblog")
    t.equal(len(t.ana.notifications(limit=80)), count, "notifications after own actions")
    t.ana.do(f"/api/v1/accounts/{t.dora.id}/mute"), t.ana.do(f"/api/v1/accounts/{t.cleo.id}/block")
    t.dora.act(post, "favourite"), t.dora.toot("@ana psst"), t.cleo.post("/api/v1/statuses", {"status": "@ana psst"})
    t.cleo.post(f"/api/v1/statuses/{post}/favourite")
    senders = {n["account"]["id"] for n in t.ana.notifications(types=["favourite", "mention"], limit=80)}
    t.lacks(senders, t.dora.id, "senders, muted")
    t.lacks(senders, t.cleo.id, "senders, blocked")


def s96(t):
    """filters of the notification list"""
    t.ana.do("/api/v1/notifications/clear")
    post = t.ana.toot("x")["id"]
    t.ben.act(post, "favourite"), t.dora.act(post, "reblog"), t.ben.toot("@ana hi")
    kinds = lambda **query: sorted(n["type"] for n in t.ana.notifications(**query))
    t.equal(kinds(), ["favourite", "mention", "reblog"], "all")
    t.equal(kinds(types=["favourite"]), ["favourite"], "types")
    t.equal(kinds(types=["favourite", "mention", "no_such_type"]), ["favourite", "mention"], "types with an unknown one")
    t.equal(kinds(exclude_types=["favourite", "no_such_type"]), ["mention", "reblog"], "exclude_types")
    t.equal(kinds(account_id=t.ben.id), ["favourite", "mention"], "account_id")
    t.equal(kinds(account_id=t.ben.id, types=["mention"]), ["mention"], "account_id with types")
    t.equal(t.ok(t.ana.get("/api/v1/notifications", account_id="1")), [], "unknown account_id")


def s97(t):
    """undoing removes the notification"""
    t.ana.do("/api/v1/notifications/clear")
    post, other = t.ana.toot("x")["id"], t.ana.toot("y")["id"]
    for do, undo, kind in ((f"statuses/{post}/favourite", f"statuses/{post}/unfavourite", "favourite"),
                           (f"statuses/{post}/reblog", f"statuses/{post}/unreblog", "reblog"),
                           (f"accounts/{t.ana.id}/follow", f"accounts/{t.ana.id}/unfollow", "follow"),
                           (f"statuses/{post}/react/%F0%9F%91%8D", f"statuses/{post}/unreact/%F0%9F%91%8D", "reaction")):
        t.dora.do(f"/api/v1/{do}")
        t.equal(len(of(t.ana, kind)), 1, f"{kind} notifications")
        t.dora.do(f"/api/v1/{undo}")
        t.equal(len(of(t.ana, kind)), 0, f"{kind} notifications after undo")
    mention = t.dora.toot("@ana soon gone")["id"]
    t.dora.act(other, "favourite")
    t.equal(len(t.ana.notifications()), 2, "notifications before the posts go")
    t.dora.delete(f"/api/v1/statuses/{mention}"), t.ana.delete(f"/api/v1/statuses/{other}")
    t.equal(t.ana.notifications(), [], "notifications after the posts are gone")


def three_favourites(t):
    """Two posts, the first liked by three people, the second by one; clean slate before."""
    t.ana.do("/api/v1/notifications/clear")
    first, second = t.ana.toot("liked by all")["id"], t.ana.toot("liked by one")["id"]
    for person in (t.ben, t.cleo, t.dora):
        person.act(first, "favourite")
    t.ben.act(second, "favourite")
    return first, second


def s98(t):
    """grouping"""
    first, second = three_favourites(t)
    reply = t.ana.read(GROUPS, grouped_types=["favourite", "reblog", "follow"])
    t.fits("GroupedNotifications", reply, "reply")
    groups = {g["status_id"]: g for g in reply["notification_groups"]}
    t.equal({s: g["notifications_count"] for s, g in groups.items()}, {first: 3, second: 1}, "notifications_count by post")
    group = groups[first]
    t.equal(set(group["sample_account_ids"]), {t.ben.id, t.cleo.id, t.dora.id}, "sample_account_ids")
    t.equal(set(group["sample_account_ids"]) - set(ids(reply["accounts"])), set(), "sample accounts that are not in 'accounts'")
    t.equal({first, second} - set(ids(reply["statuses"])), set(), "posts that are not in 'statuses'")
    t.equal(len(set(ids(reply["accounts"]))), len(reply["accounts"]), "each account once")
    t.that(DATE.match(group["latest_page_notification_at"]), f"latest_page_notification_at {group['latest_page_notification_at']}")
    newest = of(t.ana, "favourite")[1]["id"]
    t.equal(str(group["most_recent_notification_id"]), newest, "most_recent_notification_id")
    t.equal(group["page_max_id"], newest, "page_max_id")
    single = {n["group_key"] for n in of(t.ana, "favourite") if n["status"]["id"] == first}
    t.equal(single, {group["group_key"]}, "group_key in v1")


def s99(t):
    """grouped_types and partial accounts"""
    first, _ = three_favourites(t)
    for person in (t.ben, t.dora):
        person.do(f"/api/v1/accounts/{t.ana.id}/unfollow")
        person.follow(t.ana)
    def counts(**query):
        return sorted((g["type"], g["notifications_count"]) for g in t.ana.read(GROUPS, **query)["notification_groups"])
    t.equal(counts(), [("favourite", 1), ("favourite", 3), ("follow", 2)], "without grouped_types")
    t.equal(counts(grouped_types=["follow"]), [("favourite", 1)] * 4 + [("follow", 2)], "only follow")
    t.equal(counts(types=["follow"]), [("follow", 2)], "types")
    partial = t.ana.read(GROUPS, expand_accounts="partial_avatars", types=["favourite"])
    group = next(g for g in partial["notification_groups"] if g["status_id"] == first)
    full = set(ids(partial["accounts"]))
    t.has(full, group["sample_account_ids"][0], "first account in full")
    rest = set(group["sample_account_ids"][1:]) - full
    t.that(rest, f"no account of {group['sample_account_ids']} is only partial; full: {full}")
    t.equal(rest - set(ids(partial.get("partial_accounts", []))), set(), "others in partial_accounts")
    t.fits("[PartialAccount]", partial.get("partial_accounts", []), "partial_accounts")


def s100(t):
    """one group"""
    first, _ = three_favourites(t)
    key = next(g for g in t.ana.read(GROUPS)["notification_groups"] if g["status_id"] == first)["group_key"]
    path = f"{GROUPS}/{urllib.parse.quote(key, safe='')}"
    got = t.ana.read(path)
    t.equal([(g["group_key"], g["notifications_count"]) for g in got["notification_groups"]], [(key, 3)], "group by key")
    t.equal(set(ids(t.ana.read(path + "/accounts"))), {t.ben.id, t.cleo.id, t.dora.id}, "accounts of the group")
    t.error(t.ben.get(path), 404)
    t.equal(t.ok(t.ana.post(path + "/dismiss")), {}, "dismiss")
    t.equal([n for n in t.ana.notifications() if n["status"]["id"] == first], [], "notifications after dismiss")
    t.equal(len(t.ana.notifications()), 1, "others stay")
    for odd in ("a%2Fb", "%22%3B--", "%F0%9F%91%8D", "ungrouped-999", "favourite-1-1", "%20"):
        for end in ("", "/accounts"):
            t.error(t.ana.get(f"{GROUPS}/{odd}{end}"), 404)


def s101(t):
    """unread counts"""
    three_favourites(t)
    t.ben.toot("@ana hi")
    count = lambda version, **query: t.ana.read(f"/api/v{version}/notifications/unread_count", **query)["count"]
    t.equal(count(1), 5, "v1")
    t.equal(count(2), 3, "v2, groups counted once")
    t.equal(count(1, types=["mention"]), 1, "v1 with types")
    newest = t.ana.notifications(limit=1)[0]["id"]
    older = t.ana.notifications(limit=2)[1]["id"]
    t.ana.do("/api/v1/markers", {"notifications": {"last_read_id": older}})
    t.equal((count(1), count(2)), (1, 1), "after reading up to the last but one")
    t.ana.do("/api/v1/markers", {"notifications": {"last_read_id": newest}})
    t.equal((count(1), count(2)), (0, 0), "after reading all")


def s102(t):
    """markers"""
    path = "/api/v1/markers"
    both = {"timeline": ["home", "notifications"]}
    t.equal(t.cleo.read(path, **both), {}, "none set")
    home = t.cleo.do(path, {"home": {"last_read_id": "200"}})
    t.fits("Markers", home, "reply")
    t.equal(home["home"]["last_read_id"], "200", "home")
    two = t.cleo.do(path, {"home": {"last_read_id": "300"}, "notifications": {"last_read_id": "7"}})
    t.equal((two["home"]["last_read_id"], two["notifications"]["last_read_id"]), ("300", "7"), "both")
    t.that(two["home"]["version"] > home["home"]["version"], f"versions {home['home']['version']} and {two['home']['version']}: must grow")
    t.equal(set(t.cleo.read(path, timeline=["home"])), {"home"}, "timelines asked for")
    older = t.cleo.do(path, {"home": {"last_read_id": "100"}})
    t.equal(older["home"]["last_read_id"], "100", "older id: last write wins")
    form = t.cleo.post(path, form={"home[last_read_id]": "400"})
    t.equal((t.ok(form) or {}).get("home", {}).get("last_read_id"), "400", "as a form")
    stale = t.cleo.post(path, {"home": {"last_read_id": "500", "version": 1}})
    t.status(stale, 200, 409)
    t.equal(t.cleo.read(path, **both)["home"]["last_read_id"], "500" if stale.status == 200 else "400", "after the stale write")
    t.equal(t.ben.read(path, **both), {}, "markers of ben")
    for odd in ({"home": {"last_read_id": "x"}}, {"home": "1"}, {"home": {}}, {}):
        reply = t.cleo.post(path, odd)
        t.that(reply.status < 500, f"{reply}; expected no server error")


def s103(t):
    """conversations"""
    path = "/api/v1/conversations"
    for person in (t.ana, t.ben, t.dora):
        for item in person.read(path, limit=40):
            person.delete(f"{path}/{item['id']}")
    root = t.ben.toot("@ana @dora shall we?", visibility="direct")
    mine = t.ana.read(path)
    t.fits("[Conversation]", mine, "list")
    t.equal([(c["unread"], c["last_status"]["id"], {a["id"] for a in c["accounts"]}) for c in mine], [(True, root["id"], {t.ben.id, t.dora.id})], "for ana")
    t.equal([c["unread"] for c in t.ben.read(path)], [False], "unread for the sender")
    number = mine[0]["id"]
    t.equal(t.ok(t.ana.post(f"{path}/{number}/read"))["unread"], False, "reply of read")
    t.equal([c["unread"] for c in t.ana.read(path)], [False], "list after read")
    answer = t.dora.toot("@ana @ben yes", visibility="direct", in_reply_to_id=root["id"])
    got = t.ana.read(path)
    t.equal([(c["id"], c["unread"], c["last_status"]["id"]) for c in got], [(number, True, answer["id"])], "after an answer")
    t.equal(t.ok(t.ana.delete(f"{path}/{number}")), {}, "delete")
    t.equal(t.ana.read(path), [], "after delete")
    t.status(t.ana.get(f"/api/v1/statuses/{root['id']}"), 200)
    t.equal(len(t.ben.read(path)), 1, "conversation of ben after ana deleted hers")
    t.ben.toot("@ana @dora again", visibility="direct", in_reply_to_id=answer["id"])
    t.equal([c["unread"] for c in t.ana.read(path)], [True], "back again")


def s104(t):
    """dismissing"""
    three_favourites(t)
    first = t.ana.notifications()[0]["id"]
    t.equal(t.ok(t.ana.post(f"/api/v1/notifications/{first}/dismiss")), {}, "dismiss")
    t.lacks(ids(t.ana.notifications()), first, "after dismiss")
    t.status(t.ana.post(f"/api/v1/notifications/{first}/dismiss"), 404, 200)
    t.error(t.ben.get(f"/api/v1/notifications/{t.ana.notifications()[0]['id']}"), 404)
    t.ok(t.ana.post("/api/v1/notifications/clear"))
    t.equal(t.ana.notifications(), [], "after clear")
