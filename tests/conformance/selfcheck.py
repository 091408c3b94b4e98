#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that lines can fail: each is run against the server behind a proxy that breaks one thing, and has to notice.

  selfcheck.py [S44 ...]     all mutants, or those of some lines
"""
import re
import sys

sys.dont_write_bytecode = True

import run  # noqa: E402
from harness import check, server, tamper  # noqa: E402


def body(pattern, replacement, path=""):
    """Replaces in the body of replies to paths that contain a text."""
    def change(request, reply):
        if path in request.first:
            reply.body = re.sub(pattern.encode(), replacement.encode() if isinstance(replacement, str) else replacement, reply.body)
    return {"on_reply": change}


def header(name, value, path=""):
    """Sets a header of replies, or drops it when value is None."""
    def change(request, reply):
        if path in request.first:
            reply.drop(name) if value is None else reply.set(name, value)
    return {"on_reply": change}


def asked(pattern, replacement):
    """Rewrites the first line of requests."""
    def change(request):
        request.first = re.sub(pattern, replacement, request.first)
    return {"on_request": change}


def sent(pattern, replacement):
    """Rewrites the body of requests."""
    def change(request):
        request.body = re.sub(pattern.encode(), replacement.encode(), request.body)
    return {"on_request": change}


def without(name):
    """Drops a header of requests."""
    return {"on_request": lambda request: request.drop(name)}


def status(old, new, path=""):
    """Replaces the status code of replies."""
    def change(request, reply):
        if path in request.first:
            reply.first = reply.first.replace(f" {old} ", f" {new} ", 1)
    return {"on_reply": change}


def as_ana(path):
    """Everybody who asks for a path is taken for ana (the first token seen)."""
    seen = []

    def change(request):
        token = request.header("Authorization")
        if token and not seen:
            seen.append(token)
        if token and path in request.first:
            request.set("Authorization", seen[0])
    return {"on_request": change}


def anonymous_when_bad():
    """An unknown token counts as none."""
    def change(request):
        if "made-up" in (request.header("Authorization") or ""):
            request.drop("Authorization")
    return {"on_request": change}


def swapped_links(_, reply):
    link = reply.header("Link")
    if link and ", " in link:
        reply.set("Link", ", ".join(reversed(link.split(", "))))


MUTANTS = [
    (2, "any Host is fine", {"on_request": lambda q: q.set("Host", "localhost")}),
    (3, "CORS is open", header("Access-Control-Allow-Origin", "*")),
    (5, "404 is HTML", header("Content-Type", "text/html", "/statuses/1 ")),
    (7, "broken JSON is accepted", status(400, 200)),
    (14, "ids are numbers", body(r'"id":\s*"(\d+)"', rb'"id":\1', "/timelines/")),
    (15, "dates have no milliseconds", body(r'(:\d\d)\.\d{3}Z', rb'\1Z', "/timelines/home")),
    (19, "v1 names another version", body(r'4\.5\.0', '4.4.0', "/api/v1/instance")),
    (29, "PKCE is ignored", asked(r"&code_challenge(_method)?=[^& ]*", "")),
    (32, "state is lost", {"on_reply": lambda q, r: r.set("Location", re.sub(r"&?state=[^&]*", "", r.header("Location") or "/"))}),
    (34, "the referrer leaks", header("Referrer-Policy", None)),
    (38, "an unknown token counts as none", anonymous_when_bad()),
    (44, "prev comes first", {"on_reply": swapped_links}),
    (45, "next skips a post", asked(r"max_id=(\d+)", lambda m: f"max_id={int(m.group(1)) - (60000 << 16) - 1}")),
    (47, "min_id works like since_id", asked("min_id=", "since_id=")),
    (58, "multi-get shows everybody what ana sees", as_ana("/api/v1/statuses?id")),
    (62, "unsafe links survive", body(r"https://example\.com/x", "javascript:alert(1)", "/api/v1/statuses ")),
    (65, "edits leave no mark", body(r'"edited_at":\s*"[^"]*"', '"edited_at":null')),
    (68, "favourites count twice", body(r'"favourites_count":\s*1', '"favourites_count":2')),
    (72, "muting a thread does nothing", asked(r"(/statuses/\d+)/mute ", r"\1/bookmark ")),
    (77, "repeats make new posts", without("Idempotency-Key")),
    (84, "types may be guessed", header("X-Content-Type-Options", None)),
    (90, "'me' is wrong", body(r'"me":\s*true', '"me":false')),
    (98, "nothing is grouped", body(r'"notifications_count":\s*3', '"notifications_count":1')),
    (107, "block only mutes", asked(r"/block ", "/mute ")),
    (117, "parts of words match", sent(r'"whole_word":\s*true', '"whole_word": false')),
    (121, "the subprotocol is not echoed", header("Sec-WebSocket-Protocol", None)),
    (131, "one rate header is missing", header("X-RateLimit-Reset", None)),
    (132, "unknown lists are found", status(404, 200, "/api/v1/lists/")),
]


def caught(number, changes):
    """Whether the line fails behind this proxy."""
    with server.Server() as running:
        proxy = tamper.Proxy(running.port, **changes)
        running.port = proxy.port
        line = check.Line(running)
        try:
            run.lines()[f"S{number}"](line)
        except Exception as broken:
            line.failures.append(f"{type(broken).__name__}: {broken}")
        proxy.close()
        return line.failures


def main(words):
    wanted = {int(word[1:]) for word in words}
    bad = 0
    for number, what, changes in MUTANTS:
        if wanted and number not in wanted:
            continue
        failures = caught(number, changes)
        honest = caught(number, {})
        bad += not failures or bool(honest)
        print(f"{'caught' if failures else 'MISSED'} S{number} {what}" + (f": {failures[0][:110]}" if failures else ""), flush=True)
        if honest:
            print(f"BROKEN S{number} fails behind a proxy that changes nothing: {honest[0]}")
    return bad == 0


if __name__ == "__main__":
    sys.exit(0 if main(sys.argv[1:]) else 1)
