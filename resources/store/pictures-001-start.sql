-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files that can be fetched again; least recently used goes first.
CREATE TABLE file (id INTEGER PRIMARY KEY, url TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, used_at INTEGER NOT NULL, is_kept INTEGER NOT NULL DEFAULT 0);
CREATE INDEX file_by_use ON file (is_kept, used_at);
CREATE TABLE content (file INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
