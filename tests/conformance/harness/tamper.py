# SPDX-License-Identifier: GPL-3.0-or-later
"""A proxy that changes requests or replies on the way, to see whether a line notices."""
import socket
import threading


class Exchange:
    """One message: first line, header lines and body. Change them in place."""

    def __init__(self, head, body):
        lines = head.split(b"\r\n")
        self.first, self.lines, self.body = lines[0].decode("latin-1"), [line.decode("latin-1") for line in lines[1:]], body

    def header(self, name):
        return next((line.partition(":")[2].strip() for line in self.lines if line.lower().startswith(name.lower() + ":")), None)

    def drop(self, name):
        self.lines = [line for line in self.lines if not line.lower().startswith(name.lower() + ":")]

    def set(self, name, value):
        self.drop(name)
        self.lines.append(f"{name}: {value}")

    def bytes(self):
        if self.header("Content-Length") is not None:
            self.set("Content-Length", str(len(self.body)))
        return "\r\n".join([self.first, *self.lines]).encode("latin-1") + b"\r\n\r\n" + self.body


def read_message(connection):
    """Head and body of a message with Content-Length; (None, b"") when the other side closed."""
    data = b""
    while b"\r\n\r\n" not in data:
        chunk = connection.recv(65536)
        if not chunk:
            return None, b""
        data += chunk
    head, body = data.split(b"\r\n\r\n", 1)
    message = Exchange(head, body)
    wanted = int(message.header("Content-Length") or 0)
    while len(message.body) < wanted:
        chunk = connection.recv(65536)
        if not chunk:
            break
        message.body += chunk
    return message, data


class Proxy:
    """Listens on a free port in front of a server. on_request and on_reply may change what passes."""

    def __init__(self, target, on_request=None, on_reply=None):
        self.target, self.on_request, self.on_reply = target, on_request or (lambda q: None), on_reply or (lambda q, r: None)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self):
        self.listener.close()

    def _accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, near):
        with near, socket.create_connection(("127.0.0.1", self.target)) as far:
            try:
                request, _ = read_message(near)
                if request is None:
                    return
                self.on_request(request)
                far.sendall(request.bytes())
                reply, _ = read_message(far)
                if reply is None:
                    return
                self.on_reply(request, reply)
                near.sendall(reply.bytes())
                if " 101 " in reply.first or reply.header("Content-Length") is None:
                    self._join(near, far)
            except OSError:
                pass

    @staticmethod
    def _join(near, far):
        def pump(source, sink):
            try:
                while chunk := source.recv(65536):
                    sink.sendall(chunk)
            except OSError:
                pass
        other = threading.Thread(target=pump, args=(near, far), daemon=True)
        other.start()
        pump(far, near)
