# SPDX-License-Identifier: GPL-3.0-or-later
"""P: the program itself, beyond the conformance list: options, start and stop, the sample company, bytes that are no HTTP."""
import os
import subprocess
import tempfile
import time

from harness import client, inventory, samples, server
from harness.check import Line, ids, shape_checker
from harness.oauth import OOB, App, Browser, Page

CLOSE = b"Connection: close\r\n"


def start(*words):
    """(exit status, stdout, stderr) of the program with these options."""
    done = subprocess.run([os.environ["ATRIUM_COMPANY"], *words], capture_output=True, text=True, timeout=15, check=False,
                          env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    return done.returncode, done.stdout, done.stderr


def p1(t):
    """bad options: exit status 2 and a word about it"""
    for words in (["--no-such-option"], ["--port", "abc"], ["--port", "70000"], ["--port", "-1"], ["--seed", "nonsense"], ["--clock", "yesterday"],
                  ["--port"], ["surplus"]):
        with tempfile.TemporaryDirectory() as folder:
            status, out, err = start("--data", folder, *words)
        t.equal(status, 2, f"exit status with {words}")
        t.that(err.strip() and "listening" not in out, f"{words}: stdout {out!r}, stderr {err!r}")


def p2(t):
    """port in use, folder that cannot be written: exit status 1 and one line"""
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "file"), "w", encoding="ascii") as file:
            file.write("x")
        for words in (["--data", folder, "--port", str(t.server.port)], ["--data", os.path.join(folder, "file"), "--port", "0"],
                      ["--data", os.path.join(folder, "file", "below"), "--port", "0"]):
            status, out, err = start("--quiet-colleagues", *words)
            t.equal(status, 1, f"exit status with {words}")
            t.equal(len(err.strip().splitlines()), 1, f"lines on stderr with {words}: {err!r}")
            t.lacks(out, "listening", "stdout")
    t.status(t.ana.get("/api/v1/instance"), 200)


def p3(t):
    """without test mode there are no controls"""
    with server.Server(test_mode=False) as plain:
        http = client.Http(plain.port)
        for name in ("reset", "clock", "token", "fault", "slow_media", "process_media", "rate_limit", "disk_full"):
            t.error(http.post(f"/_test/{name}", {"username": "ana", "advance": 1}), 404)
        t.error(http.get("/_test/info"), 404)
        app = App(http, redirect=OOB)
        grant = http.post("/oauth/token", form={"grant_type": "password", "client_id": app.id, "client_secret": app.secret, "username": "ana",
                                                "password": "x", "scope": "read"})
        t.status(grant, 400)
        t.equal(grant.json.get("error"), "unsupported_grant_type", "password grant")
        page = http.get("/oauth/authorize", **app.request(), auto_approve="1", username="ana")
        t.that(page.status == 200 and "<form" in page.text, f"{page}; expected the page, auto_approve must count in test mode only")
        t.status(app.exchange(press(Browser(http), app)), 200)


def press(browser, app):
    """The code from the page of an out-of-band app."""
    reply = browser.sign_in("ana", **app.request())
    return max(Page(reply.text).selectable, key=lambda text: len(text) if " " not in text else 0)


def p4(t):
    """stop and start keep everything"""
    post = t.ana.toot("kept")
    media = t.ana.image(samples.png())
    picture = t.anyone.get(t.url_path(media["url"])).body
    known = set(ids(t.ana.walk_all("/api/v1/timelines/home", limit=40)))
    started = time.monotonic()
    t.equal(t.server.stop(), 0, "exit status after SIGTERM")
    t.that(time.monotonic() - started < 3, f"stopping took {time.monotonic() - started:.1f} s")
    t.server.wanted_port = t.server.port
    t.server.start()
    t.equal(set(ids(t.ana.walk_all("/api/v1/timelines/home", limit=40))), known, "posts after the restart")
    t.equal(t.ana.status(post["id"]), post, "the post after the restart")
    t.equal(t.anyone.get(t.url_path(media["url"])).body, picture, "the picture after the restart")
    t.that(int(t.ana.toot("next")["id"]) > int(post["id"]), "ids go on")


