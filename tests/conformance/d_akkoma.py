# SPDX-License-Identifier: GPL-3.0-or-later
"""D: an Akkoma-like server."""
import re

from harness import client, samples
from harness.oauth import App
from harness.profiles import HOME, RATE, decimal_id, lacks_all, nodeinfo, on, other_port_refused, who
from harness.ws import Refused, handing_over
from s_e_post_actions import with_key
from s_g_reactions import THUMB, pleroma, quoted, react
from s_k_streaming import is_update

FLAKE = re.compile(r"[0-9A-Za-z]{18}")
FEATURES = ("pleroma_emoji_reactions", "custom_emoji_reactions", "quote_posting", "editing")
STATUSES = "/api/v1/statuses"
OLD_FILTERS = "/api/v1/filters"
REPLAYED = "idempotent-replayed"


def rank(number):
    """Flakes in order: shorter first, then by bytes."""
    return len(number), number.encode()


def real(items):
    """A list of posts without its holes."""
    return [item for item in items if item is not None]


def picture(t, **fields):
    """The id of a fresh upload."""
    reply = t.ana.upload(samples.png(), **fields)
    t.status(reply, 200, 202)
    return reply.json["id"]


def listen(t, person, way="subprotocol", stream=None, **query):
    return handing_over(t.server.port, way, person.token, stream, **query)


@on("akkoma")
def d20(t):
    """what an Akkoma instance says"""
    t.error(t.anyone.get("/api/v2/instance"), 404)
    one = t.ok(t.anyone.get("/api/v1/instance"))
    for key, wanted in (("max_toot_chars", 5000), ("upload_limit", 16000000), ("description_limit", 5000)):
        t.equal(one.get(key), wanted, key)
    t.equal([one.get("poll_limits", {}).get(key) for key in ("max_options", "max_option_chars")], [20, 200], "poll_limits")
    metadata = one.get("pleroma", {}).get("metadata", {})
    for feature in FEATURES:
        t.has(metadata.get("features", []), feature, "pleroma.metadata.features")
        for number, document in nodeinfo(t).items():
            t.has(document["metadata"]["features"], feature, f"features of nodeinfo {number}")
    for kind in ("text/plain", "text/markdown"):
        t.has(metadata.get("post_formats", []), kind, "pleroma.metadata.post_formats")
    lacks_all(t, one, "configuration", "instance v1")


@on("akkoma")
def d21(t):
    """posts and people have flakes for ids, everything else numbers"""
    posts = t.info["statuses"]["public"][::-1] + [t.ana.toot(f"flake {n}")["id"] for n in range(3)]
    people = [person.id for person in t.everyone()]
    for each in posts + people:
        t.that(FLAKE.fullmatch(each) and not each.isdecimal(), f"id {each!r}: expected 18 characters of base 62")
    t.equal(posts, sorted(set(posts), key=rank), "order of posts")
    t.equal(people, sorted(set(people), key=rank), "order of people")
    t.ben.act(posts[-1], "favourite")
    numbers = {"notification": t.ana.notifications()[0]["id"], "list": t.ana.do("/api/v1/lists", {"title": "numbers"})["id"], "media": picture(t)}
    for kind, number in numbers.items():
        t.that(re.fullmatch(r"\d+", number), f"id of a {kind}: {number!r}, expected a number")
    seen = [post["id"] for post in real(t.ana.walk_all(HOME))]
    t.equal(seen, sorted(set(seen), key=rank, reverse=True), "walk home: falling, each once")
    t.equal(set(posts) - set(seen), set(), "posts missing from the walk home")
    for address in (t.ana.status(posts[-1])[key] for key in ("uri", "url")):
        t.that(address.endswith(f"/{posts[-1]}"), f"{address}: expected to end in {posts[-1]}")
        t.equal([post["id"] for post in t.ana.read("/api/v2/search", q=address)["statuses"]], [posts[-1]], f"search for {address}")
    t.error(t.ana.get(f"{STATUSES}/{decimal_id(t, '<p>flake 2</p>')}"), 404)
    t.equal(t.ana.status(posts[-1])["id"], posts[-1], "id of the post after two restarts")


