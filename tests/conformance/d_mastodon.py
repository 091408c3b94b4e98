# SPDX-License-Identifier: GPL-3.0-or-later
"""D: Mastodon 4.2, 4.3 and 4.6."""
import re

from harness import samples
from harness.check import ids
from harness.oauth import App
from harness.profiles import HOME, RATE, lacks_all, limits_hold, on, who
from s_e_post_actions import with_key
from s_g_reactions import THUMB, pleroma, react

METADATA = "/.well-known/oauth-authorization-server"
PREFERENCES = "/api/v1/preferences"
SCHEDULED = "/api/v1/scheduled_statuses"
QUOTES = "quote quote_approval quotes_count"
REACTIONS = "reactions reactions_count"


def no_reactions(t, post):
    """Neither kind of route is there."""
    for verb in ("react", "unreact"):
        t.error(react(t.ben, post, THUMB, verb), 404)
    for method in ("PUT", "DELETE"):
        t.error(pleroma(t.ben, method, post, THUMB), 404)
    t.error(t.ben.get(f"/api/v1/pleroma/statuses/{post}/reactions"), 404)


def wrong_verifier(t):
    """(the app, reply to a code with a verifier that does not fit)."""
    app = App(t.anyone)
    return app, app.exchange(app.code(), code_verifier="x" * 43)


@on("mastodon-4.2")
def d3(t):
    """limits of 4.2"""
    for version in (1, 2):
        limits = t.ana.read(f"/api/v{version}/instance")["configuration"]
        t.equal([limits["statuses"][key] for key in ("max_characters", "max_media_attachments", "characters_reserved_per_url")], [500, 4, 23],
                f"limits of posts in v{version}")
        t.equal([limits["polls"][key] for key in ("max_options", "max_characters_per_option")], [4, 50], f"limits of polls in v{version}")
    limits_hold(t, 500, 4, 23, 4)


@on("mastodon-4.2")
def d4(t):
    """what 4.2 does not know"""
    post, media = t.ana.toot("there")["id"], t.ana.image(samples.png())["id"]
    for path in (f"/api/v1/statuses?id[]={post}", f"/api/v1/accounts?id[]={t.ana.id}", "/api/v2/notifications", "/api/v2/notifications/policy",
                 "/api/v1/notifications/unread_count", f"/api/v1/statuses/{post}/quotes", "/api/v1/profile"):
        t.error(t.ana.get(path), 404)
    t.error(t.ana.delete(f"/api/v1/media/{media}"), 404)
    t.status(t.ana.get(f"/api/v1/media/{media}"), 200)
    t.error(t.anyone.get(METADATA), 404)
    no_reactions(t, post)


@on("mastodon-4.2")
def d5(t):
    """fields that 4.2 does not have"""
    made = t.ana.toot("fields")
    t.ben.act(made["id"], "favourite")
    notification = t.ana.notifications()[0]
    t.equal((notification["type"], notification["status"]["id"]), ("favourite", made["id"]), "notification")
    for where, post in (("reply", made), ("GET", t.ben.status(made["id"])), ("home", t.ana.read(HOME)[0]), ("notification", notification["status"])):
        lacks_all(t, post, f"{QUOTES} {REACTIONS} content_type local_only", f"post in {where}")
    lacks_all(t, notification, "group_key", "notification")
    for where, account in (("post", made["account"]), ("GET", t.ana.read(f"/api/v1/accounts/{t.ben.id}")),
                           ("verify_credentials", t.ana.read("/api/v1/accounts/verify_credentials"))):
        lacks_all(t, account, "avatar_description header_description", f"account in {where}")
    relation = t.ana.relation(t.ben)
    t.equal(relation["followed_by"], True, "relationship: followed_by")
    lacks_all(t, relation, "requested_by", "relationship")
    for version in (1, 2):
        lacks_all(t, t.ana.read(f"/api/v{version}/instance")["configuration"], "reactions", f"configuration in v{version}")


@on("mastodon-4.2")
def d6(t):
    """quotes and formats are unknown parameters"""
    target = t.ana.toot("quote me")["id"]
    made = t.ben.toot("**x**", quoted_status_id=target, content_type="text/markdown")
    for post in (made, t.ben.status(made["id"])):
        t.equal(post["content"], "<p>**x**</p>", "content")
        lacks_all(t, post, "quote", "post")
    t.equal([n["type"] for n in t.ana.notifications()], [], "notifications of the author of the other post")


@on("mastodon-4.2")
def d7(t):
    """PKCE is not looked at in 4.2"""
    _, reply = wrong_verifier(t)
    token = t.ok(reply)
    t.equal(who(t, token["access_token"]), "ana", "who is signed in")


