# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts and stops one server process with its own data folder and port."""
import os
import re
import select
import shutil
import subprocess
import tempfile
import time

CLOCK = "2025-11-20T10:00:00Z"


class StartFailed(Exception):
    pass


class Server:
    """A running server. Use as a context manager: the process and its data folder are gone afterwards."""

    def __init__(self, seed="conformance", data=None, port=0, clock=CLOCK, test_mode=True, profile=None):
        self.binary = os.environ.get("ATRIUM_COMPANY")
        if not self.binary:
            raise StartFailed("ATRIUM_COMPANY names no program")
        self.seed, self.clock, self.test_mode, self.wanted_port, self.profile = seed, clock, test_mode, port, profile
        self.own_data = data is None
        self.data = data or tempfile.mkdtemp(prefix="atrium-conformance-")
        self.log_path = os.path.join(tempfile.mkdtemp(prefix="atrium-log-"), "server.log")
        self.process = None
        self.port = 0

    def __enter__(self):
        try:
            self.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.stop()
        if self.own_data:
            shutil.rmtree(self.data, ignore_errors=True)
        shutil.rmtree(os.path.dirname(self.log_path), ignore_errors=True)

    def command(self):
        words = [self.binary, "--port", str(self.wanted_port), "--data", self.data, "--seed", self.seed, "--quiet-colleagues"]
        if self.test_mode:
            words.append("--test-mode")
        if self.clock:
            words += ["--clock", self.clock]
        if self.profile:
            words += ["--profile", self.profile]
        return words

    def start(self):
        """Returns once the server has said where it listens."""
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
        self.log = open(self.log_path, "ab")
        self.process = subprocess.Popen(self.command(), stdout=subprocess.PIPE, stderr=self.log, env=environment)
        line = self._first_line(20)
        match = re.search(rb"listening http://127\.0\.0\.1:(\d+)", line)
        if not match:
            raise StartFailed(f"no 'listening' line but {line!r}; stderr: {self.read_log()[-500:]}")
        self.port = int(match.group(1))

    def _first_line(self, seconds):
        line, end = b"", time.monotonic() + seconds
        while not line.endswith(b"\n"):
            left = end - time.monotonic()
            if left <= 0 or not select.select([self.process.stdout], [], [], left)[0]:
                raise StartFailed(f"nothing on stdout after {seconds} s; stderr: {self.read_log()[-500:]}")
            byte = os.read(self.process.stdout.fileno(), 1)
            if not byte:
                raise StartFailed(f"ended with {self.process.wait()}; stderr: {self.read_log()[-500:]}")
            line += byte
        return line

    def stop(self, kill=False):
        """Asks the process to end (or kills it) and waits for that. Returns the exit status."""
        if self.process is None:
            return None
        if self.process.poll() is None:
            self.process.kill() if kill else self.process.terminate()
        try:
            status = self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            status = self.process.wait()
        self.last_output = self.process.stdout.read()
        self.process.stdout.close()
        self.log.close()
        self.process = None
        return status

    def alive(self):
        return self.process is not None and self.process.poll() is None

    def read_log(self):
        with open(self.log_path, encoding="utf-8", errors="replace") as log:
            return log.read()

    def processor_ms(self):
        """Processor time the process has used."""
        with open(f"/proc/{self.process.pid}/stat", encoding="ascii") as stat:
            user, system = stat.read().rsplit(")", 1)[1].split()[11:13]
        return (int(user) + int(system)) * 1000 / os.sysconf("SC_CLK_TCK")

    def resident_bytes(self):
        """Memory the process holds right now."""
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            return int(re.search(r"VmRSS:\s+(\d+) kB", status.read()).group(1)) * 1024

    @property
    def host(self):
        return f"127.0.0.1:{self.port}"

    @property
    def base(self):
        return f"http://{self.host}"
