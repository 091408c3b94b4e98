# SPDX-License-Identifier: GPL-3.0-or-later
"""S-F: media and polls."""
from harness import samples

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~"
GOOD = {"turned.jpg": (samples.jpeg_with_exif(), "image/jpeg", (20, 40)), "a.png": (samples.png(), "image/png", (8, 6)),
        "a.webp": (samples.WEBP, "image/webp", (24, 16)), "a.gif": (samples.GIF, "image/gif", (12, 10))}
BAD = {"a.svg": (samples.SVG, "image/svg+xml"), "fake.png": (b"just text", "image/png"), "empty.png": (b"", "image/png"),
       "cut.png": (samples.png()[:30], "image/png"), "svg.png": (samples.SVG, "image/png")}


def fetch(t, url):
    return t.anyone.call("GET", t.url_path(url), headers={"Accept": "*/*"})


def good_upload(t, name, version):
    data, kind, size = GOOD[name]
    media = t.ok(t.ana.upload(data, name, kind, version=version))
    if not media:
        return None
    t.equal((media["type"], (media["meta"]["original"]["width"], media["meta"]["original"]["height"])), ("image", size), f"{name}: type and size")
    t.that(media["url"] and media["preview_url"], f"{name}: url {media['url']!r}, preview_url {media['preview_url']!r}")
    t.fits("MediaAttachment", media, name)
    return media


def s79(t):
    """uploads by v2"""
    for name in GOOD:
        media = good_upload(t, name, 2)
        if not media:
            continue
        served = fetch(t, media["url"])
        t.status(served, 200)
        t.status(fetch(t, media["preview_url"]), 200)
        if name == "a.gif":
            t.that(served.body[:4] == b"GIF8", "a GIF is served as GIF")
        for part in samples.position_bytes():
            t.lacks(served.body, part, f"{name} as served: position")
    for name, (data, kind) in BAD.items():
        t.error(t.ana.upload(data, name, kind), 422)
    t.error(t.ana.post("/api/v2/media", multipart=[("description", "no file")]), 422)
    t.error(t.anyone.call("POST", "/api/v2/media", multipart=[("file", ("a.png", "image/png", samples.png()))]), 401)


def s80(t):
    """slow processing"""
    t.control("slow_media", {"on": True, "fail": False})
    reply = t.ana.upload(samples.png())
    t.status(reply, 202)
    media = reply.json
    t.equal(media["url"], None, "url while processing")
    t.status(t.ana.get(f"/api/v1/media/{media['id']}"), 206)
    t.error(t.ana.post("/api/v1/statuses", {"status": "early", "media_ids": [media["id"]]}), 422)
    t.control("process_media")
    done = t.ok(t.ana.get(f"/api/v1/media/{media['id']}"))
    t.that(done and done["url"], f"url after processing: {done}")
    t.status(t.ana.post("/api/v1/statuses", {"status": "now", "media_ids": [media["id"]]}), 200)
    t.control("slow_media", {"on": True, "fail": True})
    doomed = t.ana.upload(samples.png()).json
    t.control("process_media")
    t.error(t.ana.get(f"/api/v1/media/{doomed['id']}"), 422)
    t.error(t.ana.post("/api/v1/statuses", {"status": "broken", "media_ids": [doomed["id"]]}), 422)


def s81(t):
    """uploads by v1 are ready at once"""
    for name in GOOD:
        good_upload(t, name, 1)
    for name, (data, kind) in BAD.items():
        t.error(t.ana.upload(data, name, kind, version=1), 422)
    t.control("slow_media", {"on": True, "fail": False})
    media = t.ok(t.ana.upload(samples.png(), version=1))
    t.that(media and media["url"], "url with slow processing")


def s82(t):
    """description and focus"""
    media = t.ok(t.ana.upload(samples.png(), description="a <red> box", focus="0.25,-0.5"))
    path = f"/api/v1/media/{media['id']}"
    t.equal((media["description"], media["meta"]["focus"]), ("a <red> box", {"x": 0.25, "y": -0.5}), "on upload")
    changed = t.ok(t.ana.put(path, {"description": "blue", "focus": "-1.0,1.0"}))
    t.equal((changed["description"], changed["meta"]["focus"]), ("blue", {"x": -1.0, "y": 1.0}), "by PUT")
    limit = t.configuration()["media_attachments"]["description_limit"]
    for body in ({"focus": "2,0"}, {"focus": "0,-1.5"}, {"focus": "x"}, {"description": "x" * (limit + 1)}):
        t.error(t.ana.put(path, body), 422)
    t.error(t.ana.upload(samples.png(), focus="7,7"), 422)
    again = t.ok(t.ana.get(path))
    t.equal((again["description"], again["meta"]["focus"]), ("blue", {"x": -1.0, "y": 1.0}), "after refused changes")
    t.error(t.ben.get(path), 404)
    t.error(t.ben.put(path, {"description": "mine"}), 404)
    post = t.ana.toot("attached", media_ids=[media["id"]])
    t.equal(post["media_attachments"][0]["description"], "blue", "in the post")
    t.error(t.ana.put(path, {"description": "late"}), 404, 422)
    t.error(t.ana.get(path), 404)


def s83(t):
    """DELETE of media"""
    free, used = t.ana.image(samples.png())["id"], t.ana.image(samples.png())["id"]
    t.ana.toot("x", media_ids=[used])
    t.error(t.ben.delete(f"/api/v1/media/{free}"), 404)
    t.equal(t.ok(t.ana.delete(f"/api/v1/media/{free}")), {}, "unattached")
    t.error(t.ana.get(f"/api/v1/media/{free}"), 404)
    t.error(t.ana.delete(f"/api/v1/media/{used}"), 422)