def p5(t):
    """the sample company fits the profile"""
    with server.Server(seed="sample", clock=None) as sample:
        http = client.Http(sample.port)
        app = App(http)
        form = Page(Browser(http).open("/oauth/authorize", **app.request()).text).forms[0]
        people = [name for options in form["choices"].values() for name in options]
        t.that(len(people) >= 5, f"people to sign in as: {people}")
        name = people[0]
        token = app.exchange(app.code(name)).json["access_token"]
        me = client.Http(sample.port, token).get("/api/v1/accounts/verify_credentials").json
        person = client.Person(sample.port, name, token, me["id"])
        home = person.walk_all("/api/v1/timelines/home", limit=40)
        t.that(len(home) >= 40, f"{len(home)} posts in home")
        for schema, path in (("CredentialAccount", "/api/v1/accounts/verify_credentials"), ("InstanceV2", "/api/v2/instance"),
                             ("InstanceV1", "/api/v1/instance"), ("[CustomEmoji]", "/api/v1/custom_emojis"), ("[Announcement]", "/api/v1/announcements"),
                             ("[Notification]", "/api/v1/notifications"), ("GroupedNotifications", "/api/v2/notifications"), ("[List]", "/api/v1/lists"),
                             ("[Account]", "/api/v1/directory"), ("[Conversation]", "/api/v1/conversations")):
            t.fits(schema, person.read(path), path)
        t.fits("[Status]", home, "home")
        numbers = [int(i) for i in ids(home)]
        t.equal(numbers, sorted(set(numbers), reverse=True), "order of home")
        load_all(t, http, sample, pictures(home) | {e["url"] for e in person.read("/api/v1/custom_emojis")})
        known = set(ids(home))
        sample.stop()
        sample.wanted_port = sample.port
        sample.start()
        t.that(set(ids(person.walk_all("/api/v1/timelines/home", limit=40))) >= known, "posts are lost or planted anew after a restart")


def pictures(posts):
    """Every picture that a list of posts refers to on the server itself."""
    found = set()
    for post in posts:
        shown = post["reblog"] or post
        found |= {shown["account"]["avatar"], shown["account"]["header"]}
        for media in shown["media_attachments"]:
            found |= {media["url"], media["preview_url"]}
            found.discard(None)
    return found


MAGIC = {"image/png": b"\x89PNG", "image/gif": b"GIF8", "image/jpeg": b"\xff\xd8\xff", "image/webp": b"RIFF"}
ENDINGS = {"image/png": (".png",), "image/gif": (".gif",), "image/jpeg": (".jpg", ".jpeg"), "image/webp": (".webp",), "video/quicktime": (".mov",),
           "video/mp4": (".mp4",)}


