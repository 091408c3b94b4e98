# SPDX-License-Identifier: GPL-3.0-or-later
"""S-K: streaming."""
import json
import socket
import threading
import time

from harness.ws import EventSource, Refused, Socket, stream_path


def is_update(status_id):
    return lambda event: event.get("event") == "update" and event["data"]["id"] == status_id


def upgrade(t, **options):
    """(status of the upgrade, socket or None)."""
    try:
        opened = Socket(t.server.port, **options)
        return 101, opened
    except Refused as refused:
        return refused.status, None


def works(t, opened, what):
    """The socket gets ana's private events."""
    opened.subscribe("user")
    opened.subscribe("user:notification")
    time.sleep(0.3)  # nothing tells when a subscription holds
    post = t.ana.toot(f"for {what}")["id"]
    try:
        opened.events_until(is_update(post))
    except (AssertionError, ConnectionError) as broken:
        t.fail(f"{what}: {broken}")


def s121(t):
    """ways to hand over the token"""
    token = t.ana.token
    for what, options in (("header", {"token": token}), ("subprotocol", {"subprotocol": token}), ("header and subprotocol", {"token": token, "subprotocol": token}),
                          ("query", {"path": stream_path(access_token=token)})):
        status, opened = upgrade(t, **options)
        if t.equal(status, 101, f"token by {what}"):
            if "subprotocol" in options:
                t.equal(opened.header("Sec-WebSocket-Protocol"), token, f"subprotocol echoed ({what})")
            works(t, opened, what)
            opened.connection.close()
    for what, options in (("header", {"token": "made-up"}), ("subprotocol", {"subprotocol": "made-up"}), ("query", {"path": stream_path(access_token="made-up")})):
        t.equal(upgrade(t, **options)[0], 401, f"made-up token by {what}")
    status, opened = upgrade(t)
    t.has((101, 401), status, "no token")
    if opened:
        opened.subscribe("user")
        t.ana.toot("private matters")
        t.equal([e for e in opened.drain() if e.get("event")], [], "events without a token")


def s122(t):
    """stream in the URL, subscribe, unsubscribe"""
    with t.socket(t.ana, "user") as by_url, t.socket(t.ana) as by_command:
        post = t.ana.toot("one")["id"]
        by_url.events_until(is_update(post))
        t.equal(by_command.drain(), [], "events before subscribing")
        by_command.subscribe("user"), by_command.subscribe("user")
        by_command.send_frame(9, b"sync")
        while not by_command.pending:
            by_command.text(2)
        post = t.ana.toot("two")["id"]
        got = by_command.events_until(is_update(post)) + by_command.drain()
        t.equal([e["data"]["id"] for e in got if e["event"] == "update"], [post], "subscribed twice: each event once")
        by_command.unsubscribe("user")
        by_command.send_frame(9, b"sync")
        while len(by_command.pending) < 2:
            by_command.text(2)
        t.ana.toot("three")
        t.equal(by_command.drain(), [], "events after unsubscribing")
    with t.socket(t.ana, "hashtag", tag="Url") as tagged:
        post = t.dora.toot("#url")["id"]
        t.equal(tagged.events_until(is_update(post))[-1]["stream"][0], "hashtag", "stream from the URL with a tag")


def s123(t):
    """bad commands"""
    foreign = t.ben.do("/api/v1/lists", {"title": "of ben"})["id"]
    with t.socket(t.ana) as opened:
        for fields in ({"type": "subscribe", "stream": "nonsense"}, {"type": "subscribe", "stream": "list", "list": foreign},
                       {"type": "subscribe", "stream": "list"}, {"type": "subscribe", "stream": "list", "list": "x"}, {"type": "subscribe", "stream": "hashtag"},
                       {"type": "subscribe"}, {"type": "nonsense"}, {"type": "subscribe", "stream": 5}, {"type": "subscribe", "stream": ["user"]},
                       {"type": "unsubscribe", "stream": "user"}, {}):
            opened.command(**fields)
        for text in ("junk", "5", "[]", '"x"', "{", "null", ""):
            opened.send(text)
        answers = opened.drain(0.5)
        t.that(all("error" in a for a in answers), f"answers that are no error frames: {answers}")
        works(t, opened, "socket after bad commands")
        opened.send("x" * (1 << 20))
        try:
            works(t, opened, "socket after 1 MiB of text") if opened.text(0.5) is None else None
        except ConnectionError:
            t.equal(opened.closed_with, 1009, "close code after 1 MiB of text")
    with t.socket(t.ana, "user") as opened:
        opened.send_frame(2, b"\0\1\2")
        t.equal(opened.wait_close(3), 1003, "close code after a binary frame")
    with t.socket(t.ana, "user") as opened:
        opened.connection.sendall(b"\x81\x85hello")
        opened.wait_close(1)
    with t.socket(t.ana, "user") as opened:
        opened.connection.sendall(b"\x81\xff" + b"\x7f" + b"\xff" * 7 + b"\0\0\0\0")
        t.that(opened.wait_close(3) in (1009, 1002, 1006), f"close code after a frame of 2^63 bytes: {opened.closed_with}")
    t.that(t.server.alive(), "the process ended")


