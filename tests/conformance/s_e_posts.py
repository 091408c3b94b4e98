# SPDX-License-Identifier: GPL-3.0-or-later
"""S-E: writing, reading, editing and deleting posts."""
import html
import re

from harness import samples
from harness.check import DATE, ids

HOME = "/api/v1/timelines/home"


def attempt(t, body, *wanted, person=None):
    """Posts and expects one of these codes; a refusal must be a JSON error. Returns the status or None."""
    reply = (person or t.ana).post("/api/v1/statuses", body)
    if 200 in wanted and reply.status == 200:
        return reply.json
    t.error(reply, *wanted) if 200 not in wanted or len(wanted) > 1 else t.status(reply, 200)
    return None


def s54(t):
    """a minimal post"""
    preferences = t.ana.read("/api/v1/preferences")
    post = t.ana.toot("Hello")
    t.fits("Status", post, "reply")
    t.equal(post["content"], "<p>Hello</p>", "content")
    t.equal(post["visibility"], preferences["posting:default:visibility"], "visibility")
    t.equal(post["sensitive"], preferences["posting:default:sensitive"], "sensitive")
    t.equal(post["language"], preferences["posting:default:language"], "language")
    t.equal((post["account"]["id"], post["spoiler_text"], post["edited_at"], post["reblog"]), (t.ana.id, "", None, None), "fields")
    for person, path, query in ((t.ana, HOME, {}), (t.ben, HOME, {}), (t.ben, "/api/v1/timelines/public", {"local": True}),
                                (t.ana, f"/api/v1/accounts/{t.ana.id}/statuses", {})):
        t.equal(ids(person.read(path, limit=1, **query)), [post["id"]], f"top of {path} for {person.name}")
    t.lacks(ids(t.cleo.read(HOME)), post["id"], "home of cleo, who follows nobody")


def s55(t):
    """content is escaped HTML with links"""
    text = "<script>alert(1)</script> & \"quoted\"\nsame paragraph\n\nnext https://example.com/long/path/with/many/parts?q=1&r=2 @ben #Größe"
    post = t.ana.toot(text)
    content = post["content"]
    t.lacks(content, "<script", "content")
    t.has(content, "&lt;script&gt;alert(1)&lt;/script&gt; &amp; ", "content")
    t.equal(len(re.findall(r"<p>", content)), 2, f"paragraphs in {content}")
    t.that(re.search(r"<br ?/?>same paragraph", content), f"line feed as br in {content}")
    link = next((a for a in re.findall(r"<a [^>]*>.*?</a>", content) if "example.com" in a), "")
    t.has(link, 'href="https://example.com/long/path/with/many/parts?q=1&amp;r=2"', "link")
    for part in ('class="invisible"', 'class="ellipsis"', "nofollow", "noopener"):
        t.has(link, part, "link")
    visible = html.unescape(re.sub(r"<[^>]*>", "", link))
    t.equal(visible, "https://example.com/long/path/with/many/parts?q=1&r=2", "text of the link with the invisible parts")
    mention = next((a for a in re.findall(r"<a [^>]*>.*?</a>", content) if "ben" in a), "")
    t.that("u-url" in mention and "mention" in mention and "h-card" in content, f"mention {mention}")
    t.equal([(m["id"], m["acct"]) for m in post["mentions"]], [(t.ben.id, "ben")], "mentions")
    t.has(mention, f'href="{post["mentions"][0]["url"]}"' if post["mentions"] else "?", "mention link")
    tag = next((a for a in re.findall(r"<a [^>]*>.*?</a>", content) if "hashtag" in a), "")
    t.that("mention" in tag and 'rel="tag"' in tag, f"tag {tag}")
    t.equal([tag["name"].lower() for tag in post["tags"]], ["größe"], "tags")


