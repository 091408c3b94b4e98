-- SPDX-License-Identifier: GPL-3.0-or-later
-- The cache: everything here can be fetched again.

-- Single values: traits, me, emoji, sidebar lists, markers of the server.
CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;

CREATE TABLE person (
    id TEXT PRIMARY KEY,
    handle TEXT NOT NULL,
    active_at INTEGER NOT NULL DEFAULT 0,
    body BLOB NOT NULL
);
CREATE INDEX person_by_handle ON person (handle);
CREATE INDEX person_by_activity ON person (active_at);
CREATE TABLE person_word (word TEXT NOT NULL, person TEXT NOT NULL, PRIMARY KEY (word, person)) WITHOUT ROWID;
CREATE INDEX person_word_by_person ON person_word (person);

-- `row` is the creation time (microseconds, made unique), so "newest first" is the order of the table and of the word
-- index. `fold`: 0 comment, 1 emoji, 2 GIF.
CREATE TABLE post (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    author TEXT NOT NULL,
    parent TEXT NOT NULL DEFAULT '',
    quoted TEXT NOT NULL DEFAULT '',
    audience INTEGER NOT NULL,
    fold INTEGER NOT NULL DEFAULT 0,
    is_saved INTEGER NOT NULL DEFAULT 0,
    is_mine INTEGER NOT NULL DEFAULT 0,
    edited_at INTEGER NOT NULL DEFAULT 0,
    fetched_at INTEGER NOT NULL DEFAULT 0,
    words INTEGER NOT NULL DEFAULT 0,
    body BLOB NOT NULL
);
CREATE INDEX post_by_parent ON post (parent) WHERE parent <> '';
CREATE INDEX post_by_quoted ON post (quoted) WHERE quoted <> '';
CREATE INDEX post_by_fetch ON post (fetched_at) WHERE is_saved = 0 AND is_mine = 0;

CREATE VIRTUAL TABLE post_word USING fts5(words, people, content='', contentless_delete=1, prefix='2 3',
    tokenize='unicode61 remove_diacritics 2');

CREATE TABLE feed (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    name TEXT NOT NULL,
    id_order INTEGER NOT NULL DEFAULT 0,
    is_loaded INTEGER NOT NULL DEFAULT 0,
    UNIQUE (kind, name)
);
-- Inside a segment nothing is missing; below it is a gap, or, for the lowest, history. `next_cursor` is where to ask on;
-- empty: the end of the feed.
CREATE TABLE segment (id INTEGER PRIMARY KEY AUTOINCREMENT, feed INTEGER NOT NULL, next_cursor TEXT NOT NULL DEFAULT '');
CREATE INDEX segment_by_feed ON segment (feed);
-- `is_early`: came by stream before the newest page did and waits for that to join it to the rest: 1 not shown until
-- then, 2 one's own and shown.
CREATE TABLE feed_entry (
    feed INTEGER NOT NULL,
    sort_key TEXT NOT NULL,
    segment INTEGER NOT NULL,
    entry_id TEXT NOT NULL,
    post INTEGER NOT NULL,
    shared_by TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL DEFAULT 0,
    is_shown INTEGER NOT NULL DEFAULT 1,
    is_early INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (feed, sort_key)
) WITHOUT ROWID;
CREATE UNIQUE INDEX feed_entry_by_id ON feed_entry (feed, entry_id);
CREATE INDEX feed_entry_by_segment ON feed_entry (segment, sort_key);
CREATE INDEX feed_entry_by_post ON feed_entry (post);
CREATE INDEX feed_entry_by_entry ON feed_entry (entry_id);

-- The context of a post as the server listed it; `position` counts down to the post for ancestors (below 0) and from it.
CREATE TABLE thread (post TEXT PRIMARY KEY, fetched_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE thread_member (
    thread TEXT NOT NULL,
    position INTEGER NOT NULL,
    member TEXT NOT NULL,
    PRIMARY KEY (thread, position)
) WITHOUT ROWID;
CREATE INDEX thread_member_by_member ON thread_member (member);

CREATE TABLE notice (id TEXT PRIMARY KEY, created_at INTEGER NOT NULL, body BLOB NOT NULL) WITHOUT ROWID;
CREATE INDEX notice_by_time ON notice (created_at, id);
CREATE TABLE announcement (id TEXT PRIMARY KEY, position INTEGER NOT NULL, body BLOB NOT NULL) WITHOUT ROWID;

CREATE TABLE tag (name TEXT PRIMARY KEY, shown TEXT NOT NULL, used_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX tag_by_use ON tag (used_at);
CREATE TABLE shelf_gif (post INTEGER PRIMARY KEY);
-- Pictures of saved posts stay when the picture cache is cut.
CREATE TABLE kept_file (url TEXT NOT NULL, post INTEGER NOT NULL, PRIMARY KEY (url, post)) WITHOUT ROWID;
CREATE INDEX kept_file_by_post ON kept_file (post);