STREAMS = {"user": {}, "user:notification": {}, "public": {}, "public:local": {}, "hashtag": {"tag": "watch"}, "hashtag:local": {"tag": "watch"}, "direct": {}}


def watch_all(t, person, list_id):
    opened = t.socket(person)
    for stream, extra in {**STREAMS, "list": {"list": list_id}}.items():
        opened.subscribe(stream, **extra)
    opened.send_frame(9, b"sync")
    while not opened.pending:
        opened.text(2)
    return opened


def labels(events, name):
    return sorted("/".join(e["stream"]) for e in events if e.get("event") == name)


def s124(t):
    """one frame for every matching stream"""
    t.ana.follow(t.ben)
    number = t.ana.do("/api/v1/lists", {"title": "watch"})["id"]
    t.ana.do(f"/api/v1/lists/{number}/accounts", {"account_ids": [t.ben.id]})
    everywhere = sorted(["user", "public", "public:local", "hashtag/watch", "hashtag:local/watch", f"list/{number}"])
    with watch_all(t, t.ana, number) as opened:
        def collect(name):
            events = opened.drain(0.4)
            for event in events:
                t.that(isinstance(event.get("stream"), list) and all(isinstance(p, str) for p in event["stream"]), f"stream label {event.get('stream')!r}")
                if event["event"] != "filters_changed":
                    t.that(isinstance(event.get("payload"), str), f"{event['event']}: payload is {type(event.get('payload')).__name__}, expected text")
            return labels(events, name), events
        post = t.ben.toot("#watch this")["id"]
        got, events = collect("update")
        t.equal(got, everywhere, "update")
        for event in events:
            t.fits("Status", event["data"], "streamed post") if event["event"] == "update" else None
        t.ok(t.ben.put(f"/api/v1/statuses/{post}", {"status": "#watch that"}))
        t.equal(collect("status.update")[0], everywhere, "status.update")
        reply = t.ben.toot("@ana so?", in_reply_to_id=t.ana.toot("mine")["id"])["id"]
        got, events = collect("notification")
        t.equal(got, ["user", "user:notification"], "notification of a reply")
        note = next((e["data"] for e in events if e["event"] == "notification"), None)
        t.equal((note["type"], note["status"]["id"]) if note else None, ("mention", reply), "notification")
        t.that(note is None or t.fits("Notification", note, "streamed notification"), "")
        wrapper = t.ben.act(t.dora.toot("boost this")["id"], "reblog")
        got, events = collect("update")
        t.that("user" in [e["stream"][0] for e in events if e["event"] == "update" and e["data"]["id"] == wrapper["id"]], f"boost on 'user': {got}")
        t.ok(t.ben.delete(f"/api/v1/statuses/{post}"))
        got, events = collect("delete")
        t.equal(got, everywhere, "delete")
        t.equal({e["payload"] for e in events if e["event"] == "delete"}, {post}, "payload of delete")
        talk = t.ben.toot("@ana quietly", visibility="direct")["id"]
        got, events = collect("conversation")
        t.equal(got, ["direct"], "conversation")
        t.equal([e["data"]["last_status"]["id"] for e in events if e["event"] == "conversation"], [talk], "conversation")
        t.ana.do("/api/v2/filters", {"title": "f", "context": ["home"]})
        t.equal(collect("filters_changed")[0], ["user"], "filters_changed")
        t.ok(t.ben.put(f"/api/v1/announcements/{t.info['announcements'][0]}/reactions/%F0%9F%A6%80"))
        t.equal(collect("announcement.reaction")[0], ["user"], "announcement.reaction")


