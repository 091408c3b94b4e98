-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are milliseconds since 1970, UTC. Counts are kept by the triggers at the end and nowhere else.
CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE accounts(
    id INTEGER PRIMARY KEY,
    username TEXT NOT NULL UNIQUE COLLATE NOCASE,
    display_name TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    fields TEXT NOT NULL DEFAULT '[]',
    is_locked INTEGER NOT NULL DEFAULT 0,
    is_bot INTEGER NOT NULL DEFAULT 0,
    is_group INTEGER NOT NULL DEFAULT 0,
    is_discoverable INTEGER NOT NULL DEFAULT 1,
    is_indexable INTEGER NOT NULL DEFAULT 1,
    hides_collections INTEGER NOT NULL DEFAULT 0,
    is_staff INTEGER NOT NULL DEFAULT 0,
    has_left INTEGER NOT NULL DEFAULT 0,
    avatar TEXT NOT NULL DEFAULT '',
    avatar_description TEXT NOT NULL DEFAULT '',
    header TEXT NOT NULL DEFAULT '',
    header_description TEXT NOT NULL DEFAULT '',
    default_privacy TEXT NOT NULL DEFAULT 'public',
    default_sensitive INTEGER NOT NULL DEFAULT 0,
    default_language TEXT NOT NULL DEFAULT '',
    default_quote_policy TEXT NOT NULL DEFAULT 'public',
    default_content_type TEXT NOT NULL DEFAULT 'text/plain',
    notification_policy TEXT NOT NULL DEFAULT '{}',
    created_ms INTEGER NOT NULL,
    last_status_ms INTEGER NOT NULL DEFAULT 0,
    statuses_count INTEGER NOT NULL DEFAULT 0,
    followers_count INTEGER NOT NULL DEFAULT 0,
    following_count INTEGER NOT NULL DEFAULT 0);

-- Pictures and other files. `sample` names one that is drawn when it is asked for.
CREATE TABLE files(
    key TEXT PRIMARY KEY,
    mime TEXT NOT NULL,
    sample TEXT NOT NULL DEFAULT '',
    shrink INTEGER NOT NULL DEFAULT 0,
    data BLOB) WITHOUT ROWID;

CREATE TABLE apps(
    id INTEGER PRIMARY KEY,
    client_id TEXT NOT NULL UNIQUE,
    secret_hash BLOB NOT NULL,
    name TEXT NOT NULL,
    website TEXT NOT NULL DEFAULT '',
    redirect_uris TEXT NOT NULL,
    scopes TEXT NOT NULL,
    created_ms INTEGER NOT NULL);

CREATE TABLE codes(
    hash BLOB PRIMARY KEY,
    app_id INTEGER NOT NULL REFERENCES apps ON DELETE CASCADE,
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    redirect_uri TEXT NOT NULL,
    scopes TEXT NOT NULL,
    challenge TEXT NOT NULL,
    created_ms INTEGER NOT NULL,
    token_id INTEGER) WITHOUT ROWID;

CREATE TABLE tokens(
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    app_id INTEGER NOT NULL REFERENCES apps ON DELETE CASCADE,
    account_id INTEGER REFERENCES accounts ON DELETE CASCADE,
    scopes TEXT NOT NULL,
    created_ms INTEGER NOT NULL,
    is_revoked INTEGER NOT NULL DEFAULT 0);

CREATE TABLE statuses(
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    conversation_id INTEGER NOT NULL,
    reblog_of_id INTEGER REFERENCES statuses ON DELETE CASCADE,
    reply_to_id INTEGER REFERENCES statuses ON DELETE SET NULL,
    reply_to_account_id INTEGER REFERENCES accounts ON DELETE SET NULL,
    visibility INTEGER NOT NULL,
    is_sensitive INTEGER NOT NULL DEFAULT 0,
    spoiler TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL DEFAULT '',
    content_type TEXT NOT NULL DEFAULT 'text/plain',
    language TEXT NOT NULL DEFAULT '',
    app_name TEXT NOT NULL DEFAULT '',
    app_website TEXT NOT NULL DEFAULT '',
    is_local_only INTEGER NOT NULL DEFAULT 0,
    has_media INTEGER NOT NULL DEFAULT 0,
    quote_policy TEXT NOT NULL DEFAULT 'public',
    quote_of_id INTEGER REFERENCES statuses ON DELETE SET NULL,
    quote_state TEXT NOT NULL DEFAULT '',
    card TEXT NOT NULL DEFAULT '',
    created_ms INTEGER NOT NULL,
    edited_ms INTEGER NOT NULL DEFAULT 0,
    favourites_count INTEGER NOT NULL DEFAULT 0,
    reblogs_count INTEGER NOT NULL DEFAULT 0,
    replies_count INTEGER NOT NULL DEFAULT 0,
    quotes_count INTEGER NOT NULL DEFAULT 0);
