# SPDX-License-Identifier: GPL-3.0-or-later
"""S-C: authorisation."""
import base64
import os
import re
import stat
import time
import urllib.parse

from harness import client, ws
from harness.oauth import LOOPBACK, OOB, App, Browser, Page, answer


def bearer(token):
    return {"Authorization": f"Bearer {token}"}


def oauth_error(t, reply, code, *statuses):
    if t.status(reply, *statuses):
        t.json_error(reply)
        t.equal(reply.json.get("error"), code, f"{reply.method} {reply.path} {reply.sent[:60]}: error")


def s26(t):
    """authorisation server metadata"""
    document = t.ok(t.anyone.get("/.well-known/oauth-authorization-server"))
    issuer = urllib.parse.urlsplit(document["issuer"])
    t.has(("", "/"), issuer.path, "path of the issuer")
    for key in ("authorization_endpoint", "token_endpoint", "app_registration_endpoint", "revocation_endpoint"):
        t.that(document[key].startswith(t.server.base + "/"), f"{key} {document[key]}: expected origin {t.server.base}")
    t.equal(document["code_challenge_methods_supported"], ["S256"], "code_challenge_methods_supported")
    for scope in ("read", "write", "push"):
        t.has(document["scopes_supported"], scope, "scopes_supported")
    t.has(document["grant_types_supported"], "authorization_code", "grant_types_supported")
    t.has(document["response_types_supported"], "code", "response_types_supported")


def s27(t):
    """app registration"""
    two = LOOPBACK + "\n" + OOB
    for uris in (two, [LOOPBACK, OOB]):
        app = t.ok(t.anyone.post("/api/v1/apps", {"client_name": "Two", "redirect_uris": uris, "scopes": "read write"}))
        for key in ("client_id", "client_secret", "name"):
            t.that(isinstance((app or {}).get(key), str) and app[key], f"{key} of the app with {uris!r}: {app}")
        t.equal((app or {}).get("redirect_uris"), [LOOPBACK, OOB], "redirect_uris")
        t.fits("CredentialApplication", app, "app")
    form = t.anyone.post("/api/v1/apps", form={"client_name": "F", "redirect_uris": two, "scopes": "read"})
    t.equal((t.ok(form) or {}).get("redirect_uris"), [LOOPBACK, OOB], "redirect_uris from a form")
    t.error(t.anyone.post("/api/v1/apps", {"client_name": "No", "scopes": "read"}), 422)
    t.error(t.anyone.post("/api/v1/apps", {"client_name": "No", "redirect_uris": OOB, "scopes": "nonsense"}), 422)
    t.error(t.anyone.post("/api/v1/apps", {"client_name": "", "redirect_uris": OOB, "scopes": "read"}), 422)


def s28(t):
    """code grant with S256"""
    app = App(t.anyone)
    redirect = Browser(t.anyone).sign_in("ana", **app.request())
    t.that((redirect.header("Location") or "").startswith(LOOPBACK + "?"), f"redirect to {redirect.header('Location')}")
    t.equal(answer(redirect).get("state"), "st-1", "state")
    token = t.ok(app.exchange(answer(redirect)["code"]))
    t.fits("Token", token, "token")
    t.equal(token["token_type"], "Bearer", "token_type")
    t.equal(set(token["scope"].split()), {"read", "write", "push"}, "scope")
    t.that(isinstance(token["created_at"], int), f"created_at {token['created_at']!r}")
    me = t.ok(t.anyone.call("GET", "/api/v1/accounts/verify_credentials", headers=bearer(token["access_token"])))
    t.equal(me["username"], "ana", "who is signed in")
    optional = t.ok(app.exchange(app.code("ben", code_challenge=None, code_challenge_method=None), code_verifier=None))
    t.that(optional and optional["access_token"], "code grant without PKCE (third parties)")


def s29(t):
    """PKCE is enforced"""
    app = App(t.anyone)
    oauth_error(t, app.exchange(app.code(), code_verifier="x" * 43), "invalid_grant", 400)
    oauth_error(t, app.exchange(app.code(), code_verifier=None), "invalid_grant", 400)
    oauth_error(t, app.exchange(app.code(), code_verifier=""), "invalid_grant", 400)
    reply = Browser(t.anyone).open("/oauth/authorize", **app.request(code_challenge_method="plain", code_challenge=app.verifier))
    refused = reply.status in (400, 422) or (reply.status in (302, 303) and "error" in answer(reply))
    t.that(refused, f"{reply}; expected method plain to be refused")


