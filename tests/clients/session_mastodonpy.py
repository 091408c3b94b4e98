# SPDX-License-Identifier: GPL-3.0-or-later
"""What the unmodified Mastodon.py does in a session. Asks the test for deeds of others by one line of JSON each."""
import json
import os
import sys
import threading
import time

import mastodon
from mastodon import Mastodon, StreamListener

BASE = os.environ["ATRIUM_BASE"]
OOB = "urn:ietf:wg:oauth:2.0:oob"
SCOPES = ["read", "write", "push"]


def ask(**wish):
    print(json.dumps(wish), flush=True)
    return json.loads(sys.stdin.readline())


class Listener(StreamListener):
    """Keeps what comes; wait_for returns the first event of a kind with the wanted id."""

    def __init__(self):
        self.events, self.changed = [], threading.Condition()

    def keep(self, kind, what):
        with self.changed:
            self.events.append((kind, what))
            self.changed.notify_all()

    def on_update(self, status):
        self.keep("update", str(status["id"]))

    def on_delete(self, status_id):
        self.keep("delete", str(status_id))

    def on_notification(self, notification):
        self.keep("notification", notification["type"])

    def on_filters_changed(self, *_):
        self.keep("filters_changed", None)

    def on_conversation(self, conversation):
        self.keep("conversation", str(conversation["last_status"]["id"]))

    def on_status_update(self, status):
        self.keep("status.update", str(status["id"]))

    def wait_for(self, kind, wanted=None, seconds=8):
        find = lambda: next((what for k, what in self.events if k == kind and (wanted is None or what == wanted)), False)
        with self.changed:
            if not self.changed.wait_for(lambda: find() is not False, seconds):
                raise SystemExit(f"no event {kind} {wanted}; came: {self.events}")
            return find()


def sign_in():
    client_id, client_secret = Mastodon.create_app("Mastodon.py session", api_base_url=BASE, scopes=SCOPES, redirect_uris=OOB)
    api = Mastodon(client_id=client_id, client_secret=client_secret, api_base_url=BASE)
    code = ask(authorize=api.auth_request_url(redirect_uris=OOB, scopes=SCOPES))
    api.log_in(code=code, redirect_uri=OOB, scopes=SCOPES)
    return api


def walk_home(api):
    """Every post, page by page, until there is no further page."""
    seen, page = [], api.timeline_home(limit=20)
    while page:
        seen += [str(status["id"]) for status in page]
        page = api.fetch_next(page)
    return seen


def write(api):
    media = api.media_post(os.environ["PICTURE"], description=os.environ["ALT"], focus=(0.5, 0.5))
    post = api.status_post("With a picture", media_ids=[media], visibility="public", language="en", idempotency_key="mastodonpy-1")
    poll = api.status_post("Tea or coffee?", poll=api.make_poll(["tea", "coffee"], expires_in=600, multiple=True))
    time.sleep(0.01)
    api.status_update(post["id"], "With a picture, edited", media_ids=[media["id"]])
    source = api.status_source(post["id"])
    if source["text"] != "With a picture, edited" or len(api.status_history(post["id"])) != 2:
        raise SystemExit(f"source {source}, history {api.status_history(post['id'])}")
    return str(post["id"]), str(poll["id"])


def stream_everything(api):
    """One post and its deletion on every stream; a filter change and a direct post besides."""
    ben = os.environ["BEN"]
    number = api.list_create("stream")["id"]
    api.account_follow(ben)
    api.list_accounts_add(number, [ben])
    starters = {"user": lambda l: api.stream_user(l, run_async=True), "public": lambda l: api.stream_public(l, run_async=True),
                "local": lambda l: api.stream_local(l, run_async=True), "hashtag": lambda l: api.stream_hashtag("mastodonpy", l, run_async=True),
                "list": lambda l: api.stream_list(number, l, run_async=True), "direct": lambda l: api.stream_direct(l, run_async=True)}
    listeners = {name: Listener() for name in starters}
    handles = {name: start(listeners[name]) for name, start in starters.items()}
    for handle in handles.values():
        end = time.monotonic() + 5
        while not handle.is_receiving() and time.monotonic() < end:
            time.sleep(0.02)
    time.sleep(0.3)
    made, seen = ask(post="Streamed #mastodonpy")["id"], {}
    for name in ("user", "public", "local", "hashtag", "list"):
        seen[name] = ["update"] if listeners[name].wait_for("update", made) else []
    ask(delete=made)
    for name in ("user", "public", "local", "hashtag", "list"):
        seen[name] += ["delete"] if listeners[name].wait_for("delete", made) else []
    talk = ask(direct="between us")["id"]
    seen["direct"] = ["conversation"] if listeners["direct"].wait_for("conversation", talk) else []
    listeners["user"].wait_for("notification", "mention")
    ask(filter="mastodonpy")
    listeners["user"].wait_for("filters_changed")
    return made, seen


def wait_for_limit(api):
    """With three requests left, the fourth waits for the reset by itself."""
    ask(limit={"limit": 3, "window": 2})
    started = time.monotonic()
    for _ in range(5):
        api.account_verify_credentials()
    waited = time.monotonic() - started
    ask(limit={"limit": 0, "window": 2})
    return waited


def main():
    api = sign_in()
    me = api.account_verify_credentials()
    home = walk_home(api)
    posted, poll = write(api)
    liked = ask(post="Like this")["id"]
    api.status_favourite(liked)
    made, streams = stream_everything(api)
    done = {"username": me["username"], "home": home, "posted": posted, "poll": poll, "liked": liked, "made": {"update": made},
            "streamed": {"update": made, "filters_changed": True}, "streams": streams, "waited": wait_for_limit(api),
            "version": mastodon.Mastodon.get_supported_version()}
    print(json.dumps({"done": done}), flush=True)
    # Closing a stream handle waits for the next byte of that stream, so the streams end with the process.
    os._exit(0)


main()