def s56(t):
    """length counts graphemes, links and mentions by weight"""
    statuses = t.configuration()["statuses"]
    most, weight = statuses["max_characters"], statuses["characters_reserved_per_url"]
    family, accent = "\U0001F468‍\U0001F469‍\U0001F467‍\U0001F466", "e\u0301"
    url = "https://example.com/" + "y" * 300
    for what, exact in (("ZWJ families", family * most), ("combining marks", accent * most), ("flags", "\U0001F1E9\U0001F1EA" * most),
                        ("text with a URL", "x" * (most - weight - 1) + " " + url),
                        ("text with a short URL", "x" * (most - weight - 1) + " http://a.io"),
                        ("text with @ben@host", "x" * (most - 5) + " @ben@" + "h" * 40 + ".example")):
        good = t.ana.post("/api/v1/statuses", {"status": exact})
        t.that(good.status == 200, f"{most} characters of {what}: {good.status} {good.text[:100]}; expected 200")
        bad = t.ana.post("/api/v1/statuses", {"status": "x" + exact})
        t.that(bad.status == 422, f"{most + 1} characters of {what}: {bad.status}; expected 422")
    attempt(t, {"status": "x" * (most - 10), "spoiler_text": "y" * 10}, 200)
    attempt(t, {"status": "x" * (most - 9), "spoiler_text": "y" * 10}, 422)


def s57(t):
    """text, media and polls together"""
    poll = {"options": ["a", "b"], "expires_in": 600}
    most = t.configuration()["statuses"]["max_media_attachments"]
    fresh = lambda count=1: [t.ana.image(samples.png())["id"] for _ in range(count)]
    for blank in ("", "   ", "\n\t "):
        attempt(t, {"status": blank}, 422)
    attempt(t, {}, 422)
    used = fresh()
    alone = attempt(t, {"media_ids": used}, 200)
    t.equal(ids(alone["media_attachments"]) if alone else None, used, "media alone")
    attempt(t, {"status": "both", "media_ids": fresh(), "poll": poll}, 422)
    attempt(t, {"status": "too many", "media_ids": fresh(most + 1)}, 422)
    attempt(t, {"status": "used", "media_ids": used}, 422, 404)
    attempt(t, {"status": "foreign", "media_ids": fresh()}, 422, 404, person=t.ben)
    attempt(t, {"status": "unknown", "media_ids": ["1"]}, 422, 404)
    attempt(t, {"status": "junk", "media_ids": ["x"]}, 422, 404)
    for odd in ({"options": ["only"], "expires_in": 600}, {"options": ["a", "a"], "expires_in": 600}, {"options": ["a", ""], "expires_in": 600},
                {"options": ["a", "b"]}, {"options": [], "expires_in": 600}):
        attempt(t, {"status": "odd poll", "poll": odd}, 422)


def s58(t):
    """who sees which visibility"""
    root = t.ana.toot("root of sights")
    posts = {}
    for visibility in ("public", "unlisted", "private", "direct"):
        text = f"sight {visibility} #sights" + (" @dora" if visibility == "direct" else "")
        posts[visibility] = t.ana.toot(text, visibility=visibility, in_reply_to_id=root["id"])["id"]
        t.equal(t.ana.status(posts[visibility])["visibility"], visibility, "visibility")
    mention = t.ana.toot("@cleo private sight #sights", visibility="private")["id"]
    t.status(t.cleo.get(f"/api/v1/statuses/{mention}"), 200)
    may = {"ana": set(posts), "ben": {"public", "unlisted", "private"}, "cleo": {"public", "unlisted"}, "dora": {"public", "unlisted", "direct"}}
    for person in t.everyone():
        allowed = {posts[v] for v in may[person.name]}
        for visibility, status_id in posts.items():
            for path in ("", "/context", "/favourited_by", "/reblogged_by", "/history"):
                reply = person.get(f"/api/v1/statuses/{status_id}{path}")
                t.status(reply, 200) if status_id in allowed else t.error(reply, 404)
        places = {"home": ids(person.read(HOME, limit=40)), "public": ids(person.read("/api/v1/timelines/public", limit=40)),
                  "tag": ids(person.read("/api/v1/timelines/tag/sights", limit=40)),
                  "search": ids(person.read("/api/v2/search", q="sight", type="statuses", limit=40)["statuses"]),
                  "context": ids(person.read(f"/api/v1/statuses/{root['id']}/context")["descendants"]),
                  "multi-get": ids(person.read("/api/v1/statuses", id=list(posts.values()))),
                  "account": ids(person.read(f"/api/v1/accounts/{t.ana.id}/statuses", limit=40))}
        for place, seen in places.items():
            t.equal((set(seen) & set(posts.values())) - allowed, set(), f"{place} of {person.name}: posts that must be hidden")
        for place in ("context", "multi-get"):
            t.equal(set(seen_of(places[place], posts)), allowed, f"{place} of {person.name}")
        t.equal(seen_of(places["public"], posts), [posts["public"]], f"public timeline of {person.name}")
    guests(t, posts, root)
    t.equal(set(seen_of(ids(t.ben.read(HOME, limit=40)), posts)), {posts[v] for v in may["ben"]}, "home of ben, a follower")