@on("akkoma")
def d22(t):
    """missing and made-up tokens, missing scopes"""
    fake = client.Http(t.server.port, "made-up-token")
    for reply in (t.anyone.get(HOME), fake.get(HOME), t.anyone.post(STATUSES, {"status": "x"}), fake.post(STATUSES, {"status": "x"}),
                  fake.get("/api/v1/accounts/verify_credentials")):
        t.status(reply, 403)
        t.equal(reply.json, {"error": "Invalid credentials."}, f"{reply.method} {reply.path}")
    post = t.ben.toot("for all")["id"]
    t.ana.act(post, "favourite")
    guest, made_up = (t.ok(http.get(f"{STATUSES}/{post}")) for http in (t.anyone, fake))
    t.equal(made_up, guest, "post with a made-up token, and for a guest")
    t.that(not guest.get("favourited") and t.ana.status(post)["favourited"], "favourited belongs to ana alone")
    refused = t.read_only().post(STATUSES, {"status": "x"})
    t.status(refused, 403)
    t.that(re.fullmatch(r"Insufficient permissions: .*write.*", refused.json["error"]), f"{refused}; expected the scopes that are missing")


@on("akkoma")
def d23(t):
    """no null, no junk"""
    count = lambda: t.ana.read(f"/api/v1/accounts/{t.ana.id}")["statuses_count"]
    before = count()
    t.error(t.ana.post(STATUSES, {"status": "x", "spoiler_text": None}), 400)
    t.equal(count(), before, "posts after a refused one")
    reply = t.ana.get(HOME, limit="abc")
    t.error(reply, 400)
    body = reply.json if isinstance(reply.json, dict) else {}
    t.that(isinstance(body.get("errors"), list) and body["errors"], f"{reply}; expected a list 'errors'")


@on("akkoma")
def d24(t):
    """keys keep whole answers, for everybody, for six hours"""
    def replayed(reply, first, what):
        t.equal((reply.status, reply.json), (first.status, first.json), what)
        t.equal(reply.header(REPLAYED), "true", f"{REPLAYED}: {what}")
    first = with_key(t.ana, "k1", status="once")
    t.status(first, 200)
    t.equal(first.header(REPLAYED), None, f"{REPLAYED} of the first answer")
    for reply, what in ((with_key(t.ana, "k1", status="once"), "the same again"), (with_key(t.ben, "k1", status="once"), "by ben"),
                        (with_key(t.ana, "k1", status="other words"), "with another body")):
        replayed(reply, first, what)
    failed = with_key(t.ana, "k2", status="")
    t.error(failed, 422)
    replayed(with_key(t.ana, "k2", status="corrected"), failed, "corrected after a 422")
    path = f"{STATUSES}/{t.ana.toot('to be edited')['id']}"
    put = lambda text: t.ana.put(path, {"status": text}, headers={"Idempotency-Key": "k3"})
    edited = put("edited")
    t.has(t.ok(edited)["content"], "edited", "reply of PUT")
    replayed(put("edited again"), edited, "PUT")
    t.lacks(t.ana.read(path)["content"], "again", "content after the repeated PUT")
    t.advance(7 * 3600)
    late = with_key(t.ana, "k1", status="once")
    t.that(t.ok(late)["id"] != first.json["id"], "after 7 hours a new post is expected")
    t.equal(late.header(REPLAYED), None, f"{REPLAYED} after 7 hours")


@on("akkoma")
def d25(t):
    """undoing twice is an error"""
    post = t.ana.toot("undo")["id"]
    for verb in ("favourite", "reblog"):
        t.ben.act(post, verb)
        t.status(t.ben.post(f"{STATUSES}/{post}/un{verb}"), 200)
        t.error(t.ben.post(f"{STATUSES}/{post}/un{verb}"), 400)
    t.status(pleroma(t.ben, "PUT", post, THUMB), 200)
    t.status(pleroma(t.ben, "DELETE", post, THUMB), 200)
    t.error(pleroma(t.ben, "DELETE", post, THUMB), 400)


