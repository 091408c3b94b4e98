# SPDX-License-Identifier: GPL-3.0-or-later
"""A small HTTP client that hides nothing: every byte of a request can be chosen, every header of a reply is kept."""
import http.client
import json as jsonlib
import os
import socket
import urllib.parse

UNSET = object()


class Reply:
    def __init__(self, method, path, status, headers, body, sent=""):
        self.method, self.path, self.status, self.headers, self.body, self.sent = method, path, status, headers, body, sent

    def header(self, name):
        """The value of a header, all of them joined by ', ', or None."""
        values = [value for key, value in self.headers if key.lower() == name.lower()]
        return ", ".join(values) if values else None

    def headers_named(self, name):
        return [value for key, value in self.headers if key.lower() == name.lower()]

    @property
    def text(self):
        return self.body.decode("utf-8", errors="replace")

    @property
    def json(self):
        try:
            return jsonlib.loads(self.body.decode("utf-8"))
        except ValueError as broken:
            raise AssertionError(f"{self} is not JSON: {broken}") from None

    @property
    def links(self):
        """The Link header as {rel: URL}."""
        found = {}
        for part in (self.header("Link") or "").split(", "):
            if part.startswith("<") and '>; rel="' in part:
                url, rel = part[1:].split('>; rel="', 1)
                found[rel.rstrip('"')] = url
        return found

    def __str__(self):
        sent = f" {self.sent}" if self.sent else ""
        return f"{self.method} {self.path}{sent} -> {self.status} {self.text[:160]!r}"


def query_pairs(values):
    """Flat name/value pairs: lists become name[], booleans true/false, None is left out."""
    pairs = []
    for name, value in (values.items() if isinstance(values, dict) else values):
        if value is None:
            continue
        if isinstance(value, (list, tuple)):
            pairs += [(name + "[]", plain(item)) for item in value]
        else:
            pairs.append((name, plain(value)))
    return pairs


def plain(value):
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)


def encode_form(values):
    return urllib.parse.urlencode(query_pairs(values), quote_via=urllib.parse.quote_plus)


def with_query(path, query):
    encoded = urllib.parse.urlencode(query_pairs(query), quote_via=urllib.parse.quote) if query else ""
    return path + (("&" if "?" in path else "?") + encoded if encoded else "")


def encode_multipart(parts):
    """parts: (name, text) or (name, (file name, content type, bytes)). Returns (content type, body)."""
    boundary = "atrium" + os.urandom(12).hex()
    body = b""
    for name, value in parts:
        body += f"--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"".encode()
        if isinstance(value, tuple):
            file_name, content_type, data = value
            body += f"; filename=\"{file_name}\"\r\nContent-Type: {content_type}\r\n\r\n".encode() + data + b"\r\n"
        else:
            body += b"\r\n\r\n" + plain(value).encode() + b"\r\n"
    return f"multipart/form-data; boundary={boundary}", body + f"--{boundary}--\r\n".encode()