def seen_of(seen, posts):
    return [i for i in seen if i in posts.values()]


def guests(t, posts, root):
    for visibility, status_id in posts.items():
        reply = t.anyone.get(f"/api/v1/statuses/{status_id}")
        t.status(reply, 200) if visibility in ("public", "unlisted") else t.error(reply, 404)
    hidden = {posts["private"], posts["direct"]}
    for path in (f"/api/v1/statuses/{root['id']}/context", f"/api/v1/accounts/{t.ana.id}/statuses", "/api/v1/timelines/tag/sights",
                 "/api/v1/statuses?" + "&".join(f"id[]={i}" for i in posts.values())):
        reply = t.anyone.get(path)
        if reply.status == 200:
            items = reply.json["descendants"] if isinstance(reply.json, dict) else reply.json
            t.equal(set(ids(items)) & hidden, set(), f"{path} for a guest: hidden posts")


def s59(t):
    """unknown visibility, content type and language"""
    attempt(t, {"status": "x", "visibility": "loud"}, 422)
    attempt(t, {"status": "x", "content_type": "text/rtf"}, 422)
    post = attempt(t, {"status": "x", "language": "xx-nonsense"}, 200, 422)
    if post:
        t.equal(post["language"], None, "language xx-nonsense")
    t.equal(t.ana.toot("hallo", language="de")["language"], "de", "language de")


def s60(t):
    """replies"""
    root = t.ana.toot("root")
    reply = t.ben.toot("@ana answer", in_reply_to_id=root["id"])
    t.equal((reply["in_reply_to_id"], reply["in_reply_to_account_id"]), (root["id"], t.ana.id), "reply target")
    t.equal(t.ana.status(root["id"])["replies_count"], 1, "replies_count")
    t.ben.delete(f"/api/v1/statuses/{reply['id']}")
    t.equal(t.ana.status(root["id"])["replies_count"], 0, "replies_count after the reply is gone")
    secret = t.ana.toot("@dora secret", visibility="direct")
    count = t.ben.read(f"/api/v1/accounts/{t.ben.id}")["statuses_count"]
    for target in (reply["id"], secret["id"], "1", "nonsense"):
        attempt(t, {"status": "lost", "in_reply_to_id": target}, 404, person=t.ben)
    t.equal(t.ben.read(f"/api/v1/accounts/{t.ben.id}")["statuses_count"], count, "posts of ben after refused replies")


def s61(t):
    """spoilers"""
    for text in ("body", ""):
        post = t.ana.post("/api/v1/statuses", {"status": text, "spoiler_text": "<b>careful</b> &amp; \"x\""})
        if t.status(post, 200):
            t.equal(post.json["sensitive"], True, f"sensitive with text {text!r}")
            t.equal(post.json["spoiler_text"], "<b>careful</b> &amp; \"x\"", "spoiler_text")


def s62(t):
    """markdown"""
    text = ("# Title\n\nSome **bold** and *soft* `code`.\n\n- one\n- two\n\n```\nblock <b>\n```\n\n[good](https://example.com/x) "
            "[bad](javascript:alert(1)) [data](data:text/html,x) <img src=x onerror=alert(2)> <script>alert(3)</script>")
    post = t.ana.toot(text, content_type="text/markdown")
    content = post["content"]
    for part in (r"<h1[^>]*>\s*Title", r"<(strong|b)>bold</", r"<(em|i)>soft</", r"<code[^>]*>code</code>", r"<li[^>]*>\s*(<p>)?one", r"<pre",
                 r'<a [^>]*href="https://example.com/x"'):
        t.that(re.search(part, content), f"{part} missing in {content}")
    t.that(not re.search(r'href="?(javascript|data):', content, re.I), f"unsafe link in {content}")
    t.that(not re.search(r"<(img|script)", content, re.I), f"raw HTML is alive in {content}")
    t.equal(t.ana.read(f"/api/v1/statuses/{post['id']}/source")["text"], text, "source")
    plain = t.ana.toot("**not bold**", content_type="text/plain")
    t.has(plain["content"], "**not bold**", "plain text")