def s84(t):
    """serving media files"""
    for name, (data, kind, _) in GOOD.items():
        media = t.ana.upload(data, name, kind)
        if media.status != 200:
            t.status(media, 200)
            continue
        reply = fetch(t, media.json["url"])
        t.equal(reply.header("Content-Type"), kind, f"type of {name}")
        t.equal(reply.header("X-Content-Type-Options"), "nosniff", f"X-Content-Type-Options of {name}")
        t.has(reply.header("Content-Disposition") or "inline", "inline", f"Content-Disposition of {name}")
    big = t.ana.image(samples.png(pad_to=3000))
    path = t.url_path(big["url"])
    whole = fetch(t, big["url"]).body
    part = t.anyone.call("GET", path, headers={"Range": "bytes=0-99"})
    t.status(part, 206)
    t.equal(part.body, whole[:100], "first 100 bytes")
    t.equal(part.header("Content-Range"), f"bytes 0-99/{len(whole)}", "Content-Range")
    tail = t.anyone.call("GET", path, headers={"Range": f"bytes={len(whole)}-"})
    t.status(tail, 416)
    folder = path.rsplit("/", 1)[0]
    for bad in (f"{folder}/../../../../../../etc/passwd", f"{folder}/..%2f..%2f..%2f..%2fetc/passwd", f"{folder}/%2e%2e/%2e%2e/etc/passwd",
                f"{folder}/nothing.png", f"{folder}/", f"{folder}/..%5c..%5cx", f"{folder}/%00"):
        reply = t.anyone.call("GET", bad)
        t.status(reply, 404)
        t.lacks(reply.text, "root:", bad)


def s85(t):
    """blurhash"""
    for name, (data, kind, _) in GOOD.items():
        media = t.ana.upload(data, name, kind)
        if not t.status(media, 200):
            continue
        value = media.json["blurhash"]
        if value is not None:
            t.that(len(value) >= 6 and all(c in ALPHABET for c in value), f"{name}: blurhash {value!r}")
            flag = ALPHABET.index(value[0])
            t.equal(len(value), 4 + 2 * (flag % 9 + 1) * (flag // 9 + 1), f"{name}: length of {value}")


def vote(person, poll, *choices):
    return person.post(f"/api/v1/polls/{poll['poll']['id']}/votes", {"choices": list(choices)})


def s86(t):
    """voting"""
    poll = t.ana.toot("q", poll={"options": ["a", "b", "c"], "expires_in": 600})
    t.fits("Poll", poll["poll"], "poll")
    for bad in ((3,), (-1,), (0, 1), (), ("x",)):
        t.error(vote(t.ben, poll, *bad), 422)
    voted = t.ok(vote(t.ben, poll, 1))
    t.equal(([o["votes_count"] for o in voted["options"]], voted["votes_count"], voted["voted"], voted["own_votes"]), ([0, 1, 0], 1, True, [1]), "vote of ben")
    t.error(vote(t.ben, poll, 0), 422)
    t.error(vote(t.ana, poll, 0), 422)
    t.status(t.dora.post(f"/api/v1/polls/{poll['poll']['id']}/votes", form={"choices[]": "1"}), 200)
    seen = t.cleo.read(f"/api/v1/polls/{poll['poll']['id']}")
    t.equal((seen["votes_count"], seen["voted"], seen["own_votes"]), (2, False, []), "seen by cleo")
    t.advance(601)
    t.error(vote(t.cleo, poll, 0), 422)
    t.equal(t.cleo.read(f"/api/v1/polls/{poll['poll']['id']}")["expired"], True, "expired")
    direct = t.ana.toot("@ben q", visibility="direct", poll={"options": ["a", "b"], "expires_in": 600})
    t.error(vote(t.cleo, direct, 0), 404)
    t.error(t.cleo.get(f"/api/v1/polls/{direct['poll']['id']}"), 404)


def s87(t):
    """hidden totals and the end of a poll"""
    poll = t.ana.toot("q", poll={"options": ["a", "b"], "expires_in": 600, "hide_totals": True})
    for person in (t.ben, t.dora):
        t.ok(vote(person, poll, 0))
    path = f"/api/v1/polls/{poll['poll']['id']}"
    seen = t.cleo.read(path)
    t.equal([o["votes_count"] for o in seen["options"]], [None, None], "counts before the end")
    t.equal(seen["expired"], False, "expired before the end")
    t.advance(601)
    seen = t.cleo.read(path)
    t.equal(([o["votes_count"] for o in seen["options"]], seen["expired"]), ([2, 0], True), "counts after the end")
    for person in (t.ana, t.ben, t.dora):
        got = [n["status"]["id"] for n in person.notifications(types=["poll"])]
        t.equal(got, [poll["id"]], f"poll notifications of {person.name}")
    t.equal(t.cleo.notifications(types=["poll"]), [], "poll notifications of cleo, who did not vote")


def s88(t):
    """multiple choice"""
    poll = t.ana.toot("q", poll={"options": ["a", "b", "c"], "expires_in": 600, "multiple": True})
    voted = t.ok(vote(t.ben, poll, 0, 2))
    t.equal((voted["votes_count"], voted["voters_count"], voted["own_votes"]), (2, 1, [0, 2]), "two votes by ben")
    twice = t.ok(vote(t.dora, poll, 1, 1)) if vote(t.cleo, poll, 0, 0).status == 200 else None
    if twice:
        t.equal(twice["own_votes"], [1], "the same choice twice")
