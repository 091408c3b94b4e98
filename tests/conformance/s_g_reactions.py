# SPDX-License-Identifier: GPL-3.0-or-later
"""S-G: reactions."""
import urllib.parse

from harness.check import ids

THUMB, HEART, HEART_FULL = "\U0001F44D", "❤", "❤️"
NINE = ["\U0001F600", "\U0001F601", "\U0001F602", "\U0001F603", "\U0001F604", "\U0001F605", "\U0001F606", "\U0001F607", "\U0001F608"]


def quoted(emoji):
    return urllib.parse.quote(emoji, safe="")


def react(person, status_id, emoji, verb="react"):
    return person.post(f"/api/v1/statuses/{status_id}/{verb}/{quoted(emoji)}")


def pleroma(person, method, status_id, emoji):
    return person.call(method, f"/api/v1/pleroma/statuses/{status_id}/reactions/{quoted(emoji)}")


def counted(status):
    return sorted((r["name"].replace("️", ""), r["count"], r["me"]) for r in status["reactions"])


def s89(t):
    """R2 with all kinds of emoji"""
    post = t.ana.toot("react")["id"]
    custom = t.anyone.get("/api/v1/custom_emojis").json[0]["shortcode"]
    t.ok(react(t.ben, post, THUMB)), t.ok(react(t.ben, post, HEART)), t.ok(react(t.dora, post, HEART_FULL))
    status = t.ok(react(t.ben, post, custom))
    t.equal(counted(status), sorted([(THUMB, 1, True), (HEART, 2, True), (custom, 1, True)]), "reactions")
    own = next(r for r in status["reactions"] if r["name"] == custom)
    t.that(own.get("url") and own.get("static_url"), f"custom emoji without url: {own}")
    for odd in ("nope", "a@b", "/", "", " ", "x" * 5000, "👍👍", "1", "a", "%", "..", "\n"):
        reply = react(t.ben, post, odd)
        t.error(reply, 422, 404, *((414, 400) if len(odd) > 100 else ()))
    t.equal(counted(t.ben.status(post)), counted(status), "reactions after the refused ones")


def s90(t):
    """both dialects show the same"""
    post = t.ana.toot("react")["id"]
    first = t.ok(pleroma(t.ben, "PUT", post, THUMB))
    t.equal(counted(first), [(THUMB, 1, True)], "after R1 PUT")
    t.ok(react(t.dora, post, THUMB))
    t.equal(counted(t.ana.status(post)), [(THUMB, 2, False)], "status for ana")
    listed = t.dora.read(f"/api/v1/pleroma/statuses/{post}/reactions")
    t.equal([(r["name"], r["count"], r["me"]) for r in listed], [(THUMB, 2, True)], "R1 list for dora")
    t.equal({a["id"] for a in listed[0].get("accounts", [])}, {t.ben.id, t.dora.id}, "accounts in the R1 list")
    t.ok(react(t.ben, post, THUMB, "unreact"))
    t.equal(counted(t.dora.status(post)), [(THUMB, 1, True)], "after R2 unreact")
    gone = t.ok(pleroma(t.dora, "DELETE", post, THUMB))
    t.equal(counted(gone), [], "after R1 DELETE")


def s91(t):
    """reacting is repeatable and limited"""
    post = t.ana.toot("react")["id"]
    for _ in range(2):
        t.ok(react(t.ben, post, THUMB)), t.ok(pleroma(t.ben, "PUT", post, THUMB))
    t.equal(counted(t.ben.status(post)), [(THUMB, 1, True)], "after reacting four times")
    told = t.ana.notifications(types=["reaction"])
    t.equal([(n["account"]["id"], n["status"]["id"]) for n in told], [(t.ben.id, post)], "notifications")
    t.equal([n["reaction"]["name"] for n in told], [THUMB], "reaction in the notification")
    for _ in range(2):
        t.ok(react(t.ben, post, THUMB, "unreact")), t.ok(pleroma(t.ben, "DELETE", post, THUMB))
    most = t.configuration()["reactions"]["max_reactions"]
    t.equal(most, 8, "max_reactions")
    for emoji in NINE[:8]:
        t.ok(react(t.ben, post, emoji))
    t.error(react(t.ben, post, NINE[8]), 422)
    t.error(pleroma(t.ben, "PUT", post, NINE[8]), 422)
    t.ok(react(t.ben, post, NINE[0]))
    t.ok(react(t.dora, post, NINE[8]))
    t.equal(len(t.ana.status(post)["reactions"]), 9, "different reactions of two people")


