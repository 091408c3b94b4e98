# SPDX-License-Identifier: GPL-3.0-or-later
"""S-B: instance and detection."""
import re
import urllib.parse

from harness import samples, ws

VIEWER_FIELDS = ("favourited", "reblogged", "muted", "bookmarked", "pinned", "filtered")


def s18(t):
    """nodeinfo tells the kind of server"""
    discovery = t.ok(t.anyone.get("/.well-known/nodeinfo"))
    links = {link["rel"].rsplit("/", 1)[1]: link["href"] for link in discovery["links"]}
    t.has(links, "2.0", "versions offered")
    t.that(links["2.0"].startswith(t.server.base + "/"), f"link {links['2.0']}: expected origin {t.server.base}")
    document = t.ok(t.anyone.get(t.url_path(links["2.0"])))
    t.equal(document["software"]["name"], "atrium", "software.name")
    t.that(isinstance(document["metadata"], dict), f"metadata: got {document['metadata']!r}, expected an object")
    t.equal(document["metadata"].get("upstream", {}).get("name"), "mastodon", "metadata.upstream.name")
    t.has(document["metadata"].get("features", []), "pleroma_emoji_reactions", "metadata.features")
    t.fits("NodeInfo", document, "nodeinfo")


def s19(t):
    """instance v1 and v2 agree"""
    one, two = t.ok(t.anyone.get("/api/v1/instance")), t.ok(t.anyone.get("/api/v2/instance"))
    for field in ("title", "version", "languages", "rules"):
        t.equal(one[field], two[field], f"{field} in v1 (got) and v2 (expected)")
    t.equal(one["urls"]["streaming_api"], two["configuration"]["urls"]["streaming"], "streaming address in v1 and v2")
    for area in ("statuses", "media_attachments", "polls"):
        t.equal(one["configuration"][area], two["configuration"][area], f"configuration.{area} in v1 and v2")
    t.equal(one["max_toot_chars"], two["configuration"]["statuses"]["max_characters"], "max_toot_chars")
    for field in ("user_count", "status_count", "domain_count"):
        t.that(isinstance(one["stats"][field], int), f"stats.{field}: {one['stats'][field]!r}")
    t.that(one["stats"]["user_count"] >= 4 and one["stats"]["status_count"] >= 45, f"stats {one['stats']}")
    t.equal(one["contact_account"]["id"], two["contact"]["account"]["id"], "contact account")
    t.lacks(one, "pleroma", "instance v1")
    t.lacks(two, "pleroma", "instance v2")


def s20(t):
    """every announced limit holds exactly"""
    limits = t.configuration()
    post = lambda **body: t.ana.post("/api/v1/statuses", body)
    most = limits["statuses"]["max_characters"]
    t.status(post(status="x" * most), 200), t.error(post(status="x" * (most + 1)), 422)
    most = limits["statuses"]["max_media_attachments"]
    pictures = [t.ana.image(samples.png())["id"] for _ in range(2 * most + 1)]
    t.status(post(status="m", media_ids=pictures[:most]), 200), t.error(post(status="m", media_ids=pictures[most:]), 422)
    polls = limits["polls"]
    poll = lambda count=2, length=1, seconds=600: post(status="p", poll={
        "options": [str(i).rjust(length, "x") for i in range(count)], "expires_in": seconds})
    for good, bad in ((poll(count=polls["max_options"]), poll(count=polls["max_options"] + 1)),
                      (poll(length=polls["max_characters_per_option"]), poll(length=polls["max_characters_per_option"] + 1)),
                      (poll(seconds=polls["min_expiration"]), poll(seconds=polls["min_expiration"] - 1)),
                      (poll(seconds=polls["max_expiration"]), poll(seconds=polls["max_expiration"] + 1))):
        t.status(good, 200), t.error(bad, 422)
    media_limits(t, limits["media_attachments"])
    profile_limits(t, limits["accounts"])


def media_limits(t, media):
    most = media["description_limit"]
    t.status(t.ana.upload(samples.png(), description="é" * most), 200)
    t.error(t.ana.upload(samples.png(), description="é" * (most + 1)), 422)
    most = media["image_size_limit"]
    t.status(t.ana.upload(samples.png(pad_to=most)), 200)
    t.error(t.ana.upload(samples.png(pad_to=most + 1)), 422, 413)


def profile_limits(t, accounts):
    profile = lambda **body: t.ana.patch("/api/v1/accounts/update_credentials", body)
    fields = lambda count=1, name=1, value=1: profile(fields_attributes=[{"name": "n" * name, "value": "v" * value}] * count)
    t.status(fields(count=accounts["max_profile_fields"]), 200), t.error(fields(count=accounts["max_profile_fields"] + 1), 422)
    for key in ("name", "value"):
        most = accounts[f"profile_field_{key}_limit"]
        t.status(fields(**{key: most}), 200), t.error(fields(**{key: most + 1}), 422)
    for parameter, key in (("display_name", "max_display_name_length"), ("note", "max_note_length")):
        if key in accounts:
            t.status(profile(**{parameter: "x" * accounts[key]}), 200), t.error(profile(**{parameter: "x" * (accounts[key] + 1)}), 422)
    most = accounts["max_pinned_statuses"]
    posts = [t.ana.toot(f"pin {i}")["id"] for i in range(most + 1)]
    for status_id in posts[:most]:
        t.status(t.ana.post(f"/api/v1/statuses/{status_id}/pin"), 200)
    t.error(t.ana.post(f"/api/v1/statuses/{posts[most]}/pin"), 422)


