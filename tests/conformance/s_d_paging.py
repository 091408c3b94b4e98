# SPDX-License-Identifier: GPL-3.0-or-later
"""S-D: paging."""
import re
import urllib.parse

from harness.check import ids

HOME = "/api/v1/timelines/home"
LINK = re.compile(r'^<([^<>]*)>; rel="next", <([^<>]*)>; rel="prev"$')


def falling(t, got, what):
    numbers = [int(i) for i in got]
    t.equal(numbers, sorted(set(numbers), reverse=True), f"{what}: strictly falling ids")


def s43(t):
    """limits of a page"""
    t.equal(len(t.ana.read(HOME)), 20, "posts without limit")
    t.equal(len(t.ana.read(HOME, limit=5)), 5, "limit=5")
    t.equal(len(t.ana.read(HOME, limit=100)), 40, "limit=100")
    for odd in ("abc", "-1", "0", "99999999999999999999", ""):
        reply = t.ana.get(HOME, limit=odd)
        t.that(reply.status == 200 or 400 <= reply.status < 500, f"{reply}; expected 200 or 4xx")
        if reply.status == 200 and odd in ("abc", "-1"):
            t.equal(len(reply.json), 20, f"posts with limit={odd}")


def s44(t):
    """the Link header"""
    top = t.ana.read(HOME, limit=10)
    me = f"/api/v1/accounts/{t.ana.id}/statuses"
    for path, query in ((HOME, {"limit": 5, "max_id": top[4]["id"]}), (me, {"limit": 5, "max_id": top[4]["id"], "exclude_replies": True}),
                        ("/api/v1/timelines/tag/x", {"limit": 1, "any": ["y"]})):
        if "tag" in path:
            for text in ("#x", "#y", "#x #y"):
                t.ana.toot(text)
            query["max_id"] = t.ana.read(path, any=["y"])[0]["id"]
        reply = t.ana.get(path, **query)
        t.equal(len(reply.headers_named("Link")), 1, f"{path}: number of Link headers")
        match = LINK.match(reply.header("Link") or "")
        if not t.that(match, f"{path}: Link {reply.header('Link')!r}; expected <U>; rel=\"next\", <U>; rel=\"prev\""):
            continue
        items = ids(reply.json)
        for url, cursor in ((match.group(1), ("max_id", items[-1])), (match.group(2), ("min_id", items[0]))):
            t.that("," not in url and ";" not in url, f"{url}: comma or semicolon")
            t.that(url.startswith(t.server.base + "/"), f"{url}: expected origin {t.server.base}")
            given = urllib.parse.parse_qs(urllib.parse.urlsplit(url).query)
            t.equal(given.get(cursor[0]), [cursor[1]], f"cursor in {url}")
            t.equal(given.get("limit"), [str(query["limit"])], f"limit in {url}")
            for key in ("exclude_replies", "any"):
                if key in query:
                    t.that(key in given or key + "[]" in given, f"{url}: {key} is lost")
            t.equal(len([k for k in given if k in ("max_id", "min_id", "since_id")]), 1, f"one cursor in {url}")
    other = t.ana.call("GET", HOME, {"limit": 5}, headers={"Host": f"localhost:{t.server.port}"})
    t.has(other.header("Link") or "", f"<http://localhost:{t.server.port}/", "origin as asked")


def s45(t):
    """walking down"""
    pages = list(t.ana.walk(HOME, limit=7))
    seen = [i for page in pages for i in ids(page.json)]
    falling(t, seen, "home from the top")
    t.equal(set(t.info["statuses"]["public"]) - set(seen), set(), "public posts missing from the walk")
    t.that(len(seen) >= 45, f"{len(seen)} posts, expected at least 45")
    last = pages[-1]
    t.that("next" not in last.links, f"last page still has next: {last.header('Link')}")
    if not last.json:
        t.equal(last.header("Link"), None, "Link of an empty page")
    beyond = t.ana.get(HOME, max_id=seen[-1])
    t.equal((beyond.json, beyond.header("Link")), ([], None), "page after the end and its Link")


def s46(t):
    """walking up"""
    down = [i for page in t.ana.walk(HOME, limit=40) for i in ids(page.json)]
    pages = list(t.ana.walk(HOME, rel="prev", limit=7, min_id=down[-1]))
    up = []
    for page in pages:
        falling(t, ids(page.json), "one page")
        up = ids(page.json) + up
    t.equal(up, down[:-1], "posts by prev")
    t.equal([len(page.json) for page in pages[:3]], [7, 7, 7], "pages are full, so each is adjacent to the last")