def s125(t):
    """nothing leaks to others"""
    number = t.cleo.do("/api/v1/lists", {"title": "x"})["id"]
    with watch_all(t, t.cleo, number) as cleo, watch_all(t, t.dora, t.dora.do("/api/v1/lists", {"title": "y"})["id"]) as dora:
        t.dora.follow(t.ben)
        t.dora.do(f"/api/v1/accounts/{t.ben.id}/mute"), t.cleo.do(f"/api/v1/accounts/{t.ben.id}/block")
        private, direct = t.ana.toot("#watch private", visibility="private")["id"], t.ana.toot("@ben #watch direct", visibility="direct")["id"]
        muted = t.ben.toot("#watch muted and blocked")["id"]
        t.ok(t.ana.put(f"/api/v1/statuses/{private}", {"status": "#watch private, edited"}))
        unlisted = t.ana.toot("#watch unlisted", visibility="unlisted")["id"]
        last = t.ana.toot("#watch public")["id"]
        for name, opened in (("cleo", cleo), ("dora", dora)):
            events = opened.events_until(is_update(last)) + opened.drain(0.3)
            seen = [(e["data"]["id"], "/".join(e["stream"])) for e in events if e.get("event") in ("update", "status.update")]
            for what, status_id in (("private", private), ("direct", direct), ("muted or blocked", muted)):
                t.equal([s for i, s in seen if i == status_id], [], f"{what} post on streams of {name}")
            t.equal([s for i, s in seen if i == unlisted and s.startswith("public")], [], f"unlisted post on public streams of {name}")
            t.equal([e for e in events if e.get("event") == "conversation"], [], f"conversations of {name}")


def s126(t):
    """an event can be read back at once; frames are in order"""
    count, failures = 60, []
    with t.socket(t.ben, "user") as opened:
        def write():
            for number in range(count):
                t.ana.toot(f"burst {number}")
        writer = threading.Thread(target=write)
        writer.start()
        seen = []
        while len(seen) < count and (event := opened.event(5)):
            if event["event"] == "update":
                seen.append(int(event["data"]["id"]))
                reply = t.ben.get(f"/api/v1/statuses/{event['data']['id']}")
                if reply.status != 200:
                    failures.append(str(reply))
        writer.join()
    t.equal(failures, [], "posts that could not be read at once")
    t.equal(len(seen), count, "events")
    t.equal(seen, sorted(seen), "order of frames")


def s127(t):
    """keeping alive: pings, pongs and the silent"""
    quiet, deaf, active = (t.socket(t.ana, "user") for _ in range(3))
    deaf.answer_pings = False
    active.send_frame(9, b"are you there?")
    active.text(1)
    t.equal(active.pending, [b"are you there?"], "pong to a ping of the client")
    started, closed_after = time.monotonic(), None
    while time.monotonic() - started < 91:
        for opened in (quiet, active):
            opened.text(0.4)
        if closed_after is None:
            try:
                deaf.text(0.2)
            except (ConnectionError, OSError):
                closed_after = time.monotonic() - started
    t.that(closed_after is not None, "a socket that never answers pings is still open after 90 s")
    t.that(quiet.pings >= 2, f"{quiet.pings} pings in 90 s, expected one every 30 s")
    works(t, quiet, "socket after 90 s of silence")