def s63(t):
    """delete"""
    media = t.ana.image(samples.png(), description="red")
    poll = {"options": ["a", "b"], "expires_in": 600, "multiple": True}
    for body, key in (({"status": "with <picture>", "media_ids": [media["id"]]}, "media_attachments"), ({"status": "with poll", "poll": poll}, "poll")):
        post = t.ana.toot(body.pop("status"), **body)
        wrapper = t.ben.act(post["id"], "reblog")["id"]
        gone = t.ok(t.ana.delete(f"/api/v1/statuses/{post['id']}"))
        t.has(("with <picture>", "with poll"), gone.get("text"), "text in the reply")
        if key == "poll":
            t.equal([o["title"] for o in gone["poll"]["options"]], ["a", "b"], "poll in the reply")
        else:
            t.equal(ids(gone[key]), [media["id"]], "media in the reply")
        t.error(t.ana.get(f"/api/v1/statuses/{post['id']}"), 404)
        t.error(t.ben.get(f"/api/v1/statuses/{wrapper}"), 404)
        t.lacks(ids(t.ben.read(HOME)), wrapper, "home of ben")
        t.lacks(ids(t.ben.read(f"/api/v1/accounts/{t.ben.id}/statuses")), wrapper, "posts of ben")
        t.error(t.ana.delete(f"/api/v1/statuses/{post['id']}"), 404)
    kept = t.ana.toot("stays")
    t.error(t.ben.delete(f"/api/v1/statuses/{kept['id']}"), 403, 404)
    t.equal(t.ana.status(kept["id"])["content"], kept["content"], "foreign post after DELETE")


def s64(t):
    """media of a deleted post"""
    media = t.ana.image(samples.png())["id"]
    first = t.ana.toot("one", media_ids=[media])
    t.ok(t.ana.delete(f"/api/v1/statuses/{first['id']}"))
    second = attempt(t, {"status": "two", "media_ids": [media]}, 200)
    t.ok(t.ana.call("DELETE", f"/api/v1/statuses/{second['id']}", {"delete_media": True}))
    attempt(t, {"status": "three", "media_ids": [media]}, 422)


def s65(t):
    """edit"""
    post = t.ana.toot("first", spoiler_text="careful", language="de")
    t.advance(60)
    path = f"/api/v1/statuses/{post['id']}"
    edited = t.ok(t.ana.put(path, {"status": "second", "spoiler_text": "careful", "language": "de"}))
    t.that(edited["edited_at"] and DATE.match(edited["edited_at"]), f"edited_at {edited['edited_at']!r}")
    t.equal((edited["id"], edited["created_at"], edited["content"]), (post["id"], post["created_at"], "<p>second</p>"), "id, created_at, content")
    t.advance(60)
    same = t.ok(t.ana.put(path, {"status": "second", "spoiler_text": "careful", "language": "de"}))
    t.equal(same["edited_at"], edited["edited_at"], "edited_at after the same text again")
    t.equal(len(t.ana.read(path + "/history")), 2, "versions after the same text again")
    cleared = t.ok(t.ana.put(path, {"status": "second"}))
    t.equal(cleared["spoiler_text"], "", "spoiler_text left out")
    t.error(t.ben.put(path, {"status": "mine now"}), 403, 404)
    t.error(t.ana.put(path, {"status": ""}), 422)
    t.equal(t.ana.status(post["id"])["content"], "<p>second</p>", "content at the end")


def s66(t):
    """history and source"""
    post = t.ana.toot("one *1*\n\nx <b>")
    texts = ["two & more", "three  \n spaces "]
    for text in texts:
        t.advance(60)
        t.ok(t.ana.put(f"/api/v1/statuses/{post['id']}", {"status": text, "spoiler_text": "s"}))
    history = t.ana.read(f"/api/v1/statuses/{post['id']}/history")
    t.fits("[StatusEdit]", history, "history")
    t.equal(len(history), 3, "versions")
    t.equal(history[0]["content"], post["content"], "oldest version")
    t.equal([v["created_at"] for v in history], sorted({v["created_at"] for v in history}), "dates of the versions")
    t.equal({v["account"]["id"] for v in history}, {t.ana.id}, "account of the versions")
    t.equal([v["spoiler_text"] for v in history], ["", "s", "s"], "spoilers of the versions")
    source = t.ana.read(f"/api/v1/statuses/{post['id']}/source")
    t.equal((source["id"], source["text"].strip(), source["spoiler_text"]), (post["id"], texts[1].strip(), "s"), "source")
    exact = t.ana.toot("a <b> & \"c\" @ben #d https://example.com/?a=b&c=d\n\n*e*")
    t.equal(t.ana.read(f"/api/v1/statuses/{exact['id']}/source")["text"], "a <b> & \"c\" @ben #d https://example.com/?a=b&c=d\n\n*e*", "exact source")