def s47(t):
    """since_id gives the newest, min_id the nearest"""
    everything = ids(t.ana.read(HOME, limit=40))
    cursor, newer = everything[30], everything[:30]
    t.equal(ids(t.ana.read(HOME, since_id=cursor, limit=10)), newer[:10], "since_id")
    t.equal(ids(t.ana.read(HOME, min_id=cursor, limit=10)), newer[20:], "min_id")


def s48(t):
    """window"""
    everything = ids(t.ana.read(HOME, limit=40))
    t.equal(ids(t.ana.read(HOME, max_id=everything[5], since_id=everything[15])), everything[6:15], "max_id with since_id")
    t.equal(ids(t.ana.read(HOME, max_id=everything[5], min_id=everything[15])), everything[6:15], "max_id with min_id")


def s49(t):
    """paging while posts come and go"""
    whole = ids(t.ana.walk_all(HOME))
    first = t.ana.get(HOME, limit=10)
    seen = ids(first.json)
    for text in ("new one", "new two"):
        t.ana.toot(text)
    own = [i for i in t.info["statuses"]["public"] if i in whole]
    doomed = [next(i for i in own if i in seen), seen[-1], next(i for i in own if i not in seen)]
    for status_id in dict.fromkeys(doomed):
        t.ana.delete(f"/api/v1/statuses/{status_id}")
    where = urllib.parse.urlsplit(first.links["next"])
    rest = [i for page in t.ana.walk(where.path + "?" + where.query) for i in ids(page.json)]
    t.equal(set(rest) & set(seen), set(), "posts seen twice")
    t.equal(rest, [i for i in whole if i not in seen and i not in doomed], "older posts")


def s50(t):
    """odd cursors"""
    posts = [t.ana.toot(f"post {i}")["id"] for i in range(3)]
    hidden = t.dora.toot("@ben only for you", visibility="direct")["id"]
    after = t.ana.toot("after")["id"]
    t.ana.delete(f"/api/v1/statuses/{posts[1]}")
    t.equal(ids(t.ana.read(HOME, max_id=posts[1], limit=1)), [posts[0]], "max_id = deleted post")
    t.equal(ids(t.ana.read(HOME, min_id=posts[1], limit=1)), [posts[2]], "min_id = deleted post")
    t.equal(ids(t.ana.read(HOME, max_id=hidden, limit=1)), [posts[2]], "max_id = post of others")
    t.equal(ids(t.ana.read(HOME, min_id=hidden, limit=1)), [after], "min_id = post of others")
    for name in ("max_id", "min_id", "since_id"):
        for odd in ("0", "9223372036854775808", "99999999999999999999999", "x", "", "1.5", "' OR 1=1"):
            for path in (HOME, "/api/v1/notifications", "/api/v1/favourites", f"/api/v1/accounts/{t.ana.id}/followers", "/api/v1/conversations"):
                reply = t.ana.get(path, **{name: odd})
                t.that(reply.status == 200 or 400 <= reply.status < 500, f"{reply}; expected 200 or 4xx")
    t.equal(t.ana.read(HOME, max_id="0"), [], "max_id=0")
    for junk in ("x", "9223372036854775808"):
        reply = t.ana.get(HOME, max_id=junk)
        t.that(reply.status >= 400 or reply.json == [] or junk != "x", f"max_id={junk}: {len(reply.json)} posts, expected an empty page or 4xx")


def s51(t):
    """favourites and bookmarks in order of the action"""
    order = [t.info["statuses"]["public"][i] for i in (9, 2, 30, 14, 5, 21, 0)]
    for verb, path in (("favourite", "/api/v1/favourites"), ("bookmark", "/api/v1/bookmarks")):
        for status_id in order:
            t.dora.act(status_id, verb)
        t.equal(ids(t.dora.read(path)), order[::-1], path)
        t.equal(ids(t.dora.walk_all(path, limit=3)), order[::-1], f"{path} by pages of 3")
        pages = list(t.dora.walk(path, limit=3))
        where = urllib.parse.urlsplit(pages[1].links["prev"])
        t.equal(ids(t.dora.call("GET", where.path + "?" + where.query).json), order[::-1][:3], f"{path}: prev of the second page")


