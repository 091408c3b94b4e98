#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one session of an unmodified third-party client against a fresh server.

  run.py install      npm ci into node_modules, when that is missing or older than the lock file
  run.py toot | mastodonpy | masto | megalodon

The client signs in by the real OAuth flow: this program opens the authorisation page as a browser would and presses its
button. What the client did is then checked through the public API, as somebody else. ATRIUM_COMPANY names the server.
"""
import json
import os
import re
import select
import subprocess
import sys
import tempfile
import time
import urllib.parse

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "conformance"))
sys.dont_write_bytecode = True

from harness import samples  # noqa: E402
from harness.check import ids  # noqa: E402
from harness.client import Http, Person  # noqa: E402
from harness.oauth import App, Browser, Page  # noqa: E402
from harness.server import Server  # noqa: E402

ALT = "A red square, \"quoted\" & <marked>"
ENVIRONMENT = {"NO_PROXY": "127.0.0.1,localhost", "no_proxy": "127.0.0.1,localhost", "PYTHONUNBUFFERED": "1", "LC_ALL": "C.UTF-8"}


def need(condition, why):
    if not condition:
        raise AssertionError(why)


def equal(got, want, what):
    need(got == want, f"{what}: got {got!r}, expected {want!r}")


def sign_in(port, name):
    """Somebody signed in by the code flow, as any client would be."""
    http = Http(port)
    app = App(http, scopes="read write")
    token = app.exchange(app.code(name)).json["access_token"]
    me = Http(port, token).get("/api/v1/accounts/verify_credentials").json
    return Person(port, name, token, me["id"])


def press_approve(port, url, username):
    """Opens the page a client asked for, chooses an account, approves. Returns the code: from the redirect or the page."""
    parts = urllib.parse.urlsplit(url)
    equal(parts.netloc, f"127.0.0.1:{port}", "origin of the authorisation page")
    browser = Browser(Http(port))
    page = browser.open(parts.path + "?" + parts.query)
    need(page.status == 200, f"{page}; expected the authorisation page")
    reply = browser.press(page, "approve", username)
    if reply.status in (302, 303):
        return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(reply.header("Location")).query))["code"]
    need(reply.status == 200, f"{reply}; expected the code")
    codes = [text for text in Page(reply.text).selectable if re.fullmatch(r"[A-Za-z0-9_\-]{16,}", text)]
    need(codes, f"no code on the page: {Page(reply.text).selectable}")
    return codes[0]


class Child:
    """A client program that talks over stdin and stdout."""

    def __init__(self, words, cwd=HERE, **environment):
        self.errors = tempfile.TemporaryFile(mode="w+")
        self.process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors, cwd=cwd,
                                        env={**os.environ, **ENVIRONMENT, **environment})
        self.seen = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()

    def complaint(self):
        self.errors.seek(0)
        return f"stdout ended with {self.seen[-400:]!r}, stderr: {self.errors.read()[-1500:]}"

    def read_until(self, pattern, seconds=30):
        """Reads stdout until a pattern matches what has not been taken yet; returns the match."""
        end = time.monotonic() + seconds
        while not (match := re.search(pattern, self.seen, re.S)):
            left = end - time.monotonic()
            need(left > 0 and select.select([self.process.stdout], [], [], left)[0], f"no {pattern!r} after {seconds} s; {self.complaint()}")
            chunk = os.read(self.process.stdout.fileno(), 65536)
            need(chunk, f"ended before {pattern!r}; {self.complaint()}")
            self.seen += chunk
        self.seen = self.seen[match.end():]
        return match

    def message(self, seconds=30):
        """The next line of JSON; what a library itself prints is passed over."""
        return json.loads(self.read_until(rb"(?:^|\n)(\{[^\n]*\})(?=\n)", seconds).group(1))

    def say(self, text):
        self.process.stdin.write(text.encode() + b"\n")
        self.process.stdin.flush()

    def finish(self, seconds=30):
        """Waits for the end; the exit status has to be 0."""
        rest, _ = self.process.communicate(timeout=seconds)
        self.seen += rest
        equal(self.process.returncode, 0, f"exit status; {self.complaint()}")
        return self.seen.decode()


def scripted(server, words):
    """A client library driven by a script of ours: answers its requests until it is done. Returns what it reports."""
    ben, ana = sign_in(server.port, "ben"), sign_in(server.port, "ana")
    picture = os.path.join(server.data, "..", f"picture-{os.getpid()}.png")
    with open(picture, "wb") as file:
        file.write(samples.png(32, 24))
    reactions = {
        "post": lambda about: ben.toot(about),
        "delete": lambda about: ben.delete(f"/api/v1/statuses/{about}").json["id"],
        "edit": lambda about: ben.put(f"/api/v1/statuses/{about}", {"status": "edited by ben"}).json["id"],
        "filter": lambda about: ana.do("/api/v2/filters", {"title": about, "context": ["home"]})["id"],
        "direct": lambda about: ben.toot("@ana " + about, visibility="direct"),
        "reply": lambda about: ben.toot("@ana reply", in_reply_to_id=about),
        "poll": lambda about: ben.toot(about, poll={"options": ["yes", "no"], "expires_in": 600}),
        "limit": lambda about: Http(server.port).post("/_test/rate_limit", about).status,
        "restart": lambda about: restart(server),
        "authorize": lambda about: press_approve(server.port, about, "ana"),
    }
    environment = {"ATRIUM_BASE": server.base, "PICTURE": picture, "ALT": ALT, "BEN": ben.id}
    try:
        with Child(words, **environment) as child:
            while True:
                message = child.message(60)
                if "done" in message:
                    child.finish()
                    return message["done"], ana, ben
                (wish, about), = message.items()
                child.say(json.dumps(reactions[wish](about)))
    finally:
        os.unlink(picture)


def restart(server):
    server.stop()
    server.wanted_port = server.port
    server.start()
    return True


def check_common(done, ana, ben):
    """What every scripted session has to have brought about."""
    equal(done["username"], "ana", "who is signed in")
    mine = ids(ana.walk_all("/api/v1/timelines/home", limit=40))
    need(len(done["home"]) >= 45, f"home had {len(done['home'])} posts, expected at least 45")
    equal([i for i in done["home"] if i not in mine], [], "posts the client saw that are not in home")
    equal(len(set(done["home"])), len(done["home"]), "posts seen once")
    post = ben.status(done["posted"])
    equal([m["description"] for m in post["media_attachments"]], [ALT], "alt text as others see it")
    equal((post["media_attachments"][0]["meta"]["original"]["width"], post["media_attachments"][0]["type"]), (32, "image"), "picture")
    need(ana.id in ids(ben.read(f"/api/v1/statuses/{done['liked']}/favourited_by")), "the favourite is not stored")
    equal(done["streamed"]["update"], done["made"]["update"], "id of the streamed post")


def session_mastodonpy(server):
    python = next((p for p in (sys.executable, "/usr/bin/python3") if has_module(p, "mastodon")), None)
    need(python, "no python3 has the module 'mastodon' (Debian: python3-mastodon)")
    done, ana, ben = scripted(server, [python, os.path.join(HERE, "session_mastodonpy.py")])
    check_common(done, ana, ben)
    poll = ben.status(done["poll"])["poll"]
    equal([o["title"] for o in poll["options"]], ["tea", "coffee"], "options of the poll")
    history = ana.read(f"/api/v1/statuses/{done['posted']}/history")
    equal(len(history), 2, "versions after the edit")
    for stream in ("user", "public", "local", "hashtag", "list"):
        equal(done["streams"][stream], ["update", "delete"], f"events of stream_{stream}")
    equal(done["streams"]["direct"], ["conversation"], "events of stream_direct")
    need("filters_changed" in done["streamed"], "no filters_changed event")
    need(done["waited"] > 0.5, f"waited {done['waited']} s for the rate limit")


def has_module(python, name):
    return os.path.exists(python) and subprocess.run([python, "-c", f"import {name}"], capture_output=True, check=False).returncode == 0


def session_masto(server):
    done, ana, ben = scripted(server, ["node", os.path.join(HERE, "session_masto.mjs")])
    check_common(done, ana, ben)
    me = ben.read(f"/api/v1/accounts/{ana.id}")
    equal([(f["name"], f["value"]) for f in me["fields"]], [("Team", "Platform"), ("Desk", "7")], "fields of the profile")
    need(me["avatar"] != done["avatar_before"], "the avatar did not change")
    equal(done["streams"], {"user": done["made"]["update"], "list": done["made"]["update"], "hashtag": done["made"]["update"]}, "post on each stream")
    need(done["groups"] >= 1, "no notification group")


def session_megalodon(server):
    done, ana, ben = scripted(server, ["node", os.path.join(HERE, "session_megalodon.mjs")])
    check_common(done, ana, ben)
    equal(done["detected"], "mastodon", "detector")
    equal(ben.status(done["poll"])["poll"]["votes_count"], 1, "votes")
    equal(done["streamed"]["delete"], done["made"]["update"], "id of the deleted post")
    equal(done["streamed"]["after"], done["made"]["after"], "post after the server came back")


def session_toot(server):
    ben = sign_in(server.port, "ben")
    home = os.path.join(server.data, "..", f"toot-{os.getpid()}")
    os.makedirs(home, exist_ok=True)
    picture = os.path.join(home, "picture.png")
    with open(picture, "wb") as file:
        file.write(samples.png(32, 24))
    program = next((p for p in ("/usr/bin/toot", "/usr/local/bin/toot") if os.path.exists(p)), "toot")
    environment = {"XDG_CONFIG_HOME": home, "HOME": home}

    def toot(*words):
        with Child([program, *words, "--no-color"], **environment) as child:
            child.process.stdin.close()
            child.process.stdin = None
            return child.finish()
    try:
        with Child([program, "login", "--instance", server.host, "--disable-https"], **environment) as child:
            url = child.read_until(rb"login URL:\s+(\S+)").group(1).decode()
            child.read_until(rb"default browser")
            child.say("n")
            child.read_until(rb"Authorization code:")
            child.say(press_approve(server.port, url, "ana"))
            need("Successfully logged in" in child.finish(), "toot did not say that it is signed in")
        need("ana" in toot("whoami"), "whoami does not name ana")
        toot_actions(toot, ben, picture)
    finally:
        subprocess.run(["rm", "-r", home], check=False)


def toot_actions(toot, ben, picture):
    ana_id = ben.read("/api/v1/accounts/lookup", acct="ana")["id"]
    mine = lambda: ben.read(f"/api/v1/accounts/{ana_id}/statuses", limit=5)
    said = toot("post", "Two pictures from #toot", "--media", picture, "--description", ALT, "--media", picture, "--description", "second")
    post = mine()[0]
    need(post["url"] in said, f"toot printed {said!r}")
    equal([m["description"] for m in post["media_attachments"]], [ALT, "second"], "alt texts")
    need("Two pictures" in toot("timeline", "--once", "--count", "5"), "the post is not in the timeline")
    tell = ben.toot("@ana answer", in_reply_to_id=post["id"])["id"]
    need("answer" in toot("thread", post["id"]), "the reply is not in the thread")
    toot("favourite", tell), toot("reblog", tell), toot("bookmark", tell), toot("pin", post["id"])
    seen = ben.status(tell)
    equal((seen["favourites_count"], seen["reblogs_count"]), (1, 1), "favourite and boost")
    need("answer" in toot("bookmarks", "--once"), "the bookmark is not listed")
    equal(ids(ben.read(f"/api/v1/accounts/{ana_id}/statuses", pinned=True)), [post["id"]], "pinned")
    need("ana" in toot("reblogged_by", tell), "reblogged_by does not name ana")
    toot("follow", "ben"), toot("tags_follow", "toot"), toot("mute", "dora")
    need(ana_id in ids(ben.read(f"/api/v1/accounts/{ben.id}/followers")), "ana does not follow ben")
    need("toot" in toot("tags_followed"), "the followed tag is not listed")
    need("ben" in toot("search", "ben"), "search does not find ben")
    need("answer" in toot("notifications"), "the mention is not among the notifications")
    need("ana" in toot("whois", "ana") and "ben" in toot("following", "ana") and "ana" in toot("followers", "ben"), "people")
    doomed = "A post that goes away"
    toot("post", doomed)
    toot("delete", mine()[0]["id"])
    equal([p for p in mine() if doomed in p["content"]], [], "deleted post")
    toot("unfavourite", tell), toot("unreblog", tell), toot("unbookmark", tell), toot("unpin", post["id"]), toot("unfollow", "ben"), toot("unmute", "dora")
    equal((ben.status(tell)["favourites_count"], ben.status(tell)["reblogs_count"]), (0, 0), "favourite and boost taken back")
    need("atrium" in toot("instance", "--disable-https"), "instance does not tell the version")


def install():
    """npm ci when the installed tree is older than the lock file."""
    mark, lock = os.path.join(HERE, "node_modules", ".package-lock.json"), os.path.join(HERE, "package-lock.json")
    if os.path.exists(mark) and os.path.getmtime(mark) >= os.path.getmtime(lock):
        return
    subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=HERE, check=True)


SESSIONS = {"toot": session_toot, "mastodonpy": session_mastodonpy, "masto": session_masto, "megalodon": session_megalodon}


def main(words):
    if words == ["install"]:
        return install()
    if len(words) != 1 or words[0] not in SESSIONS:
        sys.exit(__doc__)
    with Server(clock=None) as server:
        try:
            SESSIONS[words[0]](server)
        except Exception:
            print(server.read_log()[-2000:], file=sys.stderr)
            raise
    print(f"PASS {words[0]}")


if __name__ == "__main__":
    main(sys.argv[1:])
