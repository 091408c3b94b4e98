# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of a browser and of an OAuth client."""
import base64
import hashlib
import html.parser
import os
import urllib.parse

OOB = "urn:ietf:wg:oauth:2.0:oob"
LOOPBACK = "http://127.0.0.1:1/cb"


class Page(html.parser.HTMLParser):
    """What a person sees on the authorisation page: forms with their fields, the text, scripts."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.forms, self.words, self.tags, self.select, self.option = [], [], [], None, None
        self.selectable, self.inputs_outside = [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        self.tags.append(tag)
        if tag == "form":
            self.forms.append({"method": attributes.get("method", "get").lower(), "action": attributes.get("action", ""),
                               "fields": [], "choices": {}, "buttons": []})
        form = self.forms[-1] if self.forms else None
        if tag == "input":
            self.selectable.append(attributes.get("value") or "")
            if form is not None and attributes.get("type") not in ("submit", "button"):
                form["fields"].append((attributes.get("name"), attributes.get("value") or ""))
            elif form is not None:
                form["buttons"].append((attributes.get("name"), attributes.get("value") or ""))
        elif tag == "button" and form is not None:
            form["buttons"].append((attributes.get("name"), attributes.get("value") or ""))
        elif tag == "select" and form is not None:
            self.select = attributes.get("name")
            form["choices"][self.select] = []
        elif tag == "option" and self.select:
            form["choices"][self.select].append(attributes.get("value"))

    def handle_endtag(self, tag):
        if tag == "select":
            self.select = None

    def handle_data(self, data):
        if data.strip():
            self.words.append(data.strip())
            self.selectable.append(data.strip())

    @property
    def text(self):
        return " ".join(self.words)


class Browser:
    """Opens the authorisation page and presses its buttons, keeping cookies."""

    def __init__(self, http):
        self.http, self.cookies, self.location, self.last = http, {}, None, None

    def headers(self):
        jar = "; ".join(f"{k}={v}" for k, v in self.cookies.items())
        return {"Accept": "text/html", **({"Cookie": jar} if jar else {})}

    def keep(self, reply):
        for line in reply.headers_named("Set-Cookie"):
            name, _, value = line.split(";")[0].partition("=")
            self.cookies[name.strip()] = value.strip()
        self.last = reply
        return reply

    def open(self, path, **query):
        self.location = path
        return self.keep(self.http.call("GET", path, query, headers=self.headers()))

    def press(self, reply, decision, username=None, drop=(), change=None):
        """Sends the page's form as a browser would. drop: fields left out; change: fields altered."""
        page = Page(reply.text)
        if not page.forms:
            raise AssertionError(f"{reply}; expected a page with a form")
        form = next((f for f in page.forms if ("decision", decision) in f["buttons"]), page.forms[0])
        fields = [(name, value) for name, value in form["fields"] if name and name not in drop]
        fields += [(name, username or options[0]) for name, options in form["choices"].items() if name not in drop]
        fields = [(name, (change or {}).get(name, value)) for name, value in fields] + [("decision", decision)]
        target = urllib.parse.urljoin(reply.path, form["action"] or reply.path)
        headers = {**self.headers(), "Origin": f"http://{self.http.host}:{self.http.port}"}
        return self.keep(self.http.call("POST", target, form=fields, headers=headers))

    def sign_in(self, username="ana", **query):
        """The reply to pressing 'approve' on the page for this request."""
        reply = self.open("/oauth/authorize", **query)
        if reply.status != 200:
            raise AssertionError(f"{reply}; expected the authorisation page")
        return self.press(reply, "approve", username)


class App:
    """A registered application and the grants it can ask for."""

    def __init__(self, http, redirect=LOOPBACK, scopes="read write push", name="Conformance", extra=None):
        self.http, self.redirect, self.scopes = http, redirect, scopes
        body = {"client_name": name, "redirect_uris": redirect if not extra else redirect + "\n" + extra, "scopes": scopes}
        reply = http.post("/api/v1/apps", body)
        if reply.status != 200:
            raise AssertionError(f"{reply}; expected 200")
        self.data = reply.json
        self.id, self.secret = self.data["client_id"], self.data["client_secret"]
        self.verifier = base64.urlsafe_b64encode(os.urandom(32)).rstrip(b"=").decode()
        self.challenge = base64.urlsafe_b64encode(hashlib.sha256(self.verifier.encode()).digest()).rstrip(b"=").decode()

    def request(self, **changes):
        """Parameters for the authorisation page; a change to None leaves one out."""
        values = {"response_type": "code", "client_id": self.id, "redirect_uri": self.redirect, "scope": self.scopes, "state": "st-1",
                  "code_challenge": self.challenge, "code_challenge_method": "S256", **changes}
        return {k: v for k, v in values.items() if v is not None}

    def code(self, username="ana", browser=None, **changes):
        """A fresh code, taken from the redirect."""
        reply = (browser or Browser(self.http)).sign_in(username, **self.request(**changes))
        return answer(reply)["code"]

    def exchange(self, code, **changes):
        """The reply of the token endpoint; a change to None leaves a parameter out."""
        values = {"grant_type": "authorization_code", "code": code, "client_id": self.id, "client_secret": self.secret,
                  "redirect_uri": self.redirect, "code_verifier": self.verifier, **changes}
        return self.http.post("/oauth/token", form={k: v for k, v in values.items() if v is not None})


def answer(reply):
    """The query of a redirect as a dictionary."""
    if reply.status not in (302, 303, 307):
        raise AssertionError(f"{reply}; expected a redirect")
    query = urllib.parse.urlsplit(reply.header("Location")).query
    return dict(urllib.parse.parse_qsl(query, keep_blank_values=True))
