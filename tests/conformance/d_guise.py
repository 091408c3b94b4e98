# SPDX-License-Identifier: GPL-3.0-or-later
"""D: what a guise must not do on its way."""
from harness import client, samples
from harness.check import ids
from harness.oauth import App
from harness.profiles import HOME, lacks_all, on, who
from harness.ws import handing_over
from s_e_post_actions import with_key
from s_g_reactions import THUMB, pleroma, react

STATUSES = "/api/v1/statuses"
V1, V2 = "/api/v1/filters", "/api/v2/filters"


@on("akkoma")
def d52(t):
    """kept answers are those to writes alone"""
    key = lambda value: {"Idempotency-Key": value}
    t.ana.toot("only for followers", visibility="private")
    t.ana.call("HEAD", HOME, headers=key("h"))
    t.equal(t.ok(t.ben.post(STATUSES, {"status": "mine"}, headers=key("h")))["content"], "<p>mine</p>", "POST after a HEAD with the same key")
    app = App(t.anyone)
    values = {"grant_type": "authorization_code", "code": app.code(), "client_id": app.id, "client_secret": app.secret,
              "redirect_uri": app.redirect, "code_verifier": app.verifier}
    secret = t.ok(t.anyone.post("/oauth/token", form=values, headers=key("o")))["access_token"]
    again = t.anyone.post("/api/v1/apps", {"client_name": "x", "redirect_uris": "http://127.0.0.1/cb"}, headers=key("o"))
    t.that(again.status == 200 and "client_id" in again.json and secret not in again.text, f"{again}: a sign-in was repeated")
    first, second = t.ana.toot("one")["id"], t.ana.toot("two")["id"]
    for post in (first, second):
        t.ok(t.ana.call("DELETE", f"{STATUSES}/{post}", headers=key("d")))
        t.error(t.ana.get(f"{STATUSES}/{post}"), 404)
    old = t.ok(with_key(t.ana, "r", status="before"))["id"]
    t.control("reset")
    t.people.clear()
    t.that(t.ok(with_key(t.ana, "r", status="before"))["id"] != old, "an answer was kept over a reset")


@on("akkoma")
def d53(t):
    """a scope that is missing and a null are kept answers too"""
    t.equal([with_key(t.read_only(), "s", status="x").status, with_key(t.ana, "s", status="x").status], [403, 403], "the refusal, then with a good token")
    t.equal([with_key(t.ana, "n", status="x", spoiler_text=None).status, with_key(t.ana, "n", status="x").status], [400, 400], "the null, then without")


@on("gotosocial")
def d54(t):
    """what people write stays as they wrote it"""
    target = t.ana.toot("the target")
    for text in (target["url"], target["id"], f"see {target['url']}"):
        written = t.ana.toot(text)
        t.equal(t.ana.read(f"{STATUSES}/{written['id']}/source")["text"], text, "source")
        t.has(written["content"].replace('<span class="invisible">', "").replace('<span class="ellipsis">', "").replace("</span>", ""),
              text.split("//")[-1], "content")
    t.ok(t.ana.patch("/api/v1/accounts/update_credentials", form={"note": target["id"]}))
    t.equal(t.ana.read("/api/v1/accounts/verify_credentials")["source"]["note"], target["id"], "note")


@on("gotosocial")
def d55(t):
    """the answer to a deletion has what was written, to write it anew"""
    post = t.ana.toot("to be said better")["id"]
    t.equal(t.ok(t.ana.delete(f"{STATUSES}/{post}"))["text"], "to be said better", "text")


@on("akkoma")
def d56(t):
    """the answer to a deletion has what was written, here too"""
    post = t.ana.toot("to be said better")["id"]
    gone = t.ok(t.ana.delete(f"{STATUSES}/{post}"))
    t.equal((gone["text"], gone["pleroma"]["content"]["text/plain"]), ("to be said better",) * 2, "text")


@on("mastodon-4.2")
def d57(t):
    """a code that comes again signs nobody out"""
    app = App(t.anyone)
    code = app.code()
    token = t.ok(app.exchange(code))["access_token"]
    t.status(app.exchange(code), 400)
    t.equal(who(t, token), "ana", "the session of the first use")


@on("atrium")
def d58(t):
    """filters of the old kind leave alone what they do not name"""
    made = t.ana.do(V2, {"title": "Mine", "context": ["home", "public"], "filter_action": "blur", "expires_in": 86400,
                         "keywords_attributes": [{"keyword": "one", "whole_word": True}, {"keyword": "two"}]})
    one = next(f for f in t.ana.read(V1) if f["phrase"] == "one")
    t.error(t.ana.put(f"{V1}/{one['id']}", {"phrase": "uno", "context": ["home"]}), 422)
    t.equal(t.ok(t.ana.put(f"{V1}/{one['id']}", {"phrase": "uno"}))["phrase"], "uno", "phrase")
    after = t.ana.read(f"{V2}/{made['id']}")
    for key in ("title", "context", "filter_action", "expires_at"):
        t.equal(after[key], made[key], key)
    t.equal([(k["keyword"], k["whole_word"]) for k in after["keywords"]], [("uno", True), ("two", False)], "keywords")
    own = t.ok(t.ana.post(V1, {"phrase": "rain", "context": ["home", "home"], "expires_in": 3600}))
    t.equal(own["context"], ["home"], "context")
    changed = t.ok(t.ana.put(f"{V1}/{own['id']}", {"phrase": "snow", "context": ["thread"]}))
    t.equal((changed["phrase"], changed["context"], changed["expires_at"]), ("snow", ["thread"], own["expires_at"]), "changed filter")
    for bad in ({"phrase": "", "context": ["home"]}, {"phrase": "x", "context": ["nowhere"]}, {"phrase": "x" * 600, "context": ["home"]}):
        t.error(t.ana.post(V1, bad), 422)
    t.error(t.ben.put(f"{V1}/{own['id']}", {"phrase": "x"}), 404)