def s30(t):
    """a code works once, soon, for its app and address"""
    app, other = App(t.anyone, extra=OOB), App(t.anyone)
    code = app.code()
    token = t.ok(app.exchange(code))["access_token"]
    t.status(t.anyone.call("GET", "/api/v1/accounts/verify_credentials", headers=bearer(token)), 200)
    oauth_error(t, app.exchange(code), "invalid_grant", 400)
    t.error(t.anyone.call("GET", "/api/v1/accounts/verify_credentials", headers=bearer(token)), 401)
    late = app.code()
    t.advance(11 * 60)
    oauth_error(t, app.exchange(late), "invalid_grant", 400)
    oauth_error(t, app.exchange(app.code(), client_id=other.id, client_secret=other.secret), "invalid_grant", 400)
    oauth_error(t, app.exchange(app.code(), redirect_uri=OOB), "invalid_grant", 400)
    oauth_error(t, app.exchange("nonsense"), "invalid_grant", 400)


def s31(t):
    """redirect addresses: any port on IP literals, else exact"""
    app = App(t.anyone)
    def asked(uri, which=app):
        return Browser(t.anyone).open("/oauth/authorize", **which.request(redirect_uri=uri))
    fine = asked("http://127.0.0.1:50001/cb")
    t.that(fine.status == 200 and "<form" in fine.text, f"{fine}; expected the page for another port")
    code = app.code(redirect_uri="http://127.0.0.1:50001/cb")
    t.status(app.exchange(code, redirect_uri="http://127.0.0.1:50001/cb"), 200)
    for uri in ("http://[::1]:50001/cb", "http://localhost:50001/cb", "http://127.0.0.1:50001/other", "http://127.0.0.1.evil.example/cb",
                "http://127.0.0.1:1@evil.example/cb", "https://127.0.0.1:50001/cb", "http://127.0.0.1:50001/cb/../x"):
        reply = asked(uri)
        t.that(400 <= reply.status < 500 and not reply.header("Location"), f"{uri}: {reply}; expected an error page without redirect")
        t.lacks(reply.text, "decision", f"page for {uri}")
    six = App(t.anyone, redirect="http://[::1]:1/cb")
    t.status(asked("http://[::1]:50001/cb", six), 200)
    unknown = Browser(t.anyone).open("/oauth/authorize", **app.request(client_id="nobody"))
    t.that(400 <= unknown.status < 500 and not unknown.header("Location"), f"unknown client: {unknown}; expected an error page")


def s32(t):
    """the user refuses"""
    app, browser = App(t.anyone), Browser(t.anyone)
    reply = browser.press(browser.open("/oauth/authorize", **app.request(state="a b&c=d")), "deny")
    got = answer(reply)
    t.equal((got.get("error"), got.get("state")), ("access_denied", "a b&c=d"), "error and state")
    t.lacks(got, "code", "redirect after refusal")
    t.that(reply.header("Location").startswith(LOOPBACK), f"redirect to {reply.header('Location')}")


def s33(t):
    """out-of-band code"""
    app = App(t.anyone, redirect=OOB)
    reply = Browser(t.anyone).sign_in("ana", **app.request())
    t.status(reply, 200)
    for text in Page(reply.text).selectable:
        if re.fullmatch(r"[A-Za-z0-9_\-]{16,}", text):
            token = app.exchange(text)
            if token.status == 200:
                return
    t.fail(f"no working code as selectable text on the page: {Page(reply.text).selectable}")


