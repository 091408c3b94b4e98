# SPDX-License-Identifier: GPL-3.0-or-later
"""S-J: lists, tags, filters, search, announcements."""
import urllib.parse

from harness.check import ids

HOME = "/api/v1/timelines/home"


def s113(t):
    """lists"""
    path = "/api/v1/lists"
    for blank in ("", "   ", None):
        t.error(t.ana.post(path, {"title": blank}), 422)
    made = t.ok(t.ana.post(path, {"title": "one", "replies_policy": "none"}))
    t.fits("List", made, "reply")
    t.equal((made["title"], made["replies_policy"], made["exclusive"]), ("one", "none", False), "list")
    one = f"{path}/{made['id']}"
    t.equal(t.ok(t.ana.put(one, {"title": "two"}))["title"], "two", "renamed")
    t.error(t.ana.put(one, {"title": " "}), 422)
    t.has(ids(t.ana.read(path)), made["id"], "all lists")
    t.ana.follow(t.ben)
    t.equal(t.ok(t.ana.post(one + "/accounts", {"account_ids": [t.ben.id]})), {}, "add followed")
    t.error(t.ana.post(one + "/accounts", {"account_ids": [t.dora.id]}), 422, 404)
    post = t.ben.toot("for the list")["id"]
    t.has(ids(t.ana.read(f"/api/v1/timelines/list/{made['id']}")), post, "list timeline")
    t.has(ids(t.ana.read(HOME)), post, "home")
    t.equal(t.ok(t.ana.put(one, {"title": "two", "exclusive": True}))["exclusive"], True, "exclusive")
    t.lacks(ids(t.ana.read(HOME)), post, "home with an exclusive list")
    t.has(ids(t.ana.read(f"/api/v1/timelines/list/{made['id']}")), post, "list timeline")
    for call in (t.ben.get(one), t.ben.put(one, {"title": "x"}), t.ben.delete(one), t.ben.get(f"/api/v1/timelines/list/{made['id']}")):
        t.error(call, 404)
    t.equal(t.ok(t.ana.call("DELETE", one + "/accounts", {"account_ids": [t.ben.id]})), {}, "remove")
    t.equal(t.ana.read(one + "/accounts"), [], "members")
    t.has(ids(t.ana.read(HOME)), post, "home after leaving the list")
    t.equal(t.ok(t.ana.delete(one)), {}, "delete")
    for call in (t.ana.get(one), t.ana.get(f"/api/v1/timelines/list/{made['id']}"), t.ana.get(one + "/accounts"),
                 t.ana.put(one, {"title": "x"}), t.ana.post(one + "/accounts", {"account_ids": [t.ben.id]}), t.ana.delete(one)):
        t.error(call, 404)


def s114(t):
    """all members at once"""
    t.cleo.patch("/api/v1/accounts/update_credentials", {"locked": False})
    made = t.ana.do("/api/v1/lists", {"title": "all"})["id"]
    people = [t.ben, t.cleo, t.dora]
    for person in people:
        t.ana.follow(person)
    t.ana.do(f"/api/v1/lists/{made}/accounts", {"account_ids": [p.id for p in people]})
    reply = t.ana.get(f"/api/v1/lists/{made}/accounts", limit=0)
    t.equal(set(ids(t.ok(reply))), {p.id for p in people}, "members with limit=0")
    t.that("next" not in reply.links, "limit=0 must not page")


def s115(t):
    """followed tags"""
    for name in ("Straße", "straße", "Release"):
        tag = t.ok(t.ana.post(f"/api/v1/tags/{urllib.parse.quote(name)}/follow"))
        t.equal(tag["following"], True, f"{name}: following")
        t.fits("Tag", tag, name)
    t.equal(sorted(tag["name"].lower() for tag in t.ana.read("/api/v1/followed_tags")), ["release", "straße"], "followed tags")
    for text in ("news on #STRAßE", "#RELEASE day"):
        post = t.dora.toot(text)["id"]
        t.has(ids(t.ana.read(HOME)), post, f"home with {text!r}")
    t.equal(t.ok(t.ana.post("/api/v1/tags/RELEASE/unfollow"))["following"], False, "unfollow in other case")
    t.equal(t.ok(t.ana.get("/api/v1/tags/release"))["following"], False, "after unfollow")
    later = t.dora.toot("another #release")["id"]
    t.lacks(ids(t.ana.read(HOME)), later, "home after unfollow")
    t.that(t.ana.get("/api/v1/tags/has%20blank").status in (404, 422), "a tag with a blank")