@on("akkoma")
def d59(t):
    """the same path in another spelling is the same path"""
    t.ana.do("/api/v1/markers", {"home": {"last_read_id": t.ana.toot("read")["id"]}})
    for path in ("/api/v1/markers", "/api/v1/instance", HOME, "/api/v1/accounts/verify_credentials"):
        plain = t.ok(t.ana.get(path))
        for spelling in (path + "/", "/" + path, path.replace("api", "%61pi")):
            t.equal(t.ok(t.ana.get(spelling)), plain, spelling)
    reply = t.ana.call("POST", "/api/v2/media/", multipart=[("file", ("a.png", "image/png", samples.png()))])
    t.status(reply, 202)
    t.error(t.ana.get("//api/v2/instance/"), 404)


@on("akkoma")
def d60(t):
    """numbers open nothing, and reactions are asked for by their name"""
    post = t.ana.toot("asked")["id"]
    t.ok(pleroma(t.ben, "PUT", post, THUMB))
    kinds = lambda **query: {n["type"] for n in t.ana.notifications(**query)}
    t.equal(kinds(types=["pleroma:emoji_reaction"]), {"pleroma:emoji_reaction"}, "types[]")
    t.lacks(kinds(exclude_types=["pleroma:emoji_reaction"]), "pleroma:emoji_reaction", "exclude_types[]")
    t.equal(kinds(types=["reaction"]), set(), "types[] by another name")
    for body in ({"in_reply_to_id": 115581085286400001}, {"in_reply_to_id": "115581085286400001"}):
        t.error(t.ana.post(STATUSES, {"status": "x", **body}), 404)
    t.error(t.ana.post(STATUSES, {"status": "x", "in_reply_to_id": [post]}), 422)
    t.equal(t.ok(t.ana.get(HOME, max_id="115581085286400001")), [], "home below a number")


@on("reactions")
def d61(t):
    """groups of notifications do not have the emoji either"""
    post = t.ana.toot("grouped")["id"]
    t.ok(react(t.ben, post, THUMB))
    groups = [g for g in t.ana.read("/api/v2/notifications")["notification_groups"] if g["type"] == "reaction"]
    t.equal(len(groups), 1, "groups of reactions")
    for group in groups:
        lacks_all(t, group, "reaction emoji emoji_url", "group")


@on("mastodon-4.3")
def d62(t):
    """changed filters are not told, and what everybody hears is written for nobody"""
    post = t.ana.toot("liked")["id"]
    t.ben.act(post, "favourite")
    with handing_over(t.server.port, "subprotocol", t.ben.token, "public") as everybody, t.socket(t.ben, "user") as own:
        t.ben.do(V2, {"title": "f", "context": ["home"], "keywords_attributes": [{"keyword": "zebra"}]})
        t.ok(t.ana.put(f"{STATUSES}/{post}", {"status": "liked and changed"}))
        public, home = everybody.event(5), own.event(5)
        t.equal((public["event"], home["event"]), ("status.update", "status.update"), "the first events")
        lacks_all(t, public["data"], "favourited reblogged bookmarked filtered", "public stream")
        t.equal(home["data"].get("favourited"), True, "favourited in the own stream")


@on("gotosocial")
def d63(t):
    """what it never had"""
    for path in ("/api/v1/streaming/user", "/api/v1/timelines/direct", "/api/v1/notifications/requests"):
        t.error(t.ana.get(path), 404)
    t.equal(t.ok(t.ana.get("/api/v2/suggestions")), [], "suggestions")
    t.status(t.anyone.get("/api/v1/streaming/health"), 200)


@on("mastodon-4.2")
def d64(t):
    """callers are counted by their token, and strangers together"""
    t.control("rate_limit", {"limit": 3, "window": 60})
    replies = [client.Http(t.server.port, f"invented-{n}").get("/api/v1/instance") for n in range(3)]
    t.equal([r.status for r in replies], [401] * 3, "invented tokens")
    t.status(t.anyone.get("/api/v1/instance"), 429)
    for path in ("/api/v1/preferences", "//api/v1/preferences", "/api/v1/preferences/"):
        t.status(t.ana.get(path), 200)
    t.status(t.ana.get("/api/v1/preferences"), 429)
    t.status(client.Http(t.server.port).get("/api/v1/preferences", access_token=t.ana.token), 429)
    t.status(t.ben.get("/api/v1/preferences"), 200)
