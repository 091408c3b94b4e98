# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines about another kind of server: which profile a line runs on, and what several of them do."""
from . import samples
from .oauth import Browser

HOME = "/api/v1/timelines/home"
RATE = ("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset")


def on(profile):
    """The line runs against a server started with this profile."""
    def mark(function):
        function.profile = profile
        return function
    return mark


def nodeinfo(t):
    """Every nodeinfo document on offer, by its version."""
    links = t.ok(t.anyone.get("/.well-known/nodeinfo"))["links"]
    return {link["rel"].rsplit("/", 1)[1]: t.ok(t.anyone.get(t.url_path(link["href"]))) for link in links}


def lacks_all(t, thing, fields, what):
    """None of these fields is there, not even as null."""
    t.equal([field for field in fields.split() if field in thing], [], f"fields that must not be in {what}")


def limits_hold(t, characters, attachments, weight, options, length=50):
    """The server takes exactly so much in a post, and refuses one more of each."""
    post = lambda **body: t.ana.post("/api/v1/statuses", body)
    poll = lambda count, size: post(status="p", poll={"options": [str(i).rjust(size, "x") for i in range(count)], "expires_in": 600})
    url = " https://example.com/" + "y" * 300
    pictures = [t.ana.upload(samples.png()).json["id"] for _ in range(attachments + 1)]
    for good, bad in ((lambda: post(status="x" * characters), lambda: post(status="x" * (characters + 1))),
                      (lambda: post(status="x" * (characters - weight - 1) + url), lambda: post(status="x" * (characters - weight) + url)),
                      (lambda: post(status="m", media_ids=pictures[1:]), lambda: post(status="m", media_ids=pictures)),
                      (lambda: poll(options, 1), lambda: poll(options + 1, 1)), (lambda: poll(2, length), lambda: poll(2, length + 1))):
        t.error(bad(), 422), t.status(good(), 200)


def decimal_id(t, content):
    """The id that a post in home has in the profile of the company itself, by starting that on the same data for a moment."""
    own = t.server.profile
    t.server.profile = None
    t.restart()
    found = [post["id"] for post in t.ana.read(HOME) if post["content"] == content]
    t.server.profile = own
    t.restart()
    t.equal([number.isdecimal() for number in found], [True], f"posts {content!r} in the profile of the company")
    return found[0]


def other_port_refused(t, app):
    """The registered address is needed to the letter: with another port there is an error page, and nobody is sent anywhere."""
    t.status(Browser(t.anyone).open("/oauth/authorize", **app.request()), 200)
    reply = Browser(t.anyone).open("/oauth/authorize", **app.request(redirect_uri="http://127.0.0.1:50001/cb"))
    t.that(400 <= reply.status < 500 and not reply.header("Location"), f"{reply}; expected an error page without redirect")
    t.lacks(reply.text, "decision", "page for another port")


def who(t, token):
    """The name behind a token, or the status code of asking for it."""
    reply = t.anyone.call("GET", "/api/v1/accounts/verify_credentials", headers={"Authorization": f"Bearer {token}"})
    return reply.json["username"] if reply.status == 200 else reply.status