def s34(t):
    """the authorisation page is safe"""
    app = App(t.anyone, name="<b>x</b> & \"y\"", scopes="read write")
    browser = Browser(t.anyone)
    page = browser.open("/oauth/authorize", **app.request())
    seen = Page(page.text)
    t.lacks(seen.tags, "script", "page")
    t.lacks(page.text, "<b>x</b>", "page source")
    for text in ("<b>x</b> & \"y\"", "read", "write"):
        t.has(seen.text, text, "text of the page")
    t.that(any("ana" in options for form in seen.forms for options in form["choices"].values()) or "ana" in seen.text, "the account is not on the page")
    policy = page.header("Content-Security-Policy") or ""
    t.that(page.header("X-Frame-Options") in ("DENY", "deny") or "frame-ancestors 'none'" in policy, f"frameable: {policy!r} {page.header('X-Frame-Options')!r}")
    t.equal(page.header("Referrer-Policy"), "no-referrer", "Referrer-Policy")
    form = seen.forms[0]
    t.equal(form["method"], "post", "method of the form")
    known = {"client_id", "redirect_uri", "scope", "state", "response_type", "code_challenge", "code_challenge_method", "username", "force_login"}
    secret = [name for name, _ in form["fields"] if name and name not in known]
    t.that(secret, f"no form token among {form['fields']}")
    for options in ({"drop": secret}, {"change": {name: "0" * 40 for name in secret}}):
        reply = browser.press(page, "approve", "ana", **options)
        t.that(400 <= reply.status < 500, f"form token {options}: {reply}; expected a refusal")
        t.lacks(reply.header("Location") or "", "code=", "redirect without a form token")


def s35(t):
    """force_login asks again"""
    app, browser = App(t.anyone), Browser(t.anyone)
    browser.sign_in("ana", **app.request())
    reply = browser.open("/oauth/authorize", **app.request(force_login="true"))
    t.status(reply, 200)
    form = Page(reply.text).forms[0]
    t.that(any(len(options) > 1 for options in form["choices"].values()), f"no choice of accounts: {form['choices']}")
    t.equal(answer(browser.press(reply, "approve", "ben")).get("state"), "st-1", "state after choosing again")


def s36(t):
    """scopes: never wider, narrower kept"""
    app = App(t.anyone, scopes="read")
    reply = Browser(t.anyone).open("/oauth/authorize", **app.request(scope="read write"))
    if reply.status in (302, 303):
        t.equal(answer(reply).get("error"), "invalid_scope", "error in the redirect")
    else:
        t.that(reply.status in (400, 422) and "invalid_scope" in reply.text.replace(" ", "_"), f"{reply}; expected invalid_scope")
    narrow = App(t.anyone, scopes="read write push")
    code = narrow.code(scope="read:statuses")
    token = t.ok(narrow.exchange(code))
    t.equal(token["scope"], "read:statuses", "granted scope")
    t.status(t.anyone.call("GET", "/api/v1/timelines/home", headers=bearer(token["access_token"])), 200)
    t.error(t.anyone.call("POST", "/api/v1/statuses", json={"status": "x"}, headers=bearer(token["access_token"])), 403)
    t.error(t.anyone.call("GET", "/api/v1/notifications", headers=bearer(token["access_token"])), 403)


def s37(t):
    """a read-only token changes nothing"""
    reader = t.read_only()
    post = t.ben.toot("untouched")
    before = (t.ana.status(post["id"]), t.ana.relation(t.cleo), t.ana.read("/api/v1/accounts/verify_credentials"))
    t.error(reader.post("/api/v1/statuses", {"status": "x"}), 403)
    t.error(reader.post(f"/api/v1/statuses/{post['id']}/favourite"), 403)
    t.error(reader.post(f"/api/v1/accounts/{t.cleo.id}/follow"), 403)
    t.error(reader.patch("/api/v1/accounts/update_credentials", {"display_name": "changed"}), 403)
    after = (t.ana.status(post["id"]), t.ana.relation(t.cleo), t.ana.read("/api/v1/accounts/verify_credentials"))
    t.equal(after, before, "state after the refused calls")