@on("mastodon-4.2")
def d8(t):
    """one token for one app, person and scopes"""
    app = App(t.anyone)
    sign_in = lambda *who_asks, **changes: t.ok(app.exchange(app.code(*who_asks, **changes)))["access_token"]
    first = sign_in()
    t.equal(sign_in(), first, "token of the second sign-in")
    t.that(sign_in("ben") != first, "ben gets the token of ana")
    t.that(sign_in(scope="read") != first, "other scopes give the same token")
    t.equal(who(t, first), "ana", "who is signed in")
    t.ok(t.anyone.post("/oauth/revoke", form={"client_id": app.id, "client_secret": app.secret, "token": first}))
    t.equal(who(t, first), 401, "the token after it was revoked")
    third = sign_in()
    t.that(third != first, "a sign-in after that gives the revoked token")
    t.equal(who(t, third), "ana", "who is signed in at the end")


@on("mastodon-4.2")
def d9(t):
    """keys of 4.2: an hour, whatever the body, but not for scheduled posts"""
    post = lambda text: (t.ok(with_key(t.ana, "k1", status=text)) or {}).get("id")
    first = post("once")
    t.equal(post("something else"), first, "id with another body")
    t.advance(59 * 60)
    t.equal(post("once"), first, "id after 59 minutes")
    t.advance(2 * 60)
    t.that(post("once") != first, "after 61 minutes a new post is expected")
    doomed = t.ok(with_key(t.ana, "k2", status="doomed"))["id"]
    t.ok(t.ana.delete(f"/api/v1/statuses/{doomed}"))
    t.error(with_key(t.ana, "k2", status="doomed"), 404)
    for _ in range(2):
        t.ok(with_key(t.ana, "k3", status="later", scheduled_at="2025-11-20T15:00:00.000Z"))
    t.equal([entry["params"]["text"] for entry in t.ana.read(SCHEDULED)], ["later", "later"], "scheduled posts")