def s116(t):
    """tag timelines"""
    posts = {text: t.ana.toot(text)["id"] for text in ("#apple", "#pear", "#apple #pear", "#apple #plum", "#Größe")}
    def seen(name, **query):
        return set(ids(t.ben.read(f"/api/v1/timelines/tag/{name}", **query)))
    t.equal(seen("apple"), {posts["#apple"], posts["#apple #pear"], posts["#apple #plum"]}, "apple")
    t.equal(seen("APPLE"), seen("apple"), "other case")
    t.equal(seen("apple", any=["pear"]), seen("apple") | {posts["#pear"]}, "any")
    t.equal(seen("apple", all=["pear"]), {posts["#apple #pear"]}, "all")
    t.equal(seen("apple", none=["pear", "plum"]), {posts["#apple"]}, "none")
    t.equal(seen("apple", any=["pear"], none=["plum"]), {posts["#apple"], posts["#pear"], posts["#apple #pear"]}, "any with none")
    t.equal(seen("%23apple"), seen("apple"), "with #")
    t.equal(seen("Gr%C3%B6%C3%9Fe"), {posts["#Größe"]}, "percent-encoded")
    t.equal(seen("Gro%CC%88%C3%9Fe"), {posts["#Größe"]}, "decomposed")
    t.equal(seen("nothing"), set(), "unknown tag")


def s117(t):
    """filters v2"""
    for old in t.ana.read("/api/v2/filters"):
        t.ana.delete(f"/api/v2/filters/{old['id']}")
    t.ana.follow(t.ben)
    made = t.ok(t.ana.post("/api/v2/filters", {"title": "fruit", "context": ["home"], "filter_action": "warn", "keywords_attributes": [
        {"keyword": "apple", "whole_word": True}, {"keyword": "berr", "whole_word": False}]}))
    t.fits("Filter", made, "filter")
    hits = {text: t.ben.toot(text)["id"] for text in ("an Apple a day", "strawberry jam")}
    misses = {text: t.ben.toot(text)["id"] for text in ("pineapples here", "nothing")}
    home = {p["id"]: p for p in t.ana.read(HOME, limit=40)}
    for text, status_id in hits.items():
        results = home[status_id]["filtered"]
        t.equal([r["filter"]["id"] for r in results], [made["id"]], f"filtered of {text!r}")
        t.that(results and len(results[0].get("keyword_matches") or []) == 1, f"keyword_matches of {text!r}: {results}")
        t.fits("[FilterResult]", results, text)
    for text, status_id in misses.items():
        t.equal(home[status_id]["filtered"], [], f"filtered of {text!r}")
    t.equal([p["filtered"] for p in t.ben.read(HOME, limit=40) if p["id"] in hits.values()], [[], []], "filtered for ben")
    t.ok(t.ana.put(f"/api/v2/filters/{made['id']}", {"filter_action": "hide"}))
    hidden = {p["id"]: p for p in t.ana.read(HOME, limit=40)}
    for text, status_id in hits.items():
        flagged = status_id not in hidden or any(r["filter"]["filter_action"] == "hide" for r in hidden[status_id]["filtered"])
        t.that(flagged, f"hide: {text!r} is neither left out nor flagged")
    t.ok(t.ana.put(f"/api/v2/filters/{made['id']}", {"filter_action": "warn", "expires_in": 60}))
    t.that(t.ana.read(HOME)[0] is not None and t.ana.read(f"/api/v2/filters/{made['id']}")["expires_at"], "expires_at")
    t.advance(61)
    after = {p["id"]: p for p in t.ana.read(HOME, limit=40)}
    t.equal([after[i]["filtered"] for i in hits.values()], [[], []], "filtered after the end")
    t.error(t.ana.post("/api/v2/filters", {"title": "", "context": ["home"]}), 422)
    t.error(t.ana.post("/api/v2/filters", {"title": "x", "context": []}), 422)
    t.error(t.ana.post("/api/v2/filters", {"title": "x", "context": ["nowhere"]}), 422)
    t.error(t.ana.post("/api/v2/filters", {"title": "x", "context": ["home"], "filter_action": "explode"}), 422)