def load_all(t, http, running, urls):
    """Loads some 50 of the files: type, first bytes and ending have to agree."""
    for url in sorted(urls):
        t.that(url.startswith(running.base + "/"), f"{url} is not on the server")
    for url in sorted(urls)[::max(1, len(urls) // 50)]:
        reply = http.get(Line.url_path(t, url))
        if t.status(reply, 200):
            kind = reply.header("Content-Type") or ""
            t.that(reply.body.startswith(MAGIC.get(kind, b"")), f"{url}: {kind}, but begins with {reply.body[:8]!r}")
            t.that(url.split("?")[0].endswith(ENDINGS.get(kind, ("",))), f"{url}: the ending does not fit {kind}")


def p6(t):
    """bytes that are no HTTP are answered or dropped at once, never met with silence"""
    hello = b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(200)
    host = b"Host: localhost\r\n"
    cases = {"a TLS hello": (hello, None), "a line of junk": (b"garbage\r\n\r\n", 400), "an unknown version": (b"GET / HTTP/9.9\r\n" + host + b"\r\n", 505),
             "a negative length": (b"POST /api/v1/apps HTTP/1.1\r\n" + host + b"Content-Length: -5\r\n\r\n", 400),
             "a huge length": (b"POST /api/v1/apps HTTP/1.1\r\n" + host + b"Content-Length: 99999999999\r\n\r\n", 413),
             "length and chunks": (b"POST /api/v1/apps HTTP/1.1\r\n" + host + b"Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n", 400),
             "two hosts": (b"GET /health HTTP/1.1\r\n" + host + b"Host: evil.example\r\n" + CLOSE + b"\r\n", 400),
             "no host": (b"GET /health HTTP/1.1\r\n" + CLOSE + b"\r\n", 421),
             "a huge head": (b"GET /health HTTP/1.1\r\n" + host + b"X: " + b"a" * 100000 + b"\r\n\r\n", 431),
             "many heads": (b"GET /health HTTP/1.1\r\n" + host + b"".join(b"X-%d: a\r\n" % n for n in range(20000)) + b"\r\n", 431)}
    for what, (data, wanted) in cases.items():
        started = time.monotonic()
        answer = t.anyone.raw(data, wait=4)
        t.that(time.monotonic() - started < 3.5, f"{what}: the connection stays open in silence")
        if wanted:
            t.that(answer.startswith(b"HTTP/1.1 %d " % wanted), f"{what}: {answer[:60]!r}, expected {wanted}")
    t.status(t.ana.get("/api/v1/timelines/home"), 200)
    two = t.anyone.raw((b"GET /health HTTP/1.1\r\n" + host + b"\r\n") * 2 + b"HEAD /health HTTP/1.1\r\n" + host + CLOSE + b"\r\n")
    t.equal(two.count(b"HTTP/1.1 200"), 3, "three requests on one connection")
    t.equal(two.count(b"\r\n\r\nOK"), 2, "bodies: HEAD has none")


JUNK = [[], {}, 5, -1, 2 ** 70, 1.5, True, "", "x", "\u0000", "x" * 70000, [None], [[]], ["x"], [{}], {"x": {"y": []}}, "2025-13-45T99:99:99Z", "%", "../..",
        "\U0001F468\u200D" * 50]


def operations(document):
    """(method, path, names of body fields, names of query fields) of every operation, streams and pages left out."""
    module, _ = shape_checker()
    for path, item in document["paths"].items():
        for method in ("get", "post", "put", "patch", "delete"):
            operation = item.get(method)
            if operation is None or "/streaming" in path or path == "/oauth/authorize":
                continue
            content = operation.get("requestBody", {}).get("content", {})
            schema = next(iter(content.values()))["schema"] if content else {}
            schema = module.resolve(document, schema["$ref"]) if "$ref" in schema else schema
            queries = [p["name"] for p in operation.get("parameters", []) if p.get("in") == "query"]
            yield method.upper(), path, list(schema.get("properties", {})), queries


def civil(t, reply, what):
    """No server error, and JSON (two health texts excepted)."""
    if reply.status >= 500:
        t.fail(f"{what}: {str(reply)[:300]}")
    elif "/health" not in reply.path:
        t.that((reply.header("Content-Type") or "").startswith("application/json"), f"{what}: {str(reply)[:200]} is no JSON")


def p7(t):
    """every operation of the profile bears junk: no server error, always JSON"""
    _, document = shape_checker()
    known, count = inventory.populate(t), 0
    for method, template, fields, queries in operations(document):
        path, query = inventory.fill(template, known)
        path = path.replace("{quoting_status_id}", known["status"]).replace("{account_id}", known["account"]).replace("{id}", "5").replace("{language}", "x")
        if path.endswith(("/block", "/mute", "/revoke")) or (method == "DELETE" and "{" in template) or path == "/oauth/revoke":
            path = path.replace(known["status"], "77").replace(known["account"], "77")
        for number, junk in enumerate(JUNK):
            body = {name: junk for name in fields} if number % 2 else {fields[number % len(fields)]: junk} if fields else None
            reply = t.ana.call(method, path, query, **({"json": body} if body is not None and method != "GET" else {}))
            civil(t, reply, f"{method} {template} with {str(body)[:80]}")
            if queries and isinstance(junk, str):
                civil(t, t.ana.call(method, path, {name: junk[:3000] for name in queries}), f"{method} {template} with queries {junk[:20]!r}")
            count += 1
    t.that(count > 3000, f"only {count} requests")
    t.that(t.server.alive(), "the process ended")
    t.status(t.ana.get("/api/v1/timelines/home"), 200)