@on("mastodon-4.2")
def d10(t):
    """300 requests in five minutes"""
    for reply in (t.anyone.get("/api/v1/instance"), t.ben.post("/api/v1/statuses", {"status": "counted"}), t.ben.get("/api/v1/nonsense")):
        values = [reply.header(name) for name in RATE]
        if t.that(None not in values, f"{reply.method} {reply.path}: {values}; expected all three headers"):
            t.equal(values[0], "300", f"{reply.method} {reply.path}: limit")
            t.that(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", values[2]), f"reset {values[2]!r}: expected microseconds")
            t.that("2025-11-20T10:00:00" <= values[2] <= "2025-11-20T10:05:01", f"reset {values[2]!r}: expected within five minutes")
    replies = [t.ana.get(PREFERENCES) for _ in range(301)]
    t.equal({reply.status for reply in replies[:300]}, {200}, "status of the first 300")
    t.equal([replies[i].header(RATE[1]) for i in (0, 1, 299, 300)], ["299", "298", "0", "0"], "remaining")
    t.error(replies[300], 429)
    t.equal(replies[300].header("Retry-After"), None, "Retry-After")
    t.that(None not in [replies[300].header(name) for name in RATE], "429 without the three headers")
    t.status(t.dora.get(PREFERENCES), 200)
    t.advance(301)
    t.status(t.ana.get(PREFERENCES), 200)


@on("mastodon-4.2")
def d11(t):
    """DELETE in 4.2: the text without content, and the media stay"""
    media = t.ana.image(samples.png())["id"]
    post = t.ana.toot("draft *again*", media_ids=[media])["id"]
    gone = t.ok(t.ana.delete(f"/api/v1/statuses/{post}", delete_media=True))
    t.equal(gone.get("text"), "draft *again*", "text")
    lacks_all(t, gone, "content", "reply of DELETE")
    again = t.ok(t.ana.post("/api/v1/statuses", {"status": "again", "media_ids": [media]}))
    t.equal(ids(again["media_attachments"]) if again else None, [media], "media of the second post")


@on("mastodon-4.3")
def d12(t):
    """what 4.3 has and what it lacks"""
    made, media = t.ana.toot("there"), t.ana.image(samples.png())["id"]
    post = made["id"]
    t.ben.act(post, "favourite")
    t.equal(ids(t.ana.read("/api/v1/statuses", id=[post])), [post], "multi-get of posts")
    t.equal(ids(t.ana.read("/api/v1/accounts", id=[t.ben.id])), [t.ben.id], "multi-get of accounts")
    group = t.ana.read("/api/v2/notifications")["notification_groups"][0]
    t.equal(group["status_id"], post, "grouped notification")
    t.equal([n["group_key"] for n in t.ana.notifications()], [group["group_key"]], "group_key in v1")
    t.has(t.ana.read("/api/v2/notifications/policy"), "for_new_accounts", "policy")
    t.equal(t.ana.read("/api/v1/notifications/unread_count"), {"count": 1}, "unread count")
    t.has(t.ok(t.anyone.get(METADATA)), "token_endpoint", "metadata document")
    for reply in (t.ana.get(f"/api/v1/statuses/{post}/quotes"), t.ana.delete(f"/api/v1/media/{media}"), t.ana.get("/api/v1/profile")):
        t.error(reply, 404)
    no_reactions(t, post)
    lacks_all(t, made, f"{QUOTES} {REACTIONS}", "post")
    lacks_all(t, t.configuration(), "reactions", "configuration")
    quoting = t.ben.toot("look", quoted_status_id=post)
    lacks_all(t, quoting, "quote", "post with quoted_status_id")


@on("mastodon-4.3")
def d13(t):
    """PKCE counts from 4.3, and so do keys of scheduled posts"""
    app, reply = wrong_verifier(t)
    t.error(reply, 400)
    t.equal(reply.json.get("error"), "invalid_grant", "error with a wrong verifier")
    t.status(app.exchange(app.code()), 200)
    made = [t.ok(with_key(t.ana, "k", status="later", scheduled_at="2025-11-20T15:00:00.000Z"))["id"] for _ in range(2)]
    t.equal(made[1], made[0], "id of the repeat")
    t.equal(ids(t.ana.read(SCHEDULED)), made[:1], "scheduled posts")


@on("mastodon-4.6")
def d14(t):
    """quotes, media and descriptions in 4.6"""
    target = t.ana.toot("quote me")["id"]
    quote = t.ben.toot("look", quoted_status_id=target)
    t.equal((quote["quote"]["state"], quote["quote"]["quoted_status"]["id"]), ("accepted", target), "quote")
    t.equal(ids(t.ana.read(f"/api/v1/statuses/{target}/quotes")), [quote["id"]], "quotes")
    t.equal(t.ana.status(target)["quotes_count"], 1, "quotes_count")
    free, used = t.ana.image(samples.png())["id"], t.ana.image(samples.png())["id"]
    t.equal(t.ok(t.ana.delete(f"/api/v1/media/{free}")), {}, "DELETE of media")
    t.error(t.ana.get(f"/api/v1/media/{free}"), 404)
    post = t.ana.toot("picture", media_ids=[used])["id"]
    t.equal(t.ok(t.ana.delete(f"/api/v1/statuses/{post}", delete_media=True))["text"], "picture", "text in the reply of DELETE")
    t.error(t.ana.post("/api/v1/statuses", {"status": "again", "media_ids": [used]}), 422)
    described = [("avatar", ("a.png", "image/png", samples.png())), ("avatar_description", "a red box")]
    t.ok(t.ana.patch("/api/v1/accounts/update_credentials", multipart=described))
    t.equal(t.ben.read(f"/api/v1/accounts/{t.ana.id}").get("avatar_description"), "a red box", "avatar_description")
    plain = t.ana.toot("**plain**", content_type="text/markdown")
    t.equal(plain["content"], "<p>**plain**</p>", "markdown in a post")
    lacks_all(t, t.ben.status(plain["id"]), "reactions reactions_count content_type local_only", "post")
    t.error(t.ben.post(f"/api/v1/statuses/{plain['id']}/react/%F0%9F%91%8D"), 404)


@on("mastodon-4.6")
def d15(t):
    """a repeated key ends in a server error, and nothing is written twice"""
    post = t.ok(with_key(t.ana, "k", status="only once"))["id"]
    t.error(with_key(t.ana, "k", status="only once"), 500)
    found = [p["id"] for p in t.ana.read(f"/api/v1/accounts/{t.ana.id}/statuses") if p["content"] == "<p>only once</p>"]
    t.equal(found, [post], "posts with this text")
    t.status(with_key(t.ana, "other", status="only once"), 200)


@on("mastodon-4.6")
def d16(t):
    """the profile as it was typed"""
    note, fields = "raw & <plain>\n#tag", [{"name": "site", "value": "https://example.com/a?b=c&d=e"}]
    t.ok(t.ana.patch("/api/v1/accounts/update_credentials", {"note": note, "fields_attributes": fields}))
    seen = lambda profile: (profile["id"], profile["note"], [{"name": f["name"], "value": f["value"]} for f in profile["fields"]])
    profile = t.ana.read("/api/v1/profile")
    t.fits("Profile", profile, "profile")
    t.equal(seen(profile), (t.ana.id, note, fields), "profile")
    other = [{"name": "team", "value": "<green>"}]
    changed = t.ok(t.ana.patch("/api/v1/profile", {"note": "new & shorter", "fields_attributes": other}))
    t.equal(seen(changed), (t.ana.id, "new & shorter", other), "reply of PATCH")
    t.equal(seen(t.ana.read("/api/v1/profile")), (t.ana.id, "new & shorter", other), "profile after PATCH")
    account = t.ben.read(f"/api/v1/accounts/{t.ana.id}")
    t.has(account["note"], "new &amp; shorter", "note of the account")
    t.error(t.anyone.get("/api/v1/profile"), 401)