def s21(t):
    """the version keeps its promises"""
    instance = t.ok(t.anyone.get("/api/v2/instance"))
    match = re.match(r"(\d+)\.\d+\.\d+.*\+atrium", instance["version"])
    t.that(match and int(match.group(1)) >= 4, f"version {instance['version']!r}: expected 4 or more with +atrium")
    level = instance["api_versions"].get("mastodon")
    t.that(isinstance(level, int) and not isinstance(level, bool) and level >= 7, f"api_versions.mastodon: {level!r}, expected an integer of 7 or more")
    t.that(isinstance(instance["api_versions"].get("atrium"), int), "api_versions.atrium must be an integer")
    post = t.ana.toot("target")["id"]
    quoting = t.ben.toot("quoting", quoted_status_id=post)["id"]
    t.ben.act(post, "favourite")
    key = urllib.parse.quote(t.ana.read("/api/v2/notifications")["notification_groups"][0]["group_key"], safe="")
    media = t.ana.image(samples.png())["id"]
    for method, path, body in (
            ("GET", "/api/v2/notifications", None), ("GET", "/api/v2/notifications/unread_count", None),
            ("GET", f"/api/v2/notifications/{key}", None), ("GET", f"/api/v2/notifications/{key}/accounts", None),
            ("GET", f"/api/v1/statuses?id[]={post}", None), ("GET", f"/api/v1/accounts?id[]={t.ana.id}", None),
            ("GET", "/api/v2/notifications/policy", None), ("PATCH", "/api/v2/notifications/policy", {"for_new_accounts": "filter"}),
            ("GET", "/api/v1/notifications/requests", None), ("GET", f"/api/v1/statuses/{post}/quotes", None),
            ("PUT", f"/api/v1/statuses/{post}/interaction_policy", {"quote_approval_policy": "followers"}),
            ("POST", f"/api/v1/statuses/{post}/quotes/{quoting}/revoke", {}), ("DELETE", f"/api/v1/media/{media}", None),
            ("POST", "/api/v2/filters", {"title": "b", "context": ["home"], "filter_action": "blur"}),
            ("POST", f"/api/v2/notifications/{key}/dismiss", {}), ("DELETE", f"/api/v1/statuses/{post}?delete_media=true", None)):
        reply = t.ana.call(method, path) if body is None else t.ana.call(method, path, json=body)
        t.status(reply, 200)
    policy = t.ana.read("/api/v2/notifications/policy")
    t.equal(policy["for_new_accounts"], "filter", "stored policy value")


def s22(t):
    """the streaming address connects"""
    url = t.configuration()["urls"]["streaming"]
    parts = urllib.parse.urlsplit(url)
    t.has(("ws", "wss"), parts.scheme, "scheme")
    t.equal((parts.path, parts.query), ("", ""), f"path of {url}")
    t.equal(parts.netloc, t.server.host, "host and port")
    with ws.Socket(parts.port, token=t.ana.token) as socket:
        socket.subscribe("user")
        t.ana.toot("seen?")
        t.that(socket.event() is not None, "no event on the announced address")


def s23(t):
    """emojis, rules, peers, description, preferences"""
    for path, schema in (("/api/v1/custom_emojis", "[CustomEmoji]"), ("/api/v1/instance/rules", "[Rule]"),
                         ("/api/v1/instance/peers", "[str]"), ("/api/v1/instance/extended_description", "ExtendedDescription")):
        t.fits(schema, t.ok(t.anyone.get(path)), path)
    t.fits("Preferences", t.ok(t.ana.get("/api/v1/preferences")), "preferences")
    emojis = t.anyone.get("/api/v1/custom_emojis").json
    t.that(len(emojis) >= 3, f"{len(emojis)} custom emojis, expected three")
    for emoji in emojis:
        for key in ("url", "static_url"):
            picture = t.anyone.get(t.url_path(emoji[key]))
            t.status(picture, 200)
            t.that((picture.header("Content-Type") or "").startswith("image/"), f"{key} of {emoji['shortcode']}: {picture.header('Content-Type')}")


def s24(t):
    """health checks"""
    for path in ("/health", "/api/v1/streaming/health"):
        reply = t.anyone.get(path)
        t.status(reply, 200)
        t.equal(reply.text.strip(), "OK", path)


def s25(t):
    """what a guest may read, without viewer fields"""
    access = t.configuration()["timelines_access"]
    post = t.ana.toot("Guests read #guests")
    t.ben.toot("@ana reply", in_reply_to_id=post["id"])
    for path in ("/api/v1/instance", "/api/v2/instance", "/api/v1/custom_emojis", f"/api/v1/accounts/{t.ana.id}"):
        t.status(t.anyone.get(path), 200)
    single = t.ok(t.anyone.get(f"/api/v1/statuses/{post['id']}"))
    context = t.ok(t.anyone.get(f"/api/v1/statuses/{post['id']}/context"))
    posts = t.ok(t.anyone.get(f"/api/v1/accounts/{t.ana.id}/statuses"))
    t.equal(len(context["descendants"]), 1, "replies seen by a guest")
    seen = [single, *context["descendants"], *posts]
    for path, level in (("/api/v1/timelines/tag/guests", access["hashtag_feeds"]["local"]),
                        ("/api/v1/timelines/public?local=true", access["live_feeds"]["local"])):
        reply = t.anyone.get(path)
        if level == "public" and t.status(reply, 200):
            t.has([p["id"] for p in reply.json], post["id"], path)
            seen += reply.json
        elif level != "public":
            t.error(reply, 401, 403, 422)
    for status in seen:
        for field in VIEWER_FIELDS:
            t.lacks(status, field, f"post {status['id']} for a guest")
    t.lacks(single["account"], "source", "account for a guest")
