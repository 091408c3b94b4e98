# SPDX-License-Identifier: GPL-3.0-or-later
"""S-I: people."""
from harness import samples
from harness.check import ids

HOME = "/api/v1/timelines/home"


def s105(t):
    """follow"""
    open_one = t.ok(t.cleo.post(f"/api/v1/accounts/{t.dora.id}/follow"))
    t.fits("Relationship", open_one, "reply")
    t.equal((open_one["following"], open_one["requested"]), (True, False), "an open account")
    again = t.ok(t.cleo.post(f"/api/v1/accounts/{t.dora.id}/follow"))
    t.equal((again["following"], again["requested"]), (True, False), "twice")
    t.equal(ids(t.dora.read(f"/api/v1/accounts/{t.dora.id}/followers")).count(t.cleo.id), 1, "cleo among the followers")
    locked = t.ok(t.dora.post(f"/api/v1/accounts/{t.cleo.id}/follow"))
    t.equal((locked["following"], locked["requested"]), (False, True), "a locked account")
    t.error(t.ana.post(f"/api/v1/accounts/{t.ana.id}/follow"), 403, 422)
    t.ana.do(f"/api/v1/accounts/{t.dora.id}/block")
    t.error(t.dora.post(f"/api/v1/accounts/{t.ana.id}/follow"), 403, 404)
    t.error(t.ana.post("/api/v1/accounts/1/follow"), 404)
    options = t.ok(t.ben.post(f"/api/v1/accounts/{t.ana.id}/follow", {"reblogs": False, "notify": True, "languages": ["de"]}))
    t.equal((options["showing_reblogs"], options["notifying"], options["languages"]), (False, True, ["de"]), "options")
    gone = t.ok(t.cleo.post(f"/api/v1/accounts/{t.dora.id}/unfollow"))
    t.equal(gone["following"], False, "unfollow")


def s106(t):
    """follow requests"""
    for person in (t.ana, t.ben):
        t.equal(person.follow(t.cleo)["requested"], True, f"{person.name} asks")
    t.equal({n["account"]["id"] for n in t.cleo.notifications(types=["follow_request"])}, {t.ana.id, t.ben.id}, "notifications of cleo")
    t.equal(set(ids(t.cleo.read("/api/v1/follow_requests"))), {t.ana.id, t.ben.id}, "requests")
    t.equal(t.ok(t.cleo.post(f"/api/v1/follow_requests/{t.ana.id}/authorize"))["followed_by"], True, "authorize")
    t.equal((t.ana.relation(t.cleo)["following"], t.ana.relation(t.cleo)["requested"]), (True, False), "ana follows cleo")
    t.equal([n["account"]["id"] for n in t.cleo.notifications(types=["follow"])], [t.ana.id], "follow notification")
    t.equal(t.ok(t.cleo.post(f"/api/v1/follow_requests/{t.ben.id}/reject"))["followed_by"], False, "reject")
    t.equal((t.ben.relation(t.cleo)["following"], t.ben.relation(t.cleo)["requested"]), (False, False), "ben does not follow cleo")
    t.equal(t.cleo.read("/api/v1/follow_requests"), [], "requests at the end")
    t.error(t.cleo.post(f"/api/v1/follow_requests/{t.ben.id}/authorize"), 404)
    post = t.cleo.toot("for followers", visibility="private")["id"]
    t.has(ids(t.ana.read(HOME)), post, "home of ana")


