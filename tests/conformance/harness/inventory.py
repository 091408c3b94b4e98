# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills a server with one object of every kind, and asks every GET that the backend must have."""
from . import samples
from .check import shape_checker

LEFT_OUT = ("/oauth/authorize", "/health")


def populate(t):
    """One of everything, seen by ana. Returns the ids to put into paths."""
    post = t.ana.toot("Hello @ben #inventory :nope: https://example.com/a?b=c&d=e", spoiler_text="careful")
    reply = t.ben.toot("@ana a reply", in_reply_to_id=post["id"])
    media = t.ana.image(samples.png(), description="red")
    t.ana.toot("picture", media_ids=[t.ana.image(samples.png())["id"]])
    poll = t.ben.toot("poll", poll={"options": ["a", "b"], "expires_in": 600})
    t.ana.do(f"/api/v1/polls/{poll['poll']['id']}/votes", {"choices": [0]})
    for verb in ("favourite", "bookmark", "reblog"):
        t.ben.act(post["id"], verb)
        t.ana.act(reply["id"], verb)
    t.ben.do(f"/api/v1/statuses/{post['id']}/react/%F0%9F%91%8D")
    t.ben.toot("quoting", quoted_status_id=post["id"])
    t.ana.toot("@ben between us", visibility="direct")
    t.ben.toot("@ana between us too", visibility="direct")
    t.ana.follow(t.ben), t.ana.follow(t.cleo), t.dora.follow(t.ana)
    t.ana.patch("/api/v1/accounts/update_credentials", {"locked": True})
    t.cleo.follow(t.ana)
    t.ana.put(f"/api/v1/statuses/{post['id']}", {"status": "Hello @ben #inventory, edited"})
    t.ana.do(f"/api/v1/statuses/{post['id']}/pin")
    t.ana.do(f"/api/v1/accounts/{t.dora.id}/mute")
    t.ana.do("/api/v1/tags/inventory/follow")
    t.ana.do("/api/v1/markers", {"home": {"last_read_id": post["id"]}, "notifications": {"last_read_id": "1"}})
    made_list = t.ana.do("/api/v1/lists", {"title": "inventory"})
    t.ana.do(f"/api/v1/lists/{made_list['id']}/accounts", {"account_ids": [t.ben.id]})
    made_filter = t.ana.do("/api/v2/filters", {"title": "f", "context": ["public"], "filter_action": "warn",
                                               "keywords_attributes": [{"keyword": "zebra", "whole_word": True}]})
    filter_status = t.ana.do(f"/api/v2/filters/{made_filter['id']}/statuses", {"status_id": post["id"]})
    scheduled = t.ana.toot("later", scheduled_at="2025-11-21T10:00:00.000Z")
    notification = t.ana.notifications()[0]
    group = t.ana.read("/api/v2/notifications")["notification_groups"][0]
    # An account that is blocked is missing elsewhere, so blocking comes last and hits nobody that is needed.
    return {"status": post["id"], "account": t.ben.id, "list": made_list["id"], "filter": made_filter["id"],
            "keyword": made_filter["keywords"][0]["id"], "filter_status": filter_status["id"], "media": media["id"],
            "poll": poll["poll"]["id"], "scheduled": scheduled["id"], "notification": notification["id"], "group": group["group_key"]}


def fill(path, ids):
    """A concrete path and its query."""
    places = {"/filters/keywords/{id}": "keyword", "/filters/statuses/{id}": "filter_status", "/filters/{id}": "filter", "/statuses/{id}": "status",
              "/accounts/{id}": "account", "/lists/{id}": "list", "/media/{id}": "media", "/polls/{id}": "poll",
              "/scheduled_statuses/{id}": "scheduled", "/notifications/{id}": "notification"}
    for pattern, kind in places.items():
        if pattern in path and "/v2/notifications" not in path:
            path = path.replace("{id}", ids[kind])
    path = path.replace("{group_key}", ids["group"]).replace("{hashtag}", "inventory").replace("{name}", "inventory")
    path = path.replace("{list_id}", ids["list"]).replace("{emoji}", "%F0%9F%91%8D")
    queries = {"/api/v1/accounts/lookup": {"acct": "ben"}, "/api/v1/accounts/search": {"q": "be"},
               "/api/v1/accounts/relationships": {"id": [ids["account"]]}, "/api/v1/statuses": {"id": [ids["status"]]},
               "/api/v1/accounts": {"id": [ids["account"]]}, "/api/v2/search": {"q": "inventory"},
               "/api/v1/markers": {"timeline": ["home", "notifications"]},
               "/api/v2/notifications": {"grouped_types": ["favourite", "reblog", "follow"]}}
    return path, queries.get(path, {})


def schema_name(schema):
    """The name that the shape check understands, or None for texts."""
    if "$ref" in schema:
        return schema["$ref"].rsplit("/", 1)[1]
    if schema.get("type") == "array":
        inner = schema_name(schema["items"])
        return f"[{inner}]" if inner else "[str]"
    return None


def required_gets():
    """(path template, schema name) of every GET that the backend must answer with JSON."""
    module, document = shape_checker()
    for path, item in document["paths"].items():
        operation = item.get("get", {})
        needed = operation.get("x-servers", {}).get("backend") == "required"
        if not needed or path in LEFT_OUT or "/streaming" in path:
            continue
        reply = operation["responses"]["200"]
        reply = module.resolve(document, reply["$ref"]) if "$ref" in reply else reply
        name = schema_name(reply["content"]["application/json"]["schema"])
        if name:
            yield path, name


def replies(t):
    """(path, schema name, reply) of every required GET, asked as ana on a full server."""
    ids = populate(t)
    app = t.token("ana", "read write", app_only=True)["access_token"]
    for template, schema in required_gets():
        path, query = fill(template, ids)
        if template.endswith("/apps/verify_credentials"):
            yield path, schema, t.anyone.call("GET", path, headers={"Authorization": f"Bearer {app}"})
        else:
            yield path, schema, t.ana.call("GET", path, query)
