# SPDX-License-Identifier: GPL-3.0-or-later
"""D: a GoToSocial-like server."""
import base64
import re

from harness import samples
from harness.check import ids
from harness.oauth import App
from harness.profiles import HOME, RATE, decimal_id, lacks_all, limits_hold, on, other_port_refused, who
from harness.ws import handing_over
from s_a_transport import every_field
from s_e_post_actions import with_key
from s_g_reactions import THUMB, pleroma, react
from s_k_streaming import is_update

ULID = re.compile(r"[0-9A-HJKMNP-TV-Z]{26}")
STATUSES = "/api/v1/statuses"
FRAGMENT = 4096


def listen(t, person, stream=None, **query):
    return handing_over(t.server.port, "subprotocol", person.token, stream, **query)


def list_with(t, person):
    """A list of ana's with one member, whom she follows."""
    t.ana.follow(person)
    number = t.ana.do("/api/v1/lists", {"title": "watch"})["id"]
    t.ana.do(f"/api/v1/lists/{number}/accounts", {"account_ids": [person.id]})
    return number


@on("gotosocial")
def d40(t):
    """who asks has to say what with, and what for"""
    for method, path in (("GET", "/api/v1/instance"), ("POST", "/api/v1/apps"), ("GET", HOME)):
        t.status(t.ana.call(method, path, headers={"User-Agent": None}), 418)
    for path in ("/api/v1/instance", HOME):
        t.status(t.ana.call("GET", path, headers={"Accept": "text/html"}), 406)
        for kind in ("application/json", "*/*"):
            t.status(t.ana.call("GET", path, headers={"Accept": kind}), 200)


@on("gotosocial")
def d41(t):
    """every id is a ULID, and lists are complete"""
    posts = t.info["statuses"]["public"][::-1] + [t.ana.toot(f"ulid {n}")["id"] for n in range(3)]
    t.equal(posts, sorted(set(posts)), "order of posts")
    number = list_with(t, t.ben)
    media = t.ana.image(samples.png())
    t.ben.toot("@ana between us", visibility="direct", media_ids=[t.ben.image(samples.png())["id"]])
    t.ben.toot("@ana an answer", in_reply_to_id=posts[-1])
    t.ana.toot("q", poll={"options": ["a", "b"], "expires_in": 600})
    t.ana.toot("later", scheduled_at="2025-11-20T15:00:00.000Z")
    t.ana.do("/api/v2/filters", {"title": "f", "context": ["home"], "keywords_attributes": [{"keyword": "zebra"}]})
    t.ana.do("/api/v1/markers", {"home": {"last_read_id": posts[-1]}})
    for status_id in posts[:3]:
        t.ana.act(status_id, "favourite"), t.ben.act(status_id, "favourite")
    every_id_is_a_ulid(t, [("upload", media)] + [(path, t.ana.read(path)) for path in (
        HOME, f"{STATUSES}/{posts[-1]}/context", "/api/v1/notifications", "/api/v1/lists", f"/api/v1/lists/{number}/accounts", "/api/v2/filters",
        "/api/v1/conversations", "/api/v1/scheduled_statuses", "/api/v1/markers?timeline[]=home", "/api/v1/accounts/verify_credentials",
        f"/api/v1/accounts/relationships?id[]={t.ben.id}")])
    notes = ids(t.ana.notifications(limit=80))
    for path, wanted, limit in ((HOME, posts, 7), ("/api/v1/favourites", posts[:3], 1), (f"/api/v1/lists/{number}/accounts", [t.ben.id], 1),
                                ("/api/v1/notifications", notes, 2)):
        walked = ids(t.ana.walk_all(path, limit=limit))
        t.equal(len(walked), len(set(walked)), f"{path} by Link: items, and different ones")
        t.equal(set(wanted) - set(walked), set(), f"{path} by Link: items missing")
    for address in (t.ana.status(posts[-1])[key] for key in ("uri", "url")):
        t.that(address.endswith(f"/{posts[-1]}"), f"{address}: expected to end in {posts[-1]}")
        t.equal(ids(t.ana.read("/api/v2/search", q=address)["statuses"]), [posts[-1]], f"search for {address}")
    t.error(t.ana.get(f"{STATUSES}/{decimal_id(t, '<p>ulid 2</p>')}"), 404)
    t.equal(t.ana.status(posts[-1])["id"], posts[-1], "id of the post after two restarts")


def every_id_is_a_ulid(t, replies):
    wrong, count = set(), 0
    for where, value in replies:
        t.that(value, f"{where} is empty")
        for trail, key, each in every_field(value):
            if (key == "id" or key.endswith("_id")) and each is not None and "/role" not in trail:
                count += 1
                if not (isinstance(each, str) and ULID.fullmatch(each)):
                    wrong.add(f"{where} {re.sub('[0-9]+', 'N', trail)}/{key}: {each!r}")
    t.equal(sorted(wrong)[:8], [], "ids that are no ULID")
    t.that(count > 100, f"only {count} ids looked at")