def s107(t):
    """block"""
    post = t.ana.toot("before the quarrel pineapple")["id"]
    answer = t.ben.toot("@ana answer pineapple", in_reply_to_id=post)["id"]
    t.ana.follow(t.ben)
    blocked = t.ok(t.ana.post(f"/api/v1/accounts/{t.ben.id}/block"))
    t.equal((blocked["blocking"], blocked["following"], blocked["followed_by"]), (True, False, False), "block ends follows")
    t.equal(t.ben.relation(t.ana)["following"], False, "ben follows ana")
    fresh, other = t.ana.toot("after pineapple")["id"], t.ben.toot("also after pineapple")["id"]
    t.lacks(ids(t.ben.read(HOME)), fresh, "home of ben")
    for person, foreign in ((t.ana, {answer, other}), (t.ben, {post, fresh})):
        places = {"home": ids(person.read(HOME, limit=40)), "public": ids(person.read("/api/v1/timelines/public", limit=40)),
                  "search": ids(person.read("/api/v2/search", q="pineapple", type="statuses", limit=40)["statuses"])}
        for place, seen in places.items():
            t.equal(set(seen) & foreign, set(), f"{place} of {person.name}")
    t.lacks(ids(t.ana.read(f"/api/v1/statuses/{post}/context")["descendants"]), answer, "context for ana")
    count = len(t.ana.notifications(types=["mention"]))
    t.ben.post("/api/v1/statuses", {"status": "@ana hello?"})
    t.equal(len(t.ana.notifications(types=["mention"])), count, "mentions from the blocked")
    t.error(t.ben.post(f"/api/v1/statuses/{fresh}/favourite"), 403, 404)
    t.error(t.ben.post("/api/v1/statuses", {"status": "@ana", "in_reply_to_id": fresh}), 403, 404)
    t.error(t.ben.post(f"/api/v1/accounts/{t.ana.id}/follow"), 403, 404)
    t.equal(ids(t.ana.read("/api/v1/blocks")), [t.ben.id], "blocks")
    t.equal(t.ok(t.ana.post(f"/api/v1/accounts/{t.ben.id}/unblock"))["blocking"], False, "unblock")
    t.status(t.ben.post(f"/api/v1/statuses/{fresh}/favourite"), 200)


def s108(t):
    """mute"""
    t.ana.follow(t.ben)
    muted = t.ok(t.ana.post(f"/api/v1/accounts/{t.ben.id}/mute", {"duration": 60}))
    t.equal((muted["muting"], muted["muting_notifications"]), (True, True), "mute")
    count = len(t.ana.notifications())
    quiet = t.ben.toot("@ana while muted")["id"]
    t.lacks(ids(t.ana.read(HOME)), quiet, "home while muted")
    t.equal(len(t.ana.notifications()), count, "notifications while muted")
    t.has(ids(t.ana.read("/api/v1/mutes")), t.ben.id, "mutes")
    t.advance(61)
    t.equal(t.ana.relation(t.ben)["muting"], False, "after 61 s")
    loud = t.ben.toot("@ana after")["id"]
    t.has(ids(t.ana.read(HOME)), loud, "home after the end")
    t.equal(t.ana.read("/api/v1/mutes"), [], "mutes after the end")
    partly = t.ok(t.ana.post(f"/api/v1/accounts/{t.ben.id}/mute", {"notifications": False}))
    t.equal((partly["muting"], partly["muting_notifications"]), (True, False), "notifications=false")
    count = len(t.ana.notifications())
    t.ben.toot("@ana still here")
    t.equal(len(t.ana.notifications()), count + 1, "notifications with notifications=false")
    t.equal(t.ok(t.ana.post(f"/api/v1/accounts/{t.ben.id}/unmute"))["muting"], False, "unmute")


def s109(t):
    """relationships"""
    got = t.ana.read("/api/v1/accounts/relationships", id=[t.ben.id, "1", t.cleo.id, t.ben.id])
    t.equal(sorted(ids(got)), sorted([t.ben.id, t.cleo.id]), "each known one once")
    t.fits("[Relationship]", got, "relationships")
    t.equal({r["id"]: r["followed_by"] for r in got}, {t.ben.id: True, t.cleo.id: False}, "followed_by")
    t.equal(t.ana.read("/api/v1/accounts/relationships"), [], "no ids")
    t.equal(ids(t.ana.read("/api/v1/accounts/relationships", id=t.ben.id)), [t.ben.id], "id without brackets")


def s110(t):
    """lookup and search"""
    lookup = lambda acct: t.anyone.get("/api/v1/accounts/lookup", acct=acct)
    t.equal((t.ok(lookup("ben")) or {}).get("id"), t.ben.id, "ben")
    domain = t.anyone.get("/api/v2/instance").json["domain"]
    t.equal((t.ok(lookup(f"ben@{domain}")) or {}).get("id"), t.ben.id, f"ben@{domain}")
    at = lookup("@ben")
    t.status(at, 200, 404)
    if at.status == 200:
        t.equal(at.json["id"], t.ben.id, "@ben")
    t.error(lookup("nobody"), 404), t.error(lookup("ben@elsewhere.example"), 404)
    t.has(ids(t.ana.read("/api/v1/accounts/search", q="be")), t.ben.id, "search 'be'")
    t.has(ids(t.ana.read("/api/v1/accounts/search", q="@ben")), t.ben.id, "search '@ben'")
    t.equal(t.ana.read("/api/v1/accounts/search", q="zzzz"), [], "search 'zzzz'")