def s38(t):
    """no token, app token, made-up token"""
    app = client.Http(t.server.port, t.token(app_only=True)["access_token"])
    fake = client.Http(t.server.port, "made-up-token")
    for path in ("/api/v1/timelines/home", "/api/v1/notifications", "/api/v1/favourites", "/api/v1/accounts/verify_credentials", "/api/v1/lists",
                 "/api/v1/conversations", "/api/v1/markers", "/api/v1/preferences", "/api/v2/filters"):
        t.error(t.anyone.get(path), 401)
        t.error(app.get(path), 401, 403, 422)
        t.error(fake.get(path), 401)
    post = t.ana.toot("optional")["id"]
    for path in ("/api/v1/timelines/public", f"/api/v1/statuses/{post}", f"/api/v1/statuses/{post}/context", f"/api/v1/accounts/{t.ana.id}",
                 f"/api/v1/accounts/{t.ana.id}/statuses", "/api/v1/timelines/tag/x"):
        t.error(fake.get(path), 401)
    for http in (t.anyone, fake):
        t.error(http.post("/api/v1/statuses", {"status": "x"}), 401)
    t.error(app.post("/api/v1/statuses", {"status": "x"}), 401, 403, 422)


def s39(t):
    """client_credentials"""
    app = App(t.anyone, scopes="read")
    token = t.ok(t.anyone.post("/oauth/token", form={"grant_type": "client_credentials", "client_id": app.id, "client_secret": app.secret, "scope": "read"}))
    t.fits("Token", token, "app token")
    got = t.ok(t.anyone.call("GET", "/api/v1/apps/verify_credentials", headers=bearer(token["access_token"])))
    t.equal((got or {}).get("name"), "Conformance", "name of the app")
    t.lacks(got or {}, "client_secret", "apps/verify_credentials")


def s40(t):
    """client credentials in the body and as Basic header"""
    app = App(t.anyone)
    t.status(app.exchange(app.code()), 200)
    def basic(secret):
        word = base64.b64encode(f"{app.id}:{secret}".encode()).decode()
        return t.anyone.post("/oauth/token", headers={"Authorization": f"Basic {word}"}, form={
            "grant_type": "authorization_code", "code": app.code(), "redirect_uri": app.redirect, "code_verifier": app.verifier})
    t.status(basic(app.secret), 200)
    oauth_error(t, basic("wrong"), "invalid_client", 401)
    oauth_error(t, app.exchange(app.code(), client_secret="wrong"), "invalid_client", 401)
    oauth_error(t, app.exchange(app.code(), client_id="nobody"), "invalid_client", 401)


def s41(t):
    """revocation"""
    app, other = App(t.anyone), App(t.anyone)
    token = t.ok(app.exchange(app.code()))["access_token"]
    def revoke(by):
        return t.anyone.post("/oauth/revoke", form={"client_id": by.id, "client_secret": by.secret, "token": token})
    socket = ws.Socket(t.server.port, ws.stream_path("user"), token=token)
    t.error(revoke(other), 403)
    t.status(t.anyone.call("GET", "/api/v1/accounts/verify_credentials", headers=bearer(token)), 200)
    for _ in range(2):
        t.equal(t.ok(revoke(app)), {}, "reply of revoke")
    t.error(t.anyone.call("GET", "/api/v1/accounts/verify_credentials", headers=bearer(token)), 401)
    started = time.monotonic()
    t.that(socket.wait_close(5) is not None, "the socket of the revoked token stays open for 5 s")
    t.that(time.monotonic() - started < 5, "closing took longer than 5 s")


def s42(t):
    """tokens and passwords stay out of logs and open files"""
    app = App(t.anyone)
    token = t.ok(app.exchange(app.code()))["access_token"]
    password = "correct-horse-battery-staple"
    t.anyone.post("/oauth/token", form={"grant_type": "password", "client_id": app.id, "client_secret": app.secret, "username": "ana",
                                        "password": password, "scope": "read"})
    t.anyone.get(f"/api/v1/streaming?stream=user&access_token={token}")
    t.anyone.call("GET", "/api/v1/timelines/home", headers=bearer(token))
    t.server.stop()
    logs = t.server.read_log() + t.server.last_output.decode(errors="replace")
    for secret in (token, password, app.secret):
        t.lacks(logs, secret, "log")
    for folder, _, names in os.walk(t.server.data):
        for name in names:
            path = os.path.join(folder, name)
            with open(path, "rb") as file:
                data = file.read()
            if password.encode() in data:
                t.fail(f"{name} holds a password")
            if token.encode() in data and stat.S_IMODE(os.stat(path).st_mode) & 0o077:
                t.fail(f"{name} holds a token and can be read by others (mode {stat.S_IMODE(os.stat(path).st_mode):o})")