def complete(t, person, path, wanted, key="id", **query):
    """Walking in pages of one gives the same as one big page, and what is wanted is in it."""
    try:
        whole = [item[key] for item in person.read(path, limit=40, **query)]
        walked = [item[key] for item in person.walk_all(path, limit=1, **query)]
    except AssertionError as broken:
        return t.fail(str(broken))
    t.equal(walked, whole, f"{path}: pages of one")
    t.equal(len(set(walked)), len(walked), f"{path}: no item twice")
    t.equal(set(wanted) - set(walked), set(), f"{path}: items missing")


def s52(t):
    """every paged list is complete and ends"""
    ana, others = t.ana, [t.ben, t.cleo, t.dora]
    people = [p.id for p in others]
    t.cleo.patch("/api/v1/accounts/update_credentials", {"locked": False})
    for other in others:
        ana.follow(other), other.follow(ana)
    post = ana.toot("Everybody #walk")["id"]
    for other in others:
        other.act(post, "favourite"), other.act(post, "reblog")
        other.toot("@ana hello #walk")
        other.toot("@ana psst", visibility="direct")
    complete(t, ana, f"/api/v1/accounts/{ana.id}/followers", people)
    complete(t, ana, f"/api/v1/accounts/{ana.id}/following", people)
    complete(t, ana, f"/api/v1/statuses/{post}/favourited_by", people)
    complete(t, ana, f"/api/v1/statuses/{post}/reblogged_by", people)
    made = ana.do("/api/v1/lists", {"title": "all"})["id"]
    ana.do(f"/api/v1/lists/{made}/accounts", {"account_ids": people})
    complete(t, ana, f"/api/v1/lists/{made}/accounts", people)
    for tag in ("one", "two", "three"):
        ana.do(f"/api/v1/tags/{tag}/follow")
    complete(t, ana, "/api/v1/followed_tags", ["one", "two", "three"], key="name")
    complete(t, ana, "/api/v1/conversations", [])
    t.equal(len(ana.walk_all("/api/v1/conversations", limit=1)) >= 3, True, "three conversations")
    complete(t, ana, "/api/v1/notifications", [])
    for minutes in (10, 20, 30):
        ana.toot(f"later {minutes}", scheduled_at=f"2025-11-20T11:{minutes}:00.000Z")
    complete(t, ana, "/api/v1/scheduled_statuses", [])
    t.equal(len(ana.walk_all("/api/v1/scheduled_statuses", limit=1)), 3, "scheduled posts by pages of one")
    whole = t.ana.read("/api/v2/notifications", limit=40)
    walked = [group["group_key"] for page in ana.walk("/api/v2/notifications", limit=2) for group in page.json["notification_groups"]]
    t.equal(len(set(walked)), len(walked), "grouped notifications: no group twice")
    t.equal(set(walked), {g["group_key"] for g in whole["notification_groups"]}, "grouped notifications by pages of two")
    for path in (f"/api/v1/accounts/{ana.id}/statuses", f"/api/v1/timelines/list/{made}", "/api/v1/timelines/tag/walk", "/api/v1/timelines/public"):
        whole, walked = ids(ana.walk_all(path, limit=40)), ids(ana.walk_all(path, limit=3))
        t.equal(walked, whole, f"{path}: pages of three")
        falling(t, walked, path)
    requests_and_bans(t, ana, others, people)


def requests_and_bans(t, ana, others, people):
    for other in others:
        other.do(f"/api/v1/accounts/{ana.id}/unfollow")
    ana.patch("/api/v1/accounts/update_credentials", {"locked": True})
    for other in others:
        other.follow(ana)
    complete(t, ana, "/api/v1/follow_requests", people)
    for verb, path in (("mute", "/api/v1/mutes"), ("block", "/api/v1/blocks")):
        for other in others:
            ana.do(f"/api/v1/accounts/{other.id}/{verb}")
        complete(t, ana, path, people)


def s53(t):
    """offset in search and directory"""
    for number in range(6):
        t.ana.toot(f"pineapple number {number}")
    pages = [ids(t.ana.read("/api/v2/search", q="pineapple", type="statuses", limit=2, offset=at)["statuses"]) for at in (0, 2, 4)]
    t.equal(len({i for page in pages for i in page}), 6, f"posts found in three pages {pages}")
    people = [ids(t.anyone.get("/api/v1/directory", limit=2, offset=at).json) for at in (0, 2)]
    t.that(not set(people[0]) & set(people[1]) and len(people[0]) == 2, f"directory pages {people}")
