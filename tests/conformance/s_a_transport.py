# SPDX-License-Identifier: GPL-3.0-or-later
"""S-A: transport."""
import concurrent.futures
import gzip
import json
import re
import socket
import time

from harness import inventory, samples, ws
from harness.check import DATE


def local_addresses():
    """Every address of this machine, by the kernel's own tables."""
    addresses = {"127.0.0.1", "127.0.0.2"}
    with open("/proc/net/fib_trie", encoding="ascii") as table:
        addresses |= set(re.findall(r"\|-- (\d+\.\d+\.\d+\.\d+)\n\s+/32 host LOCAL", table.read()))
    try:
        with open("/proc/net/if_inet6", encoding="ascii") as table:
            for line in table:
                digits, index, _, scope, _, _ = line.split()
                text = socket.inet_ntop(socket.AF_INET6, bytes.fromhex(digits))
                addresses.add(text + (f"%{int(index, 16)}" if scope == "20" else ""))
    except FileNotFoundError:
        pass
    return addresses


def answers(address, port):
    try:
        info = socket.getaddrinfo(address, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(info[0], info[1]) as probe:
            probe.settimeout(1)
            probe.connect(info[4])
            probe.sendall(f"GET /health HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n".encode())
            return probe.recv(12).startswith(b"HTTP/1.1")
    except OSError:
        return False


def s1(t):
    """only the loopback addresses answer"""
    addresses = local_addresses()
    wanted = addresses & {"127.0.0.1", "::1"}
    t.equal({a for a in addresses if answers(a, t.server.port)}, wanted, "addresses that answer")


def s2(t):
    """Host header must be a loopback name"""
    port = t.server.port
    for host in ("evil.example", f"evil.example:{port}", "127.0.0.1.evil.example", f"localhost.evil.example:{port}"):
        reply = t.anyone.call("GET", "/api/v1/instance", headers={"Host": host})
        t.status(reply, 421)
        t.lacks(reply.text, '"version"', f"421 body for {host}")
    for host in (f"localhost:{port}", f"127.0.0.1:{port}", f"[::1]:{port}"):
        t.status(t.anyone.call("GET", "/api/v1/instance", headers={"Host": host}), 200)


def s3(t):
    """no CORS, no cross-origin socket"""
    evil = {"Origin": "https://evil.example"}
    preflight = {**evil, "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization"}
    for method, path, headers in (("GET", "/api/v1/instance", evil), ("OPTIONS", "/api/v1/statuses", preflight),
                                  ("OPTIONS", "/oauth/token", preflight), ("GET", "/api/v1/timelines/home", evil)):
        reply = t.ana.call(method, path, headers=headers)
        t.equal([k for k, _ in reply.headers if k.lower().startswith("access-control-")], [], f"{method} {path}: CORS headers")
    try:
        ws.Socket(t.server.port, token=t.ana.token, headers=evil).connection.close()
        t.fail("WebSocket upgrade with Origin https://evil.example: got 101, expected a refusal")
    except ws.Refused as refused:
        t.that(400 <= refused.status < 500, f"refused upgrade: got {refused.status}, expected 4xx")
    ws.Socket(t.server.port, token=t.ana.token).connection.close()


def s4(t):
    """trailing and doubled slashes"""
    plain, slash = t.anyone.get("/api/v1/instance"), t.anyone.get("/api/v1/instance/")
    t.status(plain, 200), t.status(slash, 200)
    t.equal(slash.body, plain.body, "body with a trailing slash")
    app = t.anyone.post("/api/v1/apps", {"client_name": "x", "redirect_uris": "urn:ietf:wg:oauth:2.0:oob", "scopes": "read"}).json
    page = t.anyone.get("//oauth/authorize/", response_type="code", client_id=app["client_id"],
                        redirect_uri="urn:ietf:wg:oauth:2.0:oob", scope="read")
    t.status(page, 200)
    t.that("text/html" in (page.header("Content-Type") or "") and "<form" in page.text, f"{page}; expected the sign-in page")


def s5(t):
    """every reply is JSON, never empty, never 204"""
    new_list = t.ana.do("/api/v1/lists", {"title": "gone soon"})
    announcement = t.info["announcements"][0]
    replies = [
        (t.ana.get("/api/v1/instance"), 200), (t.ana.delete(f"/api/v1/lists/{new_list['id']}"), 200),
        (t.ana.post(f"/api/v1/announcements/{announcement}/dismiss"), 200), (t.ana.post("/api/v1/notifications/clear"), 200),
        (t.ana.call("POST", "/api/v1/statuses", body=b'{"status":', headers={"Content-Type": "application/json"}), 400),
        (t.anyone.get("/api/v1/timelines/home"), 401), (t.read_only().post("/api/v1/statuses", {"status": "x"}), 403),
        (t.ana.get("/api/v1/statuses/1"), 404), (t.ana.post("/api/v1/statuses", {"status": ""}), 422)]
    wrong_method = t.ana.delete("/api/v1/instance")
    t.status(wrong_method, 404, 405)
    t.control("rate_limit", {"limit": 1, "window": 300})
    t.ana.get("/api/v1/preferences")
    limited = t.ana.get("/api/v1/preferences")
    t.control("rate_limit", {"limit": 0, "window": 300})
    t.control("fault", {"method": "GET", "path": "/api/v1/preferences", "status": 500, "times": 1})
    replies += [(limited, 429), (t.ana.get("/api/v1/preferences"), 500), (wrong_method, wrong_method.status)]
    for reply, wanted in replies:
        t.status(reply, wanted)
        kind = (reply.header("Content-Type") or "").lower()
        t.that(kind.startswith("application/json"), f"{reply}; expected application/json, got {kind!r}")
        t.that("charset" not in kind or "utf-8" in kind, f"{reply}; charset {kind!r}")
        t.that(reply.body and reply.json is not None, f"{reply}; body must not be empty")
        if wanted >= 400:
            t.json_error(reply)
    for reply in (replies[1][0], replies[2][0], replies[3][0]):
        t.equal(reply.json, {}, f"{reply.method} {reply.path}: 'nothing'")


def s6(t):
    """unknown paths and methods"""
    for path in ("/api/v1/nonsense", "/api/v9/instance", "/api", "/api/v1/statuses/1/nonsense", "/api/v1/pleroma/nonsense"):
        t.error(t.ana.get(path), 404)
    for method, path in (("DELETE", "/api/v1/instance"), ("POST", "/api/v1/timelines/home"), ("GET", "/api/v1/apps"),
                         ("PUT", "/api/v1/lists"), ("PATCH", "/api/v1/statuses/1")):
        t.error(t.ana.call(method, path, json={}) if method != "GET" else t.ana.get(path), 404, 405)


def s7(t):
    """broken JSON creates nothing"""
    before = t.ana.read(f"/api/v1/accounts/{t.ana.id}")["statuses_count"]
    for body in (b'{"status":"cut', b'{"status":"x"', b'["status","x"]', b'"status"', b'{"status":"x"}}', b"status=x"):
        reply = t.ana.call("POST", "/api/v1/statuses", body=body, headers={"Content-Type": "application/json"})
        t.error(reply, 400)
    t.equal(t.ana.read(f"/api/v1/accounts/{t.ana.id}")["statuses_count"], before, "number of posts")


def s8(t):
    """the same post as JSON, urlencoded and multipart"""
    text = "a+b & c = 100% \U0001F389 é\r\nsecond line"
    replies = [t.ana.post("/api/v1/statuses", {"status": text}), t.ana.post("/api/v1/statuses", form={"status": text}),
               t.ana.post("/api/v1/statuses", multipart=[("status", text)])]
    posts = [t.ok(reply) for reply in replies]
    t.equal(len({post["id"] for post in posts}), 3, "three different posts")
    t.equal({post["content"] for post in posts}, {posts[0]["content"]}, "content of the three")
    t.has(posts[0]["content"], "a+b &amp; c = 100% \U0001F389", "content")
    for post in posts:
        source = t.ana.read(f"/api/v1/statuses/{post['id']}/source")
        t.equal(source["text"], text.replace("\r\n", "\n"), "source text (CR LF read as LF)")
    spaced = t.ok(t.ana.post("/api/v1/statuses", form="status=one+two%2Bthree"))
    t.has(spaced["content"], "one two+three", "plus and %2B in a form")


def s9(t):
    """lists and nesting in form bodies"""
    for style in ("media_ids[]", "media_ids[{}]"):
        for kind in ("form", "multipart"):
            media = [t.ana.image(samples.png())["id"] for _ in range(2)]
            pairs = [("status", "two pictures")] + [(style.format(i), m) for i, m in enumerate(media)]
            post = t.ok(t.ana.post("/api/v1/statuses", **{kind: pairs}))
            t.equal([m["id"] for m in post["media_attachments"]] if post else None, media, f"{style} as {kind}")
    for style in ("poll[options][]", "poll[options][{}]"):
        for kind in ("form", "multipart"):
            pairs = [("status", "poll"), (style.format(0), "yes"), (style.format(1), "no"), ("poll[expires_in]", "600"),
                     ("poll[multiple]", "true")]
            post = t.ok(t.ana.post("/api/v1/statuses", **{kind: pairs}))
            poll = (post or {}).get("poll") or {}
            t.equal([o["title"] for o in poll.get("options", [])], ["yes", "no"], f"{style} as {kind}")
            t.equal(poll.get("multiple"), True, f"poll[multiple] as {kind}")
    for style in ("fields_attributes[{}][{}]", "fields_attributes[][{1}]"):
        for kind in ("form", "multipart"):
            pairs = [(style.format(i, key), f"{key}{i}{kind}") for i in range(2) for key in ("name", "value")]
            account = t.ok(t.ana.patch("/api/v1/accounts/update_credentials", **{kind: pairs}))
            got = [(f["name"], f["value"]) for f in (account or {}).get("source", {}).get("fields", [])]
            t.equal(got, [(f"name{i}{kind}", f"value{i}{kind}") for i in range(2)], f"{style} as {kind}")


def s10(t):
    """flags in every spelling"""
    cases = [("form", word, want) for word, want in (("true", True), ("false", False), ("1", True), ("0", False), ("on", True),
                                                     ("off", False), ("t", True), ("f", False))]
    cases += [("json", value, want) for value, want in ((True, True), (False, False), ("true", True), ("false", False),
                                                        ("1", True), ("0", False))]
    for kind, word, want in cases:
        values = {"status": f"flag {word!r} {kind}", "sensitive": word}
        post = t.ok(t.ana.post("/api/v1/statuses", **({"form": values} if kind == "form" else {"json": values})))
        t.equal((post or {}).get("sensitive"), want, f"sensitive={word!r} as {kind}")
    for options in ({"form": {"status": "maybe", "sensitive": "maybe"}}, {"json": {"status": "m", "sensitive": "maybe"}},
                    {"json": {"status": "m2", "sensitive": [1]}}, {"json": {"status": "m3", "sensitive": {"a": 1}}}):
        reply = t.ana.post("/api/v1/statuses", **options)
        if t.status(reply, 200, 400, 422) and reply.status == 200:
            t.equal(reply.json["sensitive"], False, f"sensitive of {options}")
    t.equal(t.ok(t.ana.post(f"/api/v1/accounts/{t.dora.id}/follow", form={"reblogs": "0"}))["showing_reblogs"], False, "reblogs=0")


def s11(t):
    """JSON null means absent, unknown parameters are ignored"""
    keys = ["media_ids", "poll", "in_reply_to_id", "sensitive", "spoiler_text", "visibility", "language", "scheduled_at", "content_type",
            "local_only", "quoted_status_id", "quote_approval_policy"]
    plain = t.ana.toot("plain")
    for key in keys:
        post = t.ok(t.ana.post("/api/v1/statuses", {"status": f"null {key}", key: None}))
        for field in ("visibility", "sensitive", "spoiler_text", "language", "in_reply_to_id", "poll", "media_attachments"):
            t.equal((post or {}).get(field), plain[field], f"{field} with {key}: null")
    t.ok(t.ana.put(f"/api/v1/statuses/{plain['id']}", {"status": "edited", "spoiler_text": None, "media_ids": None, "poll": None,
                                                      "sensitive": None, "language": None}))
    for path, body in (("/api/v1/lists", {"title": "l", "replies_policy": None, "exclusive": None}),
                       ("/api/v2/filters", {"title": "f", "context": ["home"], "filter_action": None, "expires_in": None,
                                            "keywords_attributes": None}),
                       (f"/api/v1/accounts/{t.dora.id}/follow", {"reblogs": None, "notify": None, "languages": None}),
                       (f"/api/v1/accounts/{t.dora.id}/mute", {"notifications": None, "duration": None}),
                       (f"/api/v1/statuses/{plain['id']}/reblog", {"visibility": None}),
                       ("/api/v1/statuses", {"status": "unknown", "no_such_parameter": {"a": [1]}})):
        t.status(t.ana.post(path, body), 200)
    t.status(t.ana.patch("/api/v1/accounts/update_credentials", {"display_name": "Ana", "note": None, "locked": None, "bot": None,
                                                                "fields_attributes": None, "source": None}), 200)
    t.status(t.ana.get("/api/v1/timelines/home", no_such_parameter="1"), 200)


def harmless(t, reply, what):
    """4xx JSON error, or stored with the replacement character."""
    if reply.status == 200:
        t.has(reply.json["content"], "�", what)
    else:
        t.that(400 <= reply.status < 500, f"{what}: {reply}; expected 4xx")
        t.json_error(reply)


def s12(t):
    """hostile text leaves the process alive"""
    json_type = {"Content-Type": "application/json"}
    form_type = {"Content-Type": "application/x-www-form-urlencoded"}
    cases = [("invalid UTF-8 in JSON", b'{"status":"a\xff\xfeb"}', json_type), ("NUL in JSON", b'{"status":"a\\u0000b"}', json_type),
             ("lone surrogate", b'{"status":"a\\ud800b"}', json_type), ("invalid UTF-8 in a form", b"status=a%ff%feb", form_type),
             ("NUL in a form", b"status=a%00b", form_type),
             ("raw bytes in a form", b"status=a\xffb", form_type)]
    for what, body, headers in cases:
        harmless(t, t.ana.call("POST", "/api/v1/statuses", body=body, headers=headers), what)
        t.status(t.ana.get("/api/v1/timelines/home", limit=1), 200)
    big = t.ana.post("/api/v1/statuses", {"status": "x" * (1 << 20)})
    t.error(big, 413, 422)
    for depth in (b"[" * 2000 + b"]" * 2000, b'{"a":' * 2000 + b"1" + b"}" * 2000):
        reply = t.ana.call("POST", "/api/v1/statuses", body=b'{"status":"deep","poll":' + depth + b"}", headers=json_type)
        t.that(400 <= reply.status < 500, f"2000 levels: {reply}; expected 4xx")
        t.json_error(reply)
    t.status(t.ana.call("POST", "/api/v1/statuses", body=b"poll" + b"[a]" * 2000 + b"=1&status=", headers=form_type), 400, 413, 422)
    for query in ("%ff", "%00", "a%ed%a0%80"):
        reply = t.ana.call("GET", f"/api/v2/search?q={query}")
        t.that(reply.status < 500, f"{reply}; expected no server error")
    t.that(t.server.alive(), "the process ended")
    t.status(t.ana.get("/api/v1/timelines/home"), 200)


def s13(t):
    """every required GET has the shape of the profile"""
    for path, schema, reply in inventory.replies(t):
        if t.status(reply, 200):
            t.fits(schema, reply.json, f"GET {path}")


def every_field(value, trail=""):
    """(trail, key, value) of every object field inside a JSON value."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield trail, key, item
            yield from every_field(item, f"{trail}/{key}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from every_field(item, f"{trail}/{index}")


def s14(t):
    """ids are decimal text and grow"""
    wrong = set()
    for path, _, reply in inventory.replies(t):
        for trail, key, value in every_field(reply.json):
            if not (key == "id" or key.endswith("_id")) or value is None:
                continue
            good = isinstance(value, str) and re.fullmatch(r"-?\d+" if "/role" in trail else r"\d+", value) and int(value) < 2 ** 63
            if not good and key != "client_id":
                wrong.add(f"{path} {re.sub(r'[0-9]+', 'N', trail)}/{key}: {value!r}")
    t.equal(sorted(wrong)[:8], [], "ids that are not decimal text below 2^63")
    post = [t.ana.toot(f"n{i}") for i in range(3)]
    pairs = {"status": post, "list": [t.ana.do("/api/v1/lists", {"title": f"l{i}"}) for i in range(3)],
             "media": [t.ana.image(samples.png()) for _ in range(3)],
             "filter": [t.ana.do("/api/v2/filters", {"title": f"f{i}", "context": ["home"]}) for i in range(3)],
             "poll": [t.ana.toot("p", poll={"options": ["a", "b"], "expires_in": 600})["poll"] for _ in range(3)]}
    for item in post:
        t.ben.act(item["id"], "favourite")
    pairs["notification"] = t.ana.notifications(types=["favourite"])[:3][::-1]
    for kind, items in pairs.items():
        numbers = [int(item["id"]) for item in items]
        t.equal(numbers, sorted(set(numbers)), f"order of {kind} ids")


def s15(t):
    """dates are ISO 8601 with milliseconds and Z"""
    wrong = set()
    for path, _, reply in inventory.replies(t):
        for trail, key, value in every_field(reply.json):
            if not key.endswith("_at") or value is None:
                continue
            pattern = re.compile(r"^\d{4}-\d\d-\d\d$") if key == "last_status_at" else DATE
            if not isinstance(value, str) or not pattern.match(value):
                wrong.add(f"{path} {re.sub(r'[0-9]+', 'N', trail)}/{key}: {value!r}")
    t.equal(sorted(wrong)[:8], [], "dates in another form")


def s16(t):
    """20 requests at once, one of them stuck"""
    stuck = socket.create_connection(("127.0.0.1", t.server.port))
    stuck.sendall(b"GET /api/v1/timelines/home HTTP/1.1\r\nHost: loc")
    started = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(19) as pool:
        replies = list(pool.map(lambda _: t.ana.get("/api/v1/timelines/home"), range(19)))
    t.that(time.monotonic() - started < 2, f"19 answers took {time.monotonic() - started:.1f} s, expected under 2 s")
    t.equal([r.status for r in replies], [200] * 19, "status of the 19")
    stuck.close()


def s17(t):
    """compression only when asked for"""
    plain = t.ana.call("GET", "/api/v1/timelines/home")
    zipped = t.ana.call("GET", "/api/v1/timelines/home", headers={"Accept-Encoding": "gzip"})
    t.equal(plain.header("Content-Encoding"), None, "Content-Encoding when not asked for")
    if zipped.header("Content-Encoding"):
        t.equal(zipped.header("Content-Encoding"), "gzip", "Content-Encoding")
        t.equal(json.loads(gzip.decompress(zipped.body)), plain.json, "body after decoding")
    else:
        t.equal(zipped.json, plain.json, "body")