@on("akkoma")
def d26(t):
    """reactions by R1"""
    post = t.ana.toot("react")["id"]
    seen = lambda items: [(r["name"], r["count"], r["me"], r["account_ids"]) for r in items]
    for _ in range(2):
        t.ok(pleroma(t.ben, "PUT", post, THUMB))
    for person in (t.ben, t.ana):
        status = person.status(post)
        for what, items in (("emoji_reactions", status.get("emoji_reactions", [])),
                            ("pleroma.emoji_reactions", status.get("pleroma", {}).get("emoji_reactions", []))):
            t.equal(seen(items), [(THUMB, 1, person is t.ben, [t.ben.id])], f"{what} for {person.name}")
    told = [(n.get("emoji"), n["account"]["id"], n["status"]["id"]) for n in t.ana.notifications() if n["type"] == "pleroma:emoji_reaction"]
    t.equal(told, [(THUMB, t.ben.id, post)] * 2, "notifications")
    for verb in ("react", "unreact"):
        t.error(react(t.ben, post, THUMB, verb), 404)
    t.ok(pleroma(t.ben, "DELETE", post, THUMB))
    t.equal(t.ana.status(post).get("emoji_reactions"), [], "emoji_reactions after DELETE")


@on("akkoma")
def d27(t):
    """uploads answer 202 though they are ready"""
    reply = t.ana.upload(samples.png())
    t.status(reply, 202)
    t.that(reply.json["url"], f"{reply}; expected a url")
    post = t.ana.toot("picture", media_ids=[reply.json["id"]])
    t.equal([media["url"] for media in post["media_attachments"]], [reply.json["url"]], "media of the post")


@on("akkoma")
def d28(t):
    """a boost is bare, an account is rich"""
    original = t.ana.toot("boost me")
    for field in ("card", "poll", "edited_at"):
        t.has(original, field, "original")
    wrapper = t.ben.act(original["id"], "reblog")
    t.that(wrapper["id"] != original["id"], "the wrapper has its own id")
    for where, each in (("reply", wrapper), ("GET", t.ana.status(wrapper["id"]))):
        lacks_all(t, each, "card poll edited_at filtered quote", f"wrapper in {where}")
        t.equal((each["reblog"]["id"], each["uri"], each["reblog"]["uri"]), (original["id"], original["uri"], original["uri"]), f"wrapper in {where}")
    for where, account in (("post", t.ben.status(original["id"])["account"]), ("GET", t.ben.read(f"/api/v1/accounts/{t.ana.id}"))):
        lacks_all(t, account, "discoverable", f"account in {where}")
        for field in ("source", "pleroma"):
            t.that(isinstance(account.get(field), dict), f"account in {where}: {field} is {account.get(field)!r}")
        t.that(re.fullmatch(r"ana@\S+", account.get("fqn") or ""), f"account in {where}: fqn is {account.get('fqn')!r}")


@on("akkoma")
def d29(t):
    """a reply to what is gone"""
    parent = t.ana.toot("soon gone")["id"]
    reply = t.ben.toot("@ana so?", in_reply_to_id=parent)
    target = lambda post: (post["in_reply_to_id"], post["in_reply_to_account_id"])
    t.equal(target(reply), (parent, t.ana.id), "while the parent is there")
    t.ok(t.ana.delete(f"{STATUSES}/{parent}"))
    t.equal(target(t.ben.status(reply["id"])), ("_", "_"), "after the parent was deleted")


@on("akkoma")
def d30(t):
    """a quote is a bare post"""
    target = t.ana.toot("quote me")
    made = t.ben.toot("look", quote_id=target["id"])
    for where, post in (("reply", made), ("GET", t.ana.status(made["id"]))):
        quote = post.get("quote") or {}
        t.equal((post.get("quote_id"), quote.get("id"), quote.get("content")), (target["id"], target["id"], target["content"]), f"quote in {where}")
        lacks_all(t, quote, "state quoted_status", f"quote in {where}")
    t.equal(target.get("quote"), None, "quote of a post that quotes nothing")