def s118(t):
    """nested filter changes"""
    with t.socket(t.ana, "user") as socket:
        made = t.ana.do("/api/v2/filters", {"title": "f", "context": ["home"], "keywords_attributes": [{"keyword": "one"}, {"keyword": "two"}]})
        path = f"/api/v2/filters/{made['id']}"
        t.equal([e["event"] for e in socket.drain()], ["filters_changed"], "events for creating")
        first, second = made["keywords"]
        got = t.ok(t.ana.put(path, {"title": "g", "keywords_attributes": [{"id": first["id"], "_destroy": True},
                                                                          {"id": second["id"], "keyword": "zwei", "whole_word": True}, {"keyword": "three"}]}))
        t.equal(got["title"], "g", "title")
        t.equal([(k["keyword"], k["whole_word"]) for k in got["keywords"]], [("zwei", True), ("three", False)], "keywords")
        t.equal([e["event"] for e in socket.drain()], ["filters_changed"], "events for one nested change")
        form = t.ana.put(path, form=[("keywords_attributes[0][id]", second["id"]), ("keywords_attributes[0][_destroy]", "1")])
        t.equal([k["keyword"] for k in (t.ok(form) or {}).get("keywords", [])], ["three"], "keywords after a form")
        socket.drain()
        extra = t.ok(t.ana.post(path + "/keywords", {"keyword": "four", "whole_word": True}))
        t.equal(len(socket.drain()), 1, "events for a keyword")
        one = f"/api/v2/filters/keywords/{extra['id']}"
        t.equal(t.ok(t.ana.put(one, {"keyword": "vier"}))["keyword"], "vier", "changed keyword")
        t.equal(t.ok(t.ana.delete(one)), {}, "delete keyword")
        t.error(t.ana.get(one), 404)
        post = t.ben.toot("filtered by id")["id"]
        entry = t.ok(t.ana.post(path + "/statuses", {"status_id": post}))
        t.equal(entry["status_id"], post, "status_id")
        t.equal(ids(t.ana.read(path + "/statuses")), [entry["id"]], "statuses")
        t.ana.follow(t.ben)
        matched = next(p for p in t.ana.read(HOME) if p["id"] == post)
        t.equal([r.get("status_matches") for r in matched["filtered"]], [[post]], "status_matches")
        t.equal(t.ok(t.ana.delete(f"/api/v2/filters/statuses/{entry['id']}")), {}, "delete status")
        t.error(t.ben.get(path), 404)
        t.equal(t.ok(t.ana.delete(path)), {}, "delete filter")
        t.error(t.ana.get(path), 404)


def s119(t):
    """search"""
    post = t.ana.toot("A remarkable pineapple on #Fruit")
    search = lambda q, **query: t.ana.read("/api/v2/search", q=q, **query)
    t.fits("SearchResults", search("pineapple"), "results")
    t.has(ids(search("pineapple")["statuses"]), post["id"], "by word")
    t.has(ids(search("REMARKABLE")["statuses"]), post["id"], "by word in other case")
    t.has([tag["name"].lower() for tag in search("#fruit")["hashtags"]], "fruit", "by #tag")
    t.has(ids(search("@ben")["accounts"]), t.ben.id, "by @ben")
    t.equal(ids(search(post["url"])["statuses"]), [post["id"]], "by URL")
    t.equal(ids(search(post["url"], resolve=True)["statuses"]), [post["id"]], "by URL with resolve")
    only = search("ben", type="accounts")
    t.equal((only["statuses"], only["hashtags"]), ([], []), "type=accounts")
    t.has(ids(only["accounts"]), t.ben.id, "type=accounts")
    t.equal(search("zzzzzz"), {"accounts": [], "statuses": [], "hashtags": []}, "nothing found")
    for blank in ("", "  "):
        reply = t.ana.get("/api/v2/search", q=blank)
        t.that(400 <= reply.status < 500 or (reply.status == 200 and not any(reply.json.values())), f"{reply}; expected 4xx or empty")
    for odd in ("' OR 1=1 --", '"', "*", "a* OR b", "NEAR(a b)", "%", "(", "pine* AND"):
        t.status(t.ana.get("/api/v2/search", q=odd), 200)
    reply = t.ana.get("/api/v2/search", q="x", type="nonsense")
    t.that(reply.status < 500, f"{reply}; expected no server error")


def s120(t):
    """announcements"""
    path = "/api/v1/announcements"
    listed = t.ben.read(path)
    t.fits("[Announcement]", listed, "list")
    t.equal(set(ids(listed)), set(t.info["announcements"]), "announcements")
    number = listed[0]["id"]
    t.equal(listed[0]["read"], False, "read before")
    for _ in range(2):
        t.equal(t.ok(t.ben.post(f"{path}/{number}/dismiss")), {}, "dismiss")
    t.equal({a["id"]: a["read"] for a in t.ben.read(path)}.get(number), True, "read after")
    t.equal({a["id"]: a["read"] for a in t.dora.read(path)}.get(number), False, "read for dora")
    t.error(t.ben.post(f"{path}/1/dismiss"), 404)