CREATE INDEX statuses_by_account ON statuses(account_id, id);
CREATE INDEX statuses_by_reply ON statuses(reply_to_id) WHERE reply_to_id IS NOT NULL;
CREATE INDEX statuses_by_reblog ON statuses(reblog_of_id, id) WHERE reblog_of_id IS NOT NULL;
CREATE INDEX statuses_by_quote ON statuses(quote_of_id, id) WHERE quote_of_id IS NOT NULL;
CREATE INDEX statuses_public ON statuses(id) WHERE visibility = 0 AND reblog_of_id IS NULL;
CREATE VIRTUAL TABLE statuses_fts USING fts5(text, spoiler, content='statuses', content_rowid='id',
                                             tokenize='unicode61 remove_diacritics 2');

CREATE TABLE status_edits(
    id INTEGER PRIMARY KEY,
    status_id INTEGER NOT NULL REFERENCES statuses ON DELETE CASCADE,
    spoiler TEXT NOT NULL,
    content TEXT NOT NULL,
    is_sensitive INTEGER NOT NULL,
    poll TEXT NOT NULL DEFAULT '',
    media TEXT NOT NULL DEFAULT '[]',
    created_ms INTEGER NOT NULL);
CREATE INDEX edits_by_status ON status_edits(status_id, id);

CREATE TABLE mentions(
    status_id INTEGER NOT NULL REFERENCES statuses ON DELETE CASCADE,
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    PRIMARY KEY(status_id, account_id)) WITHOUT ROWID;
CREATE INDEX mentions_by_account ON mentions(account_id, status_id);

CREATE TABLE tags(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, display TEXT NOT NULL);
CREATE TABLE status_tags(
    tag_id INTEGER NOT NULL REFERENCES tags,
    status_id INTEGER NOT NULL REFERENCES statuses ON DELETE CASCADE,
    PRIMARY KEY(tag_id, status_id)) WITHOUT ROWID;
CREATE INDEX tags_by_status ON status_tags(status_id, tag_id);
CREATE TABLE tag_follows(
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    tag_id INTEGER NOT NULL REFERENCES tags,
    UNIQUE(account_id, tag_id));
CREATE TABLE featured_tags(
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    tag_id INTEGER NOT NULL REFERENCES tags,
    UNIQUE(account_id, tag_id));

CREATE TABLE favourites(
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    status_id INTEGER NOT NULL REFERENCES statuses ON DELETE CASCADE,
    UNIQUE(status_id, account_id));
CREATE INDEX favourites_by_account ON favourites(account_id, id);
CREATE TABLE bookmarks(
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    status_id INTEGER NOT NULL REFERENCES statuses ON DELETE CASCADE,
    UNIQUE(status_id, account_id));
CREATE INDEX bookmarks_by_account ON bookmarks(account_id, id);
CREATE TABLE pins(
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    status_id INTEGER NOT NULL UNIQUE REFERENCES statuses ON DELETE CASCADE);
CREATE INDEX pins_by_account ON pins(account_id, id);
CREATE TABLE reactions(
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    status_id INTEGER NOT NULL REFERENCES statuses ON DELETE CASCADE,
    emoji TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE(status_id, account_id, emoji));
CREATE TABLE thread_mutes(
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    conversation_id INTEGER NOT NULL,
    PRIMARY KEY(account_id, conversation_id)) WITHOUT ROWID;

CREATE TABLE media(
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    status_id INTEGER REFERENCES statuses ON DELETE SET NULL,
    scheduled_id INTEGER REFERENCES scheduled ON DELETE SET NULL,
    position INTEGER NOT NULL DEFAULT 0,
    type TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'ready',
    description TEXT NOT NULL DEFAULT '',
    focus_x REAL NOT NULL DEFAULT 0,
    focus_y REAL NOT NULL DEFAULT 0,
    width INTEGER NOT NULL DEFAULT 0,
    height INTEGER NOT NULL DEFAULT 0,
    small_width INTEGER NOT NULL DEFAULT 0,
    small_height INTEGER NOT NULL DEFAULT 0,
    seconds REAL NOT NULL DEFAULT 0,
    blurhash TEXT NOT NULL DEFAULT '',
    file TEXT NOT NULL,
    preview TEXT NOT NULL DEFAULT '',
    touched_ms INTEGER NOT NULL);
CREATE INDEX media_by_status ON media(status_id, position) WHERE status_id IS NOT NULL;

CREATE TABLE polls(
    id INTEGER PRIMARY KEY,
    status_id INTEGER NOT NULL UNIQUE REFERENCES statuses ON DELETE CASCADE,
    expires_ms INTEGER NOT NULL,
    is_multiple INTEGER NOT NULL,
    hides_totals INTEGER NOT NULL,
    is_announced INTEGER NOT NULL DEFAULT 0);
