-- SPDX-License-Identifier: GPL-3.0-or-later
-- What exists only on this computer.

-- `state`: 0 waiting, 1 sending, 2 unclear, 3 failed. `was_unclear`: may have arrived once; stays so until it is decided.
CREATE TABLE outbox (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    idempotency_key TEXT NOT NULL,
    state INTEGER NOT NULL DEFAULT 0,
    was_unclear INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    first_sent_at INTEGER NOT NULL DEFAULT 0,
    not_before INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    body BLOB NOT NULL
);

CREATE TABLE draft (place TEXT PRIMARY KEY, changed_at INTEGER NOT NULL, body BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE blob (id TEXT PRIMARY KEY, created_at INTEGER NOT NULL, bytes BLOB NOT NULL);
CREATE TABLE setting (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;

-- The server's id of what was published under a local id.
CREATE TABLE alias (local TEXT PRIMARY KEY, post TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX alias_by_time ON alias (at);

CREATE TABLE read_post (post TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX read_post_by_time ON read_post (at);
CREATE TABLE feed_seen (kind INTEGER NOT NULL, name TEXT NOT NULL, entry TEXT NOT NULL, PRIMARY KEY (kind, name)) WITHOUT ROWID;

CREATE TABLE recent_emoji (emoji TEXT PRIMARY KEY, used_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX recent_emoji_by_use ON recent_emoji (used_at);
CREATE TABLE recent_gif (url TEXT PRIMARY KEY, used_at INTEGER NOT NULL, body BLOB NOT NULL) WITHOUT ROWID;
CREATE INDEX recent_gif_by_use ON recent_gif (used_at);