class Http:
    """Requests to one server, with or without a token."""

    def __init__(self, port, token=None, host="127.0.0.1", timeout=15):
        self.port, self.token, self.host, self.timeout = port, token, host, timeout

    def call(self, method, path, query=None, json=UNSET, form=None, multipart=None, body=None, headers=None):
        """One request. At most one of json, form, multipart and body (raw bytes) is given. headers: None leaves one out."""
        path = with_query(path, query)
        send = {"Accept": "application/json", "User-Agent": "atrium-conformance"}
        if self.token:
            send["Authorization"] = f"Bearer {self.token}"
        sent = ""
        if json is not UNSET:
            body, sent = jsonlib.dumps(json, ensure_ascii=False).encode(), jsonlib.dumps(json, ensure_ascii=False)
            send["Content-Type"] = "application/json"
        elif form is not None:
            sent = form if isinstance(form, str) else encode_form(form)
            body = sent.encode()
            send["Content-Type"] = "application/x-www-form-urlencoded"
        elif multipart is not None:
            send["Content-Type"], body = encode_multipart(multipart)
            sent = "multipart " + ",".join(name for name, _ in multipart)
        elif body is not None:
            sent = repr(body[:60])
        send.update(headers or {})
        return self._exchange(method, path, body, {k: v for k, v in send.items() if v is not None}, sent[:200])

    def _exchange(self, method, path, body, headers, sent):
        connection = http.client.HTTPConnection(self.host, self.port, timeout=self.timeout)
        try:
            connection.putrequest(method, path, skip_host="Host" in headers, skip_accept_encoding=True)
            for name, value in headers.items():
                connection.putheader(name, value)
            if body is not None or method in ("POST", "PUT", "PATCH"):
                connection.putheader("Content-Length", str(len(body or b"")))
            connection.endheaders(body)
            response = connection.getresponse()
            return Reply(method, path, response.status, response.getheaders(), response.read(), sent)
        finally:
            connection.close()

    def get(self, path, **query):
        return self.call("GET", path, query)

    def post(self, path, json=UNSET, **options):
        return self.call("POST", path, json=json, **options)

    def put(self, path, json=UNSET, **options):
        return self.call("PUT", path, json=json, **options)

    def patch(self, path, json=UNSET, **options):
        return self.call("PATCH", path, json=json, **options)

    def delete(self, path, **query):
        return self.call("DELETE", path, query)

    def raw(self, data, wait=3):
        """Bytes to the server and back, until it closes or is silent for `wait` seconds."""
        with socket.create_connection((self.host, self.port), timeout=wait) as connection:
            connection.sendall(data)
            received = b""
            try:
                while chunk := connection.recv(65536):
                    received += chunk
            except (TimeoutError, ConnectionResetError):
                pass
            return received


class Person(Http):
    """Somebody signed in: id, name and the calls most lines need."""

    def __init__(self, port, name, token, account_id):
        super().__init__(port, token)
        self.name, self.id = name, account_id

    def read(self, path, **query):
        """The JSON of a GET that has to succeed."""
        return self._good(self.get(path, **query))

    def do(self, path, json=UNSET, **options):
        """The JSON of a POST that has to succeed."""
        return self._good(self.post(path, json, **options))

    def _good(self, reply):
        if reply.status != 200:
            raise AssertionError(f"{self.name}: {reply}; expected 200")
        return reply.json

    def toot(self, text="hello", **extra):
        """Posts as JSON, returns the status."""
        return self.do("/api/v1/statuses", {"status": text, **extra} if text is not None else extra)

    def status(self, status_id):
        return self.read(f"/api/v1/statuses/{status_id}")

    def act(self, status_id, verb, json=UNSET):
        """favourite, unreblog, pin and the like; returns the reply's JSON."""
        return self.do(f"/api/v1/statuses/{status_id}/{verb}", json)

    def follow(self, other, **extra):
        return self.do(f"/api/v1/accounts/{other.id}/follow", extra)

    def relation(self, other):
        return self.read("/api/v1/accounts/relationships", id=[other.id])[0]

    def upload(self, data, name="a.png", kind="image/png", version=2, **fields):
        """The reply of an upload."""
        parts = [("file", (name, kind, data))] + [(key, value) for key, value in fields.items()]
        return self.call("POST", f"/api/v{version}/media", multipart=parts)

    def image(self, data, **fields):
        """Uploads a PNG that has to be accepted, returns its media object."""
        return self._good(self.upload(data, **fields))

    def notifications(self, **query):
        return self.read("/api/v1/notifications", **query)

    def walk(self, path, rel="next", limit_pages=200, **query):
        """All pages from path on, following one rel of Link by its query. Yields lists."""
        reply = self.get(path, **query)
        for _ in range(limit_pages):
            if reply.status != 200:
                raise AssertionError(f"{self.name}: {reply}; expected 200")
            yield reply
            following = reply.links.get(rel)
            if not following:
                return
            where = urllib.parse.urlsplit(following)
            reply = self.call("GET", where.path + "?" + where.query)
        raise AssertionError(f"{path}: no end after {limit_pages} pages")

    def walk_all(self, path, **query):
        """Every item of every page, following next."""
        return [item for reply in self.walk(path, **query) for item in reply.json]
