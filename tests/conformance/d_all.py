# SPDX-License-Identifier: GPL-3.0-or-later
"""D: all profiles."""
import tempfile

from harness import server
from harness.check import Line
from harness.profiles import nodeinfo
from p_program import start

# profile: software.name, version of the instance, api_versions.mastodon, metadata of nodeinfo (None: an object with features)
KINDS = {"mastodon-4.2": ("mastodon", "4.2.12", None, []), "mastodon-4.3": ("mastodon", "4.3.1", 2, []),
         "mastodon-4.6": ("mastodon", "4.6.0", 10, []), "reactions": ("mastodon", "4.5.0+chuckya", 7, []),
         "akkoma": ("akkoma", "2.7.2 (compatible; Akkoma 3.16.0)", None, None), "gotosocial": ("gotosocial", "0.20.1", None, {})}


def d1(t):
    """an unknown profile is refused, and help names the known ones"""
    with tempfile.TemporaryDirectory() as folder:
        status, out, err = start("--data", folder, "--profile", "nonsense")
    t.equal(status, 2, "exit status with --profile nonsense")
    t.lacks(out, "listening", "stdout with --profile nonsense")
    status, out, _ = start("--help")
    t.equal(status, 0, "exit status of --help")
    for name in KINDS:
        t.has(err, name, "refusal of --profile nonsense")
        t.has(out, name, "--help")


def d2(t):
    """every profile names itself and carries a post"""
    for name, kind in KINDS.items():
        try:
            with server.Server(profile=name) as running:
                line = Line(running)
                names_itself(line, *kind)
                carries_a_post(line)
                t.failures += [f"{name}: {failure}" for failure in line.failures]
        except Exception as broken:
            t.fail(f"{name}: {type(broken).__name__}: {broken}")


def names_itself(t, software, version, level, metadata):
    documents = nodeinfo(t)
    for wanted in ("2.0", "2.1") if software == "akkoma" else ("2.0",):
        t.has(documents, wanted, "versions of nodeinfo")
    for number, document in documents.items():
        t.equal(document["version"], number, "version of the document")
        t.equal(document["software"]["name"], software, "software.name")
        t.that(document["software"]["version"] and document["software"]["version"] in version,
               f"software.version {document['software']['version']!r}, and the instance says {version!r}")
        if metadata is None:
            t.that(isinstance(document["metadata"].get("features"), list), f"metadata without features: {document['metadata']}")
        else:
            t.equal(document["metadata"], metadata, "metadata")
    t.equal(t.ok(t.anyone.get("/api/v1/instance"))["version"], version, "version in v1")
    two = t.anyone.get("/api/v2/instance")
    if software == "akkoma":
        t.error(two, 404)
    elif t.status(two, 200):
        t.equal(two.json["version"], version, "version in v2")
        t.equal((two.json.get("api_versions") or {}).get("mastodon"), level, "api_versions.mastodon")


def carries_a_post(t):
    made = t.ana.toot("Hello")
    read = t.ben.status(made["id"])
    t.equal((read["id"], read["account"]["id"]), (made["id"], t.ana.id), "post as read")
    t.has(read["content"], "Hello", "content")
    t.has([post["id"] for post in t.ben.read("/api/v1/timelines/home") if post], made["id"], "home of ben")