def s92(t):
    """who reacted"""
    post = t.ana.toot("react")["id"]
    for person, emoji in ((t.ben, THUMB), (t.dora, THUMB), (t.dora, HEART)):
        t.ok(react(person, post, emoji))
    everything = t.ana.read(f"/api/v1/pleroma/statuses/{post}/reactions")
    t.fits("[Reaction]", everything, "reactions")
    who = {r["name"].replace("️", ""): set(ids(r["accounts"])) for r in everything}
    t.equal(who, {THUMB: {t.ben.id, t.dora.id}, HEART: {t.dora.id}}, "who reacted")
    one = t.ana.read(f"/api/v1/pleroma/statuses/{post}/reactions/{quoted(THUMB)}")
    t.equal([(r["name"], set(ids(r["accounts"]))) for r in one], [(THUMB, {t.ben.id, t.dora.id})], "one emoji")
    t.equal(t.ana.read(f"/api/v1/pleroma/statuses/{post}/reactions/{quoted(NINE[0])}"), [], "an emoji nobody used")
    t.equal(t.ana.read(f"/api/v1/pleroma/statuses/{t.ana.toot('none')['id']}/reactions"), [], "no reactions")


def s93(t):
    """reactions need sight, scope and token"""
    hidden = t.ana.toot("@ben", visibility="direct")["id"]
    seen = t.ana.toot("react")["id"]
    reader = t.read_only("dora")
    for call in (lambda person, post: react(person, post, THUMB), lambda person, post: react(person, post, THUMB, "unreact"),
                 lambda person, post: pleroma(person, "PUT", post, THUMB), lambda person, post: pleroma(person, "DELETE", post, THUMB)):
        t.error(call(t.dora, hidden), 404)
        t.error(call(reader, seen), 403)
        t.error(call(t.anyone, seen), 401)
    t.error(t.dora.get(f"/api/v1/pleroma/statuses/{hidden}/reactions"), 404)
    t.equal(t.ana.status(seen)["reactions"], [], "reactions after the refused calls")


def s94(t):
    """reactions on announcements"""
    number = t.info["announcements"][0]
    path = lambda emoji: f"/api/v1/announcements/{number}/reactions/{quoted(emoji)}"
    shown = lambda: next(a for a in t.ben.read("/api/v1/announcements") if a["id"] == number)["reactions"]
    fresh = [emoji for emoji in NINE if emoji not in {r["name"] for r in shown()}]
    with t.socket(t.ana, "user") as socket:
        change = lambda: socket.events_until(lambda e: e["event"] == "announcement.reaction")[-1]["data"]
        t.equal(t.ok(t.ben.put(path(fresh[0]))), {}, "reply of PUT")
        t.equal(change(), {"name": fresh[0], "count": 1, "announcement_id": number}, "event after adding")
        t.error(t.ben.put(path(fresh[0])), 422)
        t.ok(t.dora.put(path(fresh[0])))
        t.equal(change()["count"], 2, "count in the second event")
        t.error(t.ben.delete(path(fresh[1])), 404)
        t.equal([(r["count"], r["me"]) for r in shown() if r["name"] == fresh[0]], [(2, True)], "in the list")
        t.ok(t.ben.delete(path(fresh[0]))), t.ok(t.dora.delete(path(fresh[0])))
        t.equal([change()["count"], change()["count"]], [1, 0], "counts after removal")
    t.error(t.ben.put(path("nope")), 422, 404)
    free = 8 - len(shown())
    for emoji in fresh[:free]:
        t.ok(t.ben.put(path(emoji)))
    t.error(t.ben.put(path(fresh[free])), 422)
    t.error(t.ben.put(f"/api/v1/announcements/1/reactions/{quoted(THUMB)}"), 404)