@on("akkoma")
def d31(t):
    """many attachments, long polls, long descriptions"""
    pictures = [picture(t) for _ in range(9)]
    post = t.ok(t.ana.post(STATUSES, {"status": "nine", "media_ids": pictures}))
    t.equal([media["id"] for media in post["media_attachments"]] if post else None, pictures, "media of the post")
    poll = lambda count, size: t.ana.post(STATUSES, {"status": "p", "poll": {
        "options": [str(number).rjust(size, "x") for number in range(count)], "expires_in": 600}})
    made = t.ok(poll(20, 200))
    t.equal([len(option["title"]) for option in made["poll"]["options"]] if made else None, [200] * 20, "options")
    t.error(poll(21, 200), 422), t.error(poll(20, 201), 422)
    t.status(t.ana.upload(samples.png(), description="é" * 5000), 202)
    t.error(t.ana.upload(samples.png(), description="é" * 5001), 422)


@on("akkoma")
def d32(t):
    """filters of the first version, and nothing that came later"""
    for path in ("/api/v2/filters", "/api/v2/notifications"):
        t.error(t.ana.get(path), 404)
    number = t.info["announcements"][0]
    t.has([each["id"] for each in t.ana.read("/api/v1/announcements")], number, "announcements")
    for method in ("PUT", "DELETE"):
        t.error(t.ana.call(method, f"/api/v1/announcements/{number}/reactions/{quoted(THUMB)}"), 404)
    t.ana.follow(t.ben)
    made = t.ana.do(OLD_FILTERS, {"phrase": "zebra", "context": ["home"], "whole_word": True})
    t.fits("V1Filter", made, "filter")
    listed = lambda: {each["id"]: (each["phrase"], each["context"], each["whole_word"]) for each in t.ana.read(OLD_FILTERS)}
    t.equal(listed().get(made["id"]), ("zebra", ["home"], True), "filter in the list")
    post = t.ben.toot("a zebra in the yard")["id"]
    found = [each for each in real(t.ana.read(HOME)) if each["id"] == post]
    t.equal([each["content"] for each in found], ["<p>a zebra in the yard</p>"], "home")
    for each in found:
        lacks_all(t, each, "filtered", "post that a filter matches")
    changed = t.ok(t.ana.put(f"{OLD_FILTERS}/{made['id']}", {"phrase": "yard", "context": ["home", "public"], "whole_word": False}))
    t.equal((changed["id"], changed["phrase"]), (made["id"], "yard"), "reply of PUT")
    t.equal(listed().get(made["id"]), ("yard", ["home", "public"], False), "changed filter in the list")
    t.status(t.ana.delete(f"{OLD_FILTERS}/{made['id']}"), 200)
    t.lacks(listed(), made["id"], "filters after DELETE")


@on("akkoma")
def d33(t):
    """markers have no zone"""
    post = t.ana.toot("read up to here")["id"]
    made = t.ana.do("/api/v1/markers", {"home": {"last_read_id": post}})
    read = t.ana.read("/api/v1/markers", timeline=["home"])
    for what, markers in (("reply", made), ("GET", read)):
        t.equal(markers["home"]["last_read_id"], post, f"last_read_id in {what}")
        t.that(re.fullmatch(r"2025-11-20T10:00:00(\.\d+)?", markers["home"]["updated_at"]), f"updated_at {markers['home']['updated_at']!r}")