def s128(t):
    """a reader that stops reading"""
    stalled = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    stalled.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    stalled.connect(("127.0.0.1", t.server.port))
    stalled.sendall((f"GET {stream_path('user')} HTTP/1.1\r\nHost: {t.server.host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                     f"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\nAuthorization: Bearer {t.ana.token}\r\n\r\n").encode())
    stalled.recv(1024)
    before, most, posts, text = t.server.resident_bytes(), 0, 0, "x" * 4900
    with t.socket(t.ben, "user") as healthy:
        while posts < 10000:
            last = t.ana.toot(f"{posts} {text}")["id"]
            posts += 1
            most = max(most, t.server.resident_bytes())
            healthy.events_until(is_update(last))
            if posts % 50 == 0 and gone(stalled, t.server.port):
                break
    t.that(gone(stalled, t.server.port), f"the stalled socket is still open after {posts} posts")
    t.that(most - before < 96 << 20, f"memory grew by {(most - before) >> 20} MiB in {posts} posts, expected less than 96")


def gone(connection, port):
    """Whether the server has closed its end: the kernel no longer lists it as established for the server."""
    local = connection.getsockname()[1]
    with open("/proc/net/tcp", encoding="ascii") as table:
        for line in table:
            words = line.split()
            if words[1].endswith(f":{port:04X}") and words[2].endswith(f":{local:04X}"):
                return words[3] != "01"
    return True


def s129(t):
    """server-sent events"""
    t.ana.follow(t.ben)
    number = t.ana.do("/api/v1/lists", {"title": "sse"})["id"]
    t.ana.do(f"/api/v1/lists/{number}/accounts", {"account_ids": [t.ben.id]})
    paths = {"user": "user", "public": "public", "public/local": "public:local", "hashtag?tag=sse": "hashtag", "hashtag/local?tag=sse": "hashtag:local",
             f"list?list={number}": "list", "user/notification": None, "direct": None, "public/remote": None}
    sources = {path: EventSource(t.server.port, f"/api/v1/streaming/{path}", t.ana.token) for path in paths}
    for path, source in sources.items():
        t.equal(source.status, 200, f"{path}: status")
        t.has(source.head.lower(), "content-type: text/event-stream", f"{path}: head")
    post = t.ben.toot("#sse @ana")["id"]
    t.ok(t.ben.put(f"/api/v1/statuses/{post}", {"status": "#sse edited @ana"}))
    t.ok(t.ben.delete(f"/api/v1/statuses/{post}"))
    t.ana.do("/api/v2/filters", {"title": "f", "context": ["home"]})
    talk = t.ben.toot("@ana psst", visibility="direct")["id"]
    ends = {"user": "filters_changed", "user/notification": "notification", "direct": "conversation"}
    for path, source in sources.items():
        if path == "public/remote":
            continue
        text = source.read_until(f"event: {ends.get(path, 'delete')}")
        text = source.read_until("\n\n")
        events, comments = EventSource.parse(text)
        check_sse(t, path, text, events, comments)
        if paths[path]:
            t.equal([name for name, data in events if post in data and name != "notification"], ["update", "status.update", "delete"], f"{path}: events")
            t.equal([data for name, data in events if name == "delete"], [post], f"{path}: data of delete")
    thumped = sources["user"].read_until(":thump\n", 20)
    t.lacks(thumped, ":thump\n\n", "a comment followed by a blank line")
    for path in ("user", "list?list=1", "hashtag"):
        refused = EventSource(t.server.port, f"/api/v1/streaming/{path}", "made-up")
        t.equal(refused.status, 401, f"{path} with a made-up token")
    t.that(talk, "")


def check_sse(t, path, text, events, comments):
    t.that(text.startswith(":)\n"), f"{path}: starts with {text[:10]!r}, expected ':)' and one line feed")
    t.lacks(text, ":)\n\n", f"{path}: a comment followed by a blank line")
    t.lacks(text, "\r", f"{path}")
    t.that(comments, f"{path}: no comment")
    for name, data in events:
        try:
            value = json.loads(data)
        except ValueError:
            t.fail(f"{path}: data of {name} is not JSON: {data[:80]!r}")
            continue
        t.that(name, f"{path}: data without an event name: {data[:80]!r}")
        if name == "delete":
            t.that(isinstance(value, int), f"{path}: data of delete {data!r}")
        if name == "filters_changed":
            t.equal(data, "null", f"{path}: data of filters_changed")


def s130(t):
    """50 sockets of one account, and the end of the server"""
    sockets = [t.socket(t.ana, "user") for _ in range(50)]
    post = t.ana.toot("to all fifty")["id"]
    got = 0
    for opened in sockets:
        opened.events_until(is_update(post))
        got += 1
    t.equal(got, 50, "sockets with the event")
    t.server.stop()
    codes = [opened.wait_close(3) for opened in sockets]
    t.equal(set(codes), {1001}, "close codes at the end of the server")