CREATE TABLE poll_options(
    poll_id INTEGER NOT NULL REFERENCES polls ON DELETE CASCADE,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY(poll_id, position)) WITHOUT ROWID;
CREATE TABLE poll_votes(
    poll_id INTEGER NOT NULL REFERENCES polls ON DELETE CASCADE,
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY(poll_id, account_id, position)) WITHOUT ROWID;

CREATE TABLE follows(
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    target_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    shows_reblogs INTEGER NOT NULL DEFAULT 1,
    notifies INTEGER NOT NULL DEFAULT 0,
    languages TEXT NOT NULL DEFAULT '',
    UNIQUE(account_id, target_id));
CREATE INDEX follows_by_target ON follows(target_id, id);
CREATE TABLE follow_requests(
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    target_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    shows_reblogs INTEGER NOT NULL DEFAULT 1,
    notifies INTEGER NOT NULL DEFAULT 0,
    languages TEXT NOT NULL DEFAULT '',
    UNIQUE(target_id, account_id));
CREATE TABLE blocks(
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    target_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    UNIQUE(account_id, target_id));
CREATE TABLE mutes(
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    target_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    hides_notifications INTEGER NOT NULL DEFAULT 1,
    expires_ms INTEGER NOT NULL DEFAULT 0,
    UNIQUE(account_id, target_id));
CREATE TABLE account_notes(
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    target_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    comment TEXT NOT NULL,
    PRIMARY KEY(account_id, target_id)) WITHOUT ROWID;

CREATE TABLE lists(
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    title TEXT NOT NULL,
    replies_policy TEXT NOT NULL DEFAULT 'list',
    is_exclusive INTEGER NOT NULL DEFAULT 0);
CREATE TABLE list_accounts(
    id INTEGER PRIMARY KEY,
    list_id INTEGER NOT NULL REFERENCES lists ON DELETE CASCADE,
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    UNIQUE(list_id, account_id));
CREATE INDEX list_accounts_by_account ON list_accounts(account_id, list_id);

CREATE TABLE filters(
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    title TEXT NOT NULL,
    contexts TEXT NOT NULL,
    action TEXT NOT NULL DEFAULT 'warn',
    expires_ms INTEGER NOT NULL DEFAULT 0);
CREATE TABLE filter_keywords(
    id INTEGER PRIMARY KEY,
    filter_id INTEGER NOT NULL REFERENCES filters ON DELETE CASCADE,
    keyword TEXT NOT NULL,
    is_whole_word INTEGER NOT NULL DEFAULT 1);
CREATE TABLE filter_statuses(
    id INTEGER PRIMARY KEY,
    filter_id INTEGER NOT NULL REFERENCES filters ON DELETE CASCADE,
    status_id INTEGER NOT NULL REFERENCES statuses ON DELETE CASCADE,
    UNIQUE(filter_id, status_id));

CREATE TABLE notifications(
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    from_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    type TEXT NOT NULL,
    status_id INTEGER REFERENCES statuses ON DELETE CASCADE,
    group_key TEXT NOT NULL,
    emoji TEXT NOT NULL DEFAULT '',
    report_id INTEGER NOT NULL DEFAULT 0,
    created_ms INTEGER NOT NULL);
CREATE INDEX notifications_by_account ON notifications(account_id, id);
CREATE INDEX notifications_by_group ON notifications(account_id, group_key, id);
CREATE INDEX notifications_by_status ON notifications(status_id) WHERE status_id IS NOT NULL;
CREATE TABLE markers(
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    timeline TEXT NOT NULL,
    last_read_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    updated_ms INTEGER NOT NULL,
    PRIMARY KEY(account_id, timeline)) WITHOUT ROWID;
CREATE TABLE conversations(
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    conversation_id INTEGER NOT NULL,
    participants TEXT NOT NULL,
    last_status_id INTEGER NOT NULL,
    is_unread INTEGER NOT NULL,
    UNIQUE(account_id, conversation_id, participants));
CREATE INDEX conversations_by_last ON conversations(account_id, last_status_id);

CREATE TABLE announcements(
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    content TEXT NOT NULL,
    starts_ms INTEGER NOT NULL DEFAULT 0,
    ends_ms INTEGER NOT NULL DEFAULT 0,
    is_all_day INTEGER NOT NULL DEFAULT 0,
    published_ms INTEGER NOT NULL,
    updated_ms INTEGER NOT NULL);
CREATE TABLE announcement_reads(
    announcement_id INTEGER NOT NULL REFERENCES announcements ON DELETE CASCADE,
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    PRIMARY KEY(announcement_id, account_id)) WITHOUT ROWID;
CREATE TABLE announcement_reactions(
    id INTEGER PRIMARY KEY,
    announcement_id INTEGER NOT NULL REFERENCES announcements ON DELETE CASCADE,
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    emoji TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE(announcement_id, account_id, emoji));