@on("akkoma")
def d34(t):
    """sockets of Akkoma"""
    try:
        listen(t, t.ana, "header").connection.close()
        t.fail("a token by header alone opened a socket; expected 401")
    except Refused as refused:
        t.equal(refused.status, 401, "token by header alone")
    t.ana.follow(t.ben)
    number = t.ana.do("/api/v1/lists", {"title": "watch"})["id"]
    t.ana.do(f"/api/v1/lists/{number}/accounts", {"account_ids": [t.ben.id]})
    with listen(t, t.ana) as opened:
        opened.send("ping")
        t.equal(opened.text(), "pong", "answer to the word ping")
        opened.send("junk"), opened.send("{}"), opened.subscribe("nonsense"), opened.subscribe("list", list=number)
        t.ben.toot("for the list")
        t.equal(opened.settle(), [], "after junk, an unknown stream and a list")
        opened.subscribe("user")
        t.equal(opened.settle(), [], "answer to subscribe")
        for what in ("subscribed", "unsubscribed"):
            post = t.ben.toot(what)["id"]
            labels = [event["stream"] for event in opened.events_until(is_update(post))]
            t.equal(labels, [[f"user:{t.ana.id}"]], f"labels of the events while {what}")
            opened.unsubscribe("user")
            t.equal(opened.settle(), [], "answer to unsubscribe")
    with listen(t, t.ana, "query", "list", list=number) as opened:
        post = t.ben.toot("for the list again")["id"]
        t.equal([event["stream"] for event in opened.events_until(is_update(post))], [[f"list:{number}"]], "labels with the list in the URL")


@on("akkoma")
def d35(t):
    """signing in to Akkoma"""
    app = App(t.anyone)
    other_port_refused(t, app)
    token = t.ok(app.exchange(app.code(), code_verifier="x" * 43)) or {}
    t.equal(who(t, token.get("access_token")), "ana", "who is signed in after a wrong verifier")
    t.equal(token.get("expires_in"), 3153600000, "expires_in")
    t.that(isinstance(token.get("refresh_token"), str) and token["refresh_token"], f"refresh_token {token.get('refresh_token')!r}")
    finger = t.ok(t.anyone.get("/.well-known/webfinger", resource=f"acct:ana@{t.server.host}"))
    addresses = [t.ana.read("/api/v1/accounts/verify_credentials")["url"]] + [link["href"] for link in finger["links"]]
    t.has(addresses, token.get("me"), "addresses of ana: me")
    t.error(t.anyone.get("/.well-known/oauth-authorization-server"), 404)
    t.status(t.anyone.post("/oauth/revoke", form={"client_id": app.id, "client_secret": "wrong", "token": token.get("access_token")}), 200)


@on("akkoma")
def d36(t):
    """throttled without a word about limits"""
    t.control("rate_limit", {"limit": 3, "window": 60})
    replies = [t.ana.get("/api/v1/preferences") for _ in range(4)]
    t.equal([reply.status for reply in replies], [200, 200, 200, 429], "status with a limit of three")
    t.equal(replies[3].json, {"error": "Throttled"}, "body of 429")
    for reply in replies:
        t.equal([reply.header(name) for name in RATE], [None] * 3, f"rate headers with {reply.status}")
    t.advance(61)
    t.status(t.ana.get("/api/v1/preferences"), 200)


@on("akkoma")
def d37(t):
    """a hole in home"""
    page = t.ana.read(HOME, limit=20)
    t.has(page, None, "page of home")
    t.that(len(real(page)) >= 15 and all(post["id"] for post in real(page)), f"{len(real(page))} posts beside the hole")


@on("akkoma")
def d38(t):
    """multi-get by ids"""
    wanted = t.info["statuses"]["public"][:25]
    t.equal({post["id"] for post in real(t.ok(t.ana.get(STATUSES, ids=wanted)) or [])}, set(wanted), "posts by ids[]")
    t.error(t.ana.get(STATUSES, id=wanted[:2]), 404)


@on("akkoma")
def d39(t):
    """links are whole"""
    url = "https://example.com/a/very/long/path/that/others/shorten/for/the/eye?with=a&query=too"
    content = t.ana.toot(f"see {url} there")["content"]
    link = re.search(r"<a [^>]*>(.*?)</a>", content)
    shown = url.replace("&", "&amp;")
    t.equal(link and link.group(1), shown, f"text of the link in {content}")
    t.has(content, f'href="{shown}"', "content")
    for word in ("invisible", "ellipsis"):
        t.lacks(content, word, "content")
