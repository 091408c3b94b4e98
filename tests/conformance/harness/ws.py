# SPDX-License-Identifier: GPL-3.0-or-later
"""A WebSocket client (RFC 6455) that can also misbehave, and a reader of server-sent events."""
import base64
import hashlib
import json
import os
import select
import socket
import struct
import time
import urllib.parse

MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


class Refused(Exception):
    """The upgrade was answered with something else than 101."""

    def __init__(self, status, head):
        super().__init__(f"upgrade refused with {status}")
        self.status, self.head = status, head


def read_head(connection):
    """Reads one HTTP head; returns (head text, bytes read too far)."""
    data = b""
    while b"\r\n\r\n" not in data:
        chunk = connection.recv(4096)
        if not chunk:
            raise ConnectionError(f"closed after {data!r}")
        data += chunk
    head, rest = data.split(b"\r\n\r\n", 1)
    return head.decode("latin-1"), rest


class Socket:
    def __init__(self, port, path="/api/v1/streaming", token=None, subprotocol=None, headers=None, host="127.0.0.1", timeout=5,
                 user_agent="atrium-conformance"):
        self.answer_pings, self.closed_with, self.pending, self.pings = True, None, [], 0
        self.buffer, self.parts = b"", []
        self.connection = socket.create_connection((host, port), timeout=timeout)
        key = base64.b64encode(os.urandom(16)).decode()
        lines = [f"GET {path} HTTP/1.1", f"Host: {host}:{port}", "Upgrade: websocket", "Connection: Upgrade",
                 f"Sec-WebSocket-Key: {key}", "Sec-WebSocket-Version: 13"]
        if user_agent:
            lines.append(f"User-Agent: {user_agent}")
        if token:
            lines.append(f"Authorization: Bearer {token}")
        if subprotocol:
            lines.append(f"Sec-WebSocket-Protocol: {subprotocol}")
        lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
        self.connection.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
        try:
            head, self.buffer = read_head(self.connection)
        except OSError:
            self.connection.close()
            raise
        self.head = head
        status = int(head.split(" ")[1])
        if status != 101:
            self.connection.close()
            raise Refused(status, head)
        expected = base64.b64encode(hashlib.sha1((key + MAGIC).encode()).digest()).decode()
        if self.header("Sec-WebSocket-Accept") != expected:
            raise ConnectionError("wrong Sec-WebSocket-Accept")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.connection.close()

    def header(self, name):
        for line in self.head.split("\r\n")[1:]:
            key, _, value = line.partition(":")
            if key.strip().lower() == name.lower():
                return value.strip()
        return None

    def send_frame(self, opcode, payload=b"", final=True):
        mask = os.urandom(4)
        size = len(payload)
        head = bytes([(0x80 if final else 0) | opcode])
        if size < 126:
            head += bytes([0x80 | size])
        elif size < 65536:
            head += bytes([0x80 | 126]) + struct.pack(">H", size)
        else:
            head += bytes([0x80 | 127]) + struct.pack(">Q", size)
        masked = bytes(a ^ b for a, b in zip(payload, mask * (size // 4 + 1)))
        self.connection.sendall(head + mask + masked)

    def send(self, text):
        self.send_frame(1, text.encode())

    def command(self, **fields):
        self.send(json.dumps(fields))

    def subscribe(self, stream, **extra):
        self.command(type="subscribe", stream=stream, **extra)

    def unsubscribe(self, stream, **extra):
        self.command(type="unsubscribe", stream=stream, **extra)

    def _take_frame(self):
        """One frame from the buffer, or None when it is not complete yet."""
        data = self.buffer
        if len(data) < 2:
            return None
        size, at = data[1] & 0x7F, 2
        if size == 126:
            if len(data) < 4:
                return None
            size, at = struct.unpack(">H", data[2:4])[0], 4
        elif size == 127:
            if len(data) < 10:
                return None
            size, at = struct.unpack(">Q", data[2:10])[0], 10
        if len(data) < at + size:
            return None
        self.buffer = data[at + size:]
        return data[0], data[at:at + size]

    def frame(self, seconds):
        """Next frame as (opcode, final, payload), control frames included; None after `seconds` of silence."""
        end = time.monotonic() + seconds
        while True:
            taken = self._take_frame()
            if taken:
                return taken[0] & 0x0F, taken[0] >= 0x80, taken[1]
            left = end - time.monotonic()
            if left <= 0 or not select.select([self.connection], [], [], left)[0]:
                return None
            try:
                chunk = self.connection.recv(65536)
            except ConnectionResetError:
                chunk = b""
            if not chunk:
                self.closed_with = self.closed_with or 1006
                raise ConnectionError("socket closed by the server")
            self.buffer += chunk

    def text(self, seconds=3):
        """Next text message; answers pings; None after silence; ConnectionError when closed."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            taken = self.frame(left)
            if taken is None:
                return None
            if self._message_ends_with(*taken):
                return self._message()
        return None

    def _message_ends_with(self, opcode, final, payload):
        """Takes in one frame; whether it completes a text message. The frames of the last message stay in `parts`."""
        if opcode in (0, 1):
            self.parts = (self.parts if opcode == 0 else []) + [(opcode, final, payload)]
            return final
        if opcode == 9:
            self.pings += 1
            if self.answer_pings:
                self.send_frame(10, payload)
        if opcode == 10:
            self.pending.append(payload)
        if opcode == 8:
            self.closed_with = struct.unpack(">H", payload[:2])[0] if len(payload) >= 2 else 1005
            raise ConnectionError(f"closed with {self.closed_with}")
        return False

    def _message(self):
        return b"".join(payload for _, _, payload in self.parts).decode()

    def settle(self, seconds=5):
        """The text messages that come before the answer to a ping of ours: so silence is proven without waiting for it."""
        mark, seen, end = os.urandom(8), [], time.monotonic() + seconds
        self.send_frame(9, mark)
        while mark not in self.pending:
            taken = self.frame(max(0, end - time.monotonic()))
            if taken is None:
                raise AssertionError(f"no pong after {seconds} s; came: {seen}")
            if self._message_ends_with(*taken):
                seen.append(self._message())
        return seen

    def event(self, seconds=3):
        """Next frame as an object with its payload parsed under 'data'; None after silence."""
        message = self.text(seconds)
        if message is None:
            return None
        frame = json.loads(message)
        frame["data"] = parse_payload(frame.get("payload"))
        return frame

    def events_until(self, wanted, seconds=12):
        """Events up to and with the first for which wanted(event) is true. Fails when it does not come."""
        seen, end = [], time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            event = self.event(left)
            if event is None:
                break
            seen.append(event)
            if wanted(event):
                return seen
        raise AssertionError(f"awaited event did not come; came: {[brief(e) for e in seen]}")

    def drain(self, seconds=0.3):
        """Everything that comes until `seconds` of silence."""
        seen = []
        while (event := self.event(seconds)) is not None:
            seen.append(event)
        return seen

    def wait_close(self, seconds):
        """The close code once the server closes, None when it does not within the time."""
        end = time.monotonic() + seconds
        try:
            while (left := end - time.monotonic()) > 0:
                self.text(left)
        except (ConnectionError, OSError):
            return self.closed_with
        return None


def parse_payload(payload):
    if isinstance(payload, str):
        try:
            return json.loads(payload)
        except ValueError:
            return payload
    return payload


def brief(event):
    """Short text of an event for failure messages."""
    data = event.get("data")
    what = data.get("id") or data.get("type") if isinstance(data, dict) else data
    return f"{event.get('stream')} {event.get('event', event.get('error'))} {what}"


class EventSource:
    """Server-sent events of one stream, kept as raw lines and parsed events."""

    def __init__(self, port, path, token, timeout=5):
        self.connection = socket.create_connection(("127.0.0.1", port), timeout=timeout)
        lines = [f"GET {path} HTTP/1.1", f"Host: 127.0.0.1:{port}", f"Authorization: Bearer {token}", "Accept: text/event-stream",
                 "User-Agent: atrium-conformance"]
        self.connection.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
        self.head, self.raw = read_head(self.connection)
        self.status = int(self.head.split(" ")[1])
        self.chunked = "transfer-encoding: chunked" in self.head.lower()
        self.data = b""
        self._unchunk()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.connection.close()

    def _unchunk(self):
        if not self.chunked:
            self.data, self.raw = self.data + self.raw, b""
            return
        while b"\r\n" in self.raw:
            size_text, rest = self.raw.split(b"\r\n", 1)
            size = int(size_text.split(b";")[0] or b"0", 16)
            if len(rest) < size + 2:
                return
            self.data += rest[:size]
            self.raw = rest[size + 2:]

    def read_until(self, text, seconds=4):
        """Reads until the text is in the stream; returns everything so far."""
        end = time.monotonic() + seconds
        while text.encode() not in self.data or not self.data.endswith(b"\n"):
            left = end - time.monotonic()
            if left <= 0 or not select.select([self.connection], [], [], left)[0]:
                raise AssertionError(f"{text!r} did not come; came: {self.data[-300:]!r}")
            chunk = self.connection.recv(65536)
            if not chunk:
                raise AssertionError(f"stream ended; came: {self.data[-300:]!r}")
            self.raw += chunk
            self._unchunk()
        return self.data.decode()

    @staticmethod
    def parse(text):
        """(events as (name, data text), comment lines), by the letter of the format."""
        events, comments, name, data = [], [], None, []
        for line in text.split("\n"):
            if line.startswith(":"):
                comments.append(line)
            elif line.startswith("event:"):
                name = line[6:].strip()
            elif line.startswith("data:"):
                data.append(line[5:].strip())
            elif line == "" and (name or data):
                events.append((name, "\n".join(data)))
                name, data = None, []
        return events, comments


def stream_path(stream=None, **query):
    values = {"stream": stream, **query}
    encoded = urllib.parse.urlencode({k: v for k, v in values.items() if v is not None})
    return "/api/v1/streaming" + ("?" + encoded if encoded else "")


def handing_over(port, way, token, stream=None, **query):
    """A socket that shows its token in one way only: by header, subprotocol or query."""
    if way == "query":
        return Socket(port, stream_path(stream, access_token=token, **query))
    return Socket(port, stream_path(stream, **query), **{"token" if way == "header" else way: token})
