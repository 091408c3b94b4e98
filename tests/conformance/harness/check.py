# SPDX-License-Identifier: GPL-3.0-or-later
"""Verdicts: a line goes on after a failed expectation, so that one run tells everything that is wrong."""
import importlib.util
import os
import re
import urllib.parse

from . import client, server, ws

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DATE = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")
MISSING_ID = "1"


def shape_checker():
    """The shape check of the API profile and its document."""
    spec = importlib.util.spec_from_file_location("shape_check", os.path.join(HERE, "check.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module, module.load(os.path.join(HERE, "openapi.json"))


class Line:
    """What a conformance line is given: the server, the people, and ways to state what is expected."""

    def __init__(self, running):
        self.server, self.failures, self.people = running, [], {}
        self.anyone = client.Http(running.port)
        self._info = None

    # --- the world -------------------------------------------------------------------------------------------------
    def control(self, name, body=None, method="POST"):
        """A call of the test controls; has to succeed."""
        reply = self.anyone.call(method, f"/_test/{name}", json=body if body is not None else {}) if method != "GET" \
            else self.anyone.get(f"/_test/{name}")
        if reply.status != 200:
            raise AssertionError(f"control: {reply}; expected 200")
        return reply.json

    def token(self, name="ana", scopes="read write push", app_only=False):
        body = {"username": name, "scopes": scopes}
        if app_only:
            body["app_only"] = True
        return self.control("token", body)

    def person(self, name):
        if name not in self.people:
            got = self.token(name)
            self.people[name] = client.Person(self.server.port, name, got["access_token"], got["account_id"])
        return self.people[name]

    ana = property(lambda self: self.person("ana"))
    ben = property(lambda self: self.person("ben"))
    cleo = property(lambda self: self.person("cleo"))
    dora = property(lambda self: self.person("dora"))

    def everyone(self):
        return [self.ana, self.ben, self.cleo, self.dora]

    def with_scopes(self, scopes, name="ana"):
        """A second sign-in of a person with other scopes."""
        got = self.token(name, scopes)
        return client.Person(self.server.port, f"{name}({scopes})", got["access_token"], got["account_id"])

    def read_only(self, name="ana"):
        return self.with_scopes("read", name)

    @property
    def info(self):
        if self._info is None:
            self._info = self.control("info", method="GET")
        return self._info

    def advance(self, seconds):
        self.control("clock", {"advance": seconds})

    def restart(self, kill=False):
        """Stops the server and starts it again on the same data; tokens stay."""
        self.server.stop(kill=kill)
        self.server.wanted_port = self.server.port
        self.server.start()

    def socket(self, person, stream=None, **query):
        """An open WebSocket of a person."""
        return ws.Socket(self.server.port, ws.stream_path(stream, **query), token=person.token)

    def url_path(self, url):
        """Path and query of a URL of the server, to ask for it again."""
        parts = urllib.parse.urlsplit(url)
        return parts.path + ("?" + parts.query if parts.query else "")

    def configuration(self):
        return self.ana.read("/api/v2/instance")["configuration"]

    # --- verdicts --------------------------------------------------------------------------------------------------
    def fail(self, why):
        self.failures.append(why)
        return False

    def that(self, condition, why):
        return bool(condition) or self.fail(str(why))

    def equal(self, got, want, what):
        return got == want or self.fail(f"{what}: got {shorten(got)}, expected {shorten(want)}")

    def has(self, container, item, what):
        return item in container or self.fail(f"{what}: {shorten(item)} missing in {shorten(container)}")

    def lacks(self, container, item, what):
        return item not in container or self.fail(f"{what}: {shorten(item)} must not be in {shorten(container)}")

    def status(self, reply, *wanted):
        """The reply has one of these status codes."""
        return reply.status in wanted or self.fail(f"{reply}; expected {' or '.join(map(str, wanted))}")

    def ok(self, reply):
        """200; returns the JSON (None when the reply was something else)."""
        return reply.json if self.status(reply, 200) else None

    def error(self, reply, *wanted):
        """One of these codes, with a JSON error."""
        return self.status(reply, *wanted) and self.json_error(reply)

    def json_error(self, reply):
        kind = reply.header("Content-Type") or ""
        if not kind.lower().startswith("application/json"):
            return self.fail(f"{reply}; expected application/json, got {kind!r}")
        body = reply.json
        good = isinstance(body, dict) and isinstance(body.get("error"), str) and body["error"]
        return bool(good) or self.fail(f"{reply}; expected an object with text 'error'")

    def fits(self, schema, value, where):
        """The value has the shape of the API profile, backend fields included."""
        module, document = shape_checker()
        wrong = list(module.errors(document, module.schema_of(schema), value, "", True))
        return not wrong or self.fail(f"{where}: not a {schema}: {'; '.join(wrong[:6])}")


def shorten(value):
    text = repr(value)
    return text if len(text) <= 240 else text[:237] + "..."


def ids(items):
    return [item["id"] for item in items]


def new_line(**options):
    """(server, Line) on fresh data; the caller closes the server."""
    running = server.Server(**options)
    running.__enter__()
    return running, Line(running)
