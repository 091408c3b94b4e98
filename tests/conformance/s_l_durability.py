# SPDX-License-Identifier: GPL-3.0-or-later
"""S-L: errors, limits, durability."""
import concurrent.futures
import http.client
import re
import threading
import time

from harness import samples
from harness.check import ids, shape_checker

RATE = ("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset")


def s131(t):
    """rate limit"""
    t.equal([t.ana.get("/api/v1/preferences").header(name) for name in RATE], [None] * 3, "headers while switched off")
    t.control("rate_limit", {"limit": 3, "window": 60})
    replies = [t.ana.get("/api/v1/preferences") for _ in range(5)]
    t.equal([r.status for r in replies], [200, 200, 200, 429, 429], "status of five requests with a limit of three")
    for reply in replies + [t.ana.get("/api/v1/nonsense"), t.ana.get("/api/v1/instance")]:
        values = [reply.header(name) for name in RATE]
        if t.that(None not in values, f"{reply.method} {reply.path} ({reply.status}): {values}; expected all three headers"):
            t.that(re.match(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$", values[2]), f"reset {values[2]!r}: expected ISO 8601")
    t.equal([replies[i].header(RATE[1]) for i in range(4)], ["2", "1", "0", "0"], "remaining")
    t.json_error(replies[3])
    t.advance(61)
    t.status(t.ana.get("/api/v1/preferences"), 200)
    t.control("rate_limit", {"limit": 0, "window": 60})


BODIES = {"PUT /api/v1/statuses/{id}": {"status": "x"}, "PUT /api/v1/lists/{id}": {"title": "x"}, "PUT /api/v2/filters/{id}": {"title": "x"},
          "POST /api/v2/filters/{id}/keywords": {"keyword": "x"}, "PUT /api/v2/filters/keywords/{id}": {"keyword": "x"},
          "POST /api/v1/polls/{id}/votes": {"choices": [0]}, "PUT /api/v1/scheduled_statuses/{id}": {"scheduled_at": "2025-11-21T10:00:00.000Z"},
          "PUT /api/v1/media/{id}": {"description": "x"}, "PUT /api/v1/statuses/{id}/interaction_policy": {"quote_approval_policy": "public"}}


def s132(t):
    """unknown, foreign and over-long ids"""
    _, document = shape_checker()
    post, account = t.info["statuses"]["public"][-1], t.ana.id
    BODIES["POST /api/v1/lists/{id}/accounts"] = BODIES["DELETE /api/v1/lists/{id}/accounts"] = {"account_ids": [t.ben.id]}
    BODIES["POST /api/v2/filters/{id}/statuses"] = {"status_id": post}
    checked = 0
    for template, item in document["paths"].items():
        if not re.search(r"\{(id|account_id|list_id|group_key)\}", template):
            continue
        for method in ("get", "put", "post", "patch", "delete"):
            if item.get(method, {}).get("x-servers", {}).get("backend") != "required":
                continue
            about_status = "/statuses/{id}" in template and "/filters/" not in template
            for odd in ("1", account if about_status else post, "9" * 400, "99999999999999999999", "0", "-1", "abc"):
                path = re.sub(r"\{(id|account_id|list_id|group_key|quoting_status_id)\}", odd, template)
                path = path.replace("{emoji}", "%F0%9F%91%8D").replace("{name}", "%F0%9F%91%8D")
                body = BODIES.get(f"{method.upper()} {template}")
                reply = t.ana.call(method.upper(), path, **({"json": body} if body else {}))
                if reply.status != 404:
                    t.fail(f"{str(reply)[:300]}; expected 404")
                else:
                    t.json_error(reply)
                checked += 1
    t.that(checked > 300, f"only {checked} requests made")


def s133(t):
    """killed in the middle of a burst"""
    acknowledged, sent, events = {}, [], []
    watcher = t.socket(t.ben, "user")
    def watch():
        try:
            while event := watcher.event(5):
                if event["event"] == "update":
                    events.append(event["data"]["id"])
        except (ConnectionError, OSError):
            pass
    def write(number):
        body = {"status": f"burst-{number} #burst @ben " + "y" * 400}
        sent.append(number)
        try:
            reply = t.ana.post("/api/v1/statuses", body, headers={"Idempotency-Key": f"burst-{number}"})
            if reply.status == 200:
                acknowledged[number] = reply.json["id"]
        except (OSError, http.client.HTTPException):
            pass
    observer = threading.Thread(target=watch)
    observer.start()
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        jobs = [pool.submit(write, number) for number in range(400)]
        end = time.monotonic() + 20
        while len(acknowledged) < 60 and time.monotonic() < end:
            time.sleep(0.005)
        t.server.stop(kill=True)
        for job in jobs[len(sent):]:
            job.cancel()
    observer.join()
    t.that(len(acknowledged) >= 60, f"only {len(acknowledged)} posts before the kill")
    t.server.wanted_port = t.server.port
    t.server.start()
    after_kill(t, acknowledged, sent, events)


def after_kill(t, acknowledged, sent, events):
    stored = [p for p in t.ana.walk_all(f"/api/v1/accounts/{t.ana.id}/statuses", limit=40) if "burst-" in p["content"]]
    known = set(ids(stored))
    t.equal(set(acknowledged.values()) - known, set(), "acknowledged posts that are lost")
    t.equal(set(events) - known, set(), "events without a post")
    for post in stored:
        t.that("y" * 400 in post["content"] and post["tags"] and post["mentions"], f"half a post: {str(post)[:200]}")
    for number, status_id in list(acknowledged.items())[:20] + list(acknowledged.items())[-5:]:
        again = t.ana.post("/api/v1/statuses", {"status": f"burst-{number} #burst @ben " + "y" * 400}, headers={"Idempotency-Key": f"burst-{number}"})
        t.equal(again.json.get("id"), status_id, f"repeat of burst-{number} after the restart")
    for number in [n for n in sent if n not in acknowledged][:8]:
        first, second = (t.ana.post("/api/v1/statuses", {"status": f"burst-{number} #burst @ben " + "y" * 400},
                                    headers={"Idempotency-Key": f"burst-{number}"}).json for _ in range(2))
        t.equal(second.get("id"), first.get("id"), f"unacknowledged burst-{number} sent twice more")
        t.equal(len([p for p in stored if f"burst-{number} " in p["content"] and p["id"] != first["id"]]), 0, f"copies of burst-{number}")
    newest = max(int(i) for i in known | set(acknowledged.values()) | set(events))
    fresh = t.ana.toot("after the restart")
    t.that(int(fresh["id"]) > newest, f"id {fresh['id']} after the restart is not larger than {newest}")


def s135(t):
    """speed with 100 000 posts, in processor time"""
    newest = t.control("fill", {"username": "ana", "posts": 100_000, "comments": 500})["id"]
    asked = {"home": ("/api/v1/timelines/home", {"limit": 40}, 100), "topic": ("/api/v1/timelines/tag/bulk", {"limit": 40}, 100),
             "search": ("/api/v2/search", {"q": "room 61", "type": "statuses", "limit": 20}, 100),
             "context": (f"/api/v1/statuses/{newest}/context", {}, 500)}
    rounds = 10
    for name, (path, query, allowed) in asked.items():
        before = t.server.processor_ms()
        replies = [t.ben.get(path, **query) for _ in range(rounds)]
        spent = (t.server.processor_ms() - before) / rounds
        answer = t.ok(replies[-1])
        found = answer["descendants"] if name == "context" else answer["statuses"] if name == "search" else answer
        t.equal(len(found), {"context": 500, "search": 20}.get(name, 40), f"entries of {name}")
        t.that(spent < allowed, f"{name}: {spent:.0f} ms of processor time, {allowed} allowed")


def s134(t):
    """a full disk"""
    post = t.ana.toot("before")["id"]
    before = (t.ana.status(post), t.ana.read(f"/api/v1/accounts/{t.ana.id}")["statuses_count"], t.ana.read("/api/v1/lists"))
    with t.socket(t.ana, "user") as opened:
        t.control("disk_full", {"on": True})
        for reply in (t.ana.post("/api/v1/statuses", {"status": "lost"}), t.ana.post(f"/api/v1/statuses/{post}/favourite"),
                      t.ana.delete(f"/api/v1/statuses/{post}"), t.ana.post("/api/v1/lists", {"title": "lost"}), t.ana.upload(samples.png())):
            t.error(reply, 500, 503)
        after = (t.ana.status(post), t.ana.read(f"/api/v1/accounts/{t.ana.id}")["statuses_count"], t.ana.read("/api/v1/lists"))
        t.equal(after, before, "state while the disk is full")
        t.equal(opened.drain(), [], "events of refused writes")
        t.control("disk_full", {"on": False})
        t.equal(t.ok(t.ana.post(f"/api/v1/statuses/{post}/favourite"))["favourited"], True, "favourite afterwards")
        t.status(t.ana.post("/api/v1/statuses", {"status": "works again"}), 200)