def s111(t):
    """profile"""
    path = "/api/v1/accounts/update_credentials"
    note = "<b>bold?</b> & #tag \U0001F389"
    fields = [{"name": f"n{i}", "value": f"v{i} <i>"} for i in range(4)]
    got = t.ok(t.ana.patch(path, {"display_name": "Ana <x> \U0001F389", "note": note, "fields_attributes": fields}))
    t.fits("CredentialAccount", got, "reply")
    t.equal(got["display_name"], "Ana <x> \U0001F389", "display_name is plain text")
    t.lacks(got["note"], "<b>", "note")
    t.has(got["note"], "&lt;b&gt;bold?&lt;/b&gt; &amp; ", "note")
    t.equal(got["source"]["note"], note, "source.note")
    t.equal([(f["name"], f["value"]) for f in got["source"]["fields"]], [(f["name"], f["value"]) for f in fields], "source.fields")
    t.lacks(got["fields"][0]["value"], "<i>", "field value")
    t.error(t.ana.patch(path, {"fields_attributes": fields + [{"name": "n5", "value": "v"}]}), 422)
    t.equal(len(t.ana.read("/api/v1/accounts/verify_credentials")["fields"]), 4, "fields after the refused change")
    before = got["avatar"]
    pictured = t.ok(t.ana.patch(path, multipart=[("avatar", ("a.png", "image/png", samples.png(64, 64))), ("display_name", "Ana")]))
    t.that(pictured["avatar"] != before, "new avatar URL expected")
    t.status(t.anyone.call("GET", t.url_path(pictured["avatar"])), 200)
    t.error(t.ana.patch(path, multipart=[("avatar", ("a.png", "image/png", b"no picture"))]), 422)
    for part in ("avatar", "header"):
        default = t.ok(t.ana.delete(f"/api/v1/profile/{part}"))
        t.that(default[part] and default[part] != pictured["avatar"], f"default {part}: {default[part]}")
        t.status(t.anyone.call("GET", t.url_path(default[part])), 200)
    t.ok(t.ana.patch(path, {"source": {"privacy": "unlisted", "sensitive": True, "language": "de"}}))
    post = t.ana.toot("by default")
    t.equal((post["visibility"], post["sensitive"], post["language"]), ("unlisted", True, "de"), "defaults of the next post")
    t.equal(t.ana.read("/api/v1/preferences")["posting:default:visibility"], "unlisted", "preferences")
    t.equal(t.ok(t.ana.patch(path, form={"source[privacy]": "public"}))["source"]["privacy"], "public", "source[privacy] as a form")
    t.error(t.ana.patch(path, {"source": {"privacy": "loud"}}), 422)
    t.lacks(t.ben.read(f"/api/v1/accounts/{t.ana.id}"), "source", "account as seen by ben")


def s112(t):
    """notes, removing followers and small lists"""
    noted = t.ok(t.ana.post(f"/api/v1/accounts/{t.ben.id}/note", {"comment": "<nice>"}))
    t.equal(noted["note"], "<nice>", "note")
    t.equal(t.ben.relation(t.ana)["note"], "", "note is private")
    t.equal(t.ok(t.ana.post(f"/api/v1/accounts/{t.ben.id}/remove_from_followers"))["followed_by"], False, "remove_from_followers")
    t.equal(t.ben.relation(t.ana)["following"], False, "ben no longer follows")
    t.ana.follow(t.ben)
    made = t.ana.do("/api/v1/lists", {"title": "x"})["id"]
    t.ana.do(f"/api/v1/lists/{made}/accounts", {"account_ids": [t.ben.id]})
    t.equal(ids(t.ana.read(f"/api/v1/accounts/{t.ben.id}/lists")), [made], "lists with ben")
    familiar = t.ana.get("/api/v1/accounts/familiar_followers", id=[t.ben.id])
    if t.status(familiar, 200, 404) and familiar.status == 200:
        t.fits("[FamiliarFollowers]", familiar.json, "familiar_followers")
    t.fits("[Account]", t.ok(t.anyone.get("/api/v1/directory")), "directory")
    t.fits("[Suggestion]", t.ok(t.ana.get("/api/v2/suggestions")), "suggestions")