def s67(t):
    """edit of media and poll"""
    media = [t.ana.image(samples.png(), description=f"old {i}")["id"] for i in range(2)]
    post = t.ana.toot("two", media_ids=media)
    path = f"/api/v1/statuses/{post['id']}"
    edited = t.ok(t.ana.put(path, {"status": "two", "media_ids": media[::-1], "media_attributes": [
        {"id": media[0], "description": "new alt", "focus": "0.5,-0.5"}]}))
    t.equal(ids(edited["media_attachments"]), media[::-1], "order")
    told = {m["id"]: m["description"] for m in edited["media_attachments"]}
    t.equal(told, {media[0]: "new alt", media[1]: "old 1"}, "alt texts")
    t.equal(ids(t.ben.status(post["id"])["media_attachments"]), media[::-1], "order for ben")
    fewer = t.ok(t.ana.put(path, {"status": "two", "media_ids": [media[1]]}))
    t.equal(ids(fewer["media_attachments"]), [media[1]], "one left")
    poll = t.ana.toot("poll", poll={"options": ["a", "b"], "expires_in": 600})
    t.ben.do(f"/api/v1/polls/{poll['poll']['id']}/votes", {"choices": [1]})
    t.equal(t.ana.status(poll["id"])["poll"]["votes_count"], 1, "votes before")
    same = t.ok(t.ana.put(f"/api/v1/statuses/{poll['id']}", {"status": "poll!", "poll": {"options": ["a", "b"], "expires_in": 600}}))
    t.equal(same["poll"]["votes_count"], 1, "votes after a change of the text only")
    changed = t.ok(t.ana.put(f"/api/v1/statuses/{poll['id']}", {"status": "poll!", "poll": {"options": ["a", "c"], "expires_in": 600}}))
    t.equal([(o["title"], o["votes_count"]) for o in changed["poll"]["options"]], [("a", 0), ("c", 0)], "options after the change")
    t.equal(t.ben.status(poll["id"])["poll"]["voted"], False, "voted after the change")


def s73(t):
    """context"""
    thread = t.info["statuses"]["thread"]
    for index, status_id in enumerate(thread):
        context = t.ana.read(f"/api/v1/statuses/{status_id}/context")
        t.equal(ids(context["ancestors"]), thread[:index], f"ancestors of post {index}")
        t.equal(ids(context["descendants"]), thread[index + 1:], f"descendants of post {index}")
    root = t.ana.toot("root")["id"]
    left = t.ben.toot("left", in_reply_to_id=root)["id"]
    right = t.dora.toot("right", in_reply_to_id=root)["id"]
    deep = t.ana.toot("left of left", in_reply_to_id=left)["id"]
    hidden = t.dora.toot("@ana hidden", in_reply_to_id=root, visibility="direct")["id"]
    below = t.ana.toot("@dora below hidden", in_reply_to_id=hidden, visibility="direct")["id"]
    seen = ids(t.ben.read(f"/api/v1/statuses/{root}/context")["descendants"])
    t.equal(set(seen), {left, right, deep}, "descendants for ben")
    t.that(seen.index(left) < seen.index(deep) if {left, deep} <= set(seen) else False, f"parent before child in {seen}")
    t.that({hidden, below} <= set(ids(t.ana.read(f"/api/v1/statuses/{root}/context")["descendants"])), "hidden replies for ana")
    guest = t.ok(t.anyone.get(f"/api/v1/statuses/{root}/context"))
    t.equal(set(ids(guest["descendants"])), {left, right, deep}, "descendants for a guest")
    t.error(t.ana.get("/api/v1/statuses/1/context"), 404)


def s74(t):
    """multi-get"""
    known = t.info["statuses"]["public"][:3]
    hidden = t.dora.toot("@ben", visibility="direct")["id"]
    got = t.ana.read("/api/v1/statuses", id=[*known, "1", hidden])
    t.equal(set(ids(got)), set(known), "posts found")
    t.equal(len(got), 3, "number of posts")
    t.error(t.ana.get("/api/v1/statuses", id=t.info["statuses"]["public"][:21]), 422)
    t.equal(t.ana.read("/api/v1/statuses"), [], "no ids")