CREATE TABLE emojis(
    id INTEGER PRIMARY KEY,
    shortcode TEXT NOT NULL UNIQUE,
    file TEXT NOT NULL,
    still TEXT NOT NULL,
    category TEXT NOT NULL DEFAULT '');

CREATE TABLE scheduled(
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    due_ms INTEGER NOT NULL,
    draft TEXT NOT NULL);
CREATE TABLE idempotency(
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    key TEXT NOT NULL,
    body_hash BLOB NOT NULL,
    is_scheduled INTEGER NOT NULL,
    object_id INTEGER NOT NULL,
    created_ms INTEGER NOT NULL,
    PRIMARY KEY(account_id, key)) WITHOUT ROWID;
CREATE TABLE reports(
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    target_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    status_ids TEXT NOT NULL,
    rule_ids TEXT NOT NULL,
    category TEXT NOT NULL,
    comment TEXT NOT NULL,
    created_ms INTEGER NOT NULL);
CREATE TABLE dismissed_suggestions(
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    target_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    PRIMARY KEY(account_id, target_id)) WITHOUT ROWID;

CREATE TRIGGER status_added AFTER INSERT ON statuses BEGIN
    UPDATE accounts SET statuses_count = statuses_count + 1, last_status_ms = max(last_status_ms, NEW.created_ms)
        WHERE id = NEW.account_id;
    UPDATE statuses SET reblogs_count = reblogs_count + 1 WHERE id = NEW.reblog_of_id;
    UPDATE statuses SET replies_count = replies_count + 1 WHERE id = NEW.reply_to_id AND NEW.visibility < 3;
    UPDATE statuses SET quotes_count = quotes_count + 1 WHERE id = NEW.quote_of_id AND NEW.quote_state = 'accepted';
END;
CREATE TRIGGER status_removed AFTER DELETE ON statuses BEGIN
    UPDATE accounts SET statuses_count = statuses_count - 1 WHERE id = OLD.account_id;
    UPDATE statuses SET reblogs_count = reblogs_count - 1 WHERE id = OLD.reblog_of_id;
    UPDATE statuses SET replies_count = replies_count - 1 WHERE id = OLD.reply_to_id AND OLD.visibility < 3;
    UPDATE statuses SET quotes_count = quotes_count - 1 WHERE id = OLD.quote_of_id AND OLD.quote_state = 'accepted';
END;
CREATE TRIGGER quote_changed AFTER UPDATE OF quote_state ON statuses
    WHEN OLD.quote_state = 'accepted' AND NEW.quote_state <> 'accepted' BEGIN
    UPDATE statuses SET quotes_count = quotes_count - 1 WHERE id = NEW.quote_of_id;
END;
CREATE TRIGGER status_indexed AFTER INSERT ON statuses WHEN NEW.reblog_of_id IS NULL BEGIN
    INSERT INTO statuses_fts(rowid, text, spoiler) VALUES (NEW.id, NEW.text, NEW.spoiler);
END;
CREATE TRIGGER status_unindexed AFTER DELETE ON statuses WHEN OLD.reblog_of_id IS NULL BEGIN
    INSERT INTO statuses_fts(statuses_fts, rowid, text, spoiler) VALUES ('delete', OLD.id, OLD.text, OLD.spoiler);
END;
CREATE TRIGGER status_reindexed AFTER UPDATE OF text, spoiler ON statuses WHEN NEW.reblog_of_id IS NULL BEGIN
    INSERT INTO statuses_fts(statuses_fts, rowid, text, spoiler) VALUES ('delete', OLD.id, OLD.text, OLD.spoiler);
    INSERT INTO statuses_fts(rowid, text, spoiler) VALUES (NEW.id, NEW.text, NEW.spoiler);
END;
CREATE TRIGGER favourite_added AFTER INSERT ON favourites BEGIN
    UPDATE statuses SET favourites_count = favourites_count + 1 WHERE id = NEW.status_id;
END;
CREATE TRIGGER favourite_removed AFTER DELETE ON favourites BEGIN
    UPDATE statuses SET favourites_count = favourites_count - 1 WHERE id = OLD.status_id;
END;
CREATE TRIGGER follow_added AFTER INSERT ON follows BEGIN
    UPDATE accounts SET following_count = following_count + 1 WHERE id = NEW.account_id;
    UPDATE accounts SET followers_count = followers_count + 1 WHERE id = NEW.target_id;
END;
CREATE TRIGGER follow_removed AFTER DELETE ON follows BEGIN
    UPDATE accounts SET following_count = following_count - 1 WHERE id = OLD.account_id;
    UPDATE accounts SET followers_count = followers_count - 1 WHERE id = OLD.target_id;
END;