@on("gotosocial")
def d42(t):
    """what a GoToSocial instance says"""
    two = t.ok(t.anyone.get("/api/v2/instance"))
    t.that(isinstance(two.get("account_domain"), str) and two["account_domain"], f"account_domain {two.get('account_domain')!r}")
    limits = two["configuration"]
    t.that(limits["urls"]["streaming"].startswith("wss://"), f"streaming address {limits['urls']['streaming']!r}")
    t.equal([limits["statuses"][key] for key in ("max_characters", "max_media_attachments", "characters_reserved_per_url")], [5000, 6, 25],
            "limits of posts")
    t.equal(limits["polls"]["max_options"], 6, "limit of polls")
    limits_hold(t, 5000, 6, 25, 6, length=limits["polls"]["max_characters_per_option"])


@on("gotosocial")
def d43(t):
    """keys are not looked at"""
    first, second = (t.ok(with_key(t.ana, "k", status="twice"))["id"] for _ in range(2))
    t.that(first != second, "the same post twice; expected two")
    for status_id in (first, second):
        t.equal(t.ana.status(status_id)["content"], "<p>twice</p>", "content")


@on("gotosocial")
def d44(t):
    """boosting twice makes two"""
    post = t.ana.toot("boost me")["id"]
    wrappers = [t.ben.act(post, "reblog") for _ in range(2)]
    t.equal([wrapper["reblog"]["id"] for wrapper in wrappers], [post] * 2, "what is boosted")
    t.that(wrappers[0]["id"] != wrappers[1]["id"], "the second boost has the id of the first")
    own = lambda: set(ids(t.ben.read(f"/api/v1/accounts/{t.ben.id}/statuses")))
    for wrapper in wrappers:
        t.has(own(), wrapper["id"], "posts of ben")
    t.equal(t.ben.act(post, "unreblog")["reblogged"], False, "reblogged after unreblog")
    for wrapper in wrappers:
        t.error(t.ben.get(f"{STATUSES}/{wrapper['id']}"), 404)
        t.lacks(own(), wrapper["id"], "posts of ben after unreblog")


@on("gotosocial")
def d45(t):
    """signing in to GoToSocial"""
    app = App(t.anyone)
    other_port_refused(t, app)
    token = t.ok(app.exchange(app.code(), code_verifier="x" * 43)) or {}
    t.equal(who(t, token.get("access_token")), "ana", "who is signed in after a wrong verifier")
    lacks_all(t, token, "expires_in", "token")
    word = base64.b64encode(f"{app.id}:{app.secret}".encode()).decode()
    t.status(t.anyone.post("/oauth/token", headers={"Authorization": f"Basic {word}"}, form={
        "grant_type": "authorization_code", "code": app.code(), "redirect_uri": app.redirect}), 401)
    t.status(app.exchange(app.code(), redirect_uri=None), 400)
    t.error(t.anyone.get("/.well-known/oauth-authorization-server"), 404)


@on("gotosocial")
def d46(t):
    """what is missing"""
    post = t.ana.toot("there")["id"]
    t.ben.act(post, "favourite")
    note = t.ana.notifications()[0]["id"]
    for path in (f"{STATUSES}?id[]={post}", f"/api/v1/accounts?id[]={t.ben.id}", "/api/v2/notifications", "/api/v1/domain_blocks", "/api/v1/directory",
                 f"/api/v1/pleroma/statuses/{post}/reactions"):
        t.error(t.ana.get(path), 404)
    for path in (f"/api/v1/notifications/{note}/dismiss", f"/api/v1/accounts/{t.ben.id}/remove_from_followers"):
        t.error(t.ana.post(path), 404)
    t.equal(t.ana.relation(t.ben)["followed_by"], True, "ben still follows")
    for verb in ("react", "unreact"):
        t.error(react(t.ben, post, THUMB, verb), 404)
    for method in ("PUT", "DELETE"):
        t.error(pleroma(t.ben, method, post, THUMB), 404)
    t.that(t.info["announcements"], "the company has no announcements")
    t.equal(t.ana.read("/api/v1/announcements"), [], "announcements")
    t.equal(ids(t.ana.notifications()), [note], "notifications before clearing")
    t.status(t.ana.post("/api/v1/notifications/clear"), 200)
    t.equal(t.ana.notifications(), [], "notifications after clearing")


@on("gotosocial")
def d47(t):
    """uneven pages, not quite in order, yet complete"""
    made = [t.ana.toot(f"post {number}")["id"] for number in range(60)]
    pages = [(ids(page.json), "next" in page.links) for page in t.ana.walk(HOME, limit=40)]
    sizes = [len(page) for page, goes_on in pages if goes_on]
    t.that(max(len(page) for page, _ in pages) <= 30, f"pages of {[len(page) for page, _ in pages]}, expected at most 30")
    t.that(len(set(sizes)) > 1, f"pages that go on have {sizes} posts, expected different numbers")
    t.that(any(first < second for page, _ in pages for first, second in zip(page, page[1:])), "every page is in order")
    seen = [status_id for page, _ in pages for status_id in page]
    t.equal(len(seen), len(set(seen)), "posts, and different ones")
    t.equal(set(made + t.info["statuses"]["public"]) - set(seen), set(), "posts missing from the walk")


@on("gotosocial")
def d48(t):
    """sockets of GoToSocial"""
    number = list_with(t, t.ben)
    with listen(t, t.ana) as opened:
        opened.subscribe("hashtag", tag="watch"), opened.subscribe("user:notification")
        t.ben.toot("@ana #watch")
        t.equal(opened.settle(), [], "streams that cannot be subscribed to")
        opened.subscribe("list", list=number)
        t.equal(opened.settle(), [], "answer to subscribe")
        post = t.ben.toot("for the list")["id"]
        t.equal(opened.events_until(is_update(post))[-1]["stream"], [f"list:{number}"], "label of a list")
        opened.send("hello there")
        t.that(opened.wait_close(3) is not None, "the socket is still open after plain words")
    with listen(t, t.ana, "user") as opened:
        foreign = t.dora.toot("not for ana")["id"]
        t.ok(t.dora.delete(f"{STATUSES}/{foreign}"))
        events = opened.events_until(lambda event: event["event"] == "delete")
        t.equal([(event["event"], event["payload"]) for event in events], [("delete", foreign)], "events about the post of a stranger")
        long = t.ana.toot("x" * 5000)["id"]
        opened.events_until(is_update(long))
        frames = [(opcode, final, len(payload)) for opcode, final, payload in opened.parts]
        t.that(len(frames) > 1 and max(size for _, _, size in frames) <= FRAGMENT, f"frames of {[f[2] for f in frames]} bytes, expected at most 4096")
        t.equal([frame[:2] for frame in frames], [(0 if n else 1, n == len(frames) - 1) for n in range(len(frames))], "opcode and end of each frame")


@on("gotosocial")
def d49(t):
    """fields of a post"""
    made = t.ana.toot("plain *words* https://example.com/")
    home = next(post for post in t.ben.read(HOME, limit=40) if post["id"] == made["id"])
    for where, post in (("reply", made), ("GET by ben", t.ben.status(made["id"])), ("home of ben", home)):
        t.equal(post.get("text"), "plain *words* https://example.com/", f"text in {where}")
        t.equal(post.get("card", "no field"), None, f"card in {where}")
        for right in ("can_favourite", "can_reply", "can_reblog"):
            t.has(post.get("interaction_policy") or {}, right, f"interaction_policy in {where}")
        lacks_all(t, post, "quote reactions quote_approval", f"post in {where}")


@on("gotosocial")
def d50(t):
    """search finds what is one's own"""
    def found(person, word):
        return ids(person.read("/api/v2/search", q=word, type="statuses")["statuses"])
    own, foreign = t.ana.toot("a ripe pineapple")["id"], t.dora.toot("a ripe kumquat")["id"]
    reply = t.dora.toot("@ana rather a rambutan", in_reply_to_id=own)["id"]
    t.equal(found(t.ana, "kumquat"), [], "words of a stranger")
    t.equal(found(t.dora, "kumquat"), [foreign], "the same by their author")
    t.equal(found(t.ana, "pineapple"), [own], "own words")
    t.equal(found(t.ana, "rambutan"), [reply], "words of a reply to oneself")
    t.equal(found(t.ben, "rambutan"), [], "words of a reply to somebody else")


@on("gotosocial")
def d51(t):
    """the limit and how long to wait"""
    t.control("rate_limit", {"limit": 3, "window": 60})
    replies = [t.ana.get("/api/v1/preferences") for _ in range(4)]
    t.equal([reply.status for reply in replies], [200, 200, 200, 429], "status with a limit of three")
    t.json_error(replies[3])
    t.equal(replies[3].header("Retry-After"), "30", "Retry-After")
    for reply in replies:
        values = [reply.header(name) for name in RATE]
        t.that(None not in values, f"rate headers with {reply.status}: {values}")
    t.advance(61)
    t.status(t.ana.get("/api/v1/preferences"), 200)
